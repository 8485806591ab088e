/** What is no topic, though "the" and "your" stand before it: it says nothing, or is what one is called or scolded for. */

import { type Tag, tagsOf } from '../../lexicon/index.ts';
import { isFunctionWord } from '../../text/function-word.ts';
import { wordSet } from '../../wording/word-set.ts';

/** Measures, parts and edges of something else. */
const MEASURES = wordSet(
  `one ones same own other others much most first last least best worst rest whole lot level depth size kind sort type end left time times day year
 moment grade age`,
);
/** Nouns that stand for what is still to be said. */
const EMPTY = wordSet(
  `world earth planet hell fuck thing things point fact facts problem problems truth matter hint word words difference place state side street road room
 police internet people person persons media press papers newspaper newspapers`,
);
/** What somebody is said to lack, or to have too much of. */
const LACKED = wordSet(
  `foggiest faintest slightest notion clue audacity nerve cheek decency guts grasp fault temper mind feeling heart hearts empathy personality charm charisma backbone spine intelligence wit wits
 sense maturity morals moral manners patience memory subtlety self-awareness imagination thinking thinkin emotional knickers marbles brains eye eyes
 ear ears selves act`,
);
/** Who is called so, or called in. */
const PEOPLE = wordSet(
  `girl girls boys lads guy man woman lad lady boss kids grown-ups grownups victim martyr saint queen king prince princess genius expert hero champ
 warrior legend cavalry crowd mods highness majesty mums moms mam mammy dad father brother sister cousin uncle aunt ex wife husband`,
);
/** What is handed to somebody in mockery. */
const MOCKED = wordSet(
  `award awards prize prizes medal medals trophy oscar tear violin violins carpet salts tissues hankies tool lane whaaambulance background boot mirror`,
);
/** What only judges. */
const JUDGES = wordSet(`good bad wrong high highest big little poor brave`);
/** "What your message means": a verb stands there. */
const VERBS = wordSet(
  `matters make makes means work works hurt hurts sound sounds look looks feel feels happen happens happened happening`,
);
const WORDS = [MEASURES, EMPTY, LACKED, PEOPLE, MOCKED, JUDGES, VERBS];

/** Classes of what somebody is scolded for, or mocked with. */
const SCOLDING: ReadonlySet<Tag> = new Set<Tag>([
  'MoralNoun',
  'Tirade',
  'ConductNoun',
  'Insult',
  'Trait',
  'Fuss',
  'WorthlessNoun',
]);

/** True of a word by which a noun phrase is no topic. */
export function isNoTopic(word: string): boolean {
  const low = word.toLowerCase();
  return (
    WORDS.some((words) => words.has(low)) ||
    isFunctionWord(low) ||
    tagsOf(low).some((tag) => SCOLDING.has(tag))
  );
}
