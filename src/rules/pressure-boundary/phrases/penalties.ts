/**
 * Formal penalties held out in a quarrel or a dispute: a bad review, a complaint, a chargeback, a lawyer, being told
 * on. A plain right ("I can cancel within fourteen days") is none. See `wording.ts` for the notation.
 */
import { wordings } from '../../../engine/features/wording.ts';

const I = 'i|we|ima|my_lawyer|my_solicitor|my_bank|my_husband|my_wife|our_lawyers|my_dad|my_union';
const COMING =
  'will|shall|am_going_to|are_going_to|am|are|going_to|about_to|have_to|can|must|plan_to|intend_to|prepared_to|happy_to|ready_to|forced_to|want_to|need_to|gonnae|choice_but_to|more_than_able_to|well_within_my_rights_to|not_hesitate_to|not_be_afraid_to|obliged_to';
const OFFICE =
  `paypal|ebay|etsy|amazon|airbnb|vinted|depop|visa|mastercard|police|bbb|trading_standards|ombudsman|admins|admin|moderators|mods|ani|arbcom|bank|court|consumer|hr|council
 environmental_health|regulator|union|better_business|ftc|citizens_advice|head_office|press|newspaper|papers|media|authorities|cybercrimes|cybercrime|fraud_department|action_fraud|tribunal|immigration
 social_services|cps|manager|supervisor|principal|dean|landlord|embassy|facebook|google|trustpilot|yelp|noticeboard|headteacher|boss|licensing|medical_board|governing_body|embassy|customs|taxman|hmrc|irs`.replaceAll(
    /\s+/g,
    '|',
  );
const CASE = `chargeback|chargebacks|lawsuit|case|complaint|claim|dispute|proceedings|charges|grievance|legal_action|police_report|fir|small_claims|legal_proceedings|suit|counterclaim|injunction|appeal|ticket_with_ebay|restraining_order`;
const OPEN =
  'file|filing|open|opening|raise|raising|lodge|lodging|submit|submitting|make|making|start|starting|initiate|initiating|begin|pursue|pursuing|take|taking|bring|bringing|put_in|press|pressing|issue|issuing|launch|escalate|escalating';
const LAWYER =
  'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal_team|barrister|advocate|legal_department';
const BAD =
  'negative|bad|1|one|zero|0|honest|scathing|terrible|horrible|awful|poor|truthful|worst|damning|public|horrendous|nasty|detailed';
const STARS = 'review|reviews|rating|ratings|feedback|star|stars|report|write_up|comment|comments';

/** At the other one's address: a penalty however it stands. */
export const AT_YOU = wordings(`
  ${I} ~1 ${COMING} ~3 report|reporting|sue|suing|denounce|prosecute|prosecuting|flag|flagging|blacklist|blacklisting ~1 you|your|you_guys|you_people|you_all !to_the_team|back|as_sick|as_fixed
  ${I} ~1 ${COMING} ~4 ${OPEN} ~4 ${CASE} ~2 against ~1 you|your|this_company|this_seller
  ${I} ~1 ${COMING} ~3 take|taking you|your ~3 court|tribunal|arbitration|cleaners|${OFFICE}
  ${I} ~1 ${COMING} ~3 claw|clawing|charge|charging|reverse|reversing|dispute|disputing|stop|stopping|cancel|cancelling|withhold|withholding ~1 back? ~1 my|the|this|our ~1 payment|payments|charge|money|transaction|cheque|rent|wages|deposit ~3
  ${I} ~1 ${COMING} ~2 leave|leaving|post|posting|write|writing|give|giving|put|putting|submit ~2 ${BAD} ~2 ${STARS}
  leave|post|write|give ~2 you|your|this_shop|your_shop ~2 ${BAD} ~2 ${STARS}
  ${I} ~1 ${COMING} ~3 tell|telling|warn|warning|inform|informing|let|make_sure|ensure|advise ~1 every|everyone|everybody|all|other|others|people|potential|future|each|the_community|my_friends|my_followers ~6 you|your|avoid|scam|scammer|scammers|dishonest|crooks|steer|stay_away
  ${I} ~1 ${COMING} ~3 tell|show|inform|email|call|ring|write|go|complain ~1 to? ~1 your ~1 boss|wife|husband|mother|mum|mom|dad|father|parents|manager|employer|supervisor|landlord|head_office|school|teacher|coach ~1 about_you|about_your|about_this|about_what|about_us|what|that|how|everything|the_truth|on_you !good|great|ill|late|well|sick
  see you ~2 in ~2 court|tribunal
  you ~1 will|can|are_going_to ~3 hear|hearing|contacted|visited|getting|receive|receiving|served ~2 from|by|with|a ~3 ${LAWYER}|${OFFICE}|letter_before|court|papers|summons|subpoena
  you ~1 will|can|are_going_to explain|answer ~3 to|in ~2 judge|court|police|${LAWYER}|hr
  expect ~3 chargeback|lawsuit|summons|star|papers|subpoena|bailiffs|complaint|negative|bad|letter ~2
  get|getting|set|setting|call|calling|phone|put ~1 my|the|our ~1 ${LAWYER}|police|cops|bailiffs|union|feds ~1 on|onto|after ~1 you
  ${I} ~5 report|reporting|reported ~2 your ~1 business|account|shop|store|listing|profile|page|company|channel|licence|license|post|posts|edits|repo
  have you|your_account|your_ip|your_page ~1 blocked|banned|removed|suspended|investigated|reported
  this ~2 gets|goes|going|go|will ~1 go? ~1 straight? to ~2 ${OFFICE}|${LAWYER}|your_boss|your_wife|your_manager
  you|your ~1 will|going_to|get ~2 blocked|banned|reported|sanctioned|topic_banned ~2 if|unless|again|soon|from|$ !by_the|on_github
  will|shall|going_to be|get|getting ~2 reported|prosecuted|banned|blocked ~4 if|unless you
`);

