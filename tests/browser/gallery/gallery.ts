/**
 * A page that shows every surface with sample data, one scene at a time: `#card`, `#panel`, `#popup`, …
 * For looking, for screenshots and for accessibility checks. `npx vite tests/browser/gallery` serves it.
 */
import type { OptionsPort } from '../../../src/options/port.ts';
import type { PopupPort, TabStatus } from '../../../src/popup/port.ts';
import type { KeptDraft } from '../../../src/shell/kept-draft.ts';
import type { Governed } from '../../../src/shell/policy.ts';
import type { SelfTest, Status } from '../../../src/shell/protocol.ts';
import type { Returns } from '../../../src/shell/returns.ts';
import { defaultSettings, type Settings } from '../../../src/shell/settings.ts';
import { siteGroups } from '../../../src/sites/index.ts';
import { dialogStage, hold, stage } from './page-scenes.ts';
import { letter, message, review, whole } from './sample.ts';
import { promisedReturns, sampleReturns } from './sample-returns.ts';
import { text } from './text.ts';

const selfTest: SelfTest = {
  known: 'same-editor',
  composer: 'rich',
  isFramed: false,
  sendKeys: ['enter'],
  hasSendControl: true,
  hasReviewer: true,
  canHold: true,
  errors: {},
};
const slack: Status = { standing: 'works', siteId: 'slack', siteName: 'Slack', selfTest };
const here = (status: Status): TabStatus => ({ kind: 'here', status });

/** Each page brings its own styles, so only the one that is shown is loaded. */
async function popup(
  root: HTMLElement,
  status: TabStatus,
  words: string | null,
  first: Partial<Settings> = {},
  promised: Returns = { open: [], kept: 0 },
  kept: KeptDraft | null = null,
  locked: readonly Governed[] = [],
): Promise<void> {
  const { mountPopup } = await import('../../../src/popup/popup.tsx');
  let settings: Settings = { ...defaultSettings, ...first };
  const port: PopupPort = {
    text,
    settings,
    status: () => Promise.resolve(status),
    draft: () => Promise.resolve(words),
    ask: () => Promise.resolve(words === null ? null : review(words)),
    wish: () => Promise.resolve(null),
    apply: () => Promise.resolve('moved'),
    reviewText: (pasted) => Promise.resolve(review(pasted)),
    permissions: { reviewOnce: () => Promise.resolve(false), useHere: () => Promise.resolve(false) },
    kept: { read: () => Promise.resolve(kept), change: (to) => Promise.resolve(to) },
    returns: sampleReturns(promised),
    openOptions: () => Promise.resolve(),
    locked: () => Promise.resolve(locked),
    change: (change) => {
      settings = change(settings);
      return Promise.resolve(settings);
    },
  };
  mountPopup(root, port);
}

async function options(
  root: HTMLElement,
  added: readonly string[] = [],
  locked: Awaited<ReturnType<OptionsPort['locked']>> = [],
): Promise<void> {
  const { mountOptions } = await import('../../../src/options/options.tsx');
  const { patterns } = await import('./sample-patterns.ts');
  let settings: Settings = { ...defaultSettings, rulesOff: ['calm-down'], sitesOff: ['discord'] };
  let origins = added;
  let tell = () => {};
  mountOptions(root, {
    text,
    settings,
    change: (change) => {
      settings = change(settings);
      return Promise.resolve(settings);
    },
    watch: () => () => undefined,
    locked: () => Promise.resolve(locked),
    siteGroups,
    shortcuts: { read: () => Promise.resolve(shortcuts), open: () => Promise.resolve() },
    added: {
      read: () => Promise.resolve(origins),
      remove: (origin) => {
        origins = origins.filter((other) => other !== origin);
        tell();
        return Promise.resolve(true);
      },
      watch: (listener) => {
        tell = listener;
        return () => undefined;
      },
    },
    patterns: () => Promise.resolve(patterns),
    exported: () => Promise.resolve('{}'),
    deleteEverything: () => Promise.resolve(),
  });
}

const shortcuts = [
  { name: 'review-message', does: 'Review this message', keys: 'Alt+Shift+M' },
  { name: 'next-finding', does: 'Show the next finding', keys: '' },
];

async function welcome(root: HTMLElement): Promise<void> {
  const { mountWelcome } = await import('../../../src/welcome/welcome.tsx');
  const done = () => Promise.resolve();
  mountWelcome(root, { text, siteGroups, attach: done, openOptions: done });
}

async function playground(root: HTMLElement): Promise<void> {
  const { mountPlayground } = await import('../../../src/playground/playground.tsx');
  const { traceOf } = await import('../../../entrypoints/playground/trace.ts');
  mountPlayground(root, { text, trace: async (message, previous) => traceOf(message, previous) });
}

async function practice(root: HTMLElement): Promise<void> {
  const { mountPractice } = await import('../../../src/practice/practice.tsx');
  mountPractice(root, { text, attach: () => undefined });
}

/** Every scene by name. */
const scenes: Record<string, (root: HTMLElement) => void | Promise<void>> = {
  card: (root) => void stage(root),
  badge: (root) => void stage(root),
  'badge-complete': (root) => void stage(root, whole),
  letter: (root) => void stage(root, letter),
  dialog: dialogStage,
  panel: (root) => hold(stage(root)),
  'panel-blank': (root) => hold(stage(root, 'I yelled at you, and I said some things. I [what I did].')),
  'panel-letter': (root) => hold(stage(root, letter)),
  popup: (root) => popup(root, here(slack), message),
  'popup-calm': (root) => popup(root, here(slack), 'See you at eight.'),
  'popup-no-composer': (root) => popup(root, here({ ...slack, standing: 'no-composer' }), null),
  'popup-cannot-hold': (root) => popup(root, here({ ...slack, standing: 'cannot-hold' }), message),
  'popup-off-here': (root) =>
    popup(root, here({ ...slack, standing: 'switched-off' }), null, { sitesOff: ['slack'] }),
  'popup-off': (root) => popup(root, here({ ...slack, standing: 'switched-off' }), null, { on: false }),
  'popup-locked': (root) => popup(root, here(slack), message, { on: false }, undefined, null, ['on']),
  'popup-unlisted': (root) => popup(root, { kind: 'unlisted', site: 'forum.example.org' }, null),
  'popup-returns': (root) => popup(root, here(slack), message, {}, promisedReturns()),
  'popup-kept': (root) =>
    popup(root, here(slack), message, {}, undefined, {
      situation: 'hurt',
      answers: { act: 'forgot your recital', open: 'can I come and hear it on Sunday?' },
    }),
  'popup-unreachable': (root) => popup(root, { kind: 'unreachable' }, null),
  practice,
  welcome,
  playground,
  options: (root) => options(root, ['https://forum.example.org']),
  'options-locked': (root) => options(root, [], ['on', 'hold', 'underline', 'sitesOff', 'rulesOff']),
};

// Accessibility checkers cannot look into closed shadow roots; here, and only here, ours are open.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  return attach.call(this, { ...options, mode: 'open' });
};

const root = document.getElementById('root') as HTMLElement;
const scene = scenes[location.hash.slice(1)];
if (scene) {
  await scene(root);
  root.dataset.ready = scene.name;
} else
  root.innerHTML = Object.keys(scenes)
    .map((name) => `<p><a href="#${name}" onclick="setTimeout(() => location.reload())">${name}</a></p>`)
    .join('');
