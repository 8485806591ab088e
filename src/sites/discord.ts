import { defineSite } from './site.ts';

/** Discord: Slate, sent with Enter; there is no send control on the web. */
export const discord = defineSite({
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  composer: 'div[role="textbox"][data-slate-editor="true"]',
  sendKeys: ['enter'],
  suggestions: '[class*="channelTextArea"] [class*="autocomplete"] [role="option"]',
  conversation: /^\/channels\/(?:@me|\d+)\/(\d+)/,
  register: 'friend',
  known: 'same-editor',
});
