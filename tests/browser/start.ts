/**
 * `npm start`: builds the extension and shows it. With a display, the practice chat opens in a real
 * browser and stays until it is closed. Without one, a message is typed on a stand-in for a listed site,
 * and what Amends saw is printed, with a picture of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from './drivers/chromium.ts';
import { openSight } from './drivers/sight.ts';
import { fixtures } from './fixtures/fixtures.ts';
import { chromiumBuild } from './scenarios/builds.ts';
import { seeReviewed, text } from './scenarios/scenario.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const message = "Hey, I'm sorry you feel that way, but I was only trying to help. Talk later?";

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const buildExtension = (): void => {
  const wxt = join(project, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** The practice chat in a window, until the person closes it. */
const practise = async (): Promise<void> => {
  const driver = await launchChromium(chromiumBuild(), { headless: false });
  await driver.page.goto(driver.pageUrl('practice.html'));
  console.log('The practice chat is open. Close the browser to end.');
  await new Promise<void>((resolve) => driver.page.browser().once('disconnected', () => resolve()));
  await driver.close();
};

/** A message on a stand-in for Slack, held at send, and the picture of it. */
const show = async (picture: string): Promise<void> => {
  const driver = await launchChromium(chromiumBuild());
  try {
    const fixture = fixtures.quill;
    await driver.open(fixture);
    await driver.type(message);
    await seeReviewed({ driver, fixture });
    await driver.press(fixture.sendKey);
    const sight = await openSight(driver.page);
    await sight.find('button', text('panel_send'));
    mkdirSync(dirname(picture), { recursive: true });
    writeFileSync(picture, await driver.screenshot());
    console.log(`Typed on ${new URL(fixture.url).host} (a stand-in, no network): ${message}`);
    console.log(`Sent so far: ${(await driver.sent()).length}. On the page now:`);
    console.log((await sight.within('dialog')).map((line) => `  ${line}`).join('\n'));
    console.log(`Picture: ${relative(project, picture)}`);
  } finally {
    await driver.close();
  }
};

buildExtension();
if (hasDisplay() && !process.argv.includes('--headless')) await practise();
else
  await show(join(project, process.argv.includes('--docs') ? 'docs' : 'tests/.artifacts', 'screenshot.png'));
