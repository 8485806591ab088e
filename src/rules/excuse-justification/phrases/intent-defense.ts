/** Wordings of the rule intent-defense, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

/** Intent denied or good will claimed, in turns that are one in every mouth. */
export const SURE = formsOf({}, [
  '(no|zero|without|never any|not any|any) ~ (#Offence) ~ (intended|meant(?! to)|behind it|behind that|in it|in mind)',
  '(there (is|was) (no|never any|zero)|i (have|had|bear|bore) (no|zero)|without( any)?) ~ (malice|ill will|ill intent|spite|bad blood|bad intent\\w*)',
  'i ~ (meant|mean|intended) ~ (no|nothing) ~ (#Offence|by it|by that|bad|wrong|mean|nasty|personal)',
  '(not|never) ~ (mean|meant) ~ (nothing|anything|a thing|any) ~ (by|bad|mean|nasty|rude|hurtful|wrong|#Offence)',
  '(that|it|this) (is|was) not ~ (what|how|the way) (i|we|it was) (meant(?! by)|was (saying|getting at|going for|trying|implying|after)|intended)',
  '(last|furthest|farthest) thing (on|i|in|that|from) (my|our|i)? ?(mind|thoughts|wanted|want|ever|intended|wish|would)',
  'never ~ (the|my|our|part of the) (plan|point|goal|aim|idea|purpose|thought|wish)|(was|is|were) not ~ (my|our|the|in my) (plan|point|goal|aim|purpose)',
  '(never|not|no) ~~ (thought|idea|clue|notion|imagin\\w+|dream\\w*|expect\\w*|way) ~~ would ~ (#HurtVerb|be ~ (#HurtState)|land|feel|take|come across|cry)',
  '(no|zero|never any|without any|without the|not the least|never had (the|any|an)) ~ (intention|intentions|intent|notion|wish|desire|plan|thought) (of|to|on) ~ (#HurtVerb|#LeaveHurt)',
  '(meant|said|done|intended|asked|it was|was all) ~ (in (all )?innocence|in (complete |good )?faith|innocently|innocent|for the best|with love|in kindness|kindly|nicely|in the nicest way|in a (good|nice|kind) way)',
  '(my heart (is|was) in the right place|(mean|malicious|cruel|bad|nasty|spiteful) bone)|i ~ (meant|mean) ~ well|(it|i|that) (was|is) ~ (well )(meant|meaning|intentioned)',
  '(came|comes|coming|come|said|did it|was) ~ from (a good place|a place of (love|care|concern)|the heart)',
  'i ~ (have|had) ~ your ~ interests?|(my|with|nothing but|only|best of|had) (the )?(good|best|purest|kindest|best of) (of )?intentions',
  '(my|our) ~ (intention|intent|intentions|motives?|aim) (was|were|is|are|have) ~ (good|pure|best|kind|innocent|positive|honou?rable)',
  '(i meant|i mean|(it|that|this) (was|is) ~ (meant|supposed|intended)) (it |that |to be |as |just |only |in )*(a |as a )?(compliment|praise|encouragement|helpful|kind|positive|constructive)',
  'how (can|could|would) (you|anyone) ~ (think|believe|imagine|say) ~ i would ~~ (on purpose|deliberately|purposely|intentionally|hurt|harm|do that to you)',
  'i would (never|not) ~ (#Purpose|#HurtVerb you|#HurtVerb your|set out to|want to #HurtVerb|do (anything|something|that) to (you|#HurtVerb))|i could never (#HurtVerb) you',
]);

/** Denials that need a denied hurt: "did not", "never", "was not", then an aim, then the hurt. */
export const AIMED = formsOf({}, [
  '(is|are|is in no way|not) (not )?(meant|intended|aimed|supposed) (as|to|at) ~ (#HurtVerb you|#Offence|an attack|offend|hurt|upset anyone|upset you|hurt you|insult|sound #WrongAdj|be #WrongAdj)',
  '(did not|never(?! mind)|was not|were not|had not|not once|not even) ~ (#Aim|out|about) (for you to |to make you |you to |to )? ~ (#HurtVerb|#LeaveHurt|#WrongAdj|#WrongVerb|sound|seem)(?! (foul|lasting|effect))',
]);
/** "I'm not trying to be rude" comes before a blow, "I don't want to hurt you" before a care; neither answers a hurt. */
export const AHEAD =
  /\b(?:am|are) not (?:\w+ )?(?:trying|looking|going|out)\b|\b(?:do|does|would|will|can|should|am) not (?:\w+ )?(?:mean|want|wish|intend|try|think)\b/;
/** Said of one's own act, the purpose is denied: "not on purpose", "nothing personal", "wasn't aimed at you". */
export const PURPOSE = formsOf({}, [
  '(came|come|coming) out ~ wrong ~~ (what i meant|what i mean)',
  '(without|no|never any) ~ (ill|bad|evil|malicious|hidden|negative) (intent|intention|intentions|will|motive|motives|feeling|feelings)',
  '((i|we) ~ (not|never)|(it|that|this|which|\\w+) (was|is|were) (not|never)|not like i|never once) ~~ (on purpose|purposely|purposefully|deliberate(ly)?|intentional(ly)?|malicious(ly)?|spiteful|vindictive|(directed|aimed|pointed|targeted) at you|a (dig|shot|swipe|jab|attack) ?(at you)?|an attack|against you|a slight|having a go|out of (spite|malice)|(get|getting) at you)|(it|that) was not personal|it was nothing personal',
]);

/** A slip of fingers or plans, praise of others, a clarification, or the other person's own doubt. */
export const HARMLESS =
  /\b(?:wrong chat|by mistake|what i meant was|i meant one|go back to sleep|twins|your (?:\w+ )?(?:intentions|heart)|(?:he|she|they) (?:did not|never|was not|were not|would|means?|meant)|clause \d|nothing personal but|typo|whether i meant|not sure (?:if|whether|what)|mean to (?:press|send|click|reply|hit)|do not mean to (?:be|sound|seem) \w+ but (?:could|can|may|would|is|are|when|do)|personal attacks?|but i did\b)\b/;
