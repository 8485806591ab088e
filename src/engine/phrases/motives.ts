/** The hearer's motives and feelings told as facts, over plain words, with severity. */
import type { Phrasing } from '../features/phrase.ts';

const ADV =
  '(?:(?:even|really|actually|truly|just|clearly|obviously|honestly|ever|only|deliberately|secretly|simply|probably|still|genuinely|so) )*';
const NEGATED = '(?:do not|did not|never|could not|can not|have never|would not)';
const CARED = '(?:care|love|want|respect|trust|value|appreciate|miss|need|like|believe|notice|hear|see)';
export const MOTIVES: readonly Phrasing[] = [
  [
    /\byou (?:\w+ ){0,4}(?:on purpose|deliberately|intentionally|out of spite|to spite me|to get (?:back )?at me|to hurt me|to punish me|to annoy me|to piss me off|to embarrass me|to humiliate me|to wind me up|to make me (?:feel|look|jealous|mad|angry|cry|suffer))(?! because)\b/,
    2,
  ],
  [
    new RegExp(
      `\\byou ${ADV}(?:do not|did not|never|could not|have never) ${ADV}(?:care|cared|give a (?:shit|damn|fuck|toss|crap|flying \\w+)|gave a \\w+)(?= (?:about|whether|if|what|how|that|at|one|anymore|any|for (?:me|us))\\b|$)`,
    ),
    2,
  ],
  [
    new RegExp(
      `\\byou ${ADV}${NEGATED} ${ADV}${CARED}d? (?:about )?(?:me|us|my (?:feelings|family|work|opinion|time|kids|life)|how i|what i|being with me|to (?:be with|see|hear|help|spend time|marry|understand|listen|know) ?(?:me|us)?)\\b`,
    ),
    2,
  ],
  [
    /\byou (?:only|just) (?:ever )?(?:said|did|say|do|came|come|called|call|text|texted|want|wanted|asked|ask|apologi[sz]ed|care|cared|think|thought|are nice|like me|love me|use|keep|talk|reply|stay|married|invited)(?= (?:\w+ ){0,4}(?:to make|to get|to hurt|so (?:that )?(?:i|you)|because|cause|when you (?:need|want)|yourself|about (?:yourself|you)|me to (?:be|feel|suffer|fail|leave|shut)|sex|money|attention|for (?:money|sex|show))\b)/,
    2,
  ],
  [
    /\byou are (?:only |just )(?:\w+ ){0,4}(?:because|cause|so (?:that )?i|to make me|to get|with me for|doing (?:it|this|that) (?:to|because|for|so))\b/,
    2,
  ],
  [
    /\byou (?:just |only |really |clearly |obviously |deliberately )*(?:want|wanted|like|love|enjoy|need) (?:to )?(?:(?:hurt|punish|control|embarrass|humiliate|ruin|destroy|manipulate|hurting|punishing|seeing|watching|see|watch|make|making|get rid of|replace|break|keep|drive|turn|win)\b(?= (?:me|us|my|everything|every|everyone|the argument)\b)|win$|me (?:to (?:be|feel|suffer|fail|leave|look|beg|cry|quit|disappear)|gone|out|dead|miserable|alone|unhappy)|this to (?:fail|happen|end|go wrong))/,
    2,
  ],
  [
    /\byou are (?:just |clearly |obviously |only |always |deliberately |doing this )*(?:trying|out|determined|looking) to (?:hurt|turn|make (?:me|us|my)|ruin|control|manipulate|punish|get rid|embarrass|humiliate|get at|get (?:back|me)|drive|destroy|push me|replace|sabotage|undermine|guilt|shame|pick a|start)\b/,
    2,
  ],
  [
    /\byou are (?:just |really |clearly |obviously |only )*(?:enjoying (?:this|seeing|watching|to|my|every)|using me|doing (?:this|it|that) (?:to|because|on|out|just)|ashamed of (?:me|us|my)|embarrassed (?:of|by) (?:me|us|my)|glad (?:i|that i|my)|happy (?:when|that) i (?:fail|lost|am (?:sad|gone|down))|jealous of (?:me|my)|sick of me|bored of me|bored with me|over me|punishing me|testing me|playing (?:me|with me|games))\b/,
    2,
  ],
  [
    /\byou (?:obviously|clearly|probably|just|really|must|actually|evidently|apparently) (?:\w+ )?(?:think|believe|feel|assume|figured|decided|thought) (?:that )?(?:i|my|we|you are (?:better|above|too|so|the only|smarter|special)|it is (?:ok|fine|funny|all about)|everything|the world)\b/,
    2,
  ],
  [
    /\byou (?:all |\w+ )?think (?:that )?(?:i am (?:stupid|an idiot|a fool|crazy|dumb|worthless|useless|nothing|a joke|just|not (?:good|smart|worth))|i do not (?:know|see|notice)|i can not|you are (?:so|better than|above|too good|always right|smarter)|the world (?:revolves|owes))\b/,
    2,
  ],
  [
    /\byou (?:clearly|obviously|apparently|evidently) (?:do not|did not|never|want|wanted|hate|prefer|resent|love|like|care|have (?:no|better|more))\b(?! (?:know|understand|get|read)\b)/,
    2,
  ],
  [
    /\byou would (?:much |obviously |clearly )?(?:rather|sooner|prefer to|prefer) (?:be|spend|do|go|have|hang|sit|talk|watch|play|choose|see|listen|believe)(?= (?:\w+ ){0,9}(?:than|with (?:them|him|her|your|\w+)|at|down|without me|anywhere|out|alone)\b)/,
    2,
  ],
  [
    /\byou (?:secretly |really |all |just |clearly |obviously )*(?:hate|resent|despise|pity|blame|look down on|can not stand) (?:me|us|my (?:family|friends|kids|mother|guts))\b/,
    2,
  ],
  [
    /\byou (?:do not|never) (?:\w+ )?(?:want me|love me|like me|need me|respect me|trust me|want (?:this|us) to work)\b/,
    2,
  ],
  [
    /\b(?:clearly|obviously|apparently|evidently|it is (?:clear|obvious|evident)|nice to know|good to know|glad to know|shows (?:me )?(?:that|how)) (?:that )?(?:i|my \w+|we|our \w+) (?:\w+ ){0,3}(?:not (?:\w+ )?(?:a priority|important|worth|enough|matter|count|good enough|wanted|welcome)|nothing|last|worthless|nobody)\b(?= (?:\w+ ){0,5}you\b|$)/,
    2,
  ],
  [
    /\b(?:i|we|my (?:feelings|opinion|needs|time|work|family|wishes)) (?:\w+ )?(?:mean|means|count|counts|am|are|matter|matters) (?:for )?(?:absolutely )?(?:nothing|not) (?:to|with|for) you\b|\b(?:do|does|did) not (?:matter|count|mean (?:anything|a thing)) to you\b/,
    2,
  ],
  [
    /\bi (?:know|see) (?:exactly |right |straight |perfectly well )*(?:what you are (?:doing|up to|trying|playing|really)|through you|your game|what this is)\b|\bdo not (?:think|pretend) i do not (?:see|know)\b/,
    2,
  ],
  [
    /\bit is (?:obvious|clear) (?:that )?you (?:\w+ ){0,3}(?:not|never|rather|sooner|want|hate|think|only|just)\b/,
    2,
  ],
  [
    /\byou (?:could not care less|can not wait (?:to (?:get rid|leave|be rid|see me|tell|get away|prove)|for me to)|have (?:already )?(?:lost interest|given up on (?:me|us)|checked out|made up your mind about)|are (?:just |only |always )?(?:looking for (?:an? )?(?:\w+ )?(?:fight|excuse|reason|argument|way out)|hiding something|pretending (?:to care|you|not)|saying that (?:to|because|so)|threatened by|waiting for me to|cheating|seeing (?:someone|somebody)|using (?:me|us)|(?:having|getting) (?:fun|a kick|off)|testing me)|get (?:off on|a kick (?:out of|from))|would be happier (?:without|if i|with)|wish i (?:was|were|had|would))\b|\bdeep down you\b|\ball you (?:really |ever )?(?:want|care about|wanted|cared about) (?:is|was)\b/,
    2,
  ],
  [
    /\byou knew (?:\w+ ){0,3}(?:exactly|full well|right well|perfectly well|well|damn well|what you were doing)\b|\byou know (?:exactly |full well |damn well |perfectly well )+what you\b|\byou wanted (?:this|it|that|me)(?= to| gone|$)/,
    2,
  ],
];
/** A story told as a story, or asked: then it is open. */
export const STORY =
  /\b(?:telling myself|feel(?:s|ing)? (?:like|that|as|you)|it seems|i (?:worry|fear|am (?:scared|afraid|worried|telling))|is that (?:true|fair|right)|am i (?:off|right|wrong)|i know you (?:do|did|would) not|do not think you|never thought you|if you|did you|do you|would you rather|have you|beating yourself|okay|sleep|for (?:olives|coriander|coffee|tea)|know (?:more|better)|so much about people|how happy|proud)\b/;
