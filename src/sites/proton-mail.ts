import { defineSite } from './site.ts';

/** Proton Mail: RoosterJS in a frame that the page fills, so the page around it is where it is watched. */
export const protonMail = defineSite({
  id: 'proton-mail',
  name: 'Proton Mail',
  matches: ['https://mail.proton.me/*'],
  composer: '#rooster-editor, [data-testid="composer:autosave-plaintext"], .composer textarea',
  send: '[data-testid="composer:send-button"]',
  sendLater: '[data-testid="composer:scheduled-send:open-dropdown"]',
  sendKeys: ['mod+enter'],
  sendsFromBeside: true,
  writing: 'paste',
  register: 'work',
  known: 'structure-only',
});
