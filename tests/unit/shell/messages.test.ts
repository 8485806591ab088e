/** Who may ask, and what the background ever hears. */
import { expect, test } from 'vitest';
import type { Review } from '../../../src/engine/types.ts';
import { answerPopup, isAlive, loadReviewer, remember } from '../../../src/shell/frame.ts';
import { adding } from '../../../src/shell/page-choice.ts';
import type { SelfTest, Status } from '../../../src/shell/protocol.ts';
import { extension } from './stand-in.ts';

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
const status: Status = { standing: 'works', siteId: 'slack', siteName: 'Slack', selfTest };
const review: Review = {
  text: 'a secret',
  findings: [],
  repair: { attempted: false, present: [], missing: [] },
};
const answers = {
  status: async () => status,
  text: async () => review.text,
  'review-here': async () => review,
  'compose-wish': async () => null,
  apply: async () => 'done' as const,
};
const ask = (sender: object, message: object = { amends: 'review-here', request: null }) =>
  extension.runtime.onMessage.tell(message, sender)[0];

const popup = { id: 'amends', url: 'extension://amends/popup.html?tab=3' };

test('the popup is answered', async () => {
  answerPopup(answers);
  expect(await ask(popup)).toEqual(review);
  expect(await ask(popup, { amends: 'status', request: null })).toEqual(status);
});

test('nobody else is', () => {
  answerPopup(answers);
  const strangers = [
    { id: 'another', url: 'extension://amends/popup.html' },
    { id: 'amends', url: 'https://example.org/popup.html' },
    { id: 'amends', url: 'extension://amends/practice.html' },
    { id: 'amends', url: 'extension://amends/popup.html.example.org/' },
    { id: 'amends' },
    {},
  ];
  for (const sender of strangers) expect(ask(sender), JSON.stringify(sender)).toBeUndefined();
});

test('what is no question of ours gets silence', () => {
  answerPopup(answers);
  for (const message of [{}, { amends: 'toString' }, { amends: 7 }, { type: 'review-here' }]) {
    expect(ask(popup, message), JSON.stringify(message)).toBeUndefined();
  }
});

test('after stopping, nothing is answered', () => {
  answerPopup(answers)();
  expect(extension.runtime.onMessage.hasListeners()).toBe(false);
});

test('the background hears that a reviewer is wanted, and nothing more', async () => {
  answerPopup(answers);
  await ask(popup);
  expect(await loadReviewer()).toBe(true);
  expect(extension.runtime.sent).toEqual([{ amends: 'load-reviewer', request: null }]);
});

test('where no background answers, what was chosen is not kept', async () => {
  expect(await remember([adding('slack', 'sitesOff')])).toBe(true);
  extension.runtime.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
  expect(await remember([adding('slack', 'sitesOff')])).toBe(false);
  Reflect.deleteProperty(extension, 'runtime');
  expect(await remember([adding('slack', 'sitesOff')])).toBe(false);
});

test('a script left over from before an update knows it', () => {
  expect(isAlive()).toBe(true);
  extension.runtime.id = undefined;
  expect(isAlive()).toBe(false);
  Reflect.deleteProperty(extension, 'runtime');
  expect(isAlive()).toBe(false);
});
