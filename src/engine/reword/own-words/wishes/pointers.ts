/** Where something is to be found, without the reproach that it was not: "See the guide, as already pointed out" as "See the guide." */
import type { Draft, Match, RewordContext } from '../../../rule.ts';
import type { Scene } from '../../../scene.ts';
import { matchSpan, typedSentence, wholeSentence } from '../../draft/around.ts';
import { inPlace } from '../../draft/drafts.ts';
import { capital } from '../../draft/operations.ts';
import { hasVerb } from '../../draft/stays.ts';

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
  const where = FOUND.exec(typedSentence(context))?.groups?.where?.trim();
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
  const typed = typedSentence(context);
  const plain = typed.replace(HOW, '');
  if (plain === typed || !READ.test(plain)) return null;
  const asked = plain.replace(
    /\b(?:please|kindly|pls|actually) (?=(?:read|see|check|look at|open)\b)/iu,
    'could you please ',
  );
  return inPlace(context, 'lightest', capital(asked === plain ? plain : `${asked}?`), wholeSentence(context));
}

/** "As stated in the listing", "like I said in the message you didn't read": what belongs to the place. */
const THERE =
  /^(?:(?:the|my|our|your|this) \p{L}+)?(?: ?(?:that |which )?(?:you|u) (?:\p{L}+ )?(?:did(?: not|n['’]?t)|never|failed to|ignored|missed|skipped)(?: (?:even |bother to )?(?:read|open|see|check|answer))?)?/iu;
const PLACED = /^(?:in|on|at|to|above)$/;

/** The match with what still says where it was written, or that it was not read. */
export function pastRelative({ scene, match }: RewordContext): Match {
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  if (match.to >= words.length) return match;
  const typedAfter = scene.text.slice(
    scene.span(match.sentence, match.to, words.length).start,
    scene.span(match.sentence, match.to, words.length).end,
  );
  const isPlace = PLACED.test(words[match.to - 1]?.text ?? '');
  const there = THERE.exec(typedAfter)?.[0] ?? '';
  if (there === '' || (!isPlace && !/^(?:that |which )?(?:you|u)\b/iu.test(there))) return match;
  const end = scene.span(match.sentence, match.to, words.length).start + there.length;
  const to = words.findIndex((word) => (scene.offsets[match.sentence] ?? 0) + word.start >= end);
  return to < 0 ? match : { ...match, to };
}

/** True when what is left has a verb, and hangs on nothing that goes. */
export const opensSentence = ({ scene, match }: RewordContext): boolean => {
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  return (
    !/^(?:which|who|whose|where)$/.test(words[match.to]?.text ?? '') &&
    (words[match.to]?.gap === 'none' ||
      scene.placed(match.sentence).some(({ clause }) => clause.verbAt >= match.to) ||
      / ?[:–—-]/u.test(between(scene, match)))
  );
};

const between = (scene: Scene, { sentence, to }: Match): string => {
  const { start } = scene.span(sentence, to, to + 1);
  return scene.text.slice(start - 3, start);
};
