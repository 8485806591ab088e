/** When and where it was, which a blank would lose: "I'm sorry I [what I did] on Boxing Day." */
import { blank } from '../../blanks.ts';
import type { Draft } from '../../rule.ts';
import { keepsFacts } from './facts.ts';

/** After these no noun follows that the name stands before: "at the Christmas | and", "at the Christmas cantata". */
const NO_NOUN =
  'and|or|but|so|when|while|because|that|which|who|as|than|if|to|for|with|by|from|about|was|were|is|are|had|has|did|left|made|upset|hurt|put|got|came|not|again|already|too|then|here|there|i|im|ive|id|ill|you|u|we|he|she|it|they|sorry|can|could|will|would|just|please|pls';
const NAME = "(?:\\p{Lu}[\\p{L}'’]+|\\d[\\d:.]*(?:st|nd|rd|th|am|pm)?)";
/** "On Friday night", "at Easter", "in Tenby", "last Sunday", "about Saturday". */
const WHEN = new RegExp(
  `\\b(?:(?:on|at|in|over|during|since) (?:(?:the|your|our|my|his|her|their) )?|(?:last|this) |(?:about|for) (?=\\p{Lu}\\p{Ll}+day\\b))${NAME}(?: ${NAME}| (?!(?:${NO_NOUN})\\b)\\p{Ll}+)*`,
  'u',
);
const DEED = blank('what I did');
/** A deed with nothing after it. */
const OPEN = new RegExp(`${DEED.replace(/[[\]]/g, '\\$&')}(?=[.,;!?]|$)`, 'u');

/** A draft that loses a day or a place, with it after the deed to be filled in; null where that is not what is lost. */
export function dated(text: string, draft: Draft): Draft | null {
  const { span, text: words } = draft;
  if (!OPEN.test(words) || keepsFacts(text, draft)) return null;
  const when = WHEN.exec(text.slice(span.start, span.end))?.[0].replace(/^(?:about|for)\b/u, 'on');
  if (when === undefined) return null;
  const told = { ...draft, text: words.replace(OPEN, () => `${DEED} ${when}`) };
  return keepsFacts(text, told) ? told : null;
}
