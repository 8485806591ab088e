import { defineSite } from './site.ts';

/** Mastodon: the same textarea on every server. The largest ones are listed; any other can be switched on. */
export const mastodon = defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mas.to/*',
    'https://mastodon.world/*',
    'https://mstdn.social/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
  ],
  composer: '.compose-form textarea.autosuggest-textarea__textarea',
  send: '.compose-form button[type="submit"]',
  sendKeys: ['mod+enter'],
  suggestions: '.compose-form .autosuggest-textarea__suggestions__item',
  conversation: /^\/@[^/]+\/(\d+)/,
  register: 'friend',
  known: 'same-editor',
});
