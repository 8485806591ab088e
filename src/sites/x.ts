import { defineSite } from './site.ts';

/** Posts and messages of X: Draft.js, and a textarea for newer messages. */
export const x = defineSite({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  composer:
    '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid="dmComposerTextInput"][contenteditable="true"], textarea[data-testid="dm-composer-textarea"]',
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"], [data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]',
  sendKeys: ['enter', 'mod+enter'],
  suggestions:
    '[data-testid="typeaheadDropdownWrapped"] [role="option"], [id^="typeaheadDropdown"] [role="option"]',
  conversation: /^\/(?:messages|i\/chat)\/([\w-]+)/,
  register: 'friend',
  known: 'structure-only',
});
