import { defineSite } from './site.ts';

/** HEY: Trix in a form. */
export const hey = defineSite({
  id: 'hey',
  name: 'HEY',
  matches: ['https://app.hey.com/*'],
  composer: 'trix-editor',
  send: 'form:has(trix-editor) button[type="submit"], form:has(trix-editor) input[type="submit"]',
  sendKeys: ['mod+enter'],
  register: 'work',
  known: 'same-editor',
});
