import { defineSite } from './site.ts';

/** Comments in Jira and Confluence: ProseMirror. */
export const jira = defineSite({
  id: 'jira',
  name: 'Jira',
  matches: ['https://*.atlassian.net/*'],
  composer:
    '#ak-editor-textarea.ProseMirror[contenteditable="true"], .ak-editor-content-area .ProseMirror[contenteditable="true"]',
  send: '[data-testid="comment-save-button"]',
  sendKeys: ['mod+enter'],
  suggestions: '[role="listbox"] [role="option"]',
  conversation: /\/browse\/([A-Z][A-Z0-9]+-\d+)/,
  register: 'work',
  known: 'same-editor',
});
