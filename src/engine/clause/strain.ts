/** Strain told in the place where an act could be: "running on no sleep", "my nerves were at me", "what with the exams". */
import { anywhere, oneOf } from '../text/forms.ts';
import { type Clause, holds } from './clause.ts';

const SLEEPLESS = anywhere(
  'up since',
  'up (?:all|half the) night',
  'no sleep',
  'not (?:been )?sleeping|not (?:\\w+ )?(?:sleep|slept|eat|eaten)',
  'had no (?:food|breakfast|break)',
  'running on',
);

const OVERLOADED = anywhere(
  'going (?:through|thru)',
  'under (?:a lot|considerable|so much|enormous|huge|great|an awful)',
  'been (?:in an?|through|under|having)',
  '(?:plate|hands|days?|week) (?:\\w+ ){0,2}full',
  'one of those (?:days|weeks|mornings|nights|months)',
  'not had (?:a|one|any) (?:\\w+ )?(?:day off|break|rest|minute|holiday|moment)',
  `(?:had|have|has|having|got|with) (?:${oneOf('two three four five too so no all loads enough')}|a (?:lot|million|few|great deal)|(?:hardly|barely) any) (?:\\w+ )?${oneOf('kids screaming much many on going things sleep time patience strain stress pressure drinks?')}`,
  'carrying(?! on\\b)|juggling|struggling|drowning|coping',
  'breathing down|on my (?:mind|plate|case|back)|(?:at|on|onto) me (?:all|the whole)',
);

const UNWELL = anywhere(
  `my (?:${oneOf('depression anxiety adhd ocd ptsd bipolar health back sugar insomnia migraine period hormones fibro ms')}|mental health|blood pressure) (?:\\w+ ){0,3}${oneOf('bad playing flaring acting terrible awful worse up rough through killing')}`,
  `${oneOf('head mind brain heart nerves patience hands?')} (?:is|was|were|are|(?:has|have|had) been)(?: \\w+)? (?:${oneOf('gone fried mush elsewhere spinning somewhere shot full tied frayed racing foggy')}|all over|not in|in (?:bits|place|a)|a mess)`,
  `(?:was|am|were|been|is) (?:\\w+ )?(?:${oneOf('hurting grieving suffering heartbroken mourning spiralling')}|burnt out)`,
  'sugar was|due on|in (?:bits|pieces|agony)|(?:am|was) in pain|time of (?:the|my) (?:month|year)',
);

const BESIDE_ONESELF = anywhere(
  'not (?:been )?(?:\\w+ )?my ?self',
  'not (?:thinking|well|in (?:a|the) (?:good|right))',
  'in (?:an?|such a) (?:(?:awful|bad|dark|terrible|weird) )?(?:state|panic|hurry|rush|mood|place|headspace)',
  'in an? (?:awful|bad|dark|terrible|weird) way',
  'at (?:my wits|breaking)|end of my (?:tether|rope)|on edge|no mood',
  '(?:my |the )nerves|(?:lost|losing) my',
);

const DRUNK = anywhere('under the influence', 'the (?:drink|booze)', 'off my (?:face|head)');

const STRAINS: readonly RegExp[] = [SLEEPLESS, OVERLOADED, UNWELL, BESIDE_ONESELF, DRUNK];

/** True when plain words tell of strain in an idiom. */
export const isStrainIdiom = (text: string): boolean => STRAINS.some((strain) => strain.test(text));

/** "due to the move", "what with the exams": a circumstance set before the clause. */
const FRONTED = /^(?:\w+ )?(?:due to|because of|owing to|on account of|what with|given|thanks to|with all)\b/;

/** Circumstances that explain a late answer as well as a mood. */
export const SLIGHT =
  /^(?:busy|work|shift|shifts|asleep|sleeping|sleep|phone|battery|traffic|kids|baby|ill|sick|unwell|rushing|rushed|meds|medication|deadline|deadlines|job|slammed|distracted|preoccupied|knackered|swamped|hectic|migraine|headache|late|cross|money|tired|moving|finals|exam|exams)$/;

/** True when a clause of the writer's own life tells strain: a state, a body, a week, work. */
export function tellsStrain(clause: Clause, text: string): boolean {
  if (isStrainIdiom(text)) return true;
  if (FRONTED.test(text)) return holds(clause, ['Circumstance']);
  const lived =
    clause.tense === 'past' ||
    clause.perfect ||
    clause.progressive ||
    /^(?:be|have|get|go)$/.test(clause.verb);
  if (!lived || /^(?:modal|future)$/.test(clause.tense)) return false;
  const now = clause.tense === 'present' && !clause.perfect;
  return clause.words
    .slice(Math.max(clause.subjectAt, clause.from), clause.to)
    .some(({ tags, text: word }) => tags.has('Circumstance') && !(now && SLIGHT.test(word)));
}
