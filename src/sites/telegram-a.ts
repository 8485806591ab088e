import { defineSite } from './site.ts';

/** Telegram Web A: an editor of its own whose markup is its model. */
export const telegramA = defineSite({
  id: 'telegram-a',
  name: 'Telegram (A)',
  matches: ['https://web.telegram.org/*'],
  path: /^\/a\//,
  composer: '#editable-message-text[contenteditable="true"]',
  send: '.Composer button.main-button.send, .middle-column-footer button.send',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.composer-tooltip.open .ListItem',
  conversation: /#(-?\d+)/,
  register: 'friend',
  known: 'structure-only',
});
