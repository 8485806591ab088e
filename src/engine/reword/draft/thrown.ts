/** Short sentences thrown before or after what is said: they go with it when it is said in another way. */

import type { Scene } from '../../scene.ts';
import { plainText } from '../../text/plain.ts';

/** "Never.", "Happy?", "Pick one.", "Answer me.": left standing, they would undo a statement before them. */
const AFTER =
  /^(?:and |so |now |just |oh |well )*(?:never(?: ever)?|ever|ok(?:ay)?|happy(?: now)?|satisfied(?: now)?|period|full stop|end of(?: (?:story|discussion|conversation))?|not once|seriously|really|whatever|wow|jeez|lol|unbelievable|pathetic|typical|enough|again|scroll|was not|i am (?:fine|good|over it|used to it|done|serious|not joking)|it is (?:fine|okay|nothing|your choice|up to you)|(?:forget|leave|drop) it|(?:pick|choose)(?: one)?|your (?:choice|call|move|loss)|take it or leave it|i mean it|do what(?:ever)? you (?:want|like)|(?:what|how)ever you (?:say|want|like|think)|do as you (?:like|please)|suit your self|answer(?: me)?|reply(?: to me)?|say something|hello+|prove it|admit it|deal with it|get over it|grow up|get a life|shut up|good ?(?:bye|night)|bye|night|i do not deserve you|(?:it |that )?(?:will not|would not) happen again|i will not (?:ask|bother|try|do it|say it) again|nobody died|it does not matter|never mind|i will stop (?:messaging|texting|bothering you)(?: now)?|i know you are there|i might as well (?:not bother|give up|leave|say nothing)|pretend i never (?:sent|said) (?:that|it|this)|(?:ignore|forget) (?:me|that|this)|i hate that i am like this|i know you have (?:seen|read|got) (?:it|this|them|my \w+)|i can see you are online|(?:i )?said sorry|i give up|that is (?:it|all|how it works|that|final)|we are done|case closed|simple as|try me|watch me|you will see|happy days|what (?:more|else) do you want(?: from me)?|i (?:do not know|have no idea) what (?:\w+ ){0,2}you (?:want|expect|need|would (?:like|care|want))(?: \w+){0,8}|how many (?:more )?times do i (?:have|need) to (?:say|do) it)$/;

/** "Fine.", "Wow.", "Whatever.": a sigh or a sneer that sets the tone of what comes. */
const BEFORE =
  /^(?:fine|(?:ok|okay|oh|well) (?:fine|whatever|great|wow)|whatever|wow|lol|lmao|seriously|unbelievable|typical|great|nice|jeez|ugh|pathetic|omg|oh my god|for (?:fuck|god|christ|heaven|pete)s? sake|are you (?:kidding|joking|serious|for real)(?: me)?|wtf|what the (?:fuck|hell|heck)|(?:(?:oh|ooh|wow) )?(?:touchy|tough crowd|so sensitive)|sigh|yawn|pff+t?|pft|nope|(?:oh )?come(?: on)?|oh (?:please|boy|honey|sweetie)|aw+ (?:sweetie|honey|bless)|enough|save it|not listening|la la(?: la)*|blah(?: blah)*|here we go(?: again)?|yeah and|lesson learned|message received|noted|grand so|sit down)$/;

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
