/** Half-fixed wordings of the rule should-not-feel, over plain words ("im" is "i am" here). */
import { type Phrasing, weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

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

const classes = {
  be: 'be b being get getting feel feeling stay act go become',
  ground: 'cause call reason reasons grounds need basis business right justification excuse point sense use',
  cry: 'cry crying sulk sulking complain complaining moan moaning tears weep whine mope moping whining pout feel_bad feel_hurt take_offence take_offense take_it_badly react',
  grand:
    'ridiculous silly stupid crazy childish pathetic absurd nonsense unfair selfish petty unreasonable strange weird immature foolish dumb daft pointless useless senseless wrong ludicrous laughable',
};
const HURT = '(#Grieved|#Aggrieved)';
/** A feeling told to have no ground, in turns that name the ground. */
export const UNGROUNDED = weighed(
  2,
  formsOf(classes, [
    `what (do|have|does|is|are|did|has) ~ (you|there|one|anyone) ~ (to |got to |have to |even )*({be} ({adv} )*${HURT}|{cry}|{be} (so )?(sad|mad|upset))`,
    `(no|not any|not have any|hardly any|any|zero|without|not the right|not see (any|a|the|much)|what) ~ {ground} (for|to|in|of|2) (you |your |anyone |all this |the |this )*(to |2 )?({be} ({adv} )*${HURT}|{cry}|#FeelingNoun)(?! (at|with) (yourself|him|her|them))`,
    `(being|getting|feeling|staying|to be|to get|to feel) ({adv} )*${HURT} ~~ (is|was|seems|sounds) ({adv} )*({grand}|#Drastic)`,
    `nothing ~~ (justif\\w+|warrant\\w*|merit\\w*|explain\\w*|excuse\\w*|deserve\\w*|call\\w* for|to justify|give\\w* you) ~ (your|this|that|such|the right|a right) ~ (#FeelingNoun|reaction|being|to|outburst|behaviou?r)?`,
    'your ({adv} |own )*#FeelingNoun ~ (make no|makes no|do not make|does not make|(is|are|was|were|seems?) ~ (#Drastic|{grand}|wasted|unjustified|not (valid|justified|fair|warranted|reasonable|real|called|my problem|needed|relevant))|has no|have no|lead nowhere|leads nowhere|(is|are) your (own )?(problem|choice))',
    `(stop|quit|enough with|enough of|no more) (the |all this |all the |your )?({be} ({adv} )*(so )?${HURT}|feeling sorry|{cry}|playing the victim|#FeelingNoun)(?! (for|about) (me|him|her))`,
    `you ({adv} )*(must|should|ought|can|need|may|do|could) not (to )?({adv} )*{be} ({adv} )*(so |that |this )?${HURT}(?! (to (feel|be)|for (what|me)))`,
    `(it is|that is|this is|how|so|just|plain|bit|quite|is|seems|sounds) ({adv} )*({grand}) (of you |for you |that you |to me )*(to |you are |being |feeling |that |would )*({be} |are |were |is )*({adv} )*(${HURT}|{cry})`,
    `(surely|hardly|really|seriously|honestly|so) ~ you (can|could|are|do|r) not ({adv} )*({be} |still |seriously )*${HURT}|you (can|could) not (seriously|possibly|really|honestly|actually) {be} ({adv} )*${HURT}`,
    `(fail|struggle|failing|unable|not|hard) (to )?(see|understand|get|know|fathom|imagine|grasp|comprehend) ~ (why|what|how|on what|any|where|the) ~~ (you|your) ~~ (${HURT}|#FeelingNoun|{cry})`,
    'what is there (to|2) (feel|be|get|cry|sulk|moan|complain)|what is (it )?to (cry|feel|be) ~ (bad|sad|hurt|upset|about|in this|for)',
    `(nobody|no one|who|anyone|any \\w+|people) (\\S+ ){0,4}?(has|have|had|with|gets|would|should) ~ (business|right|reason|cause|{be}) ~ (${HURT}|feeling|{cry}|over|about) ~ (that|this|it|lonely|over|about|nothing)?`,
    'you (should|ought to|could|must|need to|have to|better|had better|can) ({adv} )*(be|feel) ({adv} )*#Fortunate (\\S+ ){0,5}?(instead|rather|not|for me|that i|i |and (stop|quit|not)|he |she |they )',
    `(get|got) (no|any) (right|reason|business|cause) (to|2|being) ~ (${HURT}|{cry})|(no|what) (right|reason|business) (do|have|has|did) you ~ (to|being|have) ~ (${HURT}|{cry})`,
    `(why|y|how) (on earth |the hell |the fuck |would |are |r |is |should |must |do |come )*(you|u) ({adv} |are |r |always |getting |be |being |so |get |feel |feeling |even |taking |crying )+ ?(${HURT}|{cry}|it (so )?(badly|hard)) ~ (over|about|for|at|by|lol|because|when|with) ~ (that|this|it|nothing|something|such|a|me|one|little|small|silly)`,
  ]),
);

/** A question that wants to hear the answer is care. */
export const ASKING =
  /\b(?:(?:like|want|love|trying|try|help me|need) to (?:understand|know|hear|listen)|tell me|i am listening|talk to me|can i (?:do|help)|what can i|did i do|what is going on|i (?:have|had) no|have to feel|every (?:right|reason))\b/;
