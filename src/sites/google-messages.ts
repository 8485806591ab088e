import { defineSite } from './site.ts';

/** Messages by Google: a textarea. */
export const googleMessages = defineSite({
  id: 'google-messages',
  name: 'Google Messages',
  matches: ['https://messages.google.com/*'],
  composer: 'mws-message-compose textarea',
  send: 'mws-message-send-button button',
  sendKeys: ['enter'],
  conversation: /\/conversations\/([\w-]+)/,
  register: 'friend',
  known: 'structure-only',
});
