/** What somebody does who writes in a real client with Amends beside it. */
import type { Page } from 'puppeteer-core';
import { blanksOf } from '../../src/engine/blanks.ts';
import { createReviewer } from '../../src/engine/review.ts';
import type { ReviewOptions } from '../../src/engine/types.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import { spokenWording } from '../../src/ui/finding-text.ts';
import { firstOffers } from '../../src/ui/offers.ts';
import type { Sight } from '../browser/drivers/sight.ts';
import { until } from '../browser/drivers/wait.ts';
import { text } from '../browser/scenarios/scenario.ts';

/** A page of a client, and eyes for what stands on it. */
export interface Person {
  readonly page: Page;
  readonly sight: Sight;
}

/**
 * Words that hurt: a serious finding, so that the message is held. The number tells messages apart. The words come
 * last, so that all has been read once they are marked.
 */
export const hurtingNo = (number: number): string => `This is no. ${number}. I'm sorry you feel that way.`;

/** Words that hurt, for which there is a wording without a blank. It is short: mails are wrapped at 72 characters. */
export const rewordable = 'Call me. What is wrong with you?';

/** Waits until the words are marked, in a field or in a rich editor's frame: then the reviewer has read them. */
export const seeMarked = async ({ page }: Person): Promise<void> => {
  await until('the words to be marked', () =>
    page.evaluate(() => {
      const inner = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
      const views = [window, ...inner] as (typeof window | null)[];
      return views.some(
        (view) => view?.document.querySelector('amends-marks') || view?.CSS.highlights.has('amends-3'),
      );
    }),
  );
};

/** Waits until the message is held: one more look is open. */
export const seeHeld = async ({ sight }: Person): Promise<void> => {
  await sight.find('button', text('panel_send'));
};

/** For 400 ms after a hold, a second gesture is taken for the first one's echo. */
export const afterBounce = async ({ page }: Person): Promise<void> => {
  const now = () => page.evaluate(() => performance.now());
  const end = (await now()) + 420;
  await until('the bounce to pass', async () => (await now()) > end);
};

/** Presses "send as it is". */
export const sendAsItIs = async ({ page, sight }: Person): Promise<void> => {
  const { x, y } = await sight.find('button', text('panel_send'));
  await page.mouse.click(x, y);
};

const { review } = createReviewer({ rules, elements, classifier });

/**
 * Takes the first wording one more look offers that has no blank.
 *
 * @param known what the page knows of the message besides its words: the register of the client's data, and the message
 *   sent before it. With anything else the wordings would be others.
 * @returns how the message is meant to read then.
 */
export const takeOffer = async (
  { page, sight }: Person,
  message: string,
  known: ReviewOptions,
): Promise<string> => {
  const offer = firstOffers(text, review(message, known).findings).find(
    ({ rewording }) => blanksOf(rewording.message).length === 0,
  );
  if (!offer) throw new Error(`Every wording for ${JSON.stringify(message)} has a blank.`);
  const { rewording, heading } = offer;
  // Where there is little room, the look shows its first lines, and the wordings have to be scrolled to.
  const title = await sight.find('heading', text('panel_title'));
  await page.mouse.move(title.x, title.y + 40);
  await page.mouse.wheel({ deltaY: 130 });
  const { x, y } = await sight.find('button', spokenWording(text, message, rewording, heading));
  await page.mouse.click(x, y);
  return rewording.message;
};
