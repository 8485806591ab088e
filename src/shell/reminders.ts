/** Reminds of returns: alarms follow the storage, at each start of the background and with every change. */
import { browser } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { notify, onNoticePressed } from './notices.ts';
import { due, nextMoment, told } from './returns.ts';
import { returnsItem } from './returns-item.ts';
import { visit } from './visit.ts';

const alarm = 'returns';
/**
 * The longest wait in milliseconds. An alarm counts the time that passes; where the clock was set forward, the
 * promised moment comes sooner than that, and is noticed after this at the latest.
 */
const LONGEST = 15 * 60_000;

/** Starts reminding. Call it at each start of the background: browsers forget alarms when they are closed. */
export const keepReminders = (now: () => number = Date.now): void => {
  // Two at once would remind twice.
  const turn = inTurn();
  const look = () => void turn(() => remind(now)).catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) look();
  });
  returnsItem.watch(look);
  onNoticePressed((id) => void openReturn(id));
  look();
};

/** Reminds of what is due, and waits for what comes next. */
const remind = async (now: () => number): Promise<void> => {
  const reminded = due(await returnsItem.read(), now());
  for (const one of reminded) await notify(one).catch(() => undefined);
  // Only now: had the browser stopped us before, the next start would remind.
  const returns = await (reminded.length > 0
    ? returnsItem.change((all) => told(all, reminded))
    : returnsItem.read());
  const moment = nextMoment(returns);
  if (moment === null) await browser.alarms.clear(alarm);
  else browser.alarms.create(alarm, { when: Math.min(moment, now() + LONGEST) });
};

/** Opens the page of a return. It stays in the list: whether it was kept, the person says. */
const openReturn = async (id: string): Promise<void> => {
  const { open } = await returnsItem.read();
  await visit(open.find((one) => one.id === id)?.address ?? '');
};
