/** Owning what one did, with a sorry: whoever owns it and says no more sounds cold to the one who was hurt. */
import type { Draft, Match, RewordContext } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { plainText } from '../../text/plain.ts';
import { lightest } from './drafts.ts';
import { capital } from './operations.ts';

/** Sorry for how something is written, and for nothing else. */
const FOR_STYLE =
  /\bsorry,? (?:(?:for|about|abt) )?(?:(?:my|the|any|all) )?(?:(?:bad|poor|broken|long) )*(?:english|german|french|spanish|spelling|grammar|typos?|handwriting|translation|essay|(?:long )?message)\b/u;

/** True where a sorry stands outside the matched words. */
export const saysSorryBeside = ({ sentences }: Scene, { sentence, from, to }: Match): boolean =>
  sentences.some((one, i) => {
    const { tags, words } = one;
    if (!tags.has('Apology') || FOR_STYLE.test(plainText(one))) return false;
    return i !== sentence || words.some((word, at) => (at < from || at >= to) && word.tags.has('Apology'));
  });

/** A statement with a sorry, without its mark; null where the message says sorry already: nobody is sorry twice. */
export function withSorry({ scene, match }: RewordContext, statement: string): string | null {
  if (saysSorryBeside(scene, match)) return null;
  const sorry = statement.startsWith('We') ? "we're sorry" : "I'm sorry";
  return statement.includes(', and ') ? `${statement}. ${capital(sorry)}` : `${statement}, and ${sorry}`;
}

/**
 * Statements of one's own part, each with a sorry first, and without one where that cannot be said. Of 340 messages that
 * were ranked with all their rewordings, readers put "I hit the table. That was my choice, and I'm sorry." before the
 * same without a sorry nearly every time.
 * @param statements each without its mark: "How I reacted is on me".
 */
export const sorrily = (
  context: RewordContext,
  ...statements: readonly (string | null)[]
): readonly Draft[] =>
  lightest(
    context,
    ...statements.flatMap((statement) =>
      statement === null
        ? []
        : [withSorry(context, statement), statement].map((said) => (said === null ? null : `${said}.`)),
    ),
  );
