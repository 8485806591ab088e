import { defineSite } from './site.ts';

/** Outlook on the web: RoosterJS, which undoes only what was pasted as one piece, so it is written by pasting. */
export const outlook = defineSite({
  id: 'outlook',
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  composer: '[id^="editorParent_"] [contenteditable="true"]',
  send: '#splitButton-send__primaryActionButton, [data-testid="ComposeSendButton"] button:first-of-type',
  sendLater: '#splitButton-send__menuButton',
  sendKeys: ['mod+enter', 'alt+s'],
  sendsFromBeside: true,
  writing: 'paste',
  conversation: /\/id\/([^/?#]+)/,
  register: 'work',
  known: 'same-editor',
});
