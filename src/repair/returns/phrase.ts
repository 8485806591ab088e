/** The promised time inside a sentence, in the person's own words where these stand well in one. */

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const duration =
  /^(?:(?:about |around )?\d+|an?|half an?|two|three|ten|fifteen|twenty|thirty|forty-five)(?: (?:couple of|few))? ?(?:m|h|min(?:ute)?s?|hrs?|hours?|days?|week)(?: (?:or so|and a half))?$/i;
const clock = /^\d{1,2}(?::\d\d)?(?: ?[ap]m)?(?: (?:today|tonight|tomorrow))?$/i;
/** The words such a time begins with. Anything else may be a sentence of its own. */
const opening =
  /^(?:in|at|on|by|after|before|around|about|tonight|tomorrow|later|this|next|when|first thing|noon|midnight)\b/i;
const longest = 40;

/**
 * The words for "I'll come back to this …": "20 minutes" as "in 20 minutes", "sunday at 6" as "on Sunday at 6".
 * Null where the person wrote more than a time; then say the moment itself.
 */
export const promisedWords = (words: string): string | null => {
  const said = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…,]+$/, '');
  if (said.length > longest || /[.!?;:](?!\d)/.test(said)) return null;
  if (duration.test(said)) return `in ${said}`;
  if (clock.test(said)) return `at ${said}`;
  if (weekday.test(said)) return `on ${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  return opening.test(said) && !/\bI\b|\bi'/.test(said)
    ? `${said.charAt(0).toLowerCase()}${said.slice(1)}`
    : null;
};
