/** The hearer's motives and feelings told as facts, over plain words, with severity. */
import type { Phrasing } from '../../../engine/features/phrase.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const ADV =
  '(?:(?:even|really|actually|truly|just|clearly|obviously|honestly|ever|only|deliberately|secretly|simply|probably|still|genuinely|so) )*';
const NEGATED = '(?:do not|did not|never|could not|can not|have never|would not)';
const CARED = '(?:care|love|want|respect|trust|value|appreciate|miss|need|like|believe|notice|hear|see)';
const CLASSES: Classes = {
  fact: 'the_truth_is the_fact_is deep_down admit_it face_it let_us_face_it just_say_it just_admit_it we_both_know i_know i_can_tell clearly obviously evidently it_is_(?:clear|obvious|evident|plain) apparently secretly in_truth in_reality of_course',
  relish:
    'enjoy enjoyed enjoying love loved loving like liked liking get_off_on got_off_on get_a_kick_out_of delight_in take_pleasure_in took_pleasure_in thrive_on live_for are_happy_when are_glad_when are_only_delighted are_only_happy are_thrilled are_loving cannot_wait_for can_not_wait_for',
  fall: 'fail failing mess_up messing_up suffer suffering cry crying lose losing squirm squirming struggle struggling beg begging fall miserable down small stupid bad guilty jealous crap worthless foolish upset humiliated like_crap like_shit like_nothing like_an_idiot like_a_fool look_bad look_stupid look_foolish hurt go leave screw_up look_like',
  shame:
    'ashamed_of embarrassed_(?:of|by|to) jealous_of jealous_because jealous_that threatened_by sick_of bored_of bored_with tired_of over_me using_me disgusted_by afraid_of_being laughing_at playing_with ashamed_to too_proud_to too_good_for sorry_you_married waiting_for_me_to hoping_i hoping_that_i punishing_me testing_me fed_up_with jealous_cause resentful_of',
  nothing:
    'nothing an_amusement a_joke a_burden a_toy an_option a_backup a_hobby an_inconvenience a_nuisance a_servant a_maid a_wallet a_cash_machine an_atm a_taxi a_plaything last second_best the_last_thing an_afterthought invisible disposable a_chore not_worth worthless',
};
const BUILT = formsOf(CLASSES, [
  '{fact} (that )?you (\\w+ )?({relish}|were hoping|are hoping|never (wanted|loved|liked|cared)|do not (\\w+ )?(want|love|like|care)|did not (\\w+ )?(want|love|like|care)|wanted|were ashamed|are ashamed|resent|hate|think you are|wish)(?! (the|to know|a|an|more|your|help|this room|it to work))\\b',
  'you (\\w+ )?{relish} (seeing|watching|making|hearing|when|it when|me|to see|to watch|to make) ~ ?{fall}',
  '(you|u) (are|were|was) {adv}* ({shame}) ?(me|us|my|i|introduce|be seen|that i|for me|$)?(?= |$)',
  '(you|u) {adv}* (only|just|purposely|deliberately|intentionally) (\\w+ )?(said|did|told|invited|asked|called|came|married|stayed|texted|kept|made|want|wanted|wrote|brought|chose|picked|posted) ~ (so (that )?(i|id|me|you|everyone)|because|cause|out of|to make|to get|to hurt|to spite|to show|to look)\\b',
  '(you|u) (purposely|deliberately|intentionally) \\w+',
  '(my|how i|what i) (\\w+ )?(feelings?|feel|opinion|needs|time|work|pain|say|want|think|tears|health) (\\w+ )?(mean|means|count|counts|matter|matters|is|are) (\\w+ )?(nothing|zero|not|never)\\b.*\\b(you|u)\\b',
  '(for|to) you i am (\\w+ )?({nothing}|just)|i am (\\w+ )?({nothing}) (to|for|in) you|i am (\\w+ )?(the last thing|not even) (on|in) your (mind|thoughts|list|plans|life)',
  'all (you|u) (ever )?(wanted|want|cared about|care about|were after|are after) (was|is|were) (?!(to help|for me to be))\\w+',
  '(was|were) (your|part of your) (\\w+ )?(plan|intention|goal|aim|idea) (from the start|all along|the whole time|from day one|to)',
  'you (have|had|show|showed) (no|zero|not the (slightest|least)) (\\w+ )?(interest|concern|regard|intention|desire|feelings?) ?(whatsoever )?(in|for|of) (me|my|us|our|being|helping|changing|keeping|making)\\b',
  '(you|u) (could|can) not (care less|give a (\\w+ )*(monkey|toss|damn|fuck|shit|rats|hoot|fig|crap)\\w*)|(you|u) (\\w+ )?(do|did) not give (a|one|two) \\w+ (about|if|whether|what)',
  '(you|u) {adv}* (never|do not|did not) {adv}* (liked?|loved?|wanted|cared (for|about)|love|like|respected|believed in) (me|us|my family|my friends)(?! to| back)\\b',
  '(you|u) {adv}* (wish|wished) (i|we|id|that i) (was|were|had|would|could|am)|(you|u) would be (happier|better off|glad|relieved|thrilled|delighted) (without (me|us)|if i|with (her|him))',
  '(you|u) {adv}* (laugh|talk|joke|gossip|bitch|moan|complain) (about me |at me )?behind my back|(laugh|laughing) at me (with|behind)',
  'you {adv}* think (that )?(i am (too|so|just|nothing|beneath|below|stupid|an idiot|dumb|a)|your better|you are (better|above|too good|so)|i will (never|not)|i can not|it is all my|i do not (notice|see|know))\\b',
  'you {adv}* (look down on|pity|blame|resent|hate|despise|envy|mock|use|tolerate|put up with) (me|us|my (family|friends|job|kids))\\b(?! (for|if)$)',
  'you (moved|did|said|told|left|changed|cut|sent|put|chose|gave|took|posted|invited|hid) ~~ because (you|u) (\\w+ )?(want|wanted|hate|resent|are (jealous|threatened|ashamed)|can not stand|like|enjoy) ?(me|to|seeing|making|us)?',
  'you {adv}* (married|stay with|stayed with|keep|love|like|date|dated|are with|invited|befriended) me {adv}* (for|because|out of|cause|as) (my |you felt |pity|guilt|the |money|convenience|you (were|are|could|can|did|feel|do))\\b|you (just|only) (do not want|are scared|hate) (to be|being|of being) (alone|single|lonely)',
]);

export const MOTIVES: readonly Phrasing[] = [
  ...BUILT.map((form): Phrasing => [form, 2]),
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
  /\b(?:telling myself|feel(?:s|ing)? (?:like|that|as|you)|it seems|i (?:worry|fear|am (?:scared|afraid|worried|telling))|is that (?:true|fair|right)|am i (?:off|right|wrong)|i know you (?:do|did|would) not|do not think you|never thought you|if you|did you|do you|would you rather|have you|beating yourself|okay|sleep|for (?:olives|coriander|coffee|tea)|know (?:more|better)|so much about people|how happy|proud|window seat|haha|too highly)\b/;
