/** Times as people type them, in the few ways of writing that the date library knows. */

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};
const number = Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Each is done once, in this order. */
const spellings: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/[’‘]/g, "'"],
  [new RegExp(`\\b(?:${number})\\b`, 'g'), (word) => String(numbers[word])],
  [/\b(\d+)\s*h\s*(\d\d)\b/, (_, hours, minutes) => inMinutes(hours, minutes)],
  [/\b(?:an|1) hour and a half\b|\b1\.5 hours?\b/, '90 minutes'],
  [/\b(?:a )?couple (?:of )?(?=hours|minutes|days)/, '2 '],
  // Few minutes are too few to settle in: the body needs about twenty (Gottman & Silver 1999).
  [/\b(?:a )?few min(?:ute)?s\b/, '20 minutes'],
  [/\bhalf past (\d{1,2})\b/, 'at $1:30'],
  [/\bquarter past (\d{1,2})\b/, 'at $1:15'],
  [/\bquarter to (\d{1,2})\b/, (_, hour) => `at ${(Number(hour) + 11) % 12 || 12}:45`],
  [/\b(\d{1,2}(?::\d\d)?)\s?-?ish\b/, '$1'],
  [/\b(?:by|around|about|until|till|before|from) (?=\d{1,2}(?::\d\d)?(?:\s?[ap]m)?\b(?! ?[a-z]))/, 'at '],
  [/\bin (\d{1,2})$/, 'in $1 minutes'],
  [/^(\d{1,2}(?::\d\d)?)$/, 'at $1'],
];

const inMinutes = (hours = '0', minutes = '0'): string => `${Number(hours) * 60 + Number(minutes)} minutes`;

/** The same time, spelled out: "around eight" as "at 8", "1h30" as "90 minutes". */
export const spelledOut = (words: string): string =>
  spellings.reduce(
    (text, [from, to]) => (typeof to === 'string' ? text.replace(from, to) : text.replace(from, to)),
    words
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.!?…]+$/, ''),
  );
