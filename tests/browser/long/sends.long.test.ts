/**
 * A thousand messages, written and sent at any pace and in any way there is: none is lost, doubled or
 * altered, and none is held twice. The two real clients have their share in tests/clients.
 *
 * AMENDS_SENDS sets how many, AMENDS_SEED which; a failure names the seed that repeats its visit first of all.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { type FixtureId, fixtures } from '../fixtures/fixtures.ts';
import { useChromium } from '../scenarios/use.ts';
import { allowClipboard } from './hands.ts';
import { PATIENCE, playSends, seed, shareOf } from './play.ts';

/** Each of these pages tells what has the focus and what is selected. */
const editors: readonly FixtureId[] = [
  'textarea',
  'plain',
  'quill',
  'slate',
  'lexical',
  'prosemirror',
  'draft',
  'squire',
  'trix',
  'ckeditor',
];
const each = Math.ceil(shareOf.editors / editors.length);

describe(`sends with AMENDS_SEED=${seed}`, () => {
  const driver = useChromium();
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(driver.page);
  });

  test.each(editors)(
    `${each} on %s: none lost, doubled, altered or held twice`,
    async (name) => {
      const place = { driver, sight, fixture: fixtures[name] };
      await allowClipboard(driver, place.fixture.url);
      const open = () => driver.open(place.fixture);
      expect(await playSends({ name, place, open, perVisit: 20 }, each)).toBeGreaterThan(0);
      expect(driver.strayRequests()).toEqual([]);
    },
    each * PATIENCE,
  );
});
