import { defineSite } from './site.ts';

/** Fastmail: Squire, which undoes only what was pasted as one piece. */
export const fastmail = defineSite({
  id: 'fastmail',
  name: 'Fastmail',
  matches: ['https://app.fastmail.com/*'],
  composer:
    '.v-RichText-input[contenteditable="true"], .v-Compose [contenteditable="true"], .v-Compose textarea',
  sendKeys: ['mod+enter'],
  sendsFromBeside: true,
  writing: 'paste',
  register: 'work',
  known: 'structure-only',
});
