/** What a stock sentence would lose, said before it: "About the Christmas party: I've said sorry, and I can see it wasn't enough." */
import { verbOf } from '../../lexicon/index.ts';
import type { Draft } from '../../rule.ts';
import { keepsFacts } from './facts.ts';
import { fit } from './fit.ts';
import { lowered } from './operations.ts';

/** No part of a thing or a name: with these something else begins. */
const ENDS =
  'and|but|or|because|bc|cos|coz|cuz|if|when|while|that|which|who|whose|so|as|than|to|for|before|after|until|till|with|without|in|on|at|by|from|is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|should|must|might|may|i|you|u|ur|we|he|she|they|it|me|him|them|us|not|never|always|again|now|then|anyway|just|already|yet|too|lol|tbh|funny|amusing|helpful|hilarious';
/** What a sentence is about, with at most five words: a thing of somebody's, a feast, a place, a name. */
const TOPIC = new RegExp(
  `\\b(?:about|over|regarding|concerning) (?<topic>(?!(?:${ENDS}|this|something|anything|everything|nothing|what|how|why|where|whether|here|there|who|\\p{Ll}+ing)\\b)[\\p{L}\\p{N}'’&-]+(?: (?!(?:${ENDS})\\b)[\\p{L}\\p{N}'’&-]+){0,4})`,
  'iu',
);

/** "Offended", "made", "upset": a verb in the past, and no noun besides. */
function isPast(word: string): boolean {
  const forms = verbOf(word)?.forms;
  return /^(?:upset|hurt|hit|put|let)$/.test(word) || (forms?.past === word && forms.base !== word);
}

/** The first thing a sentence says it is about: "the kitchen tile"; null without one. */
export function topicOf(typed: string): string | null {
  const words = TOPIC.exec(typed)?.groups?.topic?.split(' ') ?? [];
  // "If my remark about the Denver office offended you": the verb is no part of it.
  const verb = words.findIndex((word, i) => i > 0 && isPast(word.toLowerCase()));
  return words.length === 0 ? null : words.slice(0, verb < 0 ? words.length : verb).join(' ');
}

const STARTS_SENTENCE = /(?:^|[.!?…\n]|(?:^|[.!?…\n]\s*)\p{L}+(?: \p{Lu}\p{L}+)?,)\s*$/u;
/** A sentence that would speak of the other side of what the topic is, or names one already. */
const OTHERWISE = /\b(?:about|over|for now|another day)\b/iu;

/**
 * A draft that loses a name or a number, with what its sentence was about in front; null where that does not hold what
 * is lost, or the draft opens no sentence.
 */
export function led(text: string, draft: Draft): Draft | null {
  const { span } = draft;
  if (draft.text === '' || keepsFacts(text, draft) || OTHERWISE.test(draft.text)) return null;
  if (!STARTS_SENTENCE.test(text.slice(0, span.start))) return null;
  const topic = topicOf(text.slice(span.start, span.end));
  if (topic === null) return null;
  const lead = { ...draft, text: fit(text, span, `About ${topic}: ${lowered(draft.text)}`) };
  return keepsFacts(text, lead) ? lead : null;
}
