import { defineSite } from './site.ts';

/** Element: an editor of its own; another one where rich text is switched on. */
export const element = defineSite({
  id: 'element',
  name: 'Element',
  matches: ['https://app.element.io/*'],
  composer:
    '.mx_BasicMessageComposer_input[contenteditable="true"], .mx_WysiwygComposer_Editor_content[contenteditable="true"]',
  send: '.mx_MessageComposer_sendMessage',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.mx_Autocomplete .mx_Autocomplete_Completion',
  conversation: /#\/room\/([^/?]+)/,
  register: 'friend',
  known: 'structure-only',
});
