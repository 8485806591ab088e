/** Ending a bond in so many words: "we're over", "I'm leaving you", "you're dead to me", "lose my number". */

import { textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';

const OPENING = String.raw`(?:(?:just|please|so|then|and|well|ok|fine|right|now|no|oh|you|can|should|i|think|know|what|guess|believe|honestly|seriously|look|yeah|anymore|also|officially|from|as|of|today|that|is|it|go|have|a|bye|goodbye|because|babe|man|bro) )*`;
const ADVERBS = String.raw`(?:(?:so|just|officially|really|completely|totally|well|truly|absolutely|honestly|fucking|bloody|finally|now|also|both|all|done and) )*`;
const BOND = String.raw`(?:relationship|marriage|friendship|engagement|partnership|family|thing between us|love|romance)`;
const BETWEEN = String.raw`(?: (?:between (?:us|you and me|you and i)|for (?:us|good|ever|me)|with (?:us|you|each other)|forever|now|then|ok|for real|as a couple|period|here|this time|bye|goodbye|and (?:i|you|done|dusted)\b.*))*$`;
const KIN = String.raw`(?:friend|brother|sister|son|daughter|mother|father|mum|mom|dad|husband|wife|boyfriend|girlfriend|partner|family|child|mate|bro|parents?|cousin)s?`;

const FORMS: readonly RegExp[] = [
  // we're done; it's over between us; you and I are finished
  `^${OPENING}(?:we|you and (?:me|i)|us two|me and you|us) (?:are|is) ${ADVERBS}(?:done|over|through|finished|history|no more|broken up|splitting up|breaking up)${BETWEEN}`,
  `^${OPENING}(?:it|this|that|us|the two of us) ${ADVERBS}(?:is|are) ${ADVERBS}(?:over|finished|the end)${BETWEEN}`,
  `\\b(?:this|our|the|my) (?:\\w+ )?${BOND} (?:with you )?(?:(?:is|has) )?${ADVERBS}(?:over|finished|done|dead|ended|through)\\b`,
  `\\bthe end of (?:us|our ${BOND}|this ${BOND})\\b|\\bno (?:more )?us(?: anymore| any longer)?$|\\bend(?:ing)? (?:this|our|the) ${BOND}\\b`,
  // I'm leaving you; breaking up with you; done with you; cutting you off
  `\\bi (?:am|will be|will) ${ADVERBS}(?:(?:leav|divorc|dump|unfriend|quitt|ditch|block|quit)(?:e|ing)? (?:you|us|this ${BOND}|our ${BOND})(?:$| (?:for|and|now|today|tonight|because|forever|this time|tomorrow)\\b)|break(?:ing)? (?:up|it off|things off)|splitting up|(?:done|finished|through|over) (?:with )?(?:you|us|this ${BOND}|being your|trying with you|loving you)(?:$| (?:and|for|forever|all|people|both|anymore|now|as)\\b)|cut(?:ting)? (?:you|all (?:ties|contact)|ties|contact) ?(?:off|out|with)?|fil(?:e|ing) for (?:a )?divorce|walking out|moving out|out of (?:here for good|this ${BOND})|(?:end|call)ing it (?:quits|off)|gone for good)`,
  `\\bi (?:want|would like|am getting|am asking for|need|demand) (?:a |out of (?:this|our|the) |to )(?:divorce|break ?up|separation|split (?:up|from you)|break up|separate|${BOND}|leave you|end (?:this|it|things))`,
  `\\b(?:we|i think we) (?:should|need to|have to|are going to) (?:break up|split up|split|separate|get (?:a )?divorced?|end (?:this|it|things)|go (?:our )?separate ways|stop seeing each other|call it quits)(?:$| (?:now|for|and|asap)\\b)`,
  `\\b(?:i|we) can not be (?:with you|together|your ${KIN}|friends|in this ${BOND}) ?(?:any ?more|any longer)?|\\bi do not love you(?: any ?more| any longer)?$|\\bnothing (?:more|else|further)? ?to do with you\\b|\\bwash my hands of you\\b|\\bi (?:am|want) out of (?:this|our) ${BOND}\\b|\\bi (?:regret|wish i had never) (?:ever )?met you\\b`,
  // never again
  `\\b(?:never|not ever|do not) (?:ever )?(?:want to |wanna )?(?:see|hear from|speak to|talk to|contact|come near|come to|look at|think of|call|text|message|set foot|darken) (?:me|you|my|your face|in my|us)?.*\\b(?:again|ever again|any ?more)\\b`,
  // you are dead to me; no longer my friend
  `\\byou (?:and your \\w+ )?are dead to me\\b|\\b(?:not|no longer|never) (?:be )?(?:my|your|a|friends|in my life|part of|welcome in)(?: (?:${KIN}|my life|this family|us))?(?: any ?more| any longer| from now on)?$|\\b(?:you have|i have) no (?:more )?${KIN}\\b`,
  // lose my number; get out of my life; have a nice life; goodbye forever; pack your bags
  `^${OPENING}(?:lose|delete|forget|erase|block) (?:my|this) (?:number|contact|address|name)|^${OPENING}(?:get|stay|keep) (?:the \\w+ )?(?:out of|away from) (?:my|our) (?:life|family|kids)|\\bhave a (?:nice|good|great|lovely|wonderful) life$|^${OPENING}(?:good ?bye|farewell|bye) (?:and (?:good|best of) (?:luck|riddance)|forever|for (?:ever|good))|^${OPENING}(?:unfriending|unfollowing|blocking|leaving|deleting) you(?: now| forever)?$|\\bfind (?:yourself )?(?:someone|somebody) else\\b(?: to (?:love|use|hurt|lie|be|treat).*)?$|\\byou (?:do not|no longer) exist\\b|\\bi will not be back\\b|\\b(?:never) (?:want|wish) to (?:see|hear from|speak to|talk to) you\\b|\\bi quit (?:this|our) ${BOND}|\\bregret (?:ever )?meeting you|\\bnot coming back$|\\bpack your (?:\\w+ )?(?:things|bags|stuff|shit|bag|suitcase|clothes)\\b|^${OPENING}do not (?:ever )?(?:come (?:back|home)|bother (?:coming (?:back|home)))(?: to me)?$|\\bforget (?:\\w+ ){0,2}(?:i (?:ever )?exist(?:ed)?|you (?:ever )?(?:knew|met) me|knew me|met me|about (?:me|us))\\b|\\bconsider (?:yourself single|us (?:over|done|finished)|this (?:goodbye|over|the end))`,
].map((form) => new RegExp(form));

/** True when a clause ends the bond with the one written to. Not when it is asked, conditional or told of others. */
export function endsBond(scene: Scene, { clause, sentence, index }: Placed): boolean {
  if (clause.question || /^(?:if|until|when|rel)$/.test(clause.link)) return false;
  if (clause.subject === 'third' || clause.subject === 'anyone' || clause.tense === 'past') return false;
  const text = textOf(clause);
  if (!FORMS.some((form) => form.test(text))) return false;
  // "it's over", "we're done" end a bond only when nothing else goes on in the sentence.
  const short =
    /^(?:\w+ ){0,3}(?:it|this|that|we) (?:is|are)\b/.test(text) &&
    !/\b(?:between|us|friend|marriage|relationship)\b/.test(text);
  const others = scene
    .placed(sentence)
    .filter((one) => one.index !== index && one.clause.to - one.clause.from > 3);
  return !short || others.length === 0;
}
