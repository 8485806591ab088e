/** Reasons told in place of an owned act: not having known or meant, having had no choice, one's nature (Scott & Lyman 1968). */
import { anywhere, oneOf } from '../text/forms.ts';
import type { Clause } from './clause.ts';

/** "I never said that", "I didn't start it": the charge is disputed. */
export const DENIAL = new RegExp(
  `\\bi (?:(?:did|do|was|am) not|(?:have )?never|have not) (?:really |even |actually |ever |once )?(?:${[
    oneOf('say said do done did call called promise promised agree agreed lie lied cheat cheated'),
    oneOf('start started hurt touch touched yell yelled think trying responsible mad wrong'),
    'ask(?:ed)?\\b(?! (?:what|how|if|whether|about|you (?:what|how|if|about|first)))',
    'the (?:only|one)|a (?:mind|bad)|going to (?:apologi|say)',
  ].join('|')})`,
);
const NO_CHOICE = anywhere(
  'no (?:choice|idea|time|option|way of|clue|other|way)',
  'not have (?:(?:a|any) choice|(?:the )?time|much|any(?:thing|one)?)',
  'had to|(?:was|got) (?:told|asked|forced|made|pushed) to',
  'could not (?:help|stop|control|think|cope|handle|take) ',
);
const WELL_MEANT = anywhere(
  '(?:was|am) (?:trying|joking|kidding|defending|protecting)',
  `(?:was|am|were|have been) (?:only|just|simply|really|still|honestly|literally|so|kind of) ${oneOf('trying joking kidding defending protecting being doing saying looking playing teasing upset angry mad hurt tired thinking concerned worried')}`,
  '(?:only|just) (?:wanted|meant|said|did|tried|asked)',
  'meant (?:well|it as|no(?:thing)?)|not (?:my|really) intention|had good',
  'thought (?:that )?(?:your?|we|it|they|this|i)|under the impression|(?:forget|forgot) things',
);
/** "I get like that", "you know how I am", "I'm only human": the fault is how one is made. */
const NATURE = anywhere(
  'get (?:like (?:that|this)|that way)',
  'am (?:only|just) human|(?:not (?:really |quite |exactly )?|hardly )a saint',
  'have (?:a lot|so much|adhd|issues)',
  'you know (?:how|what) i (?:am|get)',
  '(?:how|who|the way) i (?:am|was (?:raised|brought))',
);
/** Nobody's doing: an accident, a joke, the heat of the moment, nobody told me. */
const MISHAP = anywhere(
  `it was (?:just |only |all |purely |meant (?:as|to be) )*(?:an? )?(?:\\w+ )?(?:${oneOf('joke accident banter prank mistake misunderstanding laugh once')}|bit of fun|one time)`,
  'heat of the moment',
  '(?:nobody|no one|none of you|someone|somebody) (?:\\w+ )?(?:told|warned|could have|had told|gave|mentioned)',
  'how (?:was|were|could|am) i',
);

/** True when a clause of the writer excuses without strain: no choice, no knowledge, no intention, one's nature. */
export function excusesAct(clause: Clause, text: string): boolean {
  const unknowing =
    clause.negated &&
    clause.subject !== 'hearer' &&
    /^(?:mean|know|realize|intend|want|notice|see|expect|remember|think|plan|try)$/.test(clause.verb);
  return unknowing || [NO_CHOICE, WELL_MEANT, NATURE, MISHAP].some((reason) => reason.test(text));
}
