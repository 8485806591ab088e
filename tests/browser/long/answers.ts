/** What a person may do about a message that was held: each way ends with a gesture that sends. */
import { blanksOf } from '../../../src/engine/blanks.ts';
import { until } from '../drivers/wait.ts';
import { oursFocused, text } from '../scenarios/scenario.ts';
import { goToEnd, pace } from './hands.ts';
import { fillFirstBlank, hasOffers, pressOffer } from './rewording.ts';
import { gesture, reads, type Visit, wait, wentOne } from './visit.ts';

/** A second gesture this soon, in milliseconds, may be taken for the first one's echo. */
const BOUNCE = 430;

/** Answers a hold in one way. Gives what the person means to send with the last gesture. */
export const answer = async (visit: Visit, meant: string): Promise<string> => {
  const ways = [again, againAtOnce, sendAsItIs, sendAsItIsByKey, escapeFirst, goOnWriting];
  if (hasOffers(visit, meant)) ways.push(reword, rewordInHaste);
  return visit.chance.pick(ways)(visit, meant);
};

const again = async (visit: Visit, meant: string): Promise<string> => {
  await pace(visit.stage.driver, BOUNCE);
  await wait(visit);
  await gesture(visit);
  return meant;
};

/** The gesture comes again so soon that it may be an echo; if it was taken for one, it comes once more. */
const againAtOnce = async (visit: Visit, meant: string): Promise<string> => {
  await wait(visit);
  await gesture(visit);
  return (await wentOne(visit)) ? meant : again(visit, meant);
};

const sendAsItIs = async (visit: Visit, meant: string): Promise<string> => {
  const { driver, sight } = visit.stage;
  const button = await sight.find('button', text('panel_send'));
  await wait(visit);
  const times = visit.chance.pick([1, 1, 2]);
  visit.steps.push(`press send as it is, times ${times}`);
  for (let pressed = 0; pressed < times; pressed += 1) await driver.click(button);
  await until('it to go', () => wentOne(visit));
  return meant;
};

/** By keyboard alone; Enter may be held down on the button. */
const sendAsItIsByKey = async (visit: Visit, meant: string): Promise<string> => {
  const { driver } = visit.stage;
  await goToEnd(visit.stage);
  await driver.press('Alt+Shift+A');
  await until('the panel to have the focus', () => oursFocused(visit.stage));
  await wait(visit);
  // The pause is the last button of all, and "send as it is" stands before it.
  await driver.press('End');
  await driver.press('ArrowUp');
  const repeats = visit.chance.below(6);
  visit.steps.push(`hold Enter on send as it is, repeats ${repeats}`);
  for (let times = 0; times <= repeats; times += 1) await driver.page.keyboard.down('Enter');
  await driver.page.keyboard.up('Enter');
  await until('it to go', () => wentOne(visit));
  return meant;
};

const escapeFirst = async (visit: Visit, meant: string): Promise<string> => {
  await wait(visit);
  await goToEnd(visit.stage);
  visit.steps.push('press Escape');
  await visit.stage.driver.press('Escape');
  return again(visit, meant);
};

const goOnWriting = async (visit: Visit, meant: string): Promise<string> => {
  const more = visit.chance.pick([' Really.', ' Sorry.', ' 😔', ' You are such a liar.']);
  await wait(visit);
  await goToEnd(visit.stage);
  visit.steps.push(`type ${JSON.stringify(more)}`);
  await visit.stage.driver.type(more);
  await reads(visit, meant + more);
  return again(visit, meant + more);
};

const reword = async (visit: Visit, meant: string): Promise<string> => {
  const reworded = await pressOffer(visit, meant);
  await reads(visit, reworded);
  // A blank of the person's own, elsewhere in the message, is not the one that gets selected.
  const hasOwn = blanksOf(meant).length > 0;
  const fills = visit.chance.happens(0.7) && !hasOwn;
  return again(visit, fills ? await fillFirstBlank(visit, reworded) : reworded);
};

/** A rewording is pressed, and the gesture that sends comes while it may still be going in. */
const rewordInHaste = async (visit: Visit, meant: string): Promise<string> => {
  const reworded = await pressOffer(visit, meant);
  await wait(visit);
  await gesture(visit);
  if (await wentOne(visit)) return reworded;
  await reads(visit, reworded);
  return again(visit, reworded);
};
