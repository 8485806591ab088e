/** Sites that are not listed: nothing happens there before the person asks. */
import { expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { openElsewhere } from './elsewhere.ts';

const driver = useChromium();

test('nothing of ours is there before the person asks; then it reviews for this visit', async () => {
  const { page, write } = await openElsewhere(driver.page.browser());
  const isThere = () => driver.isIn(page);
  await write();
  expect(await isThere()).toBe(false);
  const popup = await driver.popup(page);
  const sight = await openSight(popup);
  const { x, y } = await sight.find('button', text('popup_once'));
  await popup.mouse.click(x, y);
  await sight.find('button', new RegExp(text('wording_lightest')));
  await popup.close();
  expect(await isThere()).toBe(true);
  await write();
  expect(await isThere()).toBe(false);
});
