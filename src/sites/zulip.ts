import { defineSite } from './site.ts';

/** Zulip in its cloud: a textarea. Enter sends where the person chose so. */
export const zulip = defineSite({
  id: 'zulip',
  name: 'Zulip',
  matches: ['https://*.zulipchat.com/*'],
  composer: 'textarea#compose-textarea, textarea.message_edit_content',
  send: '#compose-send-button',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.typeahead.dropdown-menu .typeahead-item',
  conversation: /#narrow\/(.+)/,
  register: 'work',
  known: 'structure-only',
});
