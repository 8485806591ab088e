import { defineSite } from './site.ts';

/** Gmail: an editor of its own, for new mail, inline replies and the full-screen composer alike. */
export const gmail = defineSite({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  composer: 'div[g_editable="true"][contenteditable="true"], div.Am.Al.editable[contenteditable="true"]',
  send: 'div.T-I.J-J5-Ji.aoO[role="button"]',
  sendLater: '[role="menuitem"][selector="scheduledSend"]',
  sendKeys: ['mod+enter'],
  sendsFromBeside: true,
  conversation: /#[^?]*\/([A-Za-z0-9]{16,})/,
  register: 'work',
  known: 'structure-only',
});
