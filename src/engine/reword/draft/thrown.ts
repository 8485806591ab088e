/** Short sentences thrown before or after what is said: they go with it when it is said in another way. */

import type { Scene } from '../../scene.ts';
import { wholly } from '../../text/forms.ts';
import { plainText } from '../../text/plain.ts';

/** What may lead such a sentence in. */
const LED = '(?:(?:and|so|now|just|oh|well) )*';

/** "Wow.", "Whatever.", "Typical.": an outcry or a sneer, before or after. */
const OUTCRIES: readonly string[] = [
  'wow|whatever|seriously|unbelievable|pathetic|typical|enough|jeez|lol',
  'fine|great|nice|lmao|ugh|omg|wtf|sigh|yawn|pff+t?|pft|nope|noted',
  'oh my god|for (?:fuck|god|christ|heaven|pete)s? sake|what the (?:fuck|hell|heck)',
];

/** "Never.", "Full stop.": said once more, so that nothing may be added. */
const FINAL: readonly string[] = [
  'never(?: ever)?|ever|not once|really|again|was not',
  'ok(?:ay)?|period|full stop|end of(?: (?:story|discussion|conversation))?|case closed|simple as',
  'that is (?:it|all|how it works|that|final)|i mean it|we are done',
];
/** "Happy?", "Answer me.", "Pick one.": something is wanted at once. */
const WANTS: readonly string[] = [
  '(?:happy|satisfied)(?: now)?|hello+|scroll',
  '(?:pick|choose)(?: one)?|take it or leave it|your (?:choice|call|move|loss)',
  'answer(?: me)?|reply(?: to me)?|say something',
  '(?:prove|admit|deal with|get over|forget|leave|drop) it|grow up|get a life|shut up|(?:try|watch) me|you will see',
  'what (?:more|else) do you want(?: from me)?|how many (?:more )?times do i (?:have|need) to (?:say|do) it',
  'i (?:do not know|have no idea) what (?:\\w+ ){0,2}you (?:want|expect|need|would (?:like|care|want))(?: \\w+){0,8}',
  'i (?:know|can see) you (?:are|have) (?:there|online|active|seen|read|got)(?: \\w+){0,2}',
];
/** "Do what you want.", "I give up.", "Goodbye.": the writer lets go of it all. */
const GIVES_UP: readonly string[] = [
  '(?:do )?(?:as|what(?:ever)?|however) you (?:want|like|please|say|think)|suit your ?self',
  'i am (?:fine|good|over it|used to it|done|serious|not joking)|it is (?:fine|okay|nothing|your choice|up to you)',
  'never mind|it does not matter|nobody died|happy days|i give up|(?:ignore|forget) (?:me|that|this)',
  'i do not deserve you|(?:i )?said sorry|(?:it |that )?(?:will|would) not happen again',
  'i will (?:not (?:ask|bother|try|do it|say it) again|stop (?:messaging|texting|bothering) ?(?:you)?(?: now)?)',
  '(?:good ?)?(?:bye|night)',
];
/** "Sit down.", "Oh please.", "Touchy.": a sneer that sets the tone of what comes. */
const SNEERS: readonly string[] = [
  '(?:ok|okay|oh|well) (?:fine|whatever|great|wow)|are you (?:kidding|joking|serious|for real)(?: me)?',
  '(?:(?:oh|ooh|wow) )?(?:touchy|tough crowd|so sensitive)|oh (?:please|boy|honey|sweetie)|aw+ (?:sweetie|honey|bless)',
  '(?:oh )?come(?: on)?|save it|sit down|not listening|la la(?: la)*|blah(?: blah)*|here we go(?: again)?',
  'yeah and|lesson learned|message received|grand so',
];

/** Left standing after a statement, they would undo it. */
const AFTER = wholly(`${LED}(?:${[...OUTCRIES, ...FINAL, ...WANTS, ...GIVES_UP].join('|')})`);
const BEFORE = wholly(...OUTCRIES, ...SNEERS);

const saidIn = (scene: Scene, sentence: number): string => plainText(scene.sentences[sentence]);

/** The last sentence of those thrown after sentence `sentence`; itself where none is. At most two are. */
export function lastThrown(scene: Scene, sentence: number): number {
  let last = sentence;
  while (last < sentence + 2 && AFTER.test(saidIn(scene, last + 1))) last++;
  return last;
}

/** The first sentence of those thrown before sentence `sentence`; itself where none is. At most two are. */
export function firstThrown(scene: Scene, sentence: number): number {
  let first = sentence;
  while (first > sentence - 2 && first > 0 && BEFORE.test(saidIn(scene, first - 1))) first--;
  return first;
}
