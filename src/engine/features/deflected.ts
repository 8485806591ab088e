/** "Sorry (that) you …": an apology whose grammatical object is the hearer's own feeling, reading or view. */
import type { Clause } from '../clause/clause.ts';
import { governed, ownApologies, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';

export interface Deflected {
  /** The clause with the hearer's feeling, reading or view. */
  readonly clause: Clause;
  /** The clause after it when it hangs on it ("you think · I don't care"). */
  readonly next: Placed | undefined;
  readonly match: Match;
  /** Words stand before it as "that is how …". */
  readonly how: boolean;
  /** It is "sorry to hear": sympathy in form. */
  readonly heard: boolean;
}

const HOW = /^(?:that |it |this )?(?:that|this|it)? ?is (?:just |only )?(?:how|what|the way)$/;
const hanging = (placed: Placed | undefined): boolean =>
  placed !== undefined &&
  placed.clause.words[placed.clause.from]?.gap === 'none' &&
  /^(?:that|rel|main|because)$/.test(placed.clause.link);

const plain = (clause: Clause): string =>
  clause.words
    .slice(clause.from, clause.to)
    .map((word) => word.text)
    .join(' ')
    .replace(/^that (?=that|this|it)/, '');

/** "sorry about that", "I'm sorry that you do", "and I am sorry": the regret points back to what was just said. */
const POINTS_BACK =
  /^(?:(?:for|about|of|over) )?(?:that|it|this|(?:that|this|the) (?:feeling|view|opinion|impression)(?: of yours)?|(?:that )?you (?:do|did|would|are|think (?:it|so|that)|feel (?:it|so|that)))?(?: (?:then|really|too|indeed|i really am|i am|truly))*$/;
/** The hearer's reaction as a thing: "your frustration", "the way you feel". */
const THEIRS =
  /^(?:for|about|over) (?:your (\w+(?: \w+)?)|(?:how|the way) you (?:feel|felt|took|take|see|saw))\b/;

/** The clause right before an apology that regrets it: "You're hurt and I'm sorry about that". */
function pointedBack(scene: Scene, sentence: number): readonly Deflected[] {
  return ownApologies(scene, sentence).flatMap((apology): readonly Deflected[] => {
    const words = apology.clause.words.slice(apology.apology.at + 1, apology.clause.to);
    const next = scene.placed(sentence)[apology.index + 1];
    const told = [
      ...words.map((word) => word.text),
      ...(apology.apology.complement === 'that' && next ? [plain(next.clause)] : []),
    ].join(' ');
    if (!POINTS_BACK.test(told) || apology.apology.complement === 'if') return [];
    const before = scene.before(apology, 2);
    const at = before.findIndex(
      ({ clause }) =>
        /^(?:hearer|hearers)$/.test(clause.subject) && clause.link !== 'but' && !clause.question,
    );
    const first = before[at];
    if (first === undefined || (at === 1 && before[0]?.clause.words[before[0].clause.from]?.gap !== 'none'))
      return [];
    if (told === '' && first.sentence !== sentence) return [];
    const match = first.sentence === sentence ? spanning(first, apology) : spanning(apology);
    return [
      { clause: first.clause, next: at === 1 ? before[0] : undefined, match, how: false, heard: false },
    ];
  });
}

/** The reaction an apology names as a noun: "sorry for your frustration", "for your misreading". */
export const reactionNoun = (
  scene: Scene,
  sentence: number,
): readonly { readonly noun: string; readonly match: Match }[] =>
  scene.placed(sentence).flatMap((placed) => {
    const { apology, clause } = placed;
    if (
      apology === null ||
      !/^(?:own|sympathy)$/.test(apology.use) ||
      !/^(?:for|about)$/.test(apology.complement)
    )
      return [];
    const told = THEIRS.exec(
      clause.words
        .slice(apology.after - 1)
        .map((word) => word.text)
        .join(' '),
    );
    return told === null ? [] : [{ noun: told[1] ?? 'feelings', match: spanning(placed) }];
  });

/** The clauses a sentence's apologies regret, where the hearer is or may be the subject. */
export function deflections(scene: Scene, sentence: number): readonly Deflected[] {
  return [...forward(scene, sentence), ...pointedBack(scene, sentence)];
}

function forward(scene: Scene, sentence: number): readonly Deflected[] {
  const places = scene.placed(sentence);
  const own = ownApologies(scene, sentence).filter(({ apology }) =>
    ['that', 'relative', 'about', 'for'].includes(apology.complement),
  );
  const heard = places.filter(
    (placed) => placed.apology?.use === 'sympathy' && placed.apology.complement === 'to',
  );
  return [...own, ...heard].flatMap((apology): Deflected[] => {
    const first = own.includes(apology as (typeof own)[number])
      ? (governed(scene, apology as (typeof own)[number]) ?? places[apology.index + 1])
      : places[apology.index + 1];
    if (first === undefined || !hanging(first)) return [];
    const second = places[first.index + 1];
    const how = HOW.test(plain(first.clause)) || /\b(?:how|what|the way)$/.test(plain(apology.clause));
    const clause = HOW.test(plain(first.clause)) ? second : first;
    if (clause === undefined) return [];
    const after = places[clause.index + 1];
    const next = hanging(after) && after?.clause.link !== 'because' ? after : undefined;
    return [
      { clause: clause.clause, next, match: spanning(apology, clause), how, heard: heard.includes(apology) },
    ];
  });
}
