/** The bond put at stake to win a point: a condition or an order, and the end that hangs on it. Forms over plain words. */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const END = [
  '(we|us two|you and me|you and i|it|this|this (marriage|relationship|friendship|family)|the (wedding|engagement)) {adv}* (are|is|will be|will) {adv}* (over|done|finished|through|history|off|a wrap|dead|ended|end|break up|split up|kaput|donezo|cancelled)(?! (with the|at|by|in|for the|on|to) )',
  'it is a wrap|it is over|we over|that is (it|us|the end)( for (us|good|me))?|consider (us|this|it|yourself) ~ (over|finished|done|single|ended|through|divorced|dumped)',
  '(i|we) (will |shall |would |am going to |am |might |are |just )*(walk|walking|gone|leave|leaving|quit you|file|filing|pack|packing|packing my|move out|moving out|moving back|block you|blocking you|out|done|divorce|divorcing|end (it|this|things|us)|ending (it|this|things|us)|break up|breaking up|call (it|the wedding) off|find (someone|somebody) (else|who)|take the (kids|children)|taking the (kids|children)|cut you (off|out)|disown|go to my (mum|mother|mom|sister|ma|parents)|never (speak|talk) to you|never forgive you|never come back|not (be here|marry|speak|be your|come back|be around|stay))(?! (it (there|at that|be|with)|you (be|alone|in peace|to (?!it for good))|to (?!my)|on|at|the (?!wedding|engagement)|in|up|about|by|around|home|with (?!you|us)|for (?!divorce|good))|$(?<=out))',
  'you (will|can|may|might as well|had better|are going to|would) (be )?{adv}* (single|on your own|alone|out|without me|dead to me|sleep\\w* (at|in|on|elsewhere)|pack|forget (about )?(me|us|ever|it|being|your|the|seeing|having)|lose (me|us|your (family|wife|husband|son|daughter|friend|marriage|place))|never (see|hear|be)|say goodbye|find (somewhere|someone|another|yourself)|leave|stay there|go (live|back)|not (be (welcome|my)|see|hear from|have a (home|family|wife|husband|son|daughter|mother|place|girlfriend|boyfriend|friend)))',
  'you are (no (longer|son|daughter|child|friend|brother)|dead to me|out of (here|my|this)|single|on your own|not my|gone|dumped|be dead to me)|be dead to me|your single|lose me|lost me|no (wife|husband|son|daughter|child|friend|family) of mine',
  '(not|never|need not|not even) {adv}* (bother|think about|dream of|come|coming|call|calling|speak|text|texting|show|ring|expect) (\\w+ )?(back|home|to me|me|again|crying|running|near me|texting me|calling me|speaking to me|talking to me|coming)',
  'there is the door|lose my number|get out of my (life|house)|i want a divorce|the locks (will|are)|pack your (bags|things|stuff|shit)|your (bags|things|stuff|clothes) (will be|are going|go) (on|in|out)|forget (about )?(me|us|being in)|kiss (me|us|this) goodbye',
].join('|');

const CLASSES: Classes = {
  order: `take get keep do block delete say tell apologi[sz]e choose pick stop quit marry sign come go leave walk give move drop sell unfollow bring lie cheat try
 pull miss stay see text call cross touch hang step sort answer fix change admit prove mention talk speak cut cancel have drink spend vote post hand throw put start return`,
  point: `her him them drink bottle job dog mother mates friends friend family marriage drinking gambling xbox game games phone me us
 work band boys girls ex ex-wife ex_wife kids wife husband drugs weed booze motorbike party career church sister brother`,
};

/** What an ultimatum is, whole: the condition and the end, in either order. */
export const ULTIMATA: readonly Expression[] = formsOf(
  CLASSES,
  [
    '(if|unless|should|once|do that again|the (moment|minute|day|second)|next time|every time|as soon as|if ever) (you|your \\w+|i|it|this|that|she|he|they|u)\\b.*?(?:{end})',
    `(?:{end})\\b.* (if|unless|until|the (moment|minute|day|second)|next time) (you|i (find|see|hear|catch)|that|this|she|he)`,
    `^(?:(?:so|ok|fine|right|well|just|go on|please|either|you|listen|look|now|then|babe|kindly note that|it is (?:very )?simple|last chance|final warning) )*{order}\\b.* (and|or) (\\w+ )?(?:{end})`,
    `^(?:(?:so|ok|well|look|listen|it is (?:very )?simple) )*you (?!are|can|could|may|know|guys) ?\\w+.* (and|or) (\\w+ )?(?:{end})`,
    '(one more|another|any more|once more|one last) ~~ (and|or) (\\w+ )?(?:{end})(?! to)',
    '(the (moment|minute|day|second)) you ~~ is the (moment|minute|day|second) (i|we|you)',
    '(choose|pick(?! on)|decide|choice|it is|so|which is it|your choice|is it|make your choice|me or|either) (between )?(?!on )(\\w+ )?(me|us|this family|our (family|marriage)|your (family|wife|husband|kids|marriage)) or (the |your |that |this |those |\\w+ )?(\\w+ )?{point}',
    '(choose|pick|decide|it is|choose between|is it|so) (between )?(the |your |that |this |those |either )?(\\w+ )?{point} (or|and) (me|us|this (family|marriage|relationship)|our|i (go|do|am|leave|walk))\\b',
    '(to|can|better|must|have to) (choose|decide|pick) between ~~ (me|us|this (family|marriage)|your (wife|husband|family|kids|marriage))\\b|(?<!(about|for|to|with|from|by|like|than|of) )(me|us|my love|this family|your family) or (your |the |that |his |her )?(\\w+ )?{point} ?(pick|choose|decide|your choice|$)',
    'either (\\w+ ){1,7}or (i|we) (\\w+ )?(do|go|goes|am gone|am out|leave|walk|move|are over|are done|split)\\b(?!.*\\b(easier|what suits|you prefer|works|kids|shop)\\b)|(she|he|they|that \\w+|the \\w+) goes or i (go|do|leave|walk)',
    'you have (got )?(until|till) (\\w+ )+to (choose|decide|make up|pick|sort|end|tell|leave)\\b.*(me|us|family|marriage|or|job|her|him)|(this is )?your last chance ~~ or\\b',
    '(in|by) (that|this) case i (will|shall) (leave|go|file|divorce)|(say|do|want) (it|yes|no|that) (or|and) (it is over|we are|i am (gone|out|leaving|done)|i (walk|leave))',
  ].map((form) => form.replaceAll('{end}', END)),
);
