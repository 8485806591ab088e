/** Taking a rewording, from the panel or the card, and filling its blanks. */
import { blanksOf } from '../../../src/engine/blanks.ts';
import { createReviewer } from '../../../src/engine/review.ts';
import type { Finding } from '../../../src/engine/types.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';
import { rules } from '../../../src/rules/index.ts';
import { sites } from '../../../src/sites/index.ts';
import { software } from '../../../src/sites/software.ts';
import { spokenWording } from '../../../src/ui/finding-text.ts';
import { firstOffers } from '../../../src/ui/offers.ts';
import { until } from '../drivers/wait.ts';
import { composerFocused, oursFocused, text } from '../scenarios/scenario.ts';
import type { Place } from './hands.ts';
import { reads, type Visit } from './visit.ts';

const { review } = createReviewer({ rules, elements, classifier });

/** The findings of a message, reckoned outside the browser as the page reckons them. */
export const findingsOf = ({ stage, went }: Visit, message: string): readonly Finding[] => {
  const register = [...sites, ...software].find(({ id }) => id === stage.fixture.site)?.register ?? 'partner';
  const previousOwn = went.at(-1);
  return review(message, { register, ...(previousOwn === undefined ? {} : { previousOwn }) }).findings;
};

/** What one more look offers for a message: the name of each button, and how the message would read. */
const offersFor = (visit: Visit, message: string) =>
  firstOffers(text, findingsOf(visit, message)).map(({ rewording, heading }) => ({
    name: spokenWording(text, message, rewording, heading),
    message: rewording.message,
  }));

/** Whether one more look has something to offer for a message. */
export const hasOffers = (visit: Visit, message: string): boolean => offersFor(visit, message).length > 0;

/** Presses one of the rewordings of the open panel. Gives how the message reads when it is in. */
export const pressOffer = async (visit: Visit, message: string): Promise<string> => {
  const { driver, sight } = visit.stage;
  const offer = visit.chance.pick(offersFor(visit, message));
  visit.steps.push(`choose ${JSON.stringify(offer.message)}`);
  await driver.click(await sight.find('button', offer.name));
  return offer.message;
};

/** Opens the card of the first mark by keyboard and takes its first rewording. Gives how the message reads then. */
export const takeFromCard = async (visit: Visit, message: string): Promise<string> => {
  const { stage, steps } = visit;
  const wanted = findingsOf(visit, message)
    .filter(({ severity }) => severity >= 2)
    .map(({ rewordings }) => rewordings[0]?.message);
  steps.push('open the card by keyboard and take its first rewording');
  await until('the card to have the focus', async () => {
    await stage.driver.press('Alt+Shift+R');
    return oursFocused(stage);
  });
  await stage.driver.press('Home');
  await stage.driver.press('Enter');
  const reworded = await until('the rewording to be in', async () => {
    const model = await stage.driver.model();
    return wanted.includes(model) && model;
  }).catch(async () => {
    throw new Error(`Altered: ${JSON.stringify(await stage.driver.model())}, wanted ${wanted.join(' | ')}`);
  });
  // Some editors know the words before they show them. Until the card has closed, a gesture that sends is stopped.
  await stage.sight.gone('button', text('card_keep'));
  await until('the composer to have the focus', () => composerFocused(stage));
  return reworded;
};

/** Fills the blank that is selected after a rewording, if there is one. Gives how the message reads then. */
export const fillFirstBlank = async (visit: Visit, message: string): Promise<string> => {
  const [blank] = blanksOf(message);
  if (!blank) return message;
  const label = message.slice(blank.start, blank.end);
  await until('the blank to be selected', async () => (await selected(visit.stage)) === label);
  visit.steps.push('fill the blank');
  await visit.stage.driver.type('laughed');
  const filled = `${message.slice(0, blank.start)}laughed${message.slice(blank.end)}`;
  await reads(visit, filled);
  return filled;
};

/** The selected words of the composer, which may stand in a frame. */
const selected = ({ driver, fixture }: Place): Promise<string> =>
  driver.page.evaluate((selector) => {
    const composer = document.querySelector(selector);
    if (composer instanceof HTMLTextAreaElement)
      return composer.value.slice(composer.selectionStart, composer.selectionEnd);
    const view = composer instanceof HTMLIFrameElement ? composer.contentWindow : window;
    return view?.getSelection()?.toString() ?? '';
  }, fixture.composer);
