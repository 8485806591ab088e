/** A canary sentence goes through everything Amends does, and is nowhere to be found afterwards. */
import { beforeAll, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { openReturns, promise } from '../returns/promising.ts';
import { seeReviewed, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const fixture = fixtures.lexical;
const canary = 'Quillfeather';
const message = `I'm sorry you feel that way, ${canary}.`;

const driver = useChromium();
let sight: Sight;
beforeAll(async () => {
  sight = await openSight(driver.page);
});

/** Writes down every message the background hears from now on. */
const listenInBackground = async (): Promise<void> => {
  const background = await driver.background();
  await background.evaluate(`
    globalThis.heard = [];
    chrome.runtime.onMessage.addListener((message) => { heard.push(JSON.stringify(message)); });
    chrome.runtime.onConnect.addListener((port) =>
      port.onMessage.addListener((message) => { heard.push(JSON.stringify(message)); }));
  `);
};

const heardByBackground = async (): Promise<string[]> =>
  (await (await driver.background()).evaluate('heard')) as string[];

/** Everything in every storage area of the extension, as one text. */
const extensionStorage = async (): Promise<string> =>
  (await (
    await driver.background()
  ).evaluate(`
    Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null)))
      .then((areas) => JSON.stringify(areas))
  `)) as string;

/** Everything the page's own storage holds, as one text. */
const pageStorage = (): Promise<string> =>
  driver.page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
    ]),
  );

/** All that the toolbar button, the alarms and the notifications say, as one text. */
const signs = async (): Promise<string> =>
  (await (
    await driver.background()
  ).evaluate(`
    chrome.tabs.query({}).then((tabs) => Promise.all([
      ...tabs.flatMap(({ id: tabId }) => [chrome.action.getTitle({ tabId }), chrome.action.getBadgeText({ tabId })]),
      chrome.alarms.getAll(),
      chrome.notifications?.getAll(),
    ])).then((said) => JSON.stringify(said))
  `)) as string;

const words = new RegExp(`${canary}|sorry you feel`, 'i');
const expectNoWord = async (): Promise<void> => {
  expect(await heardByBackground()).not.toEqual([]);
  expect((await heardByBackground()).join('\n')).not.toMatch(words);
  expect(await extensionStorage()).not.toMatch(words);
  expect(await signs()).not.toMatch(words);
  expect(await pageStorage()).toBe('[{},{},"",[]]');
  expect(driver.strayRequests()).toEqual([]);
};

test('no request, no storage and no message to the background holds a word of a message', async () => {
  await listenInBackground();
  await driver.open(fixture);
  await driver.type(message);
  await seeReviewed({ driver, fixture });

  const popup = await driver.popup();
  const popupSight = await openSight(popup);
  await popupSight.find('button', new RegExp(text('wording_lightest')));
  await popup.close();

  await driver.press(fixture.sendKey);
  await driver.click(await sight.find('button', text('panel_send')));
  await until('the message to be sent', async () => (await driver.sent()).length > 0);

  await driver.type(message);
  await seeReviewed({ driver, fixture });
  await driver.press('Alt+Shift+R');
  await driver.press('Home');
  await driver.press('Enter');
  await until('the message to be reworded', async () => (await driver.model()) !== message);

  await expectNoWord();
});

test('nor do returns, keys of the browser, the context menu and the toolbar button know a word', async () => {
  await listenInBackground();
  await driver.open(fixture);
  await driver.type(message);
  await seeReviewed({ driver, fixture });
  const background = await driver.background();
  await background.evaluate(`chrome.commands.onCommand.dispatch('next-finding')`);
  await sight.find('dialog', /./);
  await driver.press('Escape');
  // The browser tells the background what was selected; it is not looked at.
  await background.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'review-field', frameId: 0, editable: true, selectionText: ${JSON.stringify(message)} }, tab))`);
  await sight.find('dialog', /./);
  await driver.press('Escape');

  await driver.press(fixture.sendKey);
  await driver.click(await sight.find('button', text('panel_pause')));
  await driver.click(await sight.find('button', text('pause_keep')));
  await sight.find('button', text('pause_back'));
  await driver.press('Enter');
  await promise(await openReturns(driver), `${canary}, tomorrow at 6`, 'returns_put');
  await until('the pause to stand in the message', async () => !(await driver.model()).includes(canary));
  await until(
    'two returns to be stored',
    async () => (await extensionStorage()).split('"address"').length === 3,
  );
  await expectNoWord();
});

test('nor is a word in what the person chooses about their words', async () => {
  await listenInBackground();
  await driver.open(fixture);
  await driver.type(message);
  await seeReviewed({ driver, fixture });
  await driver.press('Alt+Shift+R');
  await driver.click(await sight.find('button', `${text('card_quiet')}…`));
  await driver.click(await sight.find('button', text('card_quiet_phrase')));
  await until('the choice to be stored', async () => /"dismissed":\["\w+"\]/.test(await extensionStorage()));
  expect((await heardByBackground()).join('\n')).toContain('"dismissed"');
  await expectNoWord();
});
