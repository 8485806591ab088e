import { defineSite } from './site.ts';

/** Comments on GitHub: a textarea. */
export const github = defineSite({
  id: 'github',
  name: 'GitHub',
  matches: ['https://github.com/*'],
  composer:
    'textarea.js-comment-field, textarea#new_comment_field, [data-testid="markdown-editor-comment-composer"] textarea, .js-write-bucket textarea',
  send: 'form.js-new-comment-form button[type="submit"].btn-primary, #partial-new-comment-form-actions button.btn-primary',
  sendKeys: ['mod+enter'],
  suggestions: '.suggester [role="option"], [role="listbox"] [role="option"]',
  conversation: /^(\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d+)/,
  register: 'work',
  known: 'structure-only',
});
