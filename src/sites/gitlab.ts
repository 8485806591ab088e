import { defineSite } from './site.ts';

/** Comments on GitLab: a textarea, or Tiptap where rich text is switched on. */
export const gitlab = defineSite({
  id: 'gitlab',
  name: 'GitLab',
  matches: ['https://gitlab.com/*'],
  composer: 'textarea.js-gfm-input, [data-testid="content-editor"] .ProseMirror[contenteditable="true"]',
  send: '[data-testid="comment-button"] button, [data-testid="confirm-button"], .js-comment-button',
  sendKeys: ['mod+enter'],
  suggestions: '.atwho-view li.cur, [data-testid="content-editor"] [role="option"]',
  conversation: /^(\/.+\/-\/(?:issues|merge_requests|work_items)\/\d+)/,
  register: 'work',
  known: 'structure-only',
});
