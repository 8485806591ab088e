/** What rules and elements find in a scene, before anything of it is weighed. */
import type { Candidate, Gone, Sifted } from './candidate.ts';
import { createCueIndex, type PackedCues, packCues } from './cues/cue.ts';
import type { ElementRule, Match, Rule } from './rule.ts';
import type { Scene } from './scene.ts';
import { type PatternHit, pattern } from './text/language.ts';
import type { ElementFound } from './types.ts';

/** Rules in the order that decides overlaps, and the accountable elements. */
export interface Finders {
  readonly rules: readonly Rule[];
  readonly elements: readonly ElementRule[];
  /** Where the cues of both wait, worked out beforehand; without it they are worked out here. */
  readonly packed?: PackedFinders | undefined;
}

/** Where cues wait: those of all rules, of the rules about safety alone, and of the elements. */
export type PackedFinders = Readonly<Record<'rules' | 'safety' | 'elements', PackedCues>>;

const isSafety = ({ safety }: Rule): boolean => safety !== undefined;

/** Works out where all cues wait. That takes seconds, so it is done when the extension is built. */
export const packFinders = ({ rules, elements }: Finders): PackedFinders => ({
  rules: packCues(rules),
  safety: packCues(rules.filter(isSafety)),
  elements: packCues(elements),
});

/** Which rules are asked in a sentence: all of them, or those about threats and self-harm alone. */
export type Asked = 'all' | 'safety' | 'none';

/** Which rules are asked, and where. */
export interface Asking {
  /** Ids of rules that are switched off. */
  readonly off?: ReadonlySet<string> | undefined;
  /** Which of the others are asked in a sentence. Default: all. */
  readonly askedIn?: ((sentence: number) => Asked) | undefined;
}

/** Something that is made with the first question: most messages never ask for elements. */
function whenAsked<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Gives the rules that are called at a sentence: of those that are asked, all whose cues are met. */
export function callingBy({ rules, packed }: Pick<Finders, 'rules' | 'packed'>): Calling {
  const all = whenAsked(() => createCueIndex(rules, packed?.rules));
  const safety = whenAsked(() => createCueIndex(rules.filter(isSafety), packed?.safety));
  const orders = [...rules.keys()].filter((order) => isSafety(rules[order] as Rule));
  return ({ sentences }, sentence, asked) => {
    if (asked === 'none') return NOBODY;
    if (asked === 'all') return all()(sentences, sentence);
    return safety()(sentences, sentence).map((place) => orders[place] as number);
  };
}

const NOBODY: readonly number[] = [];

const everywhere = (): Asked => 'all';

/** Places of the rules that are called at a sentence of a scene, ascending. */
export type Calling = (scene: Scene, sentence: number, asked: Asked) => readonly number[];

/** Gives what rules find in a scene, those that are called. Patterns are checked here, once. */
export function findingBy(
  finders: Finders,
  called: Calling = callingBy(finders),
): (scene: Scene, asking?: Asking) => readonly Candidate[] {
  const { rules } = finders;
  const patterns = rules.map((rule) => (rule.patterns ?? []).map(pattern));
  return (scene, { off, askedIn = everywhere } = {}) =>
    scene.sentences.flatMap((_, i) =>
      called(scene, i, askedIn(i)).flatMap((order) => {
        const rule = rules[order] as Rule;
        if (off?.has(rule.id)) return [];
        const hits = (sentence: number): readonly PatternHit[] =>
          (patterns[order] ?? []).flatMap((find) => find(scene.sentences[sentence]?.words ?? []));
        return rule
          .find(scene, i, hits)
          .map((match) => ({ rule, order, match, severity: match.severity ?? rule.severity }));
      }),
    );
}

/** Gives the accountable elements that stand in a scene, in its coordinates. */
export function elementsBy({ elements, packed }: Finders): (scene: Scene) => readonly ElementFound[] {
  const called = whenAsked(() => createCueIndex(elements, packed?.elements));
  return (scene: Scene): readonly ElementFound[] =>
    scene.sentences.flatMap((_, i) =>
      called()(scene.sentences, i).flatMap((which) => {
        const element = elements[which] as ElementRule;
        return element.find(scene, i).map((match) => {
          const span = scene.span(match.sentence, match.from, match.to);
          const quote = scene.text.slice(span.start, span.end);
          return { element: element.id, ...span, quote, weak: match.weak ?? false };
        });
      }),
    );
}

const overlaps = (a: Match, b: Match): boolean => a.sentence === b.sentence && a.from < b.to && b.from < a.to;

/** A family is hardly due below this likelihood: of the rewordings offered there half were worse than what they replaced. */
const UNLIKELY = 0.1;

/** True where a second reader finds that the family of the candidate is hardly due. */
export const isUnlikely = ({ likelihood = 1 }: Pick<Candidate, 'likelihood'>): boolean =>
  likelihood < UNLIKELY;

/** The order in which candidates claim their words: those whose family is likely, then by weight, then as in the index. */
const byClaim = (a: Candidate, b: Candidate): number =>
  Number(isUnlikely(a)) - Number(isUnlikely(b)) || b.severity - a.severity || a.order - b.order;

/** Keeps one of overlapping matches: the strongest of those that are likely, if any is. */
export function withoutOverlap(candidates: readonly Candidate[]): Sifted {
  const kept: Candidate[] = [];
  const gone: Gone[] = [];
  for (const candidate of [...candidates].sort(byClaim)) {
    const over = kept.find((other) => overlaps(other.match, candidate.match));
    if (over === undefined) kept.push(candidate);
    else gone.push({ candidate, why: { kind: 'covered', by: over.rule.id } });
  }
  return { kept, gone };
}
