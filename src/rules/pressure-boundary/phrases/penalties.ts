/**
 * Formal penalties held out in a quarrel or a dispute: a bad review, a complaint, a chargeback, a lawyer, being told
 * on. A plain right ("I can cancel within fourteen days") is none. See `wording.ts` for the notation.
 */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { THREATENING } from './menaces.ts';

const CLASSES: Classes = {
  ...THREATENING,
  i: 'i we my_lawyer my_solicitor my_bank my_husband my_wife our_lawyers my_dad my_union ill',
  coming: `will shall am_going_to are_going_to am are going_to about_to have_to can must plan_to intend_to prepared_to happy_to ready_to forced_to
    want_to need_to gonnae choice_but_to more_than_able_to well_within_my_rights_to not_hesitate_to not_be_afraid_to obliged_to before_i obligated_to`,
  office: `paypal ebay etsy amazon airbnb vinted depop visa mastercard police trading_standards ombudsman admins admin moderators mods ani arbcom bank
    court consumer hr council environmental_health regulator union better_business ftc citizens_advice head_office press newspaper papers paper media
    authorities cybercrimes cybercrime fraud_department fraud_dept action_fraud tribunal immigration social_services cps manager supervisor principal dean
    landlord embassy facebook google trustpilot yelp noticeboard headteacher boss licensing medical_board customs taxman hmrc irs fcc ofcom child_services
    consumer_court twitter instagram`,
  case: `chargeback chargebacks lawsuit case complaint claim dispute proceedings charges grievance legal_action police_report fir small_claims
    legal_proceedings suit counterclaim injunction report`,
  open: `file filing open opening raise raising lodge lodging submit submitting start starting initiate initiating begin pursue pursuing take taking
    put_in press pressing issue issuing launch escalate escalating bring`,
  lawyer:
    'lawyer lawyers solicitor solicitors attorney attorneys legal_team barrister advocate legal_department',
  bad: `negative bad 1 one zero 0 honest scathing terrible horrible awful poor truthful worst damning public horrendous nasty detailed negatively`,
  stars: 'review reviews rating ratings feedback star stars write_up',
  hand: `hand handing pass passing forward forwarding send sending submit submitting refer referring turn turning show showing give giving take taking share sharing
    copy copying cc ccing supply present bring`,
  penal: `cancel cancelling canceling dispute disputing report reporting sue suing escalate escalating withdraw withdrawing withhold withholding stop_paying stop_using fork forking unsubscribe
    block blocking ban banning complain complaining leave_a leave_my leave_you leaving_a leaving_you leaving_this leave_this go_elsewhere going_elsewhere look_elsewhere shop_elsewhere
    walk_away walking_away walk_out walking_out quit quitting resign resigning strike evict evicting sell selling bin binning throw throwing burn burning delete deleting destroy revert reverting
    publish publishing expose exposing go_public going_public go_to_the going_to_the go_to_your take_legal taking_legal take_action taking_action take_it_further take_this_further taking_this_further take_this_to take_it_to
    taking_it_to taking_this_to call_the calling_the call_your calling_your ring_the ringing_the tell_your telling_your tell_everyone telling_everyone tell_mum tell_dad switch_to switching switch_banks
    charge_you charging_you charge_it charge_back demand claim claiming pursue pursuing contact_your contacting_your contact_my contacting_my contact_the contacting_the email_your write_to_your speak_to_your
    get_my_money get_my_lawyer get_the_police file filing open_a opening_a post_a posting_a post_this posting_this post_your post_it give_you_a giving_you_a one_star rate_you kick_you kicking_you remove_you removing_you
    get_you_banned fire_you firing_you replace_you replacing_you lock_you divorce divorcing dump unfriend unfollow disown stop_talking stop_helping stop_supporting pull_out pulling_out pull_the`,
  penalty: `chargeback chargebacks lawsuit lawsuits court lawyer lawyers solicitor solicitors complaint complaints dispute legal bailiffs claim one_star 1_star bad_review bad_reviews negative_review
    negative_reviews negative_feedback scathing storm shitstorm hell war the_worst consequences summons subpoena letter_from visit_from call_from hear_from hearing_from a_world_of world_of_pain trouble backlash fallout
    ban block banned eviction divorce papers fight battle`,
  people: `everyone everybody others people every_seller every_buyer other_customers other_sellers other_buyers all_your potential future the_community
    my_friends my_followers the_internet all_my neighbours customers sellers buyers every_customer every_review_site every_forum every_site`,
};

