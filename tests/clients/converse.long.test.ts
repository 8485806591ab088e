/** Messages between two people in Converse.js, through Prosody: one has Amends, and the other sees what arrives. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../browser/drivers/wait.ts';
import { PATIENCE, playSends, seed, shareOf } from '../browser/long/play.ts';
import { chromiumBuild } from '../browser/scenarios/builds.ts';
import { brokenBuild } from '../browser/trust/broken.ts';
import { launchFor, withoutReviewer } from './browser.ts';
import { composer, host, openChat, received, sendButton, startConverse } from './converse.ts';
import type { Front } from './front.ts';
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
import { playIn } from './sends.ts';

let server: Front;
beforeAll(async () => {
  server = await startConverse();
});
afterAll(() => server?.stop());

interface Talk {
  readonly alice: Person;
  /** What the other one sees. */
  readonly bob: Page;
  close(): Promise<void>;
}

/** Two people in one chat, each in a browser context of their own; extensions are in the first one only. */
const startTalk = async (extension: string): Promise<Talk> => {
  const alice = await launchFor(extension, host, server.port);
  const bob = await (await alice.browser.createBrowserContext()).newPage();
  await openChat(bob, 'bob', 'alice');
  await alice.page.bringToFront();
  await openChat(alice.page, 'alice', 'bob');
  return { alice, bob, close: alice.close };
};

const write = async ({ page }: Person, message: string): Promise<void> => {
  await page.click(composer);
  await page.keyboard.type(message);
};
const enter = ({ page }: Person): Promise<void> => page.keyboard.press('Enter');
const stands = ({ page }: Person): Promise<string> =>
  page.$eval(composer, (field) => (field as HTMLTextAreaElement).value);

/** Chats keep their order: when the last message is there, everything before it is, as often as it was sent. */
const expectArrived = async (bob: Page, messages: readonly string[]): Promise<void> => {
  await until('the last message to arrive', async () => (await received(bob)).includes(messages.at(-1)!));
  expect(await received(bob)).toEqual(messages);
};

describe('Converse.js', () => {
  let talk: Talk;
  const sent: string[] = [];
  beforeAll(async () => {
    talk = await startTalk(chromiumBuild());
  });
  afterAll(() => talk?.close());

  const hold = async (gesture: () => Promise<void>, message = hurtingNo(sent.length)): Promise<string> => {
    await write(talk.alice, message);
    await seeMarked(talk.alice);
    await gesture();
    await seeHeld(talk.alice);
    expect(await stands(talk.alice)).toBe(message);
    return message;
  };
  const byEnter = () => enter(talk.alice);
  const byButton = () => talk.alice.page.click(sendButton);

  test.each([
    ['Enter', byEnter],
    ['its button', byButton],
  ])('held once by %s, it arrives once after the second time', async (_, gesture) => {
    sent.push(await hold(gesture));
    await afterBounce(talk.alice);
    await gesture();
    await expectArrived(talk.bob, sent);
  });

  test('sent as it is, it arrives once', async () => {
    sent.push(await hold(byEnter));
    await sendAsItIs(talk.alice);
    await expectArrived(talk.bob, sent);
  });

  test('reworded, it arrives exactly as it stood', async () => {
    const previousOwn = sent.at(-1);
    const known = { register: 'friend', ...(previousOwn === undefined ? {} : { previousOwn }) } as const;
    const reworded = await takeOffer(talk.alice, await hold(byEnter, rewordable), known);
    await until('the wording to be in', async () => (await stands(talk.alice)) === reworded);
    await enter(talk.alice);
    sent.push(reworded);
    await expectArrived(talk.bob, sent);
  });

  test('a calm message passes at once, and nothing came twice', async () => {
    sent.push('See you at seven.');
    await write(talk.alice, 'See you at seven.');
    await enter(talk.alice);
    await expectArrived(talk.bob, sent);
  });
});

test(
  `${shareOf.client} random sends in Converse.js with AMENDS_SEED=${seed}: none lost, doubled, altered or held twice`,
  async () => {
    const { alice, bob, close } = await startTalk(chromiumBuild());
    try {
      const play = await playIn({
        name: 'Converse.js',
        person: alice,
        fixture: { site: 'converse', composer, sendControl: sendButton, sendKey: 'Enter' },
        open: async () => {
          await openChat(alice.page, 'alice', 'bob');
          await alice.page.click(composer);
        },
        stands: () => stands(alice),
        arrived: () => received(bob),
        perVisit: 20,
      });
      expect(await playSends(play, shareOf.client)).toBeGreaterThan(0);
    } finally {
      await close();
    }
  },
  shareOf.client * PATIENCE,
);

test.each(withoutReviewer)('Converse.js sends as ever when $name', async (breakage) => {
  const { alice, bob, close } = await startTalk(brokenBuild(breakage));
  try {
    await write(alice, hurtingNo(1));
    await enter(alice);
    await write(alice, 'See you at seven.');
    await enter(alice);
    await expectArrived(bob, [hurtingNo(1), 'See you at seven.']);
  } finally {
    await close();
  }
});
