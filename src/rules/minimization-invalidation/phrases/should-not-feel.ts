/** Half-fixed wordings of the rule should-not-feel, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

/** Guilt, worry and shyness are comforted, not judged; and every right to be angry is no denial. */
export const COMFORTED =
  /\b(?:guilty|bad|ashamed|embarrassed|worried|nervous|scared|afraid|shy|alone|stressed|sorry|have to (?:feel|be)|(?:every|good|a|the) (?:right|reason)|(?:do|did|would) not want)\b/;
export const FEELS =
  /\b(?:feel|be|get|getting|being|feeling|is|are|act|stay|sound|so|even|all|you|go|going)\b/;
export const THAT_WAY =
  /\bfeel(?:ing)? (?:\w+ )?(?:that|this|the) way\b|\bfeel(?:ing)? (?:like )?(?:that|this|so)\b/;
export const CRYING =
  /\bto (?:cry|sulk|complain|take (?:offen[cs]e|umbrage))\b|\bcry(?:ing)?\b|\bcrying\b|\bworth (?:crying|sulking)|\byou (?:\w+ )?(?:mad|sad|upset)\b|\btears\b/;
/** "over that", "about nothing": the cause is named small. */
export const OVER_IT =
  /\b(?:over|about|because of|for) (?:it|this|that|a|something|nothing|such|one|small|little)\b|\b(?:stupid|silly|so|ridiculous|childish)\b/;
export const RATHER =
  /^(?:\w+ ){0,2}(?:you|one) should (?:\w+ )?be (?:\w+ )?(?:happy|grateful|thankful|glad|pleased|flattered|laughing|relieved)\b/;
export const RATHER_ME = /\b(?:instead|for me|i|even|not|at least)\b/;

/** With the hearer as subject. */
export const TO_THEM: readonly Phrasing[] = [
  [/\b(?:should|ought|must|can|may) not (?:\w+ )?(?:to )?(?:be|feel|get|go|act|stay|take|cry)\b/, 2],
  [
    /\bnot (?:get to|allowed to|entitled to|supposed to|in (?:a|any) position to)\b|\bhave no\b|\bnot have (?:any|a|the)\b/,
    2,
  ],
  [/\b(?:why|how) (?:would|could|should|can|on earth|the hell|the fuck|must|dare) you\b/, 2],
  [
    /\b(?:why|what) (?:are )?you (?:even|always|crying|sulking)\b|\b(?:crying|upset|mad|angry|sad) (?:for|about|over) (?:what|no|nothing)\b/,
    2,
  ],
  [/\b(?:why|what) (?:are |do |is )?you\b/, 1],
  [/\b(?:for|over|about) (?:no (?:\w+ )?reason|nothing)\b|\bhave (?:you )?got to be\b/, 2],
  [/\bare not (?:really|actually|even|truly) \w+$|\bnot really feel\b/, 2],
];
/** Whoever is the subject: no reason, no right, nothing worth it, ridiculous. */
export const GROUNDLESS: readonly Phrasing[] = [
  [
    /\b(?:no|zero|not a|not any|not the|not much|hardly any|without) (?:\w+ )?(?:reason|need|right|business|cause|call|grounds|point|sense|excuse|justification)\b/,
    2,
  ],
  [
    /\bnothing (?:\w+ ){0,2}(?:to|for|worth)\b|\bwhat (?:is |have you |has one )?(?:\w+ ){0,3}to be\b|\bwhat reason\b/,
    2,
  ],
  [
    /\b(?:not|hardly|barely|never|nothing) (?:\w+ ){0,3}(?:worth|something to|anything to|a reason|cause for|call for|grounds for|reasonable|normal|fair|rational|ok|justified|appropriate)\b/,
    2,
  ],
  [
    /\b(?:ridiculous|silly|stupid|crazy|childish|pathetic|absurd|nonsense|unfair|selfish|petty|unreasonable|strange|weird|immature)\b.*\b(?:to|for you to) (?:feel|be|get|cry|act)\b/,
    2,
  ],
];
