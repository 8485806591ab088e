import { defineSite } from './site.ts';

/** Yahoo Mail: an editor of its own, sent by its button. */
export const yahooMail = defineSite({
  id: 'yahoo-mail',
  name: 'Yahoo Mail',
  matches: ['https://mail.yahoo.com/*'],
  composer:
    'div[data-test-id="rte"][contenteditable="true"], div[data-test-id="rte"] [contenteditable="true"]',
  send: '[data-test-id="compose-send-button"]',
  sendKeys: ['mod+enter'],
  register: 'work',
  known: 'structure-only',
});
