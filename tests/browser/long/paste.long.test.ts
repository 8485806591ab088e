/**
 * Words that hurt are pasted and sent at once. The reviewer may not be there yet for the first of them, and then the
 * message goes; from a moment on that a person hardly notices, it is held.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { common, fixtures } from '../fixtures/fixtures.ts';
import { afterBounce, hurting, modelReads, type SeeingStage, seeMark, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { allowClipboard, goToEnd, pace, paste } from './hands.ts';

/** Milliseconds from the paste to the key that sends. */
const paces = [0, 30, 300] as const;

describe.each(common)('on %s', (id) => {
  const driver = useChromium();
  let stage: SeeingStage;
  beforeAll(async () => {
    stage = { driver, fixture: fixtures[id], sight: await openSight(driver.page) };
    await allowClipboard(stage.driver, stage.fixture.url);
  });

  const pasteAndSend = async (milliseconds: number): Promise<readonly string[]> => {
    const before = (await driver.sent()).length;
    await goToEnd(stage);
    await paste(driver, hurting);
    await pace(driver, milliseconds);
    await driver.press(stage.fixture.sendKey);
    return (await driver.sent()).slice(before);
  };

  test.each(paces)('pasted and sent after %i ms, it is held or went once, whole', async (milliseconds) => {
    await driver.open(stage.fixture);
    const first = await pasteAndSend(milliseconds);
    if (first.length > 0) expect(first).toEqual([hurting]);
    else await modelReads(stage, hurting);
  });

  test('with the reviewer there, it is held once, whatever the pace', async () => {
    await driver.open(stage.fixture);
    await driver.type(hurting);
    await seeMark(stage);
    for (const milliseconds of paces) {
      await until('an empty composer', async () => {
        await driver.press('Control+a');
        await driver.press('Delete');
        return (await driver.model()).trim() === '';
      });
      expect(await pasteAndSend(milliseconds)).toEqual([]);
      await modelReads(stage, hurting);
      // An editor that pastes a moment later had nothing to send yet when the key came at once.
      if (!(await stage.sight.has('button', text('panel_send')))) {
        expect(milliseconds).toBeLessThan(300);
        await driver.press(stage.fixture.sendKey);
      }
      await afterBounce(stage);
      expect(await driver.sent()).toEqual([]);
      await driver.press(stage.fixture.sendKey);
      await until('it to go', async () => (await driver.sent()).at(-1) === hurting);
      // Sent means gone: the next one is another message, which is looked at anew.
      await modelReads(stage, '');
      await driver.open(stage.fixture);
      await driver.type(hurting);
      await seeMark(stage);
    }
  });

  test('from 300 ms on the first of all is held', async () => {
    await driver.open(stage.fixture);
    expect(await pasteAndSend(300)).toEqual([]);
    await modelReads(stage, hurting);
  });
});
