/** A page that bends the language's own objects does not stop the look, the hold or the send. */
import { beforeAll, expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, seeReviewed, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const fixture = fixtures.plain;

/** Runs in the page before any of its scripts; the editor of this page needs none of these. */
const bend = (): void => {
  const broken = () => {
    throw new Error('bent by the page');
  };
  Object.defineProperty(Array.prototype, 'map', { value: broken });
  Object.defineProperty(Array.prototype, 'filter', { value: broken });
  Object.defineProperty(String.prototype, 'split', { value: broken });
  Object.defineProperty(Event.prototype, 'stopImmediatePropagation', { value: () => undefined });
  Object.defineProperty(Event.prototype, 'composedPath', { value: () => [] });
  Object.defineProperty(Element.prototype, 'matches', { value: broken });
  Object.defineProperty(Element.prototype, 'closest', { value: broken });
  Object.defineProperty(Node.prototype, 'contains', { value: broken });
  Object.defineProperty(Node.prototype, 'isConnected', { get: broken });
  Object.defineProperty(JSON, 'parse', { value: broken });
  Object.defineProperty(window, 'getSelection', { value: broken });
  Object.defineProperty(Element.prototype, 'attachShadow', { value: broken });
};

const driver = useChromium();
beforeAll(async () => {
  await driver.page.evaluateOnNewDocument(bend);
});

test('a page with bent prototypes is looked at, held and sent as any other', async () => {
  const sight = await openSight(driver.page);
  await driver.open(fixture);
  await driver.type(hurting);
  await seeReviewed({ driver, fixture });
  await driver.press(fixture.sendKey);
  const send = await sight.find('button', text('panel_send'));
  expect(await driver.sent()).toEqual([]);
  await driver.click(send);
  await until('the message to be sent', async () => (await driver.sent()).length > 0);
  expect(await driver.sent()).toEqual([hurting]);
});
