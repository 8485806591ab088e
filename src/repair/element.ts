/** The form of an accountable element, and the way most of them look for it: clause by clause. */
import { textOf } from '../engine/clause.ts';
import type { Cue } from '../engine/cue.ts';
import { reported, spanning } from '../engine/find.ts';
import type { ElementRule } from '../engine/rule.ts';
import type { Placed, Scene } from '../engine/scene.ts';

/** What a test says of a clause: the element is there, there in a weak form, or not there. */
export type Verdict = boolean | 'weak';

interface Parts {
  readonly id: string;
  readonly weight: number;
  readonly cues: readonly Cue[];
  /** `text` is the clause's plain words, `said` those of its whole sentence. */
  readonly test: (placed: Placed, text: string, said: string, scene: Scene) => Verdict;
}

const plainSentence = (placed: Placed): string => placed.clause.words.map((word) => word.text).join(' ');

/** An element that is looked for in every clause that is not somebody else's words. At most one finding a sentence. */
export function defineElement({ id, weight, cues, test }: Parts): ElementRule {
  return {
    id,
    weight,
    cues,
    find: (scene, sentence) => {
      for (const placed of scene.placed(sentence)) {
        if (reported(scene, placed)) continue;
        const verdict = test(placed, textOf(placed.clause), plainSentence(placed), scene);
        if (verdict !== false) return [{ ...spanning(placed), weak: verdict === 'weak' }];
      }
      return [];
    },
  };
}
