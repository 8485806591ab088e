import { defineSite } from './site.ts';

/** Messages of LinkedIn: an editor of its own, one paragraph a line. */
export const linkedin = defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composer: 'div.msg-form__contenteditable[contenteditable="true"]',
  send: 'button.msg-form__send-button, button.msg-form__send-btn',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.msg-form [role="listbox"] [role="option"]',
  conversation: /^\/messaging\/thread\/([^/]+)/,
  register: 'work',
  known: 'structure-only',
});
