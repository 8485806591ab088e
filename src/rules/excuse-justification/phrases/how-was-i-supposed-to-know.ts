/** Wordings of the rule how-was-i-supposed-to-know, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  tell: '#TellVerb let_me_know let_us_know let_on bring_it_up brought_it_up speak_up spoke_up piped_up spoken_up say_so said_so open_your_mouth opened_your_mouth clue_me_in given_me_a_hint drop_a_hint used_your_words',
  we: 'i we me us anyone anybody one a_person a_man people',
  modal: 'was am were is are could would should can will do did might',
  meant: 'supposed meant expected',
  not: 'not never hardly barely',
  felt: 'minded hated cared felt wanted needed were_upset were_hurt were_crying were_angry were_sad were_mad disliked bothered would_mind would_care were_unhappy were_bothered would_be_upset were_annoyed had_a_problem were_struggling did_not_like were_not_ok were_not_happy',
  fine: '#SeemedFine',
};

/** Not having known, made the other's failure to tell. */
export const UNTOLD = formsOf(classes, [
  'how (\\S+ ){0,4}?{modal} {we} (ever |even |not |have |possibly |really )*({meant} (to|2) |going to |to )?(have |ever |even |magically |just )*#GuessVerb(?! (you|which|where the|how|who|(if|whether|when) (the|a|my|he|she|they)))',
  'how ({hell} )?{we} (ever )?(am|was|is|can|could|would|will|should) (ever |even |{meant} to |going to |to )*#GuessVerb(?! (which|where the|how|who|(if|whether|when) (the|a|my|he|she|they)))',
  '(what|which) (was|am|were|is|did|else|do|could) ~ {we} ~ ({meant} to|expect|expected to|want me to) (think|do|believe|assume|make of)',
  '(do|did|are|did) you ~ (expect|expecting|think|want|wanting) {we} (to|can|could|should) ~ (#GuessVerb|read|be (a |some )?(mind|psychic))|you (can|could) not (expect|ask) (me|us|people|anyone) to ~ (#GuessVerb|read)',
  '(not|no|meant to be|supposed to be|need|want|be|become|am i|are we|got|have|like i am|was i) (i |we |a |an |some |some kind of |your |supposed to be |meant to be )*(mind ?readers?|mindreaders?|psychics?|telepathic|clairvoyant|crystal ball|fortune tellers?|prophet|astrologer|wizard|magician|telepath|jedi|professor x|gypsy)|crystal ball|read (your|minds?|people) ?(mind|thoughts|head|feelings)?(?! (message|text|email))',
  '(?<!(except|only|not) )(inside|in|into) (of )?your (head|mind|brain|thoughts)(?! (you|is it|now))|(guess|guessing) (what|how|why|when) you (are|were|feel|felt|want|think|thought|need)',
  'if (it|that|this|you) (\\S+ ){1,8}?why (\\S+ ){0,4}?(not|never) (\\S+ ){0,4}?{tell}( so| something| anything)?',
  'why ~~ (not|never) ~ {tell}|why ~ (did|do|could|would|have) not you ~ {tell}',
  'you (have |had |#Adverb )*({not}|did not|have not|had not|do not|could not|did not ever|is not) (?!to )(even |once |ever |really |actually |bother to |think to |care to |want to )*{tell}( (me|us|it|anything|a word|so|that|once|up|nothing|a thing|shit|jack))*|you (said|told me) (nothing|not a word|not a thing|zero|jack)|without {tell}ing|not (a|one) word (from you|out of you)',
  'you ({adv} )*((could|should|might|ought to) ({adv} )*(not )?(have|of)|must|need to|needed to|have to|had to|got to|have got to|are supposed to|were supposed to|better|had better) ({adv} )*{tell}',
  '(nobody|no one|not one person|none of you|no body) (ever |even |bothered to |bothers to |#Adverb )*{tell}( (me|us|anything|it|a word|that|about))*|{we} (was|were|am|have been|had been|got) {not} (ever |even |#Adverb )*(told|informed|warned|notified|made aware|advised|consulted)|at no (point|time|stage) (was|were|did|have)',
  '(no|not a|not the faintest|zero|never any|never had any|not any|without any|without a|nothing) ~ (way|idea|clue|means|inkling|hint|sign|indication|signal|notion|warning)(?! (what|who|where|how|which) i) ~ (of )?({we} )?(could |would |that |to |it |of )*(know\\w*|knew|guess\\w*|tell\\w*|think|you {felt}|{felt}|was|were|from you|at all|whatsoever|you)',
  'nothing ~ you ~ (said|did|told|wrote) ~~ (idea|clue|hint|know|tell|told|sign|suggest\\w*|think)|(it|that) would have (helped|been (nice|good|useful)) ~~ {tell}',
  '(had you|if you had|unless you|until you|if you would|if you do not|if you did not|if you never|when you never|if nobody|unless someone|if you are not|when nobody) ({adv} )*(have |just |bother to )*{tell}',
  '{we} (can|could) (not|hardly|never|barely|scarcely) ({adv} )*(have |of )?(know|known|fix|change|guess|guessed|respect|read|respond|help|avoid|act|smell|see) (what|these|things|if|unless|it|you|a|that|inside|how|when|without|something)',
  'i (did not|do not) ~ (know|realise|realize|think) (it|that|this|you) (was|is|would|were|had|would be) ~ (sore|big|deal|issue|problem|important|sensitive|serious|upset|mind|care|bother\\w*|hurt|feelings|allergic to)|i did not know (did i|now did i|how could i|ok|alright|jeez)|(well|so|and) i did not know( (that|it))?$',
  'you ({adv} )*(said|told me|swore|claimed|insisted|acted like|act like|pretended|seemed|looked|acted) ~ (you were |it was |you are |everything was |that was |like |all |as if you were |all was )*{fine}( |$)(?!.*but i (should|did not))|you (sat|stood|were|lay) (there|right there) ~ (smiling|laughing|nodding|saying nothing|quiet|silent|grinning)|you (laughed|smiled|nodded|were laughing|were smiling)(?! (at|when she|with|so))',
  '(use|try using|using|find) your words|(speak|spoken|speaking) up (next|if|when|sooner|then)?|open your mouth|(next time )?(just )?{tell} something (next|then|sooner|if|before)|communicate (better|like|next|your|properly)|give me a (sign|hint|clue|heads up)',
]);

