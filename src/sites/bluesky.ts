import { defineSite } from './site.ts';

/** Posts and messages of Bluesky: Tiptap (ProseMirror) for posts, a textarea for messages. */
export const bluesky = defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composer:
    '.ProseMirror[contenteditable="true"], [data-testid="messageInput"] textarea, textarea[data-testid="messageInput"]',
  send: '[data-testid="composerPublishBtn"]',
  sendKeys: ['mod+enter'],
  suggestions: '.tippy-box [role="option"], [data-testid^="autocomplete"]',
  conversation: /^\/messages\/([\w.-]+)/,
  register: 'friend',
  known: 'same-editor',
});
