/** How evidence of a hurt is demanded. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { EVIDENCE, OUTBURST } from './deeds.ts';

export const WORDINGS = wordings(`
  screenshot|screenshots|receipt|receipts|proof|evidence|pics|witnesses|recording|video ~2 or it|did_not_happen ~
  ^ screenshot|prove|show it|that|them ~1 then|to_me ~2 if|$|or|since
  where|got|any|no|show|with ~3 receipts|evidence|proof|witnesses|screenshots ~2 then|that_i|of_me|i|me|to_back|to_prove|$ !of|insurance|of_purchase
  evidence|proof|witnesses ~1 that|of ~1 i|me
  what ~1 evidence|proof|basis|grounds ~1 do|have|exactly you ~1 have|got|possess
  name|give|show|find|list|quote|cite|tell|produce|recall|think_of|pinpoint|point_to|point_me_to|come_up_with|gimme ~4 one|single|1|specific|actual|concrete|exact ~2 time|times|date|dates|example|examples|instance|instances|occasion|message|text|moment|sentence|incident|night|witness|day|word ~4 i|me|my|where_i|when_i|that_i|go_on !will
  list|give|name|show|quote five|three|ten|two ~1 examples|times|instances|occasions ~2 i|me|when|$
  you ~1 can|could|will not|never ~2 point|name|think|find|give|show|prove|come|produce ~3 single|one|any|even|to|1|thing ~5 i|me|my
  on what|which ~1 occasion|occasions|date|day|planet ~5 i|me
  challenge|dare|defy ~1 you ~1 to ~3 find|name|show|prove|point|produce|come|give|think|list|quote|cite ~8 i|me|my
  who ~2 heard|saw|witnessed ~1 me|it|that|this|anything ~1 $|exactly|say|do|then|apart|besides
  when|where|since_when was|am|have|did|do|were i ~1 ever|supposedly|supposed|allegedly|exactly|once|precisely|actually? ~2 mean|rude|unkind|unfair|horrible|nasty|cruel|disrespectful|aggressive|dismissive|controlling|ignore|ignored|lie|lied|shout|shouted|yell|yelled|scream|insult|insulted|mock|cheat|threaten|belittle|belittled|blame|disrespect|swear|bully|criticise|criticize|put_you_down|raise|raised|call_you|called_you|treat|laugh
  when|where did|have|do i ~1 ever|supposedly|allegedly|exactly|actually|specifically ~1 say|said|do|done|did|promise|promised|agree|agreed|claim|tell|told ~3 that|this|it|such|anything|you|so|any
  tell|quote|remind|show ~1 me ~1 exactly|precisely|word_for_word|verbatim ~1 what|when|where|how i ~2 said|did|done|was|called|have|lied ~3 then|if|since|wrong|$|because|go_on
  quote ~1 me|my|the ~2 words|last|exact|sentence|line|thing|where|on ~3 i|me|$|that|then
  have|has|got|did you|ye|anyone ~2 it|that|this|anything ~1 recorded|on_tape|in_writing|on_record|on_video|on_camera
  if i ~1 am|was|were|did|do|have ~1 such|so|that|really|always|never ~6 name|quote|list|show|give|prove|cite|find|when|where|tell
  love|like|want|dying|waiting to ~1 see|hear ~3 single|one|proof|evidence|this_evidence|these_receipts|an_example|dates ~5 me|i|my|$
  your|these|those ~1 alleged|so_called|supposed? ~1 witnesses|evidence|proof ~5 would|where|please|then|against|to_this
  where is|are ~1 it|that ~1 written|recorded|documented|stated ~2 that|i|$
  back ~1 that|your|any ~1 accusation|claim|statement? up ~1 with|then ~2 evidence|proof|facts|example
  back up ~1 your|that|this ~1 claim|claims|accusation|accusations|words|nonsense|story|statement
  substantiate|corroborate|verify ~1 that|this|your|it|any ~1 claim|accusation|allegation|$
  prove|demonstrate ~1 to_me? ~1 that? i ~1 did|was|said|have|lied|am|ever|ignored|hurt|cheated|do|never|am_the
  ^ go_on|ok|then|so|well|come_on|just|please prove|prove_it it|that ~1 then|$|to_me
  ^ dates|specifics|names and ~1 times|dates|names|places ~1 please|$
  without ~1 any|a_shred|one|actual|real ~2 evidence|proof ~4 you|i|me|accuse|accusing|your
  burden|onus ~1 of? proof|is|on ~3 you|accuser|prove
  your word ~1 against mine|my
  says who $
  according to who|whom $
  i ~1 want|need|demand|require|would_like ~1 see? ~1 specifics|evidence|dates_and ~4 before|if|or|that|please|of_me|and !of_purchase|for_the
  go_on|come_on|ok|right|well|enlighten|remind|so|then ~3 what|when|where|how ~2 exactly|precisely|specifically ~1 did|have|was|am i ~
  what|when|where exactly|precisely|specifically did|have|was i ~2 say|do|said|done|insult|shout|lie|wrong|rude|mean
  unless|until|if|where|without|where_is ~1 you ~3 produce|provide|furnish|present|submit|supply|show|have|got|find ~3 evidence|proof|recording|transcript|witness|witnesses|tape|footage|diff|diffs|quote ~5 i|me|my|that_i|you_can|believe
  ^ name ~1 me? ~2 one|1|two|2|three|3 ~1 single|specific|actual? time|example|instance|occasion|instances|examples|times $
  ^ give|show|tell|find me ~2 one|1|single|two|2|three|3 ~1 single|specific|actual? time|example|instance|occasion|instances|examples|times $
  ${EVIDENCE} ~1 of|for|that ~5 of_mine|so_called|alleged|alleging|supposed|accusation|accusations
  diffs|diff|evidence|proof|receipts|screenshots ~2 or ~2 retract|withdraw|strike|apologise|apologize|shut
  waiting|wait ~4 to ~1 show|prove|tell|explain|name|point|find|give|produce|hear ~3 where|when|how|what|one|single|which ~2 i ~
  where|when did|have i ~1 ever|once|actually? ~1 say|call|tell|said|called|told ~2 you ~2 are|were|a|stupid|fat|lazy|#Insult|#Negative
  when|where|since_when do|did|have|was|am i ~1 ever|once|supposedly|allegedly|actually|exactly? ~1 ${OUTBURST}|disrespect|put_you|raise|rude|mean|hurt ~1 you|at|to|$|my
  not|no ~1 a|one|single? ~2 ${EVIDENCE} ~1 of|for|that|against ~3 i|me|my|any_of|this|that|it|whatsoever
  you ~2 have|got|has no ~2 ${EVIDENCE} ~2 $|that_i|i|of|against|whatsoever|have_you|do_you|to
  where|what|show|got|give|produce|send|post|bring|provide ~2 your|any|some|me ~2 ${EVIDENCE} ~2 then|that_i|i_did|i_said|i_ever|i_was|to_back_that|to_back_this|to_back_it
  point ~1 me? to ~3 exact|sentence|line|place|word|words|message|moment|part ~3 i|where|in_which|that ~
  which ~1 part|sentence|word|words|message|line ~3 did|was|of ~2 i|mine|my ~2 rude|insulting|offensive|wrong|hurtful|attack|insult|lie
  ^ quote them|me $
  ${EVIDENCE} or ~1 stfu|shut|delete|gtfo|stop|drop|take
  you ~1 can|could ~1 back|prove|support|substantiate|justify|verify ~1 that|this|it|those|your ~2 up? ~1 how|with_what ~
  if i ~9 no ~1 trouble|problem|difficulty|bother ~2 giving|naming|listing|finding|showing|citing|quoting
  you ~6 blaming|accusing|accuse|blame|accused|alleging ~1 me|us ~7 prove|proof|evidence|show|quote|example|examples|diffs|details
`);
