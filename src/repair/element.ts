/** The form of an accountable element, and the way they are looked for: clause by clause. */
import { type Clause, textOf } from '../engine/clause/clause.ts';
import type { Cue } from '../engine/cues/cue.ts';
import { completing, reported, spanning } from '../engine/find.ts';
import { remembered } from '../engine/remembered.ts';
import type { ElementRule, Match } from '../engine/rule.ts';
import type { Placed, Scene } from '../engine/scene.ts';
import { plainText } from '../engine/text/plain.ts';
import type { Sentence } from '../engine/text/sentence.ts';
import type { ElementId } from '../engine/types.ts';
import { sentenceSays } from '../engine/wording/saying.ts';
import { cuesOf } from '../engine/wording/worded.ts';
import { together, type Wordings } from '../engine/wording/wording.ts';
import { wordingIn } from '../engine/wording/wording-place.ts';
import { isErrand } from './errands.ts';

/** Words of a sentence. */
type Place = Pick<Match, 'from' | 'to'>;

/** What a test says of a clause: the element is there, there in a weak form, or not there. */
type Verdict = boolean | 'weak';

/** An element's own proof: messages that hold it, and near-misses that do not. */
export interface ElementExamples {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

interface Parts {
  readonly id: ElementId;
  readonly weight: number;
  readonly cues?: readonly Cue[];
  /** Wordings that are the element wherever they begin in a clause that tells and supposes nothing. */
  readonly wordings?: Wordings;
  /** A question says it, too: "Can I make it up to you?". Without it only clauses that tell are looked at. */
  readonly asked?: boolean;
  /** It may be about things: one makes good for a vase. Others are not looked for in errands. */
  readonly things?: boolean;
  /** What stands in a sentence that is about something else. */
  readonly unless?: Wordings;
  /** The clause reaches over those that complete it; `text` is its plain words, `said` those of its whole sentence. */
  readonly test?: (placed: Placed, text: string, said: string) => Verdict;
  /** What the clauses around one that passes the test must say besides. */
  readonly beside?: (placed: Placed, scene: Scene) => boolean;
}

/** A clause that holds an element: its place in the sentence, its reach, and the words of the find. */
interface Held {
  readonly index: number;
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  /** Wordings say it; the clauses around are not asked. */
  readonly sure: boolean;
}

/** An element that is looked for in every clause that is not somebody else's words. At most one finding a sentence. */
export function defineElement({
  id,
  weight,
  cues = [],
  wordings = together(),
  asked = true,
  things = false,
  unless = together(),
  test,
  beside,
}: Parts): ElementRule {
  const held = remembered((sentence: Sentence, scene: Scene, at: number): readonly Held[] => {
    const said = plainText(sentence);
    if (sentenceSays(sentence, unless)) return [];
    return scene.placed(at).flatMap((placed): readonly Held[] => {
      if ((placed.clause.question && !asked) || reported(scene, placed)) return [];
      const end = completing(scene, placed);
      const clause = { ...placed.clause, to: end.clause.to };
      const place = placeOf(sentence, clause, wordings);
      const sure = place !== null;
      const verdict = sure || (test?.({ ...placed, clause }, textOf(clause), said) ?? false);
      if (verdict === false) return [];
      const { from, to } = around(spanning(placed, end), place, clause);
      return [{ index: placed.index, clause, from, to, weak: verdict === 'weak', sure }];
    });
  });
  return {
    id,
    weight,
    cues: [...cues, ...cuesOf(wordings)],
    find: (scene, at) => {
      const sentence = scene.sentences[at];
      if (sentence === undefined || (!things && isErrand(scene, sentence))) return [];
      const first = held(sentence, scene, at).find(({ index, clause, sure }) => {
        if (sure || beside === undefined) return true;
        const placed = scene.placed(at)[index];
        return placed !== undefined && beside({ ...placed, clause }, scene);
      });
      return first === undefined ? [] : [{ sentence: at, from: first.from, to: first.to, weak: first.weak }];
    },
  };
}

/** Where the first of the wordings that begin in the clause stands, or null. */
function placeOf(sentence: Sentence, { from, to, link }: Clause, wordings: Wordings): Place | null {
  if (link === 'if' && from !== 0) return null;
  for (const wording of wordings) {
    const place = wordingIn(sentence, wording);
    if (place !== null && place.from >= from && place.from < to) return place;
  }
  return null;
}

/** A span and the words of the wording in it: "right" in "you're right" is no interjection. */
const around = (span: Place, place: Place | null, { to }: Clause): Place =>
  place === null
    ? span
    : { from: Math.min(span.from, place.from), to: Math.max(span.to, Math.min(place.to, to)) };

/** True when the writer speaks as the one who does it: "I", or nobody where texting leaves "I" out. */
export const byWriter = ({ subject, imperative }: Clause): boolean =>
  subject === 'sender' || (subject === 'zero' && !imperative);
