import { defineSite } from './site.ts';

/** Telegram Web K: an editor of its own. A second, hidden one only measures. */
export const telegramK = defineSite({
  id: 'telegram-k',
  name: 'Telegram (K)',
  matches: ['https://web.telegram.org/*'],
  path: /^\/k\//,
  composer: '.input-message-input[contenteditable="true"]',
  notComposer: '.input-field-input-fake',
  send: '.btn-send-container button.btn-send',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.autocomplete-helper:not(.hide) .autocomplete-helper-list-element',
  conversation: /#([@-]?\w+)/,
  register: 'friend',
  known: 'structure-only',
});
