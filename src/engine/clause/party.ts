/** Who a word or noun phrase is about, seen from the person who writes. */
import type { Word } from '../text/words.ts';

/**
 * sender: the writer · hearer: the one written to · both: we · third: somebody else · anyone: nobody in particular ·
 * it: an anaphor or expletive · senders / hearers: something of theirs ("my joke", "your reaction") · thing: any other noun ·
 * zero: left out, as texting does ("didn't mean to")
 */
export type Party =
  | 'sender'
  | 'hearer'
  | 'both'
  | 'third'
  | 'anyone'
  | 'it'
  | 'senders'
  | 'hearers'
  | 'thing'
  | 'zero';

const NOMINATIVE: Readonly<Record<string, Party>> = {
  i: 'sender',
  me: 'sender',
  myself: 'sender',
  you: 'hearer',
  yourself: 'hearer',
  yourselves: 'hearer',
  we: 'both',
  us: 'both',
  he: 'third',
  she: 'third',
  they: 'third',
  him: 'third',
  her: 'third',
  them: 'third',
  it: 'it',
  this: 'it',
  that: 'it',
  these: 'it',
  those: 'it',
  anyone: 'anyone',
  anybody: 'anyone',
  someone: 'anyone',
  somebody: 'anyone',
  everyone: 'anyone',
  everybody: 'anyone',
  nobody: 'anyone',
  whoever: 'anyone',
  people: 'anyone',
  there: 'it',
  who: 'third',
  everything: 'thing',
  nothing: 'thing',
  something: 'thing',
  anything: 'thing',
};

/** Party of a pronoun, or undefined for any other word. */
export const pronoun = (word: Word | undefined): Party | undefined =>
  word === undefined ? undefined : NOMINATIVE[word.text];

const POSSESSOR: Readonly<Record<string, Party>> = {
  my: 'senders',
  your: 'hearers',
  our: 'both',
  his: 'third',
  her: 'third',
  their: 'third',
};

/** Party of a noun phrase given its words: "my joke" is the sender's, "my mum" and "Sam's" are somebody else. */
export function nounParty(words: readonly Word[]): Party {
  const first = words[0];
  const last = words.at(-1);
  if (last?.tags.has('Third') && !['his', 'her', 'their'].includes(last.text)) return 'third';
  if (last?.tags.has('Anyone')) return 'anyone';
  return (first && POSSESSOR[first.text]) ?? 'thing';
}
