/** An outside grammarian reads a message and its rewording, and tells what only the rewording has. */
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { filledIn } from '../../src/engine/reword/sound.ts';
import type { Reworded } from './messages.ts';

const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });

/**
 * What it may say without being asked: people write to each other in lower case, without full stops and in spellings
 * of their own, long sentences are theirs, and style is no grammar.
 */
const IGNORED = new Set(['Spelling', 'Capitalization', 'Readability', 'Style', 'Enhancement', 'WordChoice']);

/** It misses a preposition in "I am sorry I shouted", which is English: a clause stands there. */
const MISTAKEN = { MissingPreposition: false };
await linter.setLintConfig({ ...(await linter.getLintConfig()), ...MISTAKEN });

const lintsOf = async (text: string): Promise<readonly string[]> =>
  (await linter.lint(text, { language: 'plaintext' }))
    .filter((lint) => !IGNORED.has(lint.lint_kind()))
    .map((lint) => `${lint.lint_kind()}: ${lint.message()}`);

/** Lints of a rewording that its message lacked, each with the two messages. */
export async function newLints({ message, rewording }: Reworded): Promise<readonly string[]> {
  const before = await lintsOf(message.text);
  return (await lintsOf(filledIn(rewording.message)))
    .filter((lint) => !before.includes(lint))
    .map((lint) => `${lint}\n${message.text}\n${filledIn(rewording.message)}`);
}
