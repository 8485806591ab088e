/** Asking for a pause or for distance: "I need space", "I can't do this right now", "let me cool down". */
import { textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';

const LITTLE = String.raw`(?:(?:some|a|an|my|more|little|bit|of|few|just|really|honestly|also|please|actual|proper|own|lot|moment|minute|second|while|good|long|much|needed|headspace|the|short|quick) )*`;
const SPACE = String.raw`(?:space|distance|room|time|break|pause|breather|air|quiet|a while|peace|alone time|time (?:alone|out|away|apart)|time-out|timeout|headspace|silence|solitude|minute|moment|night|day|evening)`;
const CALM = String.raw`(?:be (?:alone|away from (?:you|this|here|it)|by myself|left alone|on my own)|think|breathe|cool (?:down|off)|calm (?:down|myself)|clear my (?:head|mind)|step (?:away|back|out|aside)|get (?:away|out of here|some (?:air|space|distance)|my head)|take (?:a (?:break|breather|step|moment|walk)|some (?:time|space))|process|walk away|go for a|disconnect|decompress|stop (?:this|talking|here|now)|leave this|sit with|not talk|not be|regroup|collect)`;
const NOW = String.raw`(?:right now|now|any ?more|tonight|today|at the moment|this (?:morning|evening|second|minute|time)|just now|again)`;
/** What the pause may be from. */
const FROM = String.raw`(?: (?:alone|apart|away|from (?:this|us|you|it|that|everything|all (?:of )?(?:this|that)|each other|the (?:argument|fight|fighting|drama|conversation))|to (?:${CALM}|myself|breathe|think|be)\b.*|for (?:myself|me|now|a (?:bit|while))|by myself|${NOW}|please|ok|thanks|bye|and|between us|in (?:this|my head)|before (?:i|we)|or|so|because)\b.*)?$`;

const FORMS: readonly RegExp[] = [
  `\\b(?:i|we) (?:\\w+ ){0,3}?(?:need|want|require|could use|would like|will take|am taking|are taking|am going to take|have to have|deserve)(?: to (?:have|take|get))? ${LITTLE}${SPACE}${FROM}`,
  `^(?:(?:just|please|can|could|you|will|ok|and|so|need|want|i) )*(?:give|grant|allow|let) (?:me|us) (?:have )?${LITTLE}${SPACE}${FROM}`,
  `^(?:(?:just|please|ok|and|so|really|honestly) )*(?:need|want) ${LITTLE}${SPACE}${FROM}`,
  `\\b(?:i|we) (?:\\w+ ){0,3}?(?:need|want|have|am going|would (?:like|rather|prefer)|am about|got)(?: to)? ${LITTLE}(?:to )?${CALM}\\b`,
  `^(?:(?:just|please|ok|and|so) )*let me (?:\\w+ )?(?:${CALM}|be alone)\\b`,
  `\\b(?:i )?(?:really |honestly |just |literally |simply )?(?:can not|do not want to|am not able to|am unable to|do not feel like|am in no state to|am not in the (?:mood|right \\w+|headspace|space)(?: to| for)?|do not have (?:the|any|enough) (?:\\w+ )?(?:to|for)|have no (?:\\w+ )?(?:to|for)|would rather not)(?: (?:really|even|keep|keep on|continue|be))*(?: (?:do(?:ing)?|talk(?:ing)?|deal(?:ing)?|handle|discuss(?:ing)?|have|having|take|face|think|argue|cope|fight|speak|look|continue|process|be around))?(?: (?:about|with|at|to))?(?: (?:this|that|it|you|us|any of (?:this|it)|anybody|anyone|anything|the conversation|this (?:conversation|talk|fight|argument)|more))?(?:(?<=conversation|talk|fight|argument|with you|with this) ?|(?: ${NOW})+)(?: (?:please|ok|sorry|so|and|i).*)?$`,
  `\\bi am (?:\\w+ ){0,2}too (?:\\w+ )?(?:angry|upset|tired|hurt|mad|overwhelmed|emotional|exhausted|worked up|drained|raw|wound up|furious|heated) (?:to (?:talk|speak|do|have|discuss|think|deal|answer|say)|for this|right now)`,
  `^(?:(?:ok|fine|so|and|right|well|i|am|will be) )*(?:(?:going|gonna|heading|off|need to go|will go) (?:to go )?(?:out )?for a (?:walk|drive|run)|logging off|log off|signing off|stepping (?:away|out|back)|taking a (?:step back|break|breather)|going offline|going quiet|going dark|tapping out|switching off|going to (?:log off|step away|go offline|take a step back))(?: (?:now|leave me be|from this|for a (?:bit|while)|alone|tonight).*)?$`,
  `\\bi (?:just )?can not (?:do|be|talk|handle|even)?(?: (?:this|it))? ?(?:with|around) you (?:${NOW}|.*today)`,
  `\\bi am not able for (?:this|that|it|you)\\b|^(?:i am )?(?:turning|switching) (?:off )?(?:my )?phone (?:off)?`,
  '^(?:no |sorry |please )*(?:not (?:right )?now|not tonight|not today|later maybe)(?: please| ok)?$',
].map((form) => new RegExp(form));

/** Rest and chores: a break that is only a break. */
const REST =
  /\b(?:from (?:work|studying|screens|social|sugar|alcohol|the (?:gym|kids|heat|sun|news))|coffee|holiday|vacation|nap|snack|shower|cook|eat|pack|finish|prepare|study|money|rent|love you|night night|x+$)\b/;

/** True when the writer steps back from the talk with the hearer. Not when it is asked of the hearer or told of the past. */
export function stepsBack(scene: Scene, { clause, sentence }: Placed): boolean {
  if (clause.question && clause.subject !== 'hearer') return false;
  if (/^(?:if|until|when|rel)$/.test(clause.link) || clause.tense === 'past') return false;
  if (/^(?:third|anyone|thing)$/.test(clause.subject)) return false;
  if (scene.sentences.some((one) => REST.test(plainText(one)))) return false;
  if (clause.subject === 'hearer' && scene.sentences[sentence]?.words.every(({ text }) => text !== 'me'))
    return false;
  const text = textOf(clause);
  return FORMS.some((form) => form.test(text));
}
