/** What rules do with wordings: the cues they wait for, and the clauses in which the writer says one. */
import type { Cue, CueTable } from '../cues/cue.ts';
import type { OneCue } from '../cues/one-cue.ts';
import { recalled } from '../features/recall.ts';
import { clauseAt, reported } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import { phraseMatch } from './phrase.ts';
import { neededIn, type Wording, type Wordings } from './wording.ts';
import { stand, wordingIn } from './wording-place.ts';

/** What is asked besides a wording itself: conditions of its sentence, of those near it, of its length. */
export interface Limits extends Pick<OneCue, 'near' | 'atMost'> {
  readonly besides?: OneCue['here'];
}

/** The cue of a wording: it stands in the sentence. Every step that has to be there is a condition of its own. */
class WordingCue implements OneCue {
  constructor(
    readonly wording: Wording,
    readonly near: OneCue['near'],
    readonly atMost: number | undefined,
    readonly besides: OneCue['here'],
  ) {}

  // Most cues are never asked, so they are not even read.
  get here(): OneCue['here'] {
    return [...neededIn(this.wording), ...this.besides];
  }

  stands(sentence: Sentence): boolean {
    return stand(sentence, this.wording) !== null;
  }
}

/** The cues of a table of wordings, which is read with the first of them. */
class WordingCues implements CueTable {
  #all: readonly OneCue[] | undefined;

  constructor(
    readonly wordings: Wordings,
    readonly limits: Limits,
  ) {}

  get all(): readonly OneCue[] {
    this.#all ??= this.wordings.all.map((wording) => this.#cueOf(wording));
    return this.#all;
  }

  #cueOf(wording: Wording): OneCue {
    const { near, atMost, besides = [] } = this.limits;
    return new WordingCue(wording, near, atMost, besides);
  }
}

/** The cues of wordings. */
export const cuesOf = (table: Wordings, limits: Limits = {}): readonly Cue[] => [
  new WordingCues(table, limits),
];

/** Whole clauses of the writer's own words in which one of the wordings stands; what was said before counts, too. */
export function tellsAs(
  scene: Scene,
  sentence: number,
  table: Iterable<Wording>,
  past: (placed: Placed) => boolean = () => false,
): readonly Match[] {
  const here = scene.sentences[sentence];
  if (here === undefined) return [];
  for (const wording of table) {
    const found = wordingIn(here, wording);
    if (found === null) continue;
    const placed = scene.placed(sentence);
    const first = clauseAt(scene, sentence, found.from);
    const last = placed.find(({ clause }) => found.to <= clause.to) ?? placed.at(-1);
    if (first !== undefined && last !== undefined && !reported(scene, first) && !past(first))
      return [phraseMatch({ ...found, first, last })];
  }
  return [];
}

/** Whole clauses in which the writer says one of the wordings now: nobody else's words, and not remembered. */
export const wordedAs = (scene: Scene, sentence: number, table: Iterable<Wording>): readonly Match[] =>
  tellsAs(scene, sentence, table, (placed) => recalled(scene, placed));
