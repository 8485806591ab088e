/** What is deplored from a distance, regretted by the one who did it: "a shame your name got left off" as "I left it off". */
import { sceneOf } from '../../../scene.ts';
import { eventsIn } from '../deeds/doer.ts';

const PITY =
  '\\b(?:(?:shame|pity|sad|unfortunate|regrettable|regrettably|lamentable|too bad|bummer|disappointing|not ideal|a matter of regret|tragic)(?:, (?:a |such a )?(?:shame|pity))?|regret)(?: to (?:see|hear|learn))?,?';
/** "A shame your stay was ruined", "too bad you had to find out so". */
const DEPLORED = new RegExp(
  `${PITY} (?:that |how )?(?<what>(?:your|our|the|my) (?![^,;!?]*\\bshould\\b)[^,;!?]+|(?:you|u) (?:(?:had|have) to|missed|lost|found out|never got|could(?: not|n['’]?t)|did(?: not|n['’]?t) get) [^,;!?]+|i (?!feel|felt|think|know|hear|note|find|see|learn|understand)[^,;!?]+)`,
  'i',
);
/** "Bit of a shame you got left off the invite". */
const LEFT = new RegExp(`${PITY} (?:that |how )?(?<what>(?:your|ur|you|u|the|some) [^,;!?]+)`, 'i');
/** "It's a crying shame about your car". */
const ABOUT_IT = new RegExp(`${PITY} about (?<thing>(?:your|our|the|my) [^,;!?]+)`, 'i');
const ASIDE = / (?:lol|anyways?|tho|though|haha|but)\b.*$/i;
const MOST_WORDS = 14;
/** "How your evening turned out": without the "how" nothing is said of it. */
const STAYED_HOW =
  /\b(?:turned out|went|ended(?: up)?|panned out|worked out|came out|looks?|looked|felt|sounded)(?: [\p{L}]+)?$/iu;

const tells = (what: string): boolean =>
  sceneOf(what)
    .placed(0)
    .some(({ clause }) => clause.verbAt >= 0);

/** "it's a shame your stay was ruined" as "I'm sorry your stay was ruined."; null where no thing is deplored. */
export function asDeplored(typed: string): string | null {
  const left = LEFT.exec(typed)?.groups?.what;
  const events = left === undefined ? null : eventsIn(left.replace(ASIDE, '').trim());
  if (events !== null) return `I'm sorry ${events.done}.`;
  const thing = ABOUT_IT.exec(typed)?.groups?.thing?.trim();
  if (thing !== undefined) return `I'm sorry about ${thing}.`;
  const what = DEPLORED.exec(typed)?.groups?.what?.replace(ASIDE, '').trim().replace(/^i\b/, 'I');
  return what === undefined || what.split(/\s+/).length > MOST_WORDS || !tells(what)
    ? null
    : `I'm sorry ${/ how (?:your|our|the|my)\b/i.test(typed) && STAYED_HOW.test(what) ? 'for how ' : ''}${what}.`;
}
