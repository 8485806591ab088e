/**
 * Refusing to go on talking (stonewalling; Gottman & Silver 1999): "I'm done arguing", "I won't discuss this",
 * "don't text me", "end of discussion", "leave me alone". The talk itself is refused, not one topic or errand.
 */
import { textOf } from '../clause/clause.ts';
import { completing } from '../find.ts';
import type { Placed, Scene } from '../scene.ts';

const OPENING = String.raw`(?:(?:just|please|so|then|and|well|ok|fine|right|now|no|oh|stop|you|can|will|could|would|should|all|seriously|honestly|look|yeah|sorry|anymore|also|from|on|bro|dude|man|mate|literally|actually|go) )*`;
const ADVERBS = String.raw`(?:(?:so|just|officially|really|completely|totally|well|truly|absolutely|simply|honestly|ever|even|fucking|bloody|beyond|also|quite) )*`;
const NAMED = String.raw`(?:(?:this|that|the|your|our|another|any more|one more|a|these) )*(?:\w+ )?(?:conversations?|discussions?|arguments?|convo|chat|debates?|talk|exchange|thread|topic|subject|matter|fight|argument|quarrel|back and forth|nonsense|drama|bullshit|crap|shit)`;
const TALK = String.raw`(?:talk|speak|discuss|argue|debate|fight|engage|respond|reply|answer|explain|listen|hear|read|go there|get into|get in|go (?:over|into|through)|justify|defend|entertain|continue|waste|carry on|bother|interact|communicate|do|have)`;
const TALKING = String.raw`(?:talking|speaking|discussing|arguing|debating|fighting|engaging|responding|replying|answering|explaining|listening|hearing|reading|going there|getting into|getting in|going (?:over|into|through)|justifying|defending|entertaining|continuing|wasting|carrying on|bothering|interacting|communicating|trying to (?:talk|explain|reason)|chatting|typing|texting|dealing|doing|having)`;
/** What may follow when the quarrel itself is meant: nothing, an anaphor, you, a degree of "no more". */
const FURTHER = String.raw`(?= ?$| (?:(?:to|with|about|at|on|over|into|through|for|back|in) )?(?:this|that|it|you|yourself|myself|us|me|any|anything|anymore|all|the (?:same|whole|subject|matter|topic|rest|phone)|these|ever|further|right|now|again|period|full|tonight|today|here|please|ok|with|and|either|else|another|circles|nonsense|crap|shit|bullshit|your|someone|people|a|my (?:time|breath|energy|life)|time|breath|energy|lol|bye|goodbye|so|more)\b| ${NAMED}\b| about$| with$| to$)`;
const REACH = String.raw`(?:talk|speak|text|call|message|msg|write|ring|email|mail|dm|reply|answer|contact|bother|ask|whatsapp|facetime|tag|come)`;
const REACHING = String.raw`(?:talking|speaking|texting|calling|messaging|writing|ringing|emailing|replying|answering|bothering|responding|explaining|apologizing|trying|coming)`;

