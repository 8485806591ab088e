/** The form of an accountable element, and the way they are looked for: clause by clause. */
import { type Clause, holds, textOf } from '../engine/clause/clause.ts';
import type { Cue } from '../engine/cue.ts';
import { cuesOf, type Wording, wordingIn } from '../engine/features/wording.ts';
import { completing, reported, spanning } from '../engine/find.ts';
import type { ElementRule } from '../engine/rule.ts';
import type { Placed, Scene } from '../engine/scene.ts';
import { plainText } from '../engine/text/plain.ts';
import type { Sentence } from '../engine/text/sentence.ts';

/** What a test says of a clause: the element is there, there in a weak form, or not there. */
type Verdict = boolean | 'weak';

/** An element's own proof: messages that hold it, and near-misses that do not. */
export interface ElementExamples {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

interface Parts {
  readonly id: string;
  readonly weight: number;
  readonly cues: readonly Cue[];
  /** Wordings that are the element wherever they begin in a clause that tells and supposes nothing. */
  readonly wordings?: readonly Wording[];
  /** What stands in the plain words of a sentence that is about something else. */
  readonly unless?: RegExp;
  /** The clause reaches over those that complete it; `text` is its plain words, `said` those of its whole sentence. */
  readonly test: (placed: Placed, text: string, said: string, scene: Scene) => Verdict;
}

/** An element that is looked for in every clause that is not somebody else's words. At most one finding a sentence. */
export function defineElement({ id, weight, cues, wordings = [], unless, test }: Parts): ElementRule {
  return {
    id,
    weight,
    cues: [...cues, ...cuesOf(wordings)],
    find: (scene, sentence) => {
      const said = plainText(scene.sentences[sentence]);
      if (unless?.test(said)) return [];
      for (const placed of scene.placed(sentence)) {
        if (reported(scene, placed)) continue;
        const end = completing(scene, placed);
        const clause = { ...placed.clause, to: end.clause.to };
        const verdict =
          worded(scene.sentences[sentence], clause, wordings) ||
          test({ ...placed, clause }, textOf(clause), said, scene);
        if (verdict !== false) return [{ ...spanning(placed, end), weak: verdict === 'weak' }];
      }
      return [];
    },
  };
}

/** True when one of the wordings begins in the clause. */
const worded = (sentence: Sentence | undefined, { from, to, link }: Clause, wordings: readonly Wording[]) =>
  sentence !== undefined &&
  (link !== 'if' || from === 0) &&
  wordings.some((wording) => {
    const place = wordingIn(sentence, wording);
    return place !== null && place.from >= from && place.from < to;
  });

const NEGATIONS = /^(?:no|not|never|nothing|nobody|none|neither|nor|hardly|barely|without|can)$/;
const HEAVY =
  /^(?:hard|tough|rough|difficult|heavy|exhausting|isolating|small|invisible|humiliating|unheard|cold|lonely|alone|unsafe|scary|painful|hurtful|tears|cry|cried|dismissive|rejection|abandonment|weight|stung|raw)$/;

/** True when the clause tells of a hurt or of something hard to bear. */
export const painful = (clause: Clause, at: number = clause.from): boolean =>
  holds(clause, ['HurtState', 'HurtNoun', 'HurtVerb', 'HarmIdiom'], at) ||
  clause.words.slice(at, clause.to).some((word) => HEAVY.test(word.text));

/** The same, or any word with a bad ring to it (AFINN). */
export const grim = (clause: Clause, at: number = clause.from): boolean =>
  painful(clause, at) ||
  clause.words.slice(at, clause.to).some(({ text, tags }) => tags.has('Negative') && !NEGATIONS.test(text));

/** True when the writer speaks as the one who does it: "I", or nobody where texting leaves "I" out. */
export const byWriter = ({ subject, imperative }: Clause): boolean =>
  subject === 'sender' || (subject === 'zero' && !imperative);
