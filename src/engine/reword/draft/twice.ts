/** What a draft says and what stays beside it in the sentence says, too: "I rang them. That was my choice. So I rang them." */
import type { Draft, RewordContext } from '../../rule.ts';
import { wholeSentence } from './around.ts';

/** The words of a stretch, in small letters. */
export const wordsOf = (typed: string): readonly string[] =>
  typed.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** Words that come and go. */
const LITTLE = /^(?:only|just|always|never|really|still|simply)$/u;
/** So many words in a row are no chance. */
const RUN = 3;

/** True where what stays of the sentence says once more what the statement says: "I forget birthdays. … when I forget birthdays". */
export function saysTwice(context: RewordContext, { span, text: said }: Draft): boolean {
  const { text } = context.scene;
  const all = wholeSentence(context);
  const stays = [text.slice(all.start, span.start), text.slice(span.end, Math.max(span.end, all.end))];
  const words = wordsOf(said).filter((word) => !LITTLE.test(word));
  return stays.some((typed) => {
    const beside = ` ${wordsOf(typed)
      .filter((word) => !LITTLE.test(word))
      .join(' ')} `;
    return words.some(
      (_, i) => i + RUN <= words.length && beside.includes(` ${words.slice(i, i + RUN).join(' ')} `),
    );
  });
}