const FORMS: readonly RegExp[] = [
  // I'm done arguing; finished with this conversation
  `(?:\\b(?:i|we) (?:am|are) ${ADVERBS}|^${OPENING})(?:done|finished|through|tired of|sick of|over|out of) (?:with )?(?:${TALKING}${FURTHER}|${NAMED}\\b)`,
  // I'm not discussing this; I won't respond; I refuse to argue; not doing this again
  `(?:\\b(?:i|we) (?:am|are|will|do|can|would)|^${OPENING}(?:am|are|will|do)?) ?(?:not|never|rather not) ${ADVERBS}(?:(?:going|want|wish|care|need|about|prepared|willing|intend|interested|have|got|feel)(?: (?:to|in|like))? )?(?:be )?${ADVERBS}(?:${TALKING}|(?!(?:do|have) )${TALK}|have ${NAMED})${FURTHER}`,
  `\\b(?:i|we) (?:am |are )?(?:refuse|refusing|decline) to (?:${TALK})${FURTHER}`,
  // nothing left to say
  `\\b(?:nothing|zero|no more|not (?:have |got )?(?:\\w+ )?anything|no (?:point|use|sense))(?: (?:more|else|left|further|i want|for us|in))* (?:to (?:say|discuss|talk|argue|add|explain)|${TALKING})${FURTHER}`,
  // don't text me; stop calling me; don't bother replying
  `^${OPENING}(?:do not(?: you)?|never|stop|quit|no more|no need to) ${ADVERBS}(?:dare |try (?:to |and )?|bother |want you to )?(?:${REACH}|${REACHING})(?: (?:to|at|with))? (?:me|us)${FURTHER}`,
  `^${OPENING}do not ${ADVERBS}bother (?:${REACHING}|to ${REACH})\\b`,
  `^${OPENING}do not ${ADVERBS}(?:reply|respond|answer|text back|write back|call back)$`,
  // this conversation is over; end of discussion
  `^(?:(?:and|for me|consider|i|am|concerned|as|far) )*${OPENING}(?:(?:this|that|our|the|whole) )*(?:conversation|discussion|convo|argument|subject|topic|case|debate|chat|matter|correspondence|exchange|issue)(?: (?:is|are|has|ends?|ended))?(?: (?:now|officially|been|already|between us))* (?:over|closed|finish|finished|done|ended|here|now|shut|dead|ends)\\b`,
  `^(?:(?:and|this|that|it) )*${OPENING}(?:is )?(?:the )?end of (?:the |this |that )?(?:conversation|discussion|convo|argument|debate|chat|matter|subject|topic|it$|this$)`,
  `^(?:and )?that is ${ADVERBS}(?:my )?(?:final|last)(?: word| answer)?(?: on (?:it|this|the matter|that))?$|^${OPENING}(?:full stop|no more explaining|not another word)$`,
  // I've said all I have to say; that's the last I'm saying; my last message to you
  `\\bi (?:have )?(?:said|heard) (?:\\w+ )?(?:all|everything|what|enough|my piece|plenty)\\b(?! (?:i know|good|about))`,
  `^${OPENING}(?:and |that is |this is )*(?:the last (?:i|you|time i|thing i|word|of it)|my (?:last|final) (?:message|word|text|reply|email|response))\\b(?! before)`,
  // no further discussion; further messages will be ignored; not up for debate
  `\\b(?:no|any|all) (?:further|more|other|future|additional) (?:\\w+ )?(?:discussions?|debate|messages?|replies|reply|texts?|calls?|emails?|contact|conversations?|comments?|correspondence|communication|explanations?|excuses)\\b(?! (?:on|from (?!you|me)))`,
  `\\b(?:not|never|nothing) (?:\\w+ )?(?:up|open) (?:for|to) (?:discussion|debate|negotiation)\\b|\\bnon negotiable\\b`,
  // you won't get another word out of me; don't expect a reply; I owe you no conversation
  `\\byou (?:will|are|are going) (?:not|never) (?:\\w+ )?(?:get|getting|hear|hearing|have|having) (?:\\w+ ){0,3}(?:words?|reply|replies|answers?|response|message|text|from me|peep|explanation|conversation)\\b`,
  `\\bdo not (?:expect|wait for|look for|want) (?:\\w+ ){0,2}(?:reply|answers?|response|call back|replies|explanations?|excuses|apolog(?:y|ies))\\b(?! (?:before|until|today))`,
  `\\bi (?:do not|never) owe you (?:an?|any|another) \\w+`,
  // no interest in talking; not interested in anything you have to say; I don't want your explanations
  `\\bi (?:have|am) (?:no|zero|not) (?:the slightest |at all |even |really )?(?:interest(?:ed)?|desire|wish|energy|time) (?:in|for|to) (?:${TALKING}|${TALK}|this|you|your|anything you|what you|another|more|whatever)\\b`,
  `\\bi (?:do not|can not even|never) (?:\\w+ )?(?:want|wish|need|care|look|stand|bear)(?: to)? (?:even )?(?:hear|see|look at|listen to|talk to|read|know)? ?(?:you(?:$| (?:or|right|now|again|ever|any))|your (?:\\w+ )?(?:face|voice|name|excuses?|explanations?|messages?|texts?|lies|apolog\\w+|opinion|side|story|bullshit|crap|shit)|another (?:\\w+ )?word|(?:any ?(?:thing )?|no )more(?: (?:from|of|about) (?:you|it|this|that|your))|anything (?:else )?(?:you|from you))`,
  // I'm shutting this down; ignoring you; leaving this chat; turning my phone off
  `\\bi (?:am|will)(?: be)? ${ADVERBS}(?:(?:leav|quitt?)(?:e|ing) (?:this|the) (?:chat|conversation|group|thread|call)$|(?:shut|cut|clos|end)(?:t?ing)? (?:this|it|the|you)(?: \\w+)?(?: down| off| here| now| there)|(?:end|clos)ing (?:this|the) (?:conversation|discussion|chat|call|thread)|(?:turn|switch|put)(?:t?ing)? (?:off )?(?:my |the )?phone (?:off|down|away)?|ignor(?:e|ing) (?:you|your|this)|walk(?:ing)? away$|zon(?:e|ing) (?:you )?out|check(?:ing)? out of (?:this|it)|done here)\\b`,
  `\\b(?:i|we) (?:are|am) ${ADVERBS}(?:done|finished|through) here\\b$`,
  `^${OPENING}(?:talk to the (?:hand|wall)|talk to yourself|tell it to (?:the \\w+|someone who|somebody who)|tell someone who|(?:stop|quit|enough|no more) (?:with (?:the|your) )?(?:talking|messages|texts|explanations|excuses|messaging|texting|calling|lecturing|lectures)(?: me)?$|(?:stop|quit) blowing up my|zip it|drop it$|drop the subject$|leave it$)`,
  `\\b(?:consider|call) (?:this|it|the) (?:\\w+ )?(?:closed|over|finished|done|ended|the end)\\b`,
  // leave me alone; go away; save your breath; I'm hanging up
  `^(?:(?:i|need|want|to) )*${OPENING}(?:leave me (?:the \\w+ )?(?:alone|be)\\b|let me be\\b|go away\\b(?! (?:for|with|to|on|this|next|in|at))|get (?:away from me|out of my (?:face|sight|way|house|room))|stay (?:away from me|out of my (?:face|sight|way))|save (?:it$|your breath)|spare me(?:$| (?:it|this|that|the|your)))`,
  `\\bi (?:am|will be|will) (?:now )?(?:hang(?:ing)? up|block(?:ing)? you|mut(?:e|ing) (?:you|this))\\b|^${OPENING}(?:muting|blocking|blocked|muted) (?:you|this)?(?:now|again|chat)?\\b`,
].map((form) => new RegExp(form));

