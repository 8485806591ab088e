/** Messages written on a screen, as Android's keyboards do: no key has a name, and each word is composed. */
import type { CDPSession } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { type FixtureId, fixtures } from '../fixtures/fixtures.ts';
import {
  afterBounce,
  hurting,
  modelReads,
  type Stage,
  seeMark,
  seeReviewed,
  text,
} from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

/** A field, the browser's own editing, and editors that follow a composition each in their own way. */
const editors: readonly FixtureId[] = ['textarea', 'plain', 'quill', 'lexical', 'prosemirror'];

const nameless = { key: 'Unidentified', windowsVirtualKeyCode: 229 } as const;

/** Presses a key of which nobody is told the name, and does meanwhile what it does. */
const tap = async (session: CDPSession, effect: () => Promise<unknown>): Promise<void> => {
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...nameless });
  await effect();
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...nameless });
};

/** Composes words letter by letter; the last one stays in composition. */
const compose = async (session: CDPSession, words: string): Promise<void> => {
  const [last = '', ...before] = words.split(' ').reverse();
  const letters = async (word: string): Promise<void> => {
    for (let length = 1; length <= word.length; length += 1) {
      const composed = { text: word.slice(0, length), selectionStart: length, selectionEnd: length };
      await tap(session, () => session.send('Input.imeSetComposition', composed));
    }
  };
  for (const word of before.reverse()) {
    await letters(word);
    await session.send('Input.insertText', { text: word });
    await tap(session, () => session.send('Input.insertText', { text: ' ' }));
  }
  await letters(last);
};

describe.each(editors)('on %s', (id) => {
  const driver = useChromium();
  const fixture = fixtures[id];
  const stage: Stage = { driver, fixture };
  const lastWord = hurting.split(' ').at(-1)!;
  let sight: Sight;
  let session: CDPSession;
  beforeAll(async () => {
    sight = await openSight(driver.page);
    session = await driver.page.createCDPSession();
  });

  const isHeld = async (): Promise<void> => {
    await sight.find('button', text('panel_send'));
    expect(await driver.sent()).toEqual([]);
  };
  const wentOnce = async (): Promise<void> => {
    await until('the message to go', async () => (await driver.sent()).length > 0);
    expect(await driver.sent()).toEqual([hurting]);
  };

  test('what is composed is marked while its last word still is, and no letter is touched', async () => {
    await driver.open(fixture);
    await compose(session, hurting);
    await seeMark(stage);
    await session.send('Input.insertText', { text: lastWord });
    await tap(session, () => session.send('Input.insertText', { text: ' ' }));
    await compose(session, 'Bye.');
    await session.send('Input.insertText', { text: 'Bye.' });
    await modelReads(stage, `${hurting} Bye.`);
  });

  test('the key that sends, right after the last word is done, is held once', async () => {
    await driver.open(fixture);
    await compose(session, hurting);
    await session.send('Input.insertText', { text: lastWord });
    await seeReviewed(stage);
    await driver.press(fixture.sendKey);
    await isHeld();
    await afterBounce(stage);
    await driver.press(fixture.sendKey);
    await wentOnce();
  });

  test('a finger on the send control, while the last word is composed, is held once', async () => {
    await driver.open(fixture);
    await compose(session, hurting);
    await seeReviewed(stage);
    // Quill takes a word for its own only when it is done, which the first press, being held, leaves to the second.
    const control = (await driver.page.$(fixture.sendControl!))!;
    await control.tap();
    await isHeld();
    await afterBounce(stage);
    await control.tap();
    await wentOnce();
  });
});
