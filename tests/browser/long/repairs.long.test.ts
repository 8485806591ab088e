/** Ten repairs from ten lives, composed by keyboard in the real popup: each arrives in four editors as it was composed. */
import { expect, test } from 'vitest';
import { repairs } from '../../unit/compose/repairs.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { composeRepair, openCompose } from '../popup/composing.ts';
import { pressByKey } from '../popup/keyboard.ts';
import { modelReads, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const driver = useChromium();

for (const fixture of [fixtures.plain, fixtures.quill, fixtures.lexical, fixtures.textarea]) {
  test.each(repairs)(`${fixture.site}: $name`, async (repair) => {
    await driver.open(fixture);
    const popup = await openCompose(driver);
    await composeRepair(popup, repair);
    await pressByKey(popup, text('compose_put'));
    await modelReads({ driver, fixture }, repair.message);
    expect(await driver.sent()).toEqual([]);
    expect(driver.strayRequests()).toEqual([]);
    await popup.close();
  });
}
