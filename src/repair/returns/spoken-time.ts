/** A moment as people say it: "today" and "7:40 PM", "Sunday" and "6:00 PM". */

/** The two parts of a moment; the catalogue joins them. */
export interface SpokenTime {
  readonly day: string;
  readonly time: string;
}

const DAY = 86_400_000;

/**
 * @param at and `now` in milliseconds since 1970.
 * @param locale of the person; the browser's own where it is left out.
 */
export const spokenTime = (at: number, now: number, locale?: string): SpokenTime => {
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  return {
    day: spokenDay(at, days, locale),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at),
  };
};

const spokenDay = (at: number, days: number, locale?: string): string => {
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const far = Math.abs(days) >= 7;
  return new Intl.DateTimeFormat(
    locale,
    far ? { day: 'numeric', month: 'long' } : { weekday: 'long' },
  ).format(at);
};

const midnight = (moment: number): number => new Date(moment).setHours(0, 0, 0, 0);
