import { defineSite } from './site.ts';

/** Answers to customers in Zendesk: CKEditor 5. */
export const zendesk = defineSite({
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  composer: '.ck-editor__editable[contenteditable="true"]',
  send: '[data-test-id="submit_button-button"]',
  sendKeys: ['mod+enter'],
  suggestions: '.ck-mentions [role="option"], [role="listbox"] [role="option"]',
  conversation: /\/tickets\/(\d+)/,
  register: 'work',
  known: 'same-editor',
});