/** Log-ins, trains and couches; thanks; others. */
export const HARMLESS =
  /\b(?:question \d+|answer to|chapter|told me (?:already|any ?time)|mind ?reader but i|never told me (?:that )?you (?:could|can|play|speak|sing|dance|cook|used)|log ?in|column|form|password|couch|cooked|app|bus|train|room|code|thank you for telling|thanks for telling|glad you (?:told|said)|ages ago|piano|(?:he|she|they) (?:could|was|were|did)|used to|own business|no bother|i would have (?:baked|collected|lent|picked you up|given you a lift)|are you ok|i want you to know|noticed|cook|dance|sing|it is cooked|upstairs|up the stairs|which|in town|i am sorry|you were (?:coming|here|in)|at any point just|payment|opens?|cake|gate|portuguese|spanish|french|the (?:door|key|shop|link|file|server|date|address|price))\b/;
/** What was not told: a hurt, a need, or just "it". */
export const HURT_TOPIC =
  /\b(?:bother\w*|hurt\w*|upset\w*|matter\w*|mind|minded|problem|issue|care\w*|angry|mad|annoyed|sad|sore|want\w*|important|anniversary|(?<!your )birthday|like (?:it|that)|felt|feel|feeling\w*|not (?:ok|happy|want)|crying|cry|hated?|boundar\w+|sensitive|allergic|fine|smiling|laugh\w*|sulk\w*|blame|blaming|too late|head|mind ?readers?|psychics?|telepathic|clairvoyant|fortune teller|crystal ball|read your|how (?:tf |the hell |would |was |am |will )*i|did i|fault|words|never would have|would never have|assume|think|jealous|lonely|uncomfortable|expect)\b/;
