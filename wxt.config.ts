import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packFinders } from './src/engine/finders.ts';
import { patternOf } from './src/options/pattern.ts';
import { elements } from './src/repair/index.ts';
import { rules } from './src/rules/index.ts';
import { siteMatches } from './src/sites/index.ts';

/** Nothing from elsewhere, no inline script, no connection: a page of ours cannot send anything. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A module that is worked out when the extension is built. */
const virtual = (name: string, write: () => string | Promise<string>) => ({
  name,
  resolveId: (id: string) => (id === `virtual:${name}` ? id : null),
  load: (id: string) => (id === `virtual:${name}` ? write() : null),
});

/** The options page gets the examples of all rules, and no engine. */
const patterns = virtual('patterns', async () => {
  const shown = rules.map(async (rule) => {
    const { examples } = await import(`./src/rules/${rule.family}/${rule.id}.ts`);
    return patternOf(rule, examples);
  });
  return `export const patterns = ${JSON.stringify(await Promise.all(shown))};`;
});

/** Where the cues of all rules and elements wait: no page has to work it out. */
const cues = virtual(
  'cues',
  () => `export const packed = ${JSON.stringify(packFinders({ rules, elements }))};`,
);

/** Modules whose exports are plain data: the build works them out, so that no page has to. */
const DATA = [
  'src/engine/lexicon/packed.ts',
  'src/rules/blame-reversal/phrases/classes.ts',
  'src/rules/shame-collapse/phrases/classes.ts',
];

const loaded = new Set<string>();

const workedOut = {
  name: 'worked-out',
  async load(id: string) {
    const path = DATA.find((one) => id.endsWith(one));
    if (path === undefined) return null;
    loaded.add(path);
    const exported = Object.entries(await import(`./${path}`));
    return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
  },
};

/** A module that was renamed would be worked out in the page again, and nobody would notice. */
const expectAllLoaded = (): void => {
  const missed = DATA.filter((path) => !loaded.has(path));
  if (missed.length > 0) throw new Error(`No part of the build loads ${missed.join(' or ')}: see DATA.`);
};

const NOT_ASCII = /[^\0-\x7f]/g;
/** A raw template keeps its backslashes, so nothing in it can be escaped. */
const RAW = /String\.raw`[^`]*[^`\0-\x7f]/;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Scripts in plain ASCII: the browser keeps a byte a character of them, and reads them a fifth faster. */
const ascii = {
  name: 'ascii',
  generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.code === undefined) continue;
      if (RAW.test(chunk.code)) throw new Error(`${chunk.fileName} has a raw template with more than ASCII.`);
      chunk.code = chunk.code.replaceAll(NOT_ASCII, escaped);
    }
  },
};

/**
 * Keys of the browser. Two of them have one from the start; what the keys inside a message do already
 * (see src/page/desk-keys.ts) takes none from other pages, and the person can give any of them one.
 */
const commands = {
  'review-message': { description: '__MSG_command_review__', suggested_key: { default: 'Alt+Shift+M' } },
  'apply-first': { description: '__MSG_command_apply__', suggested_key: { default: 'Alt+Shift+Y' } },
  'next-finding': { description: '__MSG_command_next__' },
  'switch-off-here': { description: '__MSG_command_switch__' },
};

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets',
  entrypointsDir: 'entrypoints',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: { 'build:done': expectAllLoaded },
  vite: () => ({
    plugins: [preact(), patterns, cues, workedOut, ascii],
    // The polyfill for module preloads would fetch; no page of ours may.
    build: {
      modulePreload: { polyfill: false },
      // `light-dark()` stays as it is: lowered, it would need a colour scheme declared beside it.
      cssTarget: ['chrome123', 'firefox140'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    // Asked for when the person sets a return, and not before.
    optional_permissions: ['notifications'],
    host_permissions: siteMatches(),
    optional_host_permissions: ['https://*/*'],
    incognito: 'spanning',
    action: { default_title: '__MSG_app_name__' },
    commands,
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.invalid',
              // The first version with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first version with `light-dark()` in styles.
        // Firefox needs no schema: there, a policy is a file of the system with the values themselves.
        { minimum_chrome_version: '123', storage: { managed_schema: 'policy.json' } }),
  }),
});
