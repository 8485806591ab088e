/** The moment a person promises, read from their own words. The only file that knows the date library. */
import { casual, type ParsingResult } from 'chrono-node/en';
import { spelledOut } from './spelled-out.ts';

/** The hour a habit is over, for most people. */
const habits: Readonly<Record<string, number>> = {
  breakfast: 9,
  lunch: 14,
  school: 16,
  work: 18,
  dinner: 20,
  supper: 20,
  tea: 19,
  'the kids are asleep': 21,
  'the kids are in bed': 21,
  bedtime: 21,
  bed: 21,
};
/** The hour a part of the day stands for: when one would talk, and not when it begins. */
const partsOfDay: readonly (readonly [RegExp, number])[] = [
  [/morning/, 9],
  [/noon|midday|lunch/, 12],
  [/after ?noon/, 15],
  [/evening/, 19],
  [/tonight|night/, 20],
];
/** Where only the day was said. */
const SOME_DAY = 10;
const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;

const habit = new RegExp(`\\b(?:after|before|when) (${Object.keys(habits).join('|')})\\b`, 'i');
const reader = casual.clone();
reader.parsers.push(
  {
    pattern: () => habit,
    extract: (_, [, name = '']) => ({ hour: habits[name.toLowerCase()] ?? 0, minute: 0 }),
  },
  { pattern: () => /\b(?:at )?(?:the )?end of (?:the )?day\b/i, extract: () => ({ hour: 18, minute: 0 }) },
  { pattern: () => /\bfirst thing\b/i, extract: () => ({ hour: 8, minute: 0, meridiem: 0 }) },
);

/**
 * The moment meant by words like "in 20 minutes", "tonight after dinner" or "sunday at 6"; null when they name
 * none, one that has passed, or one more than a year away. An hour without am or pm is the one that is near and
 * that people are awake in.
 */
export const promisedTime = (words: string, now: Date): Date | null => {
  const said = spelledOut(words);
  const [found] = reader.parse(said, now, { forwardDate: true });
  if (!found) return null;
  const at = momentOf(found as ParsingResult, said, now);
  const away = at.getTime() - now.getTime();
  return away > 0 && away < YEAR ? at : null;
};

const momentOf = ({ start }: ParsingResult, said: string, now: Date): Date => {
  const date = start.date();
  if (!start.isCertain('hour')) return atPartOfDay(date, said, now);
  if (habit.test(said) && date <= now) return inAnHour(date, now);
  if (start.isCertain('meridiem')) return date;
  const hour = date.getHours();
  const dayIsSaid = ['day', 'weekday'].some((part) => start.isCertain(part as 'day' | 'weekday'));
  if (dayIsSaid) return atHour(date, wakingHour(hour, said), date.getMinutes());
  return soonest(now, hour, date.getMinutes(), said);
};

/** A part of the day, or only a day. One that has begun already is an hour from now. */
const atPartOfDay = (date: Date, said: string, now: Date): Date => {
  const hour = partsOfDay.findLast(([words]) => words.test(said))?.[1] ?? SOME_DAY;
  const at = atHour(date, hour, 0);
  if (at > now) return at;
  return /morning/.test(said) ? atHour(at, hour, 0, 1) : inAnHour(at, now);
};

/** What has begun today goes on for a while; a day that is over does not come back. */
const inAnHour = (at: Date, now: Date): Date =>
  at.toDateString() === now.toDateString() ? new Date(now.getTime() + 60 * MINUTE) : at;

/** Six is six in the evening, ten is ten in the morning, unless something else was said. */
const wakingHour = (hour: number, said: string): number => {
  if (hour >= 12 || /morning/.test(said)) return hour;
  return hour < 8 || /evening|night/.test(said) ? hour + 12 : hour;
};

/** The next time the clock shows this hour while people are awake. */
const soonest = (now: Date, hour: number, minute: number, said: string): Date => {
  const hours = hour > 0 && hour < 12 && !/morning/.test(said) ? [hour, hour + 12] : [hour];
  const coming = [0, 1].flatMap((days) => hours.map((h) => atHour(now, h, minute, days)));
  const awake = (at: Date): boolean => hours.length === 1 || (at.getHours() >= 7 && at.getHours() < 24);
  return coming.find((at) => at > now && awake(at)) ?? atHour(now, hour, minute, 1);
};

const atHour = (date: Date, hour: number, minute: number, daysLater = 0): Date =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater, hour, minute);
