/** What a scenario is, and the words and looks that scenarios share. */
import type { Frame } from 'puppeteer-core';
import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { createText, lookupIn } from '../../../src/ui/text.ts';
import type { Driver, Hands } from '../drivers/driver.ts';
import { type Amber, amberIn, type Rectangle } from '../drivers/pixels.ts';
import type { Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import type { Fixture, Sending } from '../fixtures/fixtures.ts';

/** One page of one browser, its composer focused and empty. */
export interface Stage {
  readonly driver: Driver;
  readonly fixture: Fixture;
}

/** Any page with a composer, known by its selector. */
interface Spot {
  readonly driver: Pick<Hands, 'page'>;
  readonly fixture: Pick<Sending, 'composer'>;
}

/** In Chromium our own parts can be read as assistive technology reads them. */
export interface SeeingStage extends Stage {
  readonly sight: Sight;
}

export interface Scenario<On extends Stage = SeeingStage> {
  readonly name: string;
  /** Some sites have no send control: these scenarios are not for them. */
  readonly needsSendControl?: boolean;
  /** Some editors make no new line at the end of a block with Shift+Enter. */
  readonly needsLineBreak?: boolean;
  /** Not every page puts mentions and images into a message. */
  readonly needsThings?: boolean;
  run(stage: On): Promise<void>;
}

/** The catalogue, so that a changed wording changes no test. */
export const text = createText(lookupIn(messages));

/** A message with words that hurt, a calm one, and what is marked in the first. */
export const marked = "I'm sorry you feel that way";
export const hurting = `Hey. ${marked}.`;
export const calm = 'See you at seven, I will bring the cake.';

/** At the right edge, or beside a scroll bar there, the badge may stand, which is amber, too. In CSS pixels. */
const badgeEdge = 60;

/** The box of the composer with its badge, in viewport pixels. */
const composerBox = ({ driver, fixture }: Stage): Promise<Rectangle> =>
  driver.page.evaluate((selector) => {
    const { left, top, right, bottom } = document.querySelector(selector)!.getBoundingClientRect();
    return { left, top, right, bottom };
  }, fixture.composer);

/** The amber that can be seen in the composer now. */
export const amber = async (stage: Stage): Promise<Amber> => {
  const box = await composerBox(stage);
  return amberIn(stage.driver.screenshot, { ...box, right: box.right - badgeEdge });
};

/** The amber where the badge stands: at the right edge of the composer, or close by. */
const badgeAmber = async (stage: Stage): Promise<Amber> => {
  const { top, right, bottom } = await composerBox(stage);
  const around = { left: right - badgeEdge, top: top - badgeEdge, right: right + badgeEdge };
  return amberIn(stage.driver.screenshot, { ...around, bottom: bottom + badgeEdge });
};

/** Fewer amber pixels than this are the edges of letters. */
const enough = 25;

/**
 * Whether the page can tell that there are marks: a picture of it is taken only then, since each takes its time. It is
 * asked in plain loops, for some pages bend what lists can do.
 */
const mayBeMarked = ({ driver }: Stage): Promise<boolean> =>
  driver.page.evaluate(() => {
    if (document.querySelector('amends-marks') !== null || CSS.highlights.size > 0) return true;
    for (const { contentWindow } of document.querySelectorAll('iframe'))
      if ((contentWindow?.window.CSS.highlights.size ?? 0) > 0) return true;
    return false;
  });

/** Waits until a mark is painted in the composer, and gives where. */
export const seeMark = async (stage: Stage): Promise<Amber> => {
  await until('the page to have marks', () => mayBeMarked(stage)).catch(async (error) => {
    const reads = JSON.stringify(await stage.driver.model());
    throw new Error(`${error.message}, where the model reads ${reads}`, { cause: error });
  });
  return until('a mark in the composer', async () => {
    const seen = await amber(stage);
    return seen.count >= enough && seen;
  });
};

/**
 * Waits until the whole text was reviewed, however busy the machine is. A mark alone may be of an earlier reading, and
 * the gate, which then has to review within 16 ms, may rightly let the message go. The badge goes with each letter
 * and comes back only with a review of all of them.
 */
export const seeReviewed = async (stage: Stage): Promise<void> => {
  await seeMark(stage);
  await until('the badge by the composer', async () => (await badgeAmber(stage)).count >= enough);
};

/**
 * Waits until a frame marks exactly these words, where no picture can show it. A text that ends with them has then been
 * read to its last letter, for what is typed behind a mark does not become a part of it.
 */
export const seeMarked = async (frame: Pick<Frame, 'evaluate'>, words: string): Promise<void> => {
  const isMarked = (sought: string): boolean =>
    [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => String(range) === sought));
  await until(`a mark at ${words}`, () => frame.evaluate(isMarked, words));
};

/** Waits until no mark is painted in the composer. */
export const seeNoMark = async (stage: Stage): Promise<void> => {
  await until('no mark in the composer', async () => (await amber(stage)).count < enough);
};

/** The editor's own model, once it reads so. */
export const modelReads = async ({ driver }: Stage, expected: string): Promise<void> => {
  await until(
    `the model to read ${JSON.stringify(expected)}`,
    async () => (await driver.model()) === expected,
  ).catch(async (error) => {
    throw new Error(`The model reads ${JSON.stringify(await driver.model())}`, { cause: error });
  });
};

/** Waits until the page's own clock has moved on: some rules, ours and the editors', are about time. */
const afterTime = async ({ driver }: Stage, milliseconds: number, why: string): Promise<void> => {
  const now = () => driver.page.evaluate(() => performance.now());
  const end = (await now()) + milliseconds;
  // The page is only asked when its answer may be yes, so that the wait costs nothing.
  const due = performance.now() + milliseconds;
  await until(why, async () => performance.now() > due && (await now()) > end);
};

/** For 400 ms after a hold, a second press is taken for the first one's echo. */
export const afterBounce = (stage: Stage): Promise<void> => afterTime(stage, 420, 'the bounce to pass');

/** Selects the whole message. Slate looks at what is selected every 100 ms, and would cut nothing before. */
export const selectAll = async (stage: Stage): Promise<void> => {
  await stage.driver.press('Control+a');
  await afterTime(stage, 150, 'the editor to look at what is selected');
};

/** Quill makes one undo step of all that happens within a second; a person looks at a card for longer. */
export const afterReading = (stage: Stage): Promise<void> => afterTime(stage, 1100, 'the reading to pass');

/** True when a part of ours has the focus: the page can see that much, and no more. */
export const oursFocused = ({ driver }: Spot): Promise<boolean> =>
  driver.page.evaluate(() => document.activeElement?.localName.startsWith('amends-') ?? false);

/** True when the composer has the focus. */
export const composerFocused = ({ driver, fixture }: Spot): Promise<boolean> =>
  driver.page.evaluate(
    (selector) => document.querySelector(selector)?.contains(document.activeElement) ?? false,
    fixture.composer,
  );

/** Opens the card of the first mark by its shortcut; the focus goes into the card. */
export const openCardByKey = async (stage: Stage): Promise<void> => {
  await seeMark(stage);
  await stage.driver.press('Alt+Shift+R');
  await until('the card to have the focus', () => oursFocused(stage));
};
