import { defineSite } from './site.ts';

/** WhatsApp Web: Lexical. The address never names the conversation; its heading does. */
export const whatsapp = defineSite({
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  composer: '#main footer div[contenteditable="true"][role="textbox"]',
  send: '#main footer button:has([data-icon="send"], [data-icon="wds-ic-send-filled"])',
  sendKeys: ['enter'],
  suggestions: '#main [role="listbox"] [role="option"]',
  conversation: { selector: '#main header span[dir="auto"]' },
  register: 'friend',
  known: 'same-editor',
});
