/** The real popup, opened by the toolbar button over a page with a message in it. */
import { expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, modelReads, type Stage, seeMark, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { rewordingsOf, spoken } from '../scenarios/wordings.ts';

const driver = useChromium();

for (const fixture of [fixtures.plain, fixtures.quill]) {
  test(`${fixture.id}: the popup reviews the focused message, and a rewording stands in the page`, async () => {
    const stage: Stage = { driver, fixture };
    await driver.open(fixture);
    await driver.type(hurting);
    await seeMark(stage);
    const popup = await driver.popup();
    const sight = await openSight(popup);
    const [first] = rewordingsOf(hurting, fixture);
    await sight.find('button', spoken(hurting, first!));
    // The first rewording may be below the edge of a small window.
    await popup.locator('.wording').click();
    await modelReads(stage, first!.message);
    expect(await driver.sent()).toEqual([]);
    expect(driver.strayRequests()).toEqual([]);
  });
}

test('the details of a page can be copied, and no word of its message is in them', async () => {
  const fixture = fixtures.quill;
  await driver.open(fixture);
  await driver.type(hurting);
  await seeMark({ driver, fixture });
  const popup = await driver.popup();
  await popup.evaluate(() => {
    navigator.clipboard.writeText = async (words) => {
      document.body.dataset.copied = words;
    };
  });
  const sight = await openSight(popup);
  const { x, y } = await sight.find('button', text('popup_details'));
  await popup.mouse.click(x, y);
  const copied = await until('the details to be copied', () =>
    popup.evaluate(() => document.body.dataset.copied),
  );
  expect(copied).toMatch(
    /^Amends .*\nbrowser: .*\nsite: slack \(same-editor\)\nstanding: works\ncomposer: rich/,
  );
  expect(copied).toContain('send control: yes\nreviewer: yes, can hold: yes');
  expect(copied).not.toContain('sorry');
  await sight.find('StaticText', text('popup_details_copied'));
});

test('the popup works with no page at all', async () => {
  await driver.page.goto('about:blank');
  const popup = await driver.popup();
  const sight = await openSight(popup);
  await sight.find('tab', /.+/);
});
