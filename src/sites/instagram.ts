import { defineSite } from './site.ts';

/** Direct messages of Instagram: Lexical, or a textarea where the page is an older one. */
export const instagram = defineSite({
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composer: 'div[role="textbox"][contenteditable="true"], section textarea',
  sendKeys: ['enter'],
  conversation: /^\/direct\/t\/(\d+)/,
  register: 'friend',
  known: 'structure-only',
});
