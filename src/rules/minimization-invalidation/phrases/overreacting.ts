/** Half-fixed wordings of the rule overreacting, over plain words ("im" is "i am" here). */
import { weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

/** By verb, the phrases of excess it may govern; phrases like "big deal" are harmless elsewhere. */
export const GOVERNING =
  /^(?:make|turn|blow|take|get|go|do|throw|have|be|act|read|lay|kick|need|cry|fly|play|cause|create|react|jump|pull|want|put)$/;

/** Words that need a degree to be a grade of the reaction: alone they praise or describe. */
export const FAINT =
  /^(?:sensitive|extra|precious|emotional|touchy|drama|ridiculous|unreasonable|irrational|theatrical|soft|intense|baby|delicate|fragile)$/;

export const DEGREE =
  /\b(?:so|too|way|very|such|being|getting|over|bit|little|always|overly|all|acting|big)\b/;

export const AFTER_LABEL = [
  'ReactLabel',
  'Filler',
  'Adverb',
  'Preposition',
  'Connective',
  'Determiner',
  'Insult',
  'Anyone',
] as const;

const classes = {
  over: 'over about because_of for out_of from to at',
  make: 'make making made makes turn turning turned create creating created blow blowing blew cause causing throw throwing threw have having pull pulling kick_up kicking_up put_on putting_on stage',
  reaction:
    'reaction response behaviour behavior tears tone outburst outbursts attitude feelings emotions anger hysterics answer message tantrum',
  off: 'falling_apart crying sulking getting bursting bawling going kicking starting flipping freaking losing storming screaming throwing sobbing taking making blowing_up flying_off biting jumping exploding breaking_down having',
  upset:
    'triggered offended upset worked_up bent_out wound_up defensive emotional hurt hysterical hot_and_bothered in_a_state in_a_tizzy pressed butthurt bothered angry mad heated stressed jealous in_your_feelings teary agitated insulted irritated annoyed het_up touchy',
  trifle:
    'everything nothing every anything the_smallest the_slightest the_tiniest the_littlest such little small any something_so something_this a_joke one_word one_comment one_text one_little stupid silly',
};

/** The reaction called too much, in turns no single clause shows. */
export const TURNS = weighed(2, [
  ...formsOf(classes, [
    'your ~ {reaction} ~~ (#Drastic|#Excess|over the top)',
    '(all|enough|stop|spare me|what is|quit|less|cut|no need for|this|such|drop|here (come|comes)|there (come|comes)|again with|here we go with|with) (with |of )?(the |this |that |all the |your |all this |level of |amount of |such a |all of the )*#Fuss ~ (over|about|again|for|because|please|now|is (absurd|ridiculous|too much|unnecessary)|off|out)',
    '(there|here) you go (again )?(with )?(the |your |all the |being |getting )*(#Fuss|#ReactLabel|crying)',
    '(stop|cut|enough|quit|drop|less) ~ (with |out |of )(the |this |your |all the |all this )+(#Fuss|#ReactLabel|theatrics)|spare me (the |your |all the )*#Fuss',
    '(you|why) ~~ {make} ({adv} )*(so much|such|a|an|everything|it|this|that|big|the|into|some|all|too much|one) (\\S+ ){0,4}?(#Fuss|war|(deal|thing|fuss|issue|scene|story|mountain|mountains|tragedy|saga|mess) ({over}|of|with|every))',
    '(can|could|dare) (not|never|hardly|barely) ~ (say|ask|do|mention|breathe|open|tell|make) ~~ without you ~ {off}|(one|a single) (word|joke|comment|remark|question) and you|everything (is|has to be|turns into|becomes) (a |an |such a )*~ (#Fuss|fight|thing|tragedy|emergency) with you',
    'you (are |have )~ (far|way|much|always been|a bit|a little|so|just|too|being|acting|getting) ~ (#ReactLabel)( (for|about|again|lately|these|over|to live|to handle)|$)',
    '(doing|do) (the (absolute )?most|way too much|too much|the absolute)|(tripping|trippin|buggin|bugging|wilding|wildin|tweaking|tweakin|spiralling|spiraling) ({over}|hard|rn|right now|again|about nothing|over nothing)',
    'you (get|are|got|always get|getting|gets) ({adv} )*(too |so )?{upset} ~ (by|at|over|about|for|when|with) ~ {trifle}',
    '(take|taking|took) (everything|it all|things|all of it) ~ (to heart|personally|the wrong way|hard|seriously|as an attack)',
    '(are|is|r) (you|u|she) (seriously|really|actually|honestly|legit|literally|still|really really) ({upset}|crying|sulking|throwing|going to cry|having|that|this) ~ ({over}|about|rn|right now|again|this|that)',
    '(can|could|would|will|do|must) (you )?not (be|get|act|being|go) (so|too|such|this|that|always|all) ~ #ReactLabel|(must|why) you (always )?(be )?(so|such) ~ #ReactLabel',
    '(drama queen|drama llama|cry ?baby|snowflake|drama king|princess) ~ (strikes|alert|again|is back|at it|much|mode)',
    '(reacting|react|reacted|responding) ({adv} )*(too (much|strong\\w*|badly|harsh\\w*)|like (this|that)|so (strong\\w*|badly)|way|over)(?! the phone)',
    '(grow|get|need|develop) (a )?(thicker|some|tougher) skin|toughen up|man up|^(\\S+ ){0,3}?(?<!(may|will|to|children|kids|i|we|they) )grow (up|a pair)(?! (in|with|to|near|on|fast|and be))|stop being (a|such a|so) (girl|woman|wuss|wimp|pussy|baby|child|kid)',
    'you (are )?~ (act|acting|behave|behaving|carry on|carrying on|going on|making out) (like|as if|as though) (i|it|the|someone|somebody|we|this) ~~ (kill\\w*|died|murder\\w*|broke|world|shot|crime|hit|stabb\\w*|ruined|burn\\w*|disaster|tragedy|war|emergency)',
    '(on your|that|your|is it your) (period|time of (the|your) month)|pms(ing)?( |$)|hormon\\w+ (again|talking|much)',
    '(your|this|such|all this|that) (level|kind|sort|amount) of (#Fuss|#ReactLabel|emotion)|(a bit|a little|rather|somewhat|slightly|way|just) (#Drastic) (of you|from you|for|do not you think|even for you)',
  ]),
]);

/** A fuss that is waved away from the writer's own table. */
export const OWN_FUSS =
  /\b(?:let (?:anyone|anybody|them|people|him|her) tell you|in the (?:school )?play|bravo|i am (?:happy|fine|ok|good|easy)|on my account|for my birthday|for me|on my behalf|for us)\b/;