/** At the other one's address: a penalty however it stands. */
export const AT_YOU = wordings(
  `
  {i} ~1 {coming} ~3 report|reporting|sue|suing|denounce|prosecute|prosecuting|blacklist|review|flagging ~1 negatively? ~1 you|your|you_guys|you_people !to_the_team|back|pr|changes|code|patch
  {i} ~1 {coming} ~4 {open} ~4 {case} ~2 against ~1 you|your|this_company|this_seller
  {i} ~1 {coming} ~3 take|taking you|your_company|your_shop ~3 court|tribunal|arbitration|cleaners|{office}
  {i} ~1 {coming} ~3 claw|clawing|charge|charging|reverse|reversing|dispute|disputing|stop|stopping|withhold|withholding back? ~1 my|the|this|our ~1 payment|payments|charge|money|transaction|cheque|rent|wages
  {i} ~1 {coming} ~2 leave|leaving|post|posting|write|writing|give|giving|put|submit ~2 {bad} ~2 {stars}
  leave|post|write|give ~1 you|your|this_shop|your_shop ~2 {bad} ~2 {stars}
  {i} ~1 {coming} ~3 tell|telling|warn|warning|inform|informing|let|ensure|advise ~2 {people} ~6 you|your|avoid|scam|scammer|untrustworthy|dishonest|crooks|steer|stay_away|fraud
  refund|pay|reply|respond|fix|answer|sort|return|send|replace ~6 or ~1 i|we|my|the|this ~6 {office}|{lawyer}|court|review|report|public|chargeback|dispute
  next ~1 stop|step|call|email|letter ~1 is|will_be ~4 {office}|{lawyer}
  copying|cc|ccing ~3 {lawyer}|hr|boss|manager
  see you ~2 in|at court|tribunal|ani|arbcom|hr
  lucky ~1 to keep ~1 your account|job|licence|license
  you ~1 will|can|are_going_to ~3 hear|hearing|contacted|visited|getting|receive|served ~2 from|by|with ~3 {lawyer}|{office}|court|papers|summons
  expect ~3 chargeback|lawsuit|summons|papers|subpoena|bailiffs|complaint|negative|one_star|1_star|bad
  get|getting|set|setting|call|calling|phone|put ~1 my|the|our ~1 {lawyer}|police|cops|bailiffs|union|feds ~1 on|onto|after you
  have you|your_account|your_ip|your_page ~1 blocked|banned|removed|suspended|investigated|reported
  {i} ~6 report|reporting ~2 your ~1 business|account|shop|store|listing|profile|page|company|channel|licence|license|attitude|racist|behavior|conduct|harassment
  you ~1 will|going_to|get|shall ~2 be? ~1 blocked|banned|reported|sanctioned|topic_banned|suspended|fired|sacked|sued|prosecuted|evicted|removed|expelled|disciplined !from_editing ~2 if|unless|again|soon|$|from|without !by_the
  have you ~2 up|in|before in_front|front|before? ~2 of? ~1 admins|court|judge|hr|committee|board
  have|let|having ~2 {office} ~2 deal|sort|dealing ~1 with|out you
  {i}|my_brothers ~3 {lawyer}|police ~1 gets|is_getting involved
  be ~1 behind ~1 the? bars
  prepare|prepared|brace|braced|ready|get_ready ~1 yourself|yourselves? ~1 for ~4 {penalty}
  ^ ~2 expect|await|anticipate ~4 {penalty}
  {i} ~1 {coming} ~3 hold|holding you|your_company|this_company ~2 responsible|liable|accountable ~
  {i} ~1 {coming} ~2 have|get|getting|having|let|letting ~3 {office}|{lawyer}|bank|fraud ~3 deal|handle|contact|visit|sort ~2 you|it|this
  it|this|that|matter|case ~1 goes|will_go|is_going|will_be_going|going|moves|will_move|gets_passed|will_be_passed ~2 to|legal|before ~2 small_claims|court|legal|{office}|{lawyer}
  it|this|that ~1 will|would|might|could ~2 reflect|look|come_back|go|end ~3 badly|bad|back|poorly|on|for ~1 on|for? ~1 you|your
  or|otherwise|unless|if|until ~10 {i} ~1 {coming}? ~2 take|taking ~1 my|our ~1 business|custom|money|money_and ~1 elsewhere|to|somewhere
  ^ !do|does|did|is|are|am|shall|should|can|could|will|would ~14 or|otherwise !shall|should|do|can|could ~1 i|we ~1 {coming}? ~1 {penal}
  otherwise|or|else ~2 you ~2 not|never ~2 get|see|receive|have ~4 refund|penny|cent|money|deposit|reference|salary
  you ~1 will ~1 find_out|see|know ~1 when ~1 we|i ~1 take you
  `,
  CLASSES,
);