/** A formal step of any kind: a penalty where it hangs on what the other does. */
export const STEPPED = wordings(`
  ${I} ~1 ${COMING} ~3 ${OPEN} ~4 ${CASE} ~1 !for_you|on_your_behalf
  ${I} ~1 ${COMING} ~4 report|reporting|escalate|escalating|take|taking|go|going|write|writing|complain|complaining|speak|contact|contacting|call|calling|phone|email|involve|involving|notify|notifying|tell ~1 this|it|them|the_matter|everything|straight|public? ~2 to|with|the|my|up|your|public|${OFFICE} ~2 ${OFFICE}
  ${I} ~1 ${COMING} ~3 get|getting|bring|bringing|involve|involving|call|calling|contact|contacting|consult|hire|see|pass|passing|hand ~3 ${LAWYER}|police|cops|bailiffs|court|credit_card|card_company
  ${LAWYER}|police|cops|bailiffs|bank|credit_card_company|union ~2 will|gets|get|is|are|be ~2 involved|called|informed|contacted|notified|dealing|handling|in_touch|hear|after|contact
  ${I} ~1 ${COMING} ~3 go|going|take|taking ~2 public|viral|legal|higher|to_social_media|to_twitter|to_facebook|newspapers|all_the_way ~1
  ${I} ~1 ${COMING} ~3 take|taking it|this|things|the_matter|my_complaint|my_case ~1 further|higher|elsewhere|up_with
  ${I} ~1 ${COMING} ~3 post|posting|share|sharing|publish|publishing ~2 this|it|our|the|these|a|screenshots ~4 every|all|everywhere|facebook|twitter|google|forum|forums|online|elsewhere|public|linkedin|reddit|trustpilot|transcript
  ${I} ~1 ${COMING} ~2 speaking|speak|talking|talk|writing|write|copying|referring|refer|forwarding|forward|passing|sending ~2 to|with|in|this|it|you ~3 ${LAWYER}|${OFFICE}|court|fraud
  every|each|all ~2 site|sites|review|forum|customer|newspaper|platform|group|buyer ~4 hears|hear|knows|know|told|learns|see|sees ~2 about|of ~2 you|your
  have ~1 you ~2 up|in|before ~1 in_front|front|before? ~2 of? ~1 admins|court|judge|hr|committee|board|magistrate|arbcom|police
  be ~1 behind ~1 the? bars ~2
  or|otherwise|unless ~4 lodge|lodging|file|filing|register|registering ~2 fir|complaint|case|police|consumer ~2
  ${I} ~1 ${COMING} ~2 fight|pursue ~2 vigorously|court|all_the_way|every_means|to_the_end
  ${I} ~1 ${COMING} ~3 leave|leaving|update|change|keep|post ~2 review|rating|feedback|my_review
  review|rating|feedback|complaint|case|dispute ~1 will|shall|is|would ~1 stay|stays|staying|remain|remains|stand|stands|go|goes|be_posted|come|follow ~2
  cancel|cancelling|pull|pulling|take|taking ~1 my|our|the ~1 order|account|business|subscription|contract|custom|membership ~1 elsewhere|with_you|and|if|unless|otherwise|$
  ${I} ~1 ${COMING} ~2 tell|telling|warn|warning ~2 everyone|everybody|people|others|my_friends|neighbours|all_my not|about|to_avoid|how|what|that
  you ~1 will|are_going_to ~2 lose ~3 customer|customers|business|client|clients|licence|license|account|contract
  you ~2 leave me|us ~1 with? no|little|not ~1 choice|option|alternative but
  i have ~1 consulted|spoken|instructed|talked|engaged|retained ~2 ${LAWYER} ~6 prepared|ready|will|advised|action|fight
`);
/** What a formal step hangs on, or how it is driven home. */
export const HANGS =
  /\b(?:if|unless|or|otherwise|until|else|or else|failing that|before|by (?:tomorrow|tonight|friday|monday|the end|close|noon|\w+day|\d)|within \w+ (?:hours?|days?)|next time|one more|again|final|last (?:warning|chance)|no choice|no option|no alternative|forced|prepared to|hesitate|scam\w*|fraud\w*)\b/;
