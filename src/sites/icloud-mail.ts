import { defineSite } from './site.ts';

/** iCloud Mail: the editor stands in a frame of another address. */
export const icloudMail = defineSite({
  id: 'icloud-mail',
  name: 'iCloud Mail',
  matches: ['https://www.icloud.com/*', 'https://*.icloud-sandbox.com/*'],
  composer:
    '.editor-content[contenteditable="true"], body[contenteditable="true"], [role="textbox"][contenteditable="true"]',
  sendKeys: ['mod+enter'],
  register: 'work',
  known: 'structure-only',
});
