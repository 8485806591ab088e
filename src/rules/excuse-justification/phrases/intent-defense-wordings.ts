/** How an intention is denied or a good one claimed. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const HARM =
  '#HurtVerb|#HurtState|#HurtNoun|#LeaveHurt|#Offence|#WrongAdj|#WrongVerb|unwelcome|bad|cry|feel|look|shame|harm';
const AIM =
  'aim|goal|intent|intention|purpose|plan|point|object|objective|idea|motive|desire|wish|hope|thought|agenda';
const SEEK =
  'set_out|mean|meant|intend|intended|want|wanted|wish|wished|try|tried|plan|planned|seek|sought|aim|aimed|trying|setting_out';
const ON_PURPOSE =
  'on_purpose|deliberately|intentionally|purposely|purposefully|knowingly|willfully|wilfully|maliciously|by_design|out_of_spite|out_of_malice|in_bad_faith|to_spite_you|to_get_at_you|to_get_back_at_you';

export const WORDINGS = graded({
  2: `
    my|our ~1 ${AIM} ~1 was|is|were ~1 not|never ~2 to ~4 ${HARM}
    at|by no|any point|time|stage|moment|means ~1 was|did|have|had i|we ~4 ${SEEK} ~2 to|on ~4 ${HARM}
    you ~3 act|acting|acts|talk|talking|behave|behaving|making|make|sound|treat|treating ~2 like|as|as_if|as_though|out i|we ~5 ${ON_PURPOSE}
    you ~1 think|thought|believe|say|claim|reckon|assume ~2 i|we ~5 ${ON_PURPOSE}|to_hurt_you|to_upset_you
    i|we ~1 did|do not|never ~1 say|said|do|did|write|wrote|post|mention|send|bring|ask|call|tell|laugh|joke|comment ~4 to ~1 be|sound|come|seem|look|make|get|have|start ~3 ${HARM}|at_you|a_dig|you_up|anything
    not|never ~1 like|as_if|as_though ~1 i|we ~5 ${ON_PURPOSE}|meant_to|wanted_to|planned|planned_to|set_out
    why|how would|could|should|do|did i|we|you ~5 ${ON_PURPOSE}
    why would|should i|we ever? ~1 want|wish|mean|try|intend to ~2 hurt|upset|offend|embarrass|insult|humiliate|harm|exclude|make_you|disrespect
    i|we ~2 never|not ~2 do|did|done|hurt|say|said|leave|left|exclude|ignore|upset|treat|embarrass|offend ~5 you|your|that|it|this|something|anything ~3 ${ON_PURPOSE}
    ${ON_PURPOSE} ~1 hurting|upsetting|excluding|ignoring|offending|insulting|leaving|embarrassing|humiliating you
    i|we had|have|harboured|bear|bore|meant ~1 no|zero|nothing|little ~1 intention|intent|wish|desire|notion|thought|ill_will|ill|malice|hard ~1 of|to|toward|towards|behind|in ~3 ${HARM}|you|it
    hurting|upsetting|offending|insulting|embarrassing|humiliating|excluding|disrespecting|attacking|undermining you|anyone|your|him|her ~3 was|is ~1 not|never|hardly|the_last|the_furthest
    i|we ~1 meant|mean well|it_kindly|it_nicely|it_as_a_compliment|no_harm_by|nothing_by|nothing_bad|no_ill
    you ~2 know|knew ~3 i ~2 not|never ~2 meant|mean|intend|intended|trying|want ~2 it|to|you ~1 bad|badly|mean|like|that|hurt|upset|anything|seriously
    not ~1 meant|intended|aimed|directed|pointed|targeted ~2 at|against|toward|towards|for ~1 you|anyone ~2 in|as|personally|$
    was|were|is not ~1 meant|intended|supposed ~1 as|to_be|to_sound|to_come ~3 ${HARM}|dig|attack|criticism|insult|jab|swipe|put_down|slight|threat
    my ~1 heart was|is in the ~1 right|good
    my intentions|motives|intent|heart|thoughts was|were|is|are ~2 good|pure|honourable|honorable|innocent|right|noble|kind|clean|best|never
    was|is|were not ~1 what|how|the_way ~2 i|we|it|that ~2 going_for|getting_at|aiming|after|supposed_to|meant_to|intended|trying_to
    i|me ~5 monster|psycho|psychopath|sadist|bully ~2 to|who ~3 ${HARM}|purpose
    not|never ~2 occur|occurred|cross|crossed|dawn|dawned|enter|entered ~2 me|my ~2 that|mind|head ~2 you ~5 ${HARM}|take|mind
    i|we ~1 had|have no ~1 such intention|intentions|motive|intent|agenda|plan|thought
    i|we ~1 had no ~1 mind|notion|thought|wish|desire to ~2 cause|make|give|do|${HARM}
    was|is not ~1 a|some|any|part_of|your? ~1 plot|conspiracy|vendetta|campaign|punishment|ploy
    nobody|no_one|none_of_us ~1 set|meant|wanted|tried|intended|planned ~1 out? to ~3 ${HARM}
    not|never ~2 realise|realize|realised|realized|notice|noticed ~2 it|that|this|i ~1 sounded|was|came|seemed|felt ~3 ${HARM}|across
    no ~1 ill|bad|malicious|evil|hurtful|negative intent|will|intention|intentions|meaning
  `,
  1: `
    i|we ~2 never|not ~4 ${ON_PURPOSE}
    nothing|not ~1 personal|malicious|nasty|sinister|hurtful|spiteful ~1 about|in|behind|by|was|$
    it|that|this ~1 was ~1 just|simply|only|merely|purely? ~1 an|a ~1 honest|innocent|genuine|simple|pure mistake|accident|oversight|error|slip|remark|comment|question
    without|with_no|with_zero ~2 intent|intention|malice|ill_will|meaning|wanting|wishing|thinking ~3 ${HARM}|$
    no|without slight|offence|offense|insult|disrespect|harm|malice|criticism|dig|attack|judgement ~6 meant|intended|implied
    it|that|this was never my|our ~1 intention|intent|aim|goal|wish|purpose|plan
  `,
});
