/**
 * Software that people run on servers of their own. Its address says nothing, so it is known by its composer, and
 * only where the person let Amends in.
 */
import { element } from './element.ts';
import type { Site } from './site.ts';
import { zulip } from './zulip.ts';

/** What a site says about its composers, without an address. */
export type Software = Omit<Site, 'matches' | 'path' | 'software'>;

const mattermost: Software = {
  id: 'mattermost',
  name: 'Mattermost',
  composer: 'textarea#post_textbox, textarea#reply_textbox, textarea#edit_textbox',
  send: '[data-testid="SendMessageButton"], .send-button',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '#suggestionList',
  conversation: /^\/[^/]+\/(?:channels|messages)\/([^/?]+)/,
  register: 'work',
  known: 'structure-only',
};

const rocketChat: Software = {
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  composer: 'textarea[name="msg"]',
  send: '.rc-message-box__send, button:has(> .rcx-icon--name-send)',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.message-popup [role="menuitem"]',
  conversation: /^\/(?:channel|group|direct)\/([^/?]+)/,
  register: 'work',
  known: 'structure-only',
};

/** Its posts; Enter begins a new line in them. */
const discourse: Software = {
  id: 'discourse',
  name: 'Discourse',
  composer: '#reply-control .d-editor-input',
  send: '#reply-control .save-or-cancel .create',
  sendKeys: ['mod+enter'],
  suggestions: '.autocomplete li',
  conversation: /^\/t\/[^/]+\/(\d+)/,
  register: 'friend',
  known: 'structure-only',
};

const discourseChat: Software = {
  id: 'discourse-chat',
  name: 'Discourse chat',
  composer: 'textarea.chat-composer__input',
  send: '.chat-composer-button.-send',
  sendKeys: ['enter', 'mod+enter'],
  suggestions: '.autocomplete li',
  conversation: /^\/chat\/c\/[^/]+\/(\d+)/,
  register: 'friend',
  known: 'structure-only',
};

/** Plain text in a textarea, rich text in a TinyMCE whose frame the page fills itself. No key sends. */
const roundcube: Software = {
  id: 'roundcube',
  name: 'Roundcube',
  composer: 'textarea#composebody, body.mce-content-body[data-id="composebody"]',
  send: '.formbuttons .send, #toolbar-menu .send',
  sendKeys: [],
  register: 'work',
  known: 'real-client',
};

const converse: Software = {
  id: 'converse',
  name: 'Converse.js',
  composer: '.chat-message-form textarea.chat-textarea',
  send: '.chat-message-form .send-button',
  sendKeys: ['enter'],
  suggestions: '.chat-message-form .suggestion-box__results li',
  conversation: /#converse\/(?:chat|room)\?jid=([^&]+)/,
  register: 'friend',
  known: 'real-client',
};

/** The first one whose composer it is counts. Element and Zulip are the same on any server. */
export const software: readonly Software[] = [
  mattermost,
  rocketChat,
  element,
  zulip,
  discourse,
  discourseChat,
  roundcube,
  converse,
];