/** A talk about something else, or with somebody else: "talking to the plumber", "answering emails". */
const ELSEWHERE =
  /\b(?:about|to|with|on|before|after|at|during|regarding|from|for|in) (?!(?:this|that|it|you|us|me|i|all|anything|what|whatever|everything|any|these|those|someone|people|anyone|now|once|here|one|the (?:same|whole|subject|phone|rest|hell|end|matter|future|fuck|truth)|a (?:person|man|woman|wall|liar|child|bully|kid|brick|while)|yourself|nothing|my (?:face|side|life)|our|every|end|circles|your \w+|purpose|say|talk|discuss|hear|speak|argue|be|have|do|add|text|call|message|deal|explain|listen|debate|fight|justify|engage|continue|waste|go|respond|reply|answer|entertain|defend|reason|get|carry|try|read|write|reach|bother|come|interact|communicate|like|talking|arguing|discussing|the (?:hand|wall|floor)|nobody|discussion|debate|up|get|look|see|being)\b)\w/;

/** True when a clause refuses the talk: "I'm done talking to you", "this subject is closed". */
export function refusesTalk(scene: Scene, placed: Placed): boolean {
  const { clause } = placed;
  if (clause.question && clause.subject !== 'hearer') return false;
  if (/^(?:if|until|when|because|that|rel)$/.test(clause.link) || /^(?:third|anyone)$/.test(clause.subject))
    return false;
  if (clause.tense === 'past' && clause.subject === 'sender' && !clause.perfect) return false;
  // "and couldn't respond", "can't hear your voice": an inability, unless it is asked of the hearer.
  if (clause.subject === 'zero' && /^(?:can|could|would)$/.test(clause.modal)) return false;
  const text = textOf({ ...clause, to: completing(scene, placed).clause.to });
  return !ELSEWHERE.test(text) && FORMS.some((form) => form.test(text));
}
