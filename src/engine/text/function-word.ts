/** Words that hold a sentence together and tell of nothing by themselves. */
import { type Tag, tagsOf } from '../lexicon/index.ts';

const CLASSES: ReadonlySet<Tag> = new Set<Tag>([
  'Adverb',
  'Aux',
  'Both',
  'Connective',
  'Determiner',
  'Hearer',
  'Negation',
  'Preposition',
  'Question',
  'Sender',
]);
const OTHERS: ReadonlySet<string> = new Set(
  'he she it they him them his hers her its himself herself themselves each too once twice'.split(' '),
);

/** True for an article, a pronoun, a preposition, a connective, an adverb or an auxiliary, in any case. */
export function isFunctionWord(word: string): boolean {
  const low = word.toLowerCase();
  return OTHERS.has(low) || tagsOf(low).some((tag) => CLASSES.has(tag));
}
