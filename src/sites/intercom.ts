import { defineSite } from './site.ts';

/** Answers to customers in Intercom: ProseMirror. */
export const intercom = defineSite({
  id: 'intercom',
  name: 'Intercom',
  matches: ['https://app.intercom.com/*'],
  composer:
    '.ProseMirror.embercom-prosemirror-composer-editor, [data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
  sendKeys: ['mod+enter'],
  suggestions: '[role="listbox"] [role="option"]',
  conversation: /\/conversations?\/(\d+)/,
  register: 'work',
  known: 'same-editor',
});
