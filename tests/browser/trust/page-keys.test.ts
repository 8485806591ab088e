/** A page with shortcuts of its own on the window, captured: no key of the card or the panel sets them off. */
import { expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { composerFocused, hurting, modelReads, openCardByKey, type Stage } from '../scenarios/scenario.ts';
import { inBothBrowsers } from '../scenarios/use.ts';
import { rewordingsOf } from '../scenarios/wordings.ts';

declare global {
  interface Window {
    heard: string[];
  }
}

/** Runs in the page: it hears every key first, as far as it can, and would act on it. */
const listenInPage = (): void => {
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(
      type,
      (event) => window.heard.push(`${type} ${(event as KeyboardEvent).key}`),
      true,
    );
  }
};

const modifiers = /Alt|Shift|Control/;
const heard = ({ driver }: Stage): Promise<string[]> => driver.page.evaluate(() => window.heard);
const forget = ({ driver }: Stage): Promise<void> =>
  driver.page.evaluate(() => {
    window.heard = [];
  });

/** Opens the card by its shortcut; from here on the page has to be told nothing. */
const openCard = async (stage: Stage): Promise<void> => {
  const { driver, fixture } = stage;
  await driver.open(fixture);
  await driver.page.evaluate(listenInPage);
  await driver.type(hurting);
  await openCardByKey(stage);
  await forget(stage);
};

inBothBrowsers((driver) => {
  for (const fixture of [fixtures.plain, fixtures.quill]) {
    test(`the page hears none from the card on ${fixture.id}, and the card hears all`, async () => {
      const stage: Stage = { driver, fixture };
      await openCard(stage);
      for (const key of ['j', '?', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'Tab', 'Home'])
        await driver.press(key);
      expect(await heard(stage)).toEqual([]);
      await driver.press('Enter');
      await modelReads(stage, rewordingsOf(hurting, fixture)[0]!.message);
      await until('the composer to have the focus', () => composerFocused(stage));
      expect(await heard(stage)).toEqual([]);
      expect(await driver.sent()).toEqual([]);
      await driver.press('j');
      expect((await heard(stage))[0]).toBe('keydown j');
    });
  }

  test('the page hears nothing of the Esc that closes the card, and of the next one it does', async () => {
    const stage: Stage = { driver, fixture: fixtures.plain };
    await openCard(stage);
    await driver.press('Escape');
    await until('the composer to have the focus', () => composerFocused(stage));
    expect(await heard(stage)).toEqual([]);
    await driver.press('Escape');
    expect(await heard(stage)).toEqual(['keydown Escape', 'keyup Escape']);
  });

  test('the page does not send when Enter, held down, chooses a rewording', async () => {
    const stage: Stage = { driver, fixture: fixtures.quill };
    await openCard(stage);
    await driver.press('Home');
    await driver.page.keyboard.down('Enter');
    await until('the composer to have the focus', () => composerFocused(stage));
    for (let i = 0; i < 5; i += 1) await driver.page.keyboard.down('Enter');
    await driver.page.keyboard.up('Enter');
    await modelReads(stage, rewordingsOf(hurting, fixtures.quill)[0]!.message);
    expect((await heard(stage)).filter((key) => !modifiers.test(key))).toEqual([]);
    expect(await driver.sent()).toEqual([]);
  });
});
