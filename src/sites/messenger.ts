import { defineSite } from './site.ts';

/** Messenger and the messages of Facebook: Lexical. */
export const messenger = defineSite({
  id: 'messenger',
  name: 'Messenger',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  composer: 'div[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
  sendKeys: ['enter'],
  suggestions: '[role="listbox"] [role="option"]',
  conversation: /\/(?:t|e2ee\/t)\/(\d+)/,
  register: 'friend',
  known: 'same-editor',
});
