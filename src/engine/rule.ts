/** The form of a rule. One rule, one file; `examples` and `cues` are exports of their own so that bundles take what they need. */
import type { Cued } from './cues/cue.ts';
import type { Scene } from './scene.ts';
import type { PatternHit } from './text/language.ts';
import type { ElementId, Family, Register, RewordingKind, Safety, Severity, Span } from './types.ts';

/** Where a rule speaks: words `from` (inclusive) to `to` (exclusive) of a sentence of the scene. */
export interface Match {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Only when it differs from the rule's own severity. */
  readonly severity?: Severity;
}

/** A rewording before it is put in: `span` of the text becomes `text`. */
export interface Draft {
  readonly kind: RewordingKind;
  readonly span: Span;
  readonly text: string;
}

/** What a rewording is made from. */
export interface RewordContext {
  readonly scene: Scene;
  readonly match: Match;
  readonly register: Register;
}

/** Finds the pattern hits of the rule's own patterns in a sentence, in the order of the patterns. */
export type Hits = (sentence: number) => readonly PatternHit[];

export interface Rule extends Cued {
  /** Equal to the file name. */
  readonly id: string;
  /** Equal to the folder name. */
  readonly family: Family;
  readonly severity: Severity;
  /** Which part of deny, attack, reverse victim and offender this wording is, if any. */
  readonly darvo?: 'deny' | 'attack' | 'reverse';
  /** Threats and self-harm: spoken about whoever writes, and never softened by what else is there. */
  readonly safety?: Safety;
  /** Answered for itself: it never goes along with a rewording of what stands before it. So it is with whatever is about safety. */
  readonly apart?: true;
  /** Answers, demands or apologizes for something: its sentence is never left out. */
  readonly tells?: true;
  /** Goes through several things one by one: its sentence is never left out, and to park one thing of many mends nothing. */
  readonly lists?: true;
  /** A "sorry" in it is mockery: no apology is kept from what it says. */
  readonly mocks?: true;
  /** Where the claim comes from: author and year, or the article. */
  readonly source: string;
  /** Word patterns in compromise's match syntax with our classes; compiled once. */
  readonly patterns?: readonly string[];
  /** Where the rule speaks in sentence `sentence`. Clause features first, `hits` (its patterns) second. */
  readonly find: (scene: Scene, sentence: number, hits: Hits) => readonly Match[];
  /** Rewordings, the lightest touch first; an empty list where none can be made safely. */
  readonly reword: (context: RewordContext) => readonly Draft[];
}

/** Identity for types. */
export const defineRule = (rule: Rule): Rule => rule;

/** One example that must flag: the flagged words stand between `[[` and `]]`; `reworded` is the message with the first rewording. */
export interface Example {
  readonly flag: string;
  /** The other person's message before it, for the rules that need one. */
  readonly previous?: string;
  readonly reworded?: string;
}

/** An example as it is read: the text, and where its flagged words stand. */
export interface Flagged {
  readonly text: string;
  readonly span: Span;
}

/** Takes the `[[` and `]]` out of an example. Where they are not both there, nothing is flagged. */
export const flagOf = (flag: string): Flagged => {
  // The flagged words may be a blank, which has brackets of its own.
  const [, before, words, after] = /^(.*?)\[\[(.*)\]\](.*)$/s.exec(flag) ?? [];
  if (before === undefined || words === undefined || after === undefined)
    return { text: flag, span: { start: 0, end: 0 } };
  const start = before.length;
  return { text: before + words + after, span: { start, end: start + words.length } };
};

/** A near-miss that answers somebody. */
export interface Answer {
  readonly text: string;
  readonly previous: string;
}

/** A rule's own proof: at least three examples and three near-misses. */
export interface Examples {
  readonly flags: readonly Example[];
  readonly silent: readonly (string | Answer)[];
}

/** An accountable element and how it is found. */
export interface ElementRule extends Cued {
  /** Equal to the file name. */
  readonly id: ElementId;
  /** Orders what could be added; never shown. Source: Lewicki, Polin & Lount 2016; Scher & Darley 1997. */
  readonly weight: number;
  readonly find: (scene: Scene, sentence: number) => readonly (Match & { readonly weak?: boolean })[];
}
