/** Where something is to be found, without the reproach that it was not: "See the guide, as already pointed out" as "See the guide." */
import type { Draft, RewordContext } from '../rule.ts';
import { matchSpan, sentenceOf, wholeSentence } from './around.ts';
import { inPlace } from './drafts.ts';
import { capital } from './operations.ts';
import { hasVerb } from './stays.ts';

/** With these one points to a place. */
const SEE = /^(?:see|cf|please|use|check|read|try)$/;

/** "See the guide, as already pointed out to you": the reproach at the end goes, and its sentence stays. */
export function unclosed(context: RewordContext): Draft | null {
  const { scene, match } = context;
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const first = words[match.from];
  const before = words[match.from - 1];
  const stands =
    SEE.test(words[0]?.text ?? '') ||
    scene
      .placed(match.sentence)
      .some((placed) => placed.clause.from < match.from && (hasVerb(placed) || placed.clause.imperative));
  const base = scene.offsets[match.sentence] ?? 0;
  if (first?.gap !== 'soft' || before === undefined || match.to < words.length || !stands) return null;
  if (!/^(?:as|like|which|per)$/.test(first.text)) return null;
  const [start, end] = [base + before.start, base + before.end];
  return {
    kind: 'lightest',
    span: { start, end: matchSpan(context).end },
    text: scene.text.slice(start, end),
  };
}

/** "This was covered in the guide", "it's all in the doc, as it was yesterday". */
const FOUND =
  /^(?:\p{L}+ ){0,3}?(?:this|that|it|the answer)(?:['’]s| is| was| has been| were) (?:(?:all|already|also|clearly|both|right there|covered|answered|explained|addressed|stated|mentioned|written|described|documented|set out) )*(?:in|on|under) (?<where>(?:the|our|my|section|paragraph|page|chapter|clause) [^;.!?]+?)(?:, (?:as|like|which|where|for|so|since|if)\b.*)?$/iu;

/** Where it is to be found, said plainly: "It's in the guide and my first reply."; null where no place is told. */
export function asPlace(context: RewordContext): Draft | null {
  const where = FOUND.exec(sentenceOf(context))?.groups?.where?.trim();
  return where === undefined || where.split(/\s+/).length > PLACE_AT_MOST
    ? null
    : inPlace(context, 'lightest', `It's in ${where}.`, wholeSentence(context));
}
/** In words. */
const PLACE_AT_MOST = 12;

/** "Read, properly this time, paragraph 4": how, and how often. */
const HOW =
  /(?:,? (?:properly|carefully|thoroughly|actually|in full|word by word)(?:,? (?:this time|for once|again))?,?|,? (?:this time|for once),)(?=[ ,.]|$)/iu;
/** Something to read that stands by itself, and not "my mail" once more. */
const READ =
  /\b(?:read|see|check|look at|open) (?!(?:what i|my|it|this|that|the (?:e?mail|message|thread|above))\b)\p{L}/iu;

/** "Please read, properly this time, paragraph 4" as "Could you please read paragraph 4?"; null where nothing else is left out. */
export function withoutHow(context: RewordContext): Draft | null {
  const typed = sentenceOf(context);
  const plain = typed.replace(HOW, '');
  if (plain === typed || !READ.test(plain)) return null;
  const asked = plain.replace(
    /\b(?:please|kindly|pls|actually) (?=(?:read|see|check|look at|open)\b)/iu,
    'could you please ',
  );
  return inPlace(context, 'lightest', capital(asked === plain ? plain : `${asked}?`), wholeSentence(context));
}
