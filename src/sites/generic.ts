import { defineSite, type Site } from './site.ts';
import { software } from './software.ts';

/**
 * A site nobody described yet: any larger text field or rich editor may be a composer. Enter alone is
 * never taken for sending here, because in most such fields it begins a new line. Software that is known by its
 * composer says more.
 *
 * @param origin as in `https://example.org`; its id is the origin, so that it can be switched off.
 * @throws TypeError when `origin` is not an origin.
 */
export const genericSite = (origin: string): Site => {
  const url = new URL(origin);
  const here = { id: url.origin, name: url.host, matches: [`${url.protocol}//${url.hostname}/*`] };
  return defineSite({
    ...here,
    composer: 'textarea, [contenteditable]:not([contenteditable="false"])',
    notComposer:
      '[role="searchbox"], [role="combobox"], [type="search"], .cm-content, .monaco-editor *, .CodeMirror *',
    send: 'form button[type="submit"]',
    sendKeys: ['mod+enter'],
    register: 'friend',
    known: 'structure-only',
    // Under the address's own name, so that what is switched off here stays off.
    software: software.map((known) => ({ ...known, ...here })),
  });
};
