import { defineSite } from './site.ts';

/** Comments and issues in Linear: ProseMirror. */
export const linear = defineSite({
  id: 'linear',
  name: 'Linear',
  matches: ['https://linear.app/*'],
  composer: '.ProseMirror[contenteditable="true"]',
  sendKeys: ['mod+enter'],
  suggestions: '[role="listbox"] [role="option"]',
  conversation: /\/issue\/([A-Z0-9]+-\d+)/,
  register: 'work',
  known: 'same-editor',
});
