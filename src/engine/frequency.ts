/** How common a word or a group of words is, roughly: enough to ask for the rarest group of a cue first. */
import type { AnyOf } from './cue.ts';

/** The commonest words of English, and the classes they are in. */
const COMMON =
  /(?:^|\s)(?:the|you|i|to|a|and|it|is|that|of|in|not|for|are|on|be|have|do|was|with|this|me|my|your|if|can|so|but|just|or|what|no|at|all|we|will|they|get|like|one|up|he|she|know|go|out|there|as|when|now|how|about|from|by|good|come|time|would|want|need|see|right|think|make|then|here|back|him|her|us|them|more|some|take|had|did|has|am|an|our|their|been|who|say|said|tell|why|could|because|should|really|let|only|still|even|also|any|other|day|night|call|send|work|thing|things|people|way|much|too|well|please|thanks|thank|sorry|love|ok|yes|#Sender|#Hearer|#Both|#Third|#Thing|#Aux|#Adverb|#Filler|#Determiner|#Preposition|#Question|#Connective|#But|#Negation|#Verb|#Past|#PlainVerb)(?=\s|$)/;

/** A class stands for about so many words. */
const CLASS = 8;
const COMMON_WORD = 10_000;

const parts = new Map<AnyOf, readonly string[]>();

/** The parts of a condition: `#Tag` or plain words. Many cues share a condition, so each is cut once. */
export function partsOf(any: AnyOf): readonly string[] {
  let cut = parts.get(any);
  if (cut === undefined) {
    cut = any.split(any.includes('\n') ? /\s+/ : ' ').filter(Boolean);
    parts.set(any, cut);
  }
  return cut;
}

const SPACE = 32;
const HASH = 35;

/**
 * How often a condition is met in ordinary English, as a figure to compare by: the number of its options, and much
 * more where a common word is among them. It cuts nothing up, for it is asked of thousands of conditions at once.
 */
function commonness(any: AnyOf): number {
  let options = 1;
  for (let i = 0; i < any.length; i++) {
    const code = any.charCodeAt(i);
    if (code === SPACE) options++;
    else if (code === HASH) options += CLASS;
  }
  // Of two single words the longer one is rarer.
  return options - any.length / (options * 100) + (COMMON.test(any) ? COMMON_WORD : 0);
}

/** The condition of a cue that is met least often. */
export function rarest(here: readonly AnyOf[]): AnyOf {
  let best = here[0] ?? '';
  let least = commonness(best);
  for (const any of here.slice(1)) {
    const common = commonness(any);
    if (common < least) [best, least] = [any, common];
  }
  return best;
}
