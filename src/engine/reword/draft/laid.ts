/** A fault that is laid on the other in a word or two: without them the fact stays. */
import type { Draft, RewordContext } from '../../rule.ts';
import { matchSpan, wholeSentence } from './around.ts';
import { fit } from './fit.ts';

/** "It clearly states": they could have seen it. */
const PLAINLY = /(?:(?:very|quite|so|pretty) )?(?:clearly|plainly|obviously) (?<said>\p{L}+(?:s|d|n|t))\b/iu;
const SLIP = '(?:error|mistake|oversight|misunderstanding|confusion|slip|mix-?up|misreading)';
const YOURS = 'on your (?:own )?(?:part|end|side)(?: there| here)?';
/** "The error was on your part there". */
const WAS_YOURS = new RegExp(`\\bthe (?<slip>${SLIP}) (?<was>was|is) (?:\\w+ )?${YOURS}`, 'iu');
/** "It was just an oversight on your part". */
const OF_YOURS = new RegExp(`\\b(?:just |only |simply |merely )?(?<what>an? ${SLIP}) ${YOURS}`, 'iu');
/** "You ordered mistakenly". */
const WRONGLY =
  /\b(?<said>\p{L}+) (?:mistakenly|by mistake|wrongly|accidentally|in error)(?=[,;.!?]|$| and\b)/iu;
const ORDERED = /\byou (?:had |have )?(?:ordered|bought|purchased|booked|chose|chosen|picked|selected)\b/iu;

/** The same sentence without what lays a fault on the other, the plainest first; none where no such words stand in it. */
export function withoutBlame(context: RewordContext): readonly Draft[] {
  const { text } = context.scene;
  const { start } = matchSpan(context);
  const typed = text.slice(start, wholeSentence(context).end);
  const cut = (found: RegExpExecArray | null, said: string): readonly Draft[] => {
    if (found === null) return [];
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    return [{ kind: 'lightest', span, text: fit(text, span, said) }];
  };
  const was = WAS_YOURS.exec(typed);
  const { slip = '', was: verb = '' } = was?.groups ?? {};
  const of = OF_YOURS.exec(typed);
  const plainly = PLAINLY.exec(typed);
  const wrongly = WRONGLY.exec(typed);
  return [
    ...cut(was, `There ${verb} ${/^[eo]/i.test(slip) ? 'an' : 'a'} ${slip}.`),
    ...cut(was, 'We misunderstood each other.'),
    ...cut(of, of?.groups?.what ?? ''),
    ...cut(plainly, plainly?.groups?.said ?? ''),
    ...(ORDERED.test(typed) ? cut(wrongly, wrongly?.groups?.said ?? '') : []),
  ];
}
