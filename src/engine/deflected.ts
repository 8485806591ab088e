/** "Sorry (that) you …": an apology whose grammatical object is the hearer's own feeling, reading or view. */
import type { Clause } from './clause.ts';
import { governed, ownApologies, spanning } from './find.ts';
import type { Match } from './rule.ts';
import type { Placed, Scene } from './scene.ts';

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

/** The clauses a sentence's apologies regret, where the hearer is or may be the subject. */
export function deflections(scene: Scene, sentence: number): readonly Deflected[] {
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
