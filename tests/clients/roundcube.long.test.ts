/** Mails written in Roundcube, in plain text and in its rich editor, and what the mail server is handed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browser/drivers/wait.ts';
import { PATIENCE, playSends, seed, shareOf } from '../browser/long/play.ts';
import { chromiumBuild } from '../browser/scenarios/builds.ts';
import { brokenBuild } from '../browser/trust/broken.ts';
import { type ClientBrowser, launchFor, withoutReviewer } from './browser.ts';
import {
  afterBounce,
  hurtingNo,
  type Person,
  rewordable,
  seeHeld,
  seeMarked,
  sendAsItIs,
  takeOffer,
} from './person.ts';
import {
  atRest,
  compose,
  draft,
  host,
  type Mode,
  type Roundcube,
  readMails,
  sendButton,
  signIn,
  standing,
  startRoundcube,
} from './roundcube.ts';
import { playIn } from './sends.ts';

const modes = ['plain', 'html'] as const satisfies readonly Mode[];

let server: Roundcube;
beforeAll(async () => {
  server = await startRoundcube();
});
afterAll(() => server?.stop());

/** Waits until as many mails went as were meant: these, and no other. The next page is open by then. */
const expectWent = async ({ page }: Person, mode: Mode, before: number, meant: readonly string[]) => {
  await until('the mail to go', () => server.mails.length >= before + meant.length);
  await page.waitForFunction("!location.search.includes('_action=compose')");
  expect(await readMails(page, server.mails.slice(before), mode)).toEqual(meant);
};

const write = async ({ page }: Person, mode: Mode, message: string): Promise<void> => {
  await compose(page, mode);
  await page.keyboard.type(message);
};

const open = async (extension: string): Promise<ClientBrowser> => {
  const opened = await launchFor(extension, host, server.port);
  await signIn(opened.page, 'alice');
  return opened;
};

describe('Roundcube', () => {
  let alice: ClientBrowser;
  beforeAll(async () => {
    alice = await open(chromiumBuild());
  });
  afterAll(() => alice?.close());

  const hold = async (mode: Mode, message: string): Promise<void> => {
    await write(alice, mode, message);
    await seeMarked(alice);
    await alice.page.click(sendButton);
    await seeHeld(alice);
    expect(await draft(alice.page, mode)).toBe(message);
  };

  test.each(modes)('%s: held once, it goes once with the second press', async (mode) => {
    const before = server.mails.length;
    await hold(mode, hurtingNo(1));
    await afterBounce(alice);
    expect(server.mails).toHaveLength(before);
    await alice.page.click(sendButton);
    await expectWent(alice, mode, before, [hurtingNo(1)]);
  });

  test.each(modes)('%s: sent as it is, it goes once', async (mode) => {
    const before = server.mails.length;
    await hold(mode, hurtingNo(2));
    await sendAsItIs(alice);
    await expectWent(alice, mode, before, [hurtingNo(2)]);
  });

  test.each(modes)('%s: reworded, it goes exactly as it stood', async (mode) => {
    const before = server.mails.length;
    await hold(mode, rewordable);
    const reworded = await takeOffer(alice, rewordable, { register: 'work' });
    await until('the wording to be in', async () => (await draft(alice.page, mode)) === reworded);
    await alice.page.click(sendButton);
    await expectWent(alice, mode, before, [reworded]);
  });
});

const share = Math.ceil(shareOf.client / modes.length);
test.each(modes)(
  `${share} random sends in Roundcube (%s) with AMENDS_SEED=${seed}: none lost, doubled, altered or held twice`,
  async (mode) => {
    const alice = await open(chromiumBuild());
    const field = mode === 'html' ? '#composebody_ifr' : '#composebody';
    try {
      const play = await playIn({
        name: `Roundcube (${mode})`,
        person: alice,
        fixture: { site: 'roundcube', composer: field, sendControl: sendButton },
        open: () => compose(alice.page, mode),
        stands: async () => {
          await atRest(alice.page);
          return standing(alice.page);
        },
        arrived: () => readMails(alice.page, server.mails, mode),
        // Its page is left with every mail.
        perVisit: 1,
      });
      expect(await playSends(play, share)).toBeGreaterThan(0);
    } finally {
      await alice.close();
    }
  },
  share * PATIENCE,
);

test.each(withoutReviewer)('Roundcube sends as ever when $name', async (breakage) => {
  const alice = await open(brokenBuild(breakage));
  try {
    for (const mode of modes) {
      const before = server.mails.length;
      await write(alice, mode, hurtingNo(3));
      await alice.page.click(sendButton);
      await expectWent(alice, mode, before, [hurtingNo(3)]);
    }
  } finally {
    await alice.close();
  }
});
