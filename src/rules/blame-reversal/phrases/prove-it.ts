/** How evidence of a hurt is demanded. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  show: `name give show list find quote cite tell produce point link post dig_up pinpoint provide recall think_of come_up_with point_to point_me see furnish get bring
    screenshot find_me show_us share`,
  self: 'i me my mine where_i when_i that_i of_me',
  did: `${BLAME.out} #WrongVerb rude mean unkind unfair horrible nasty cruel disrespectful aggressive dismissive controlling cold wrong hurt hurtful put_you put_down disrespect
    treat treated say_that do_that said_that did_that belittle belittled short_with neglect neglected unsupportive abusive`,
  proof: `${BLAME.evidence} receipts basis grounds witnesses`,
  exactly: 'exactly ever once supposedly supposed allegedly specifically precisely actually so_called',
  heard: 'heard saw witnessed seen',
  claim:
    'claim claims statement accusation accusations allegation allegations words story nonsense that this it any any_of',
};

export const TABLES = graded(
  {
    2: `
    where in ~3 did|have i ~1 {did}|call|say
    if there . is . a|any|one? . {evidence} ~2 of|that . me|i|my
    {show} ~2 any|one|a . {instance} ~2 of_mine|mine
    who . is|are . your . witness|witnesses
    {proof} please ~1 before|first|or
    ^ name names
    ^ . go_on|please|now|come_on? . prove it|that|this $|{end}
    ^ prove it|that|this . then|to_me|or|if|$|so
    prove|demonstrate . to_me|that? . i . did|was|said|have|lied|am|ever|ignored|hurt|cheated|do|never
    {show} ~2 {one} . {one}|single|specific|actual|concrete? . {instance} ~5 {self}
    {show} ~2 the|an|any|your|five|evidence|where|exactly ~1 {instance} ~2 where|when|that|in_which|i ~2 i|me|my ~
    ^ . go_on|ok|then|so|just|now? . {show} me|us . one|1|a_single . single|specific|actual|concrete? . {instance} $
    ^ . go_on|ok|then|so|just|now? . name|quote|cite . one|1|a_single . single? . {instance} $
    {show} me . {one} $|i_will_wait|go_on|just_one
    {show} me|us . the . dates|times|day|names|specifics $|then|please|if
    ^ . dates|specifics|names . and|please . times|dates|names|places|$
    {show} me . exactly? . where|when . exactly? . i . said|did|called|wrote|was|ever|promised|insulted|have|attacked|lied
    quote me|my|the . words|last|exact|sentence|line|thing|where|on ~
    ^ quote me|them $
    tell me . exactly? . what|when . exactly? . i . have? . said|did|done|was|ever ~2 wrong|rude|that|so|then|$|if
    when|where|since_when|how|what|who . exactly? . did|have|was|am|were i|we . {exactly} . {did}|do|done|say|said|promise|promised|agree|call|called|let
    when|where|since_when . {exactly}? . did|have|was|am|were i|we . {exactly}? . {did} !the
    when|where did|have i . {exactly}? . say|call|said|tell|told|do|done ~2 that|such|anything|you_are|you_were|so ~ !the
    on? what|which . day|date|occasion|night|dates|planet . {exactly}? . did|was|have|am|were|do i|we !pick|say_the
    which . of? . my ~2 was|were|is . {did} . then|exactly|so|$|to_you
    which ~2 did|was i . {exactly}? . {did}
    where . is|was . it|that . written|recorded|documented|stated
    says|according who|to_who|to_whom $|where
    {proof} ~2 or it . did not happen|never
    {proof} or . shut|delete|get_the_fuck_out|stop|drop|take|retract|withdraw|strike|apologize
    what|where|whose . is|are? . your|the|this|any|these . so_called|alleged|supposed? . {proof} $|then|that|of|for|against|please|exactly
    ^ your . {proof} $
    your . {proof} . is|for|being|that ~3 what|where $|exactly
    what . {proof} . do|have|got|exactly you ~
    what . {proof} . you . have|got
    give_me|give_us . a|the|some? . dates|times|names|examples $|and|then|please
    give|tell|name|show ~1 me|us? ~1 the ~1 date|day|time|page|line|hour ~5 i ~1 supposedly|allegedly|apparently|ever? ~1 said|did|called|was|promised|agreed|wrote|hit|threatened
    your ~1 {evidence} ~4 would be
    blame|blaming|accuse|accusing|accused ~6 {proof}
    furnish|provide|give|show|post|bring|produce|send ~2 {proof}|receipts ~2 of|that|for ~1 i|me|my|this_so|that_i
    show|give_me|post|send . me|us? . the|your|some|any? . receipts|proof|evidence $|then
    {proof} . please ~1 or
    cite|quote your . sources
    ^ screenshot it|that . then|if|$
    what|when|where exactly did|have|was i . {did}|say|do|done|said|promise|call
    {show} me . {one}|a ~1 person|soul|witness|human who ~5 i
    tell|give|name . me? . the day|date|hour|time $
    point . me? . to . the|a|one|any . {instance} ~3 my|i|where|which_is
    waiting ~5 {show}|prove ~2 me|where|when|i
    which . line|sentence|word ~3 my
    you . have|got . no|zero|not . any|a_shred? ~1 {proof} ~1 $|that|of|i|against|whatsoever|for_any
    have|got|has you|anyone . any|some|actual? . {proof} . at_all? . of|that|for|against|i ~
    you . got|have . any|no|some? . {proof} . of|that|or_not|i|against ~
    any|no|without|zero|shred . of? . {proof} . of|that|against . i|me|my|any_of|such|this_so|these
    ^ . any|got_any|where|no . proof|evidence|receipts $|please|then|though|thought_so
    ^ receipts|proof thought_so
    unless|until|if|without ~1 you . can? . have|got|show|produce|provide|furnish|present ~2 {proof} ~
    accuse|accusing|accusations|accused ~6 no|without|any ~2 {proof}
    these|your|those . so_called|alleged|supposed . {proof}
    can|could you . back . {claim} ~1 up
    substantiate|corroborate|justify . your|that|this|any|these . claim|claims|accusation|accusations|allegation|allegations|it|that|$
    back up . your|that|this . {claim}
    you . can|could|will not|never . just? . back|{show}|prove|find|name|come ~3 one|single|any|even|it|up|{self}
    ^ who . else? . {heard} . me|it|that|this|anything $|exactly|say|do|then|apart
    challenge|dare|defy you to ~2 {show}|prove ~
    which . one|part|bit|mail|message|word|sentence ~2 my ~6 was|were|is|are ~2 {did}|exactly|then|that|so|$
    ^ . go_on|now|ok|so|well? . quote|cite|name|prove !promises|says|is|of ~1 it|them|one $
    pray|do tell
    basing|base|based|basis ~2 this|that|it|these|your ~2 on|for what|which
    on what ~1 basis|grounds|evidence|planet|authority ~1 do|are|did|have|is|can ~1 you|this|that
    how|what|who ~1 do|would|did|could you ~1 know|tell|prove ~1 that|it|this|i|for ~1 was|were|did|is|sure|a_fact ~2 me|i|rude|lying|wrong|$
    give|name|show|tell ~1 me|us? ~2 actual|concrete|specific|real|single|solid ~1 example|examples|instance|date|detail|details|name|proof|fact|case|evidence|time
    all_talk|all_mouth ~2 no|and|without ~1 {proof}|facts
    according|says ~1 to? ~1 who|whom|you $
    put|prove|show ~2 up or ~1 shut|stop|drop|leave
    love|like|dying|waiting . to . see|hear ~4 one|single|{proof} ~4 i|me|my
    burden|onus . of? . proof|on ~
    your word . against mine
    if i . am|was|did|do|have . such|so|always|really|never ~6 {show}|prove|quote|no_trouble
    if i . always ~9 no . trouble|problem|difficulty
    be specific ~3 link|quote|dates|when|where|then
    get|find|bring me . a|one . witness`,
    1: `
    pics|pictures|photo|video or it . did not happen
    what . exactly? . have|did i . {exactly}? . done|do|say|said . to_you|wrong
    ^ like when|what $
    ^ proof|receipts|screenshots|witnesses please`,
  },
  { ...CLASSES, end: 'then to_me or so if' },
);
