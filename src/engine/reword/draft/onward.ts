/** What goes on after a draft, without the little word that holds it against them: an opening "But", a "clearly". */
import type { Draft } from '../../rule.ts';
import { capital } from './operations.ts';

/** "… . But we do follow the rules": the sentence after the new words takes them back with its first word. */
const AGAINST = /^(?<mark>\s*[.!?…]+\s+)(?<but>but|however|yet)\b,? (?<next>\p{L}\S*)/iu;
/** "It was clearly listed": they could have seen it. */
const REPROACHFUL =
  /^(?<before>\s*[.!?…]*[^.!?…\n]*?(?<![\p{L}\p{N}]))(?:(?:very|quite|so|pretty) )?(?:clearly|plainly|obviously) (?=\p{L}+(?:s|d|n|t)\b)/iu;

/** A draft that ends a sentence and takes the "But" of the next one along; null where there is none. */
function withoutBut(text: string, draft: Draft): Draft | null {
  const found = draft.text === '' ? null : AGAINST.exec(text.slice(draft.span.end));
  if (found === null) return null;
  const { mark = '', but = '', next = '' } = found.groups ?? {};
  const word = /^\p{Lu}/u.test(but) ? capital(next) : next;
  const end = draft.span.end + found[0].length;
  return { ...draft, span: { ...draft.span, end }, text: draft.text + mark + word };
}

/** A draft that leaves out the "clearly" of what goes on after it; null where there is none. */
function withoutReproach(text: string, draft: Draft): Draft | null {
  const found = REPROACHFUL.exec(text.slice(draft.span.end));
  return found === null
    ? null
    : {
        ...draft,
        span: { ...draft.span, end: draft.span.end + found[0].length },
        text: draft.text + (found.groups?.before ?? ''),
      };
}

/**
 * A draft once more, for where it cannot be offered as it is: what goes on after it says the same, and no longer against
 * them. "… I'm sorry. But it was clearly listed" as "… I'm sorry. It was listed".
 */
export function onward(text: string, draft: Draft): readonly Draft[] {
  if (draft.span.start === draft.span.end) return [];
  const plain = withoutBut(text, draft);
  return [plain, withoutReproach(text, draft), plain && withoutReproach(text, plain)].filter(
    (one) => one !== null,
  );
}
