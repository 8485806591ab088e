/** An outside grammarian reads a message and its rewording, and tells what only the rewording has. */
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { filledIn } from '../../src/engine/reword/proof/sound.ts';
import type { Reworded } from './messages.ts';

const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });

/**
 * What it may say without being asked: people write to each other in lower case, without full stops and in spellings
 * of their own, long sentences are theirs, and style is no grammar.
 */
const IGNORED = new Set(['Spelling', 'Capitalization', 'Readability', 'Style', 'Enhancement', 'WordChoice']);

/**
 * It misses a preposition in "I am sorry I shouted", which is English: a clause stands there. And it takes two words of
 * texting that stand side by side ("tbh im") for one that was torn.
 */
const MISTAKEN = { MissingPreposition: false, TransposedSpace: false };
await linter.setLintConfig({ ...(await linter.getLintConfig()), ...MISTAKEN });

/** What the grammarian objects to, and the words it means. */
interface Objection {
  readonly told: string;
  readonly words: string;
}

const lintsOf = async (text: string): Promise<readonly Objection[]> =>
  (await linter.lint(text, { language: 'plaintext' }))
    .filter((lint) => !IGNORED.has(lint.lint_kind()))
    .map((lint) => ({ told: `${lint.lint_kind()}: ${lint.message()}`, words: lint.get_problem_text() }));

/** A word of the writer's own, exactly as they spelled it, is theirs: "honestly" without a comma, "you could've rang". */
const isTheirs = ({ words }: Objection, written: string): boolean =>
  /^[\p{L}'’]+$/u.test(words) && new RegExp(`(?<![\\p{L}'’])${words}(?![\\p{L}'’])`, 'u').test(written);

/** Lints of a rewording that its message lacked, each with the two messages. */
export async function newLints({ message, rewording }: Reworded): Promise<readonly string[]> {
  const before = (await lintsOf(message.text)).map(({ told }) => told);
  return (await lintsOf(filledIn(rewording.message)))
    .filter((lint) => !before.includes(lint.told) && !isTheirs(lint, message.text))
    .map(({ told }) => `${told}\n${message.text}\n${filledIn(rewording.message)}`);
}
