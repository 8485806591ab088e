import { defineSite } from './site.ts';

/** Microsoft Teams: CKEditor 5. */
export const teams = defineSite({
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  composer: '[data-tid="ckeditor"][contenteditable="true"]',
  send: '[data-tid="sendMessageCommands-send"], [data-tid="newMessageCommands-send"]',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '[data-tid^="people-picker"] [role="option"], .ck-mentions [role="option"]',
  register: 'work',
  known: 'same-editor',
});
