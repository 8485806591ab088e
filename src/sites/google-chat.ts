import { defineSite } from './site.ts';

/** Google Chat: an editor of its own, on its own page and in a frame inside Gmail. */
export const googleChat = defineSite({
  id: 'google-chat',
  name: 'Google Chat',
  matches: ['https://chat.google.com/*'],
  composer: 'div[contenteditable="true"][role="textbox"]',
  sendKeys: ['enter'],
  suggestions: '[role="listbox"] [role="option"]',
  conversation: /\/(?:dm|space|room)\/([\w-]+)/,
  register: 'work',
  known: 'structure-only',
});