/** A formal step of any kind: a penalty where it hangs on what the other does. */
export const STEPPED = wordings(
  `
  {i} ~1 {coming} ~3 {open} ~4 {case}
  {i} ~1 {coming} ~4 report|reporting|escalate|escalating|take|taking|go|going|write|complain|complaining|speak|contact|contacting|call|calling|email|involve|notify|tell ~1 this|it|them|the_matter|everything|straight|public? ~2 to|with|the|my|your? ~2 {office}
  {i} ~1 {coming} ~3 get|bring|involve|involving|call|calling|contact|contacting|consult|hire|see|speaking ~3 {lawyer}|police|cops|bailiffs|court|credit_card|card_company
  {lawyer}|police|cops|bailiffs|bank|union ~2 will|gets|get|is|are ~2 involved|called|informed|contacted|notified|in_touch
  {i} ~1 {coming} ~3 go|going|take|taking ~2 public|viral|legal|to_social_media|to_twitter|to_facebook|to_the_papers
  {i} ~1 {coming} ~3 take|taking it|this|things|the_matter|my_complaint ~1 further|higher|elsewhere|up_with
  {i} ~1 {coming} ~3 post|posting|share|sharing|publish|publishing ~2 this|it|our|the|these|a|screenshots ~4 every|all|everywhere|facebook|twitter|google|forum|forums|online|elsewhere|public|linkedin|reddit|transcript
  every|each|all ~2 site|sites|review|forum|customer|newspaper|platform|group|buyer ~4 hears|hear|knows|know|told|learns ~2 about|of ~2 you|your
  or|otherwise|unless|before ~4 lodge|lodging|file|filing|register|go|report ~2 fir|complaint|case|consumer|admin|admins|to_admin
  {i} ~1 {coming} ~2 fight ~2 vigorously|court|all_the_way
  review|rating|feedback|complaint|case ~1 will|shall|is ~1 stay|stays|staying|remain|stand|go|be_posted
  only ~1 remove|take_down|delete|change ~1 the|my|this ~1 {stars} ~1 if|when|once
  {i} ~1 {coming} ~3 cancel|cancelling|pull|pulling ~1 my|our ~1 order|account|business|subscription|contract|custom|membership
  {i} ~1 {coming} ~1 speaking|speak|talking|writing ~1 to ~2 {lawyer} ~6 {office}|deposit|copying
  you ~1 will|are_going_to lose ~3 customer|customers|client|clients|licence|license|account|contract
  you ~2 leave me|us ~1 with? no|little ~1 choice|option|alternative
  {i} ~1 {coming} ~3 {hand} ~6 {office}|{lawyer}
  i|we ~1 not hesitate|hesitating ~1 to ~
  {i} ~1 feel|will|would ~2 obligated|obliged|forced|have ~1 to ~1 do ~1 the same
  `,
  CLASSES,
);

/** A quieter step that hangs on what the other does: as often a plain word about what comes next. */
export const LOOMING = wordings(
  `
  {i} ~1 {coming} ~2 {penal}
  {i} ~2 already? ~1 reported|contacted|emailed|informed|notified|consulted|instructed|called|spoken_to|spoken_with|consulted_with ~4 {office}|{lawyer}
  {i} ~1 not ~3 remove|removing|take|taking|delete|deleting|retract|change|withdraw ~2 my|the|this|it|that ~3 {stars}|down ~8 unless|until|if|without
  you ~2 remove|take|delete|retract|change|apologize|drop ~2 your|the|that|it ~8 {i} ~1 {coming} ~2 refund|pay|remove|send|give|consider|do
  {i} ~2 giving|give ~1 you ~1 until|{number}|one|a|an|24|48|72|another ~2 hours|days|minutes|hour|week|weeks|day|friday|monday|tomorrow|tonight|noon|midnight|end ~
  you ~1 have|got ~2 until|{number}|24|48|72 ~2 hours|days|minutes|friday|monday|tuesday|wednesday|thursday|tomorrow|tonight|noon|midnight|end|sunday|saturday ~
  your ~1 last|final chance|opportunity
  i ~1 double? dare you
  {i} ~2 reserve the right to
  consider|considering|seek|seeking|pursue|pursuing|take|taking|explore|exploring ~3 legal ~1 action|advice|options|steps|counsel|proceedings|remedies
  not ~2 make|making me ~1 feel ~2 like|that ~2 stay|staying|continue|help|helping|refund
  can|could|will ~2 replace you ~
`,
  CLASSES,
);

/** What a formal step hangs on, or how it is driven home. */
export const HANGS =
  /\b(?:(?<!\b(?:see|ask|know|check|wonder|tell me) )if|unless|or|otherwise|until|else|failing that|before|by (?:\w+day|the end)|within|one more|again)\b/;
export const DRIVEN =
  /\b(?:final|last(?! (?:night|week|weekend|month|year|time|\w+day)\b)|choice|option|alternative|forced|prepared to|hesitate|scam\w*|fraud\w*|threatening|joke)\b/;
