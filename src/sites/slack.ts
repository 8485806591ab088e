import { defineSite } from './site.ts';

/** Slack: Quill in the channel, in threads and in edits. Enter or Ctrl+Enter sends, as the person chose. */
export const slack = defineSite({
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  composer: '[data-qa="message_input"] .ql-editor',
  send: '[data-qa="texty_send_button"]',
  sendLater: '[data-qa="texty_send_options_button"]',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '[data-qa="tab_complete_ui_item"]',
  conversation: /^\/client\/[A-Z0-9]+\/([A-Z0-9]+)/,
  register: 'work',
  known: 'same-editor',
});
