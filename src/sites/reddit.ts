import { defineSite } from './site.ts';

/** Comments and chats of Reddit: an editor in an element of its own, and a textarea deep in open shadow roots. */
export const reddit = defineSite({
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://chat.reddit.com/*'],
  composer:
    'shreddit-composer div[role="textbox"][contenteditable="true"], div[slot="rte"][contenteditable="true"], textarea[name="message"]',
  send: 'button[slot="submit-button"]',
  sendKeys: ['mod+enter'],
  conversation: /\/(?:comments|room)\/([\w!:.-]+)/,
  register: 'friend',
  known: 'structure-only',
});
