/** The share of the random sends that goes through a real client. */
import type { Writing } from '../browser/drivers/driver.ts';
import { handsOn } from '../browser/drivers/driver.ts';
import type { Sending } from '../browser/fixtures/fixtures.ts';
import { allowClipboard } from '../browser/long/hands.ts';
import type { Play } from '../browser/long/play.ts';
import type { Person } from './person.ts';

/** A client to send from, and where its messages arrive. */
export interface SendingFrom {
  readonly name: string;
  readonly person: Person;
  readonly fixture: Sending;
  /** Opens the client anew, with an empty composer that has the focus. */
  open(): Promise<void>;
  /** The words in the composer, once the client is at rest; empty where the composer is gone. */
  stands(): Promise<string>;
  /** Every message that arrived at the other side since the client was first opened, in order. */
  arrived(): Promise<readonly string[]>;
  readonly perVisit: number;
}

/** What has gone from the page meanwhile is pressed by nobody. */
const clickIfThere =
  ({ page }: Person) =>
  async (selector: string): Promise<void> => {
    const isThere = () => page.$(selector).then(Boolean, () => false);
    if (!(await isThere())) return;
    await page.click(selector).catch(async (error) => {
      if (await isThere()) throw error;
    });
  };

/** Makes a client a place where random messages are written and sent. */
export const playIn = async (client: SendingFrom): Promise<Play> => {
  const { name, person, fixture, stands, arrived, perVisit } = client;
  await allowClipboard(person, person.page.url());
  let before = 0;
  const driver: Writing = {
    ...handsOn(person.page),
    clickOn: clickIfThere(person),
    model: stands,
    sent: async () => (await arrived()).slice(before),
  };
  const open = async (): Promise<void> => {
    before = (await arrived()).length;
    await client.open();
  };
  return { name, place: { driver, sight: person.sight, fixture }, open, perVisit };
};
