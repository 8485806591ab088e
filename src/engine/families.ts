/** What the engine has to know of a family of wordings, said once for each: a new family has to say it before it compiles. */
import type { Family } from './types.ts';

export type FamilyTrait =
  /** About the writer's own apology or defence: silent when the writer is the one who was hurt. */
  | 'apologetic'
  /** No longer said when the writer names it as what they are sorry for. */
  | 'admitted'
  /** Serious findings stay serious whatever else the message holds. */
  | 'unmoved'
  /** Begins with what an apology is made of: "I was wrong to open it, but we keep no secrets". */
  | 'begins-well'
  /** Answers somebody's hurt: in a story told to nobody there is none to answer. */
  | 'answering'
  /** Its words are also used in fun among people who are fond of each other. */
  | 'teasing'
  /** A repair that fails: what is offered for it takes responsibility. For the rest a hand is held out. */
  | 'failed-repair'
  /** A question that no rule met may be a real one: "did your visitor find a space". */
  | 'may-ask'
  /** What is asked for is what hurts. */
  | 'demanding'
  /** Nothing of it is needed to know what a message is about, or to see that somebody is sorry. */
  | 'needless'
  /** What is asked of somebody by a day may hurt all the same. */
  | 'pressing'
  /** More of the same right after it says nothing of its own. */
  | 'repetitive'
  /** A rewording is a statement of the writer's own, undone by more of the same: "can we talk at six? I stopped listening …". */
  | 'undone-by-more'
  /** What is worse elsewhere may be counted up after it: "You don't know real problems. Chemo, bairns in hospital." */
  | 'comparing'
  /** Left out in one place, it is still said where more of it stays. */
  | 'all-or-none';

const TRAITS: Readonly<Record<Family, readonly FamilyTrait[]>> = {
  'conditional-apology': ['apologetic', 'failed-repair'],
  'deflected-experiencer': ['apologetic', 'failed-repair'],
  'adversative-apology': ['apologetic', 'begins-well', 'failed-repair'],
  'performative-closure': ['apologetic', 'begins-well', 'failed-repair', 'may-ask', 'undone-by-more'],
  'excuse-justification': ['apologetic', 'answering', 'teasing', 'failed-repair', 'undone-by-more'],
  'minimization-invalidation': [
    'apologetic',
    'admitted',
    'unmoved',
    'answering',
    'failed-repair',
    'needless',
    'undone-by-more',
    'comparing',
  ],
  'blame-reversal': ['apologetic', 'unmoved', 'teasing', 'needless'],
  'shame-collapse': ['apologetic', 'teasing', 'needless', 'undone-by-more'],
  'pressure-boundary': ['admitted', 'unmoved', 'demanding', 'needless', 'pressing', 'repetitive'],
  'harsh-startup-criticism': ['teasing', 'needless', 'repetitive'],
  contempt: ['teasing', 'demanding', 'needless', 'pressing', 'repetitive', 'all-or-none'],
  'withdrawal-stonewalling': ['admitted', 'teasing', 'undone-by-more'],
  triangulation: ['admitted', 'teasing', 'needless', 'pressing'],
  'institutional-evasion': ['failed-repair'],
};

/** True when a family has a trait. A blank that nobody filled has none. */
export const familyIs = (family: Family | 'blank', trait: FamilyTrait): boolean =>
  family !== 'blank' && TRAITS[family].includes(trait);
