/** A limit that was set, and its crossing: forms over plain words. Only both together say that a limit is overridden. */
import type { Expression } from '../../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  says: `said say says told_me tell_me asked_me asked ask want wanted need needed wish wished begged requested made_it_clear keep_saying insisted insist
 warned_me decided demanded required told_everyone texted_me wrote have_said have_asked have_told_me are_not_wanting did_ask did_say did_tell_me
 are_not_ready might_not_want may_not_want do_not_want did_not_want would_rather_not would_prefer_not prefer_not hung_up not_want`,
  limit: `space time_alone alone_time some_time more_time time_apart time_to_think time_to_yourself a_bit_of_time distance a_break(?!_(?:at|in|between|around)\\b) breathing_room boundar(?:y|ies)
 no_contact alone to_be_alone be_left_alone left_alone leave_you_alone leave_you_be let_you_be stay_away away_from_you not_to stop no_more
 to_stop not_ready_to ready_yet fall_back back_off back_up give_it_a_rest chill to_wait wait_until not_yet privacy peace quiet no_visitors a_week a_month a_few_days
 go_away to_cool_off cool_off cooling_off through_the_solicitor through_your_lawyer through_the_lawyer only_through not_(?:\\w+_)?(?:text|call|contact|message|write|talk|speak|come|reach|bother|see|ring|visit|email|dm|hear|show|meet|follow|discuss)\\w*
 never_(?:\\w+_)?(?:contact|text|call|write|come|see|speak|talk)\\w* do_not_(?:\\w+_)?(?:text|call|contact|message|write|talk|speak|come|reach|bother|ring|visit)\\w* me_gone communication`,
  reach: `text call contact message write talk speak come reach bother see ring visit email dm hear show meet follow texting calling messaging ringing
 contacting writing coming wanting discuss phoning phone reply`,
};

/** The limit, known to the writer: yours, granted once, or promised by the writer. */
export const LIMITS: readonly Expression[] = formsOf(CLASSES, [
  '(you|your \\w+) {adv}* (have |had )?{says} ~~ ({limit}|quoted)',
  '(you|your \\w+) {adv}* (do|did|are|have|might|would|may|will) not {adv}* (want|wish|wanting|care|like|speak|ready|want me|talking|speaking|to) ?(to )?(\\w+ )?(\\w+ )?({reach}|me|us|this|right now|yet|$)',
  '(?<!let (?:me|us) )(know|realize|aware|understand|respect|get|heard|hear|accept|appreciate|remember|regardless of|despite|against|notwithstanding|ignoring|though|although|sorry about|screw|forget) (that )?(your|you|u) ~~ {limit}',
  'you (have |\\w+ )?(blocked|unfriended|muted|deleted|removed|unfollowed) (me|my number)|you can block me|(being|been|am|got) blocked|changed your (number|locks)',
  'i ((?!never)\\w+ )?(said|promised|swore|told you|agreed|know i said|am supposed to|was supposed to|was going to|should|am not supposed to|should not|was told|was meant to) ~~ (leave you alone|give you|{limit}|(be )?(not )?{reach}|back off|keep away|keep my distance|not be)|(?:^|well )said (id|i would) (leave|give|not|stop|wait|stay)',
  '(?<!\\b(i|we) (\\w+ ){0,5})(not|are not|you are not|might not be|never) (\\w+ )?ready to (talk|see|hear|speak|forgive|meet|discuss)|^not ready to',
  '(your|the) (\\w+ )?(wish|request|plea|demand|decision|need|desire|call) (for|not to|to be|to have) (be )?{limit}|we (said|agreed|are on) (no contact|a break)|your boundaries|your quoted',
  'you (\\w+ )?(said|told me|say|have said) (no|stop|do not|not to|enough|it is over|leave)(?: (to me|and|but|i|thanks|$)|$)|no is not an? ?(answer)?|(will|can|do) not take no|heard you (the first time|when you said)',
]);

/** The crossing: what the writer does or wants all the same. */
export const CROSSES: readonly Expression[] = formsOf(CLASSES, [
  '(but|however|yet|still|though|only|except|anyway|anyways|regardless|all the same|nonetheless|nevertheless|even so|instead) ~~ (i|we|can|could|please|just|come on|you|it|this|two|surely|here|let|one|pick|open|answer|am|literally|me|meet|have|call|idc|text|ten|five|enough|when|too|how|why)\\b',
  '(so|because|cause|since|and|well|whatever|then|here|now) (\\w+ )?(i|we|here i) (\\w+ )?(am|are|will|made|got|have|had|came|drove|called|texted|wrote|created|borrowed|went|sent|need|can|could|just|could not|was)\\b',
  'i (\\w+ )?(am|will be|will|was) (just )?(outside|downstairs|at your|on my way|omw|coming|driving|pulling up|parked|here|writing|calling|texting|messaging|going to|sending|your (mother|father)|using|at the|contacting|not going|knocking|passing|waiting)',
  'i (\\w+ )?(can not|could not|had to|have to|need to|must|need you|will not|want to|deserve|am after|need) (\\w+ )?(wait|tell|see|hear|talk|say|know|stop|do|speak|leave|let|accept|help|ask|get|respect|driving|respond|an|to)\\b|i can not\\b',
  '(open the|pick up|answer|talk to me|call me|meet me|let me (in|see|talk|explain)|hear me out|come (out|down|outside)|listen)\\b|i do not care|do not think you (meant|mean)|too bad|owe me|your problem|not fair|not fair to me|is important to me|long enough|more than enough|are you done|say it anyway|just make another|will just',
]);
/** Emergencies, logistics, and limits that are kept. */
export const KEPT =
  /\b(?:school|hospital|fever|emergency|police|ambulance|accident|surgery|died|funeral|doctor|landlord|keys?|rent|meeting|deadline|invoice|client|the (?:boiler|car|dog|vet|gas|bank)|urgent|post|parcel|mail|eat|eating|flat|garage|medication|plumber|passport|nursery|not to (?:wait|bring|buy|worry|cook|rush)|so i will (?:not|wait|leave|keep|stay|(?:write|call|text|ring|ask) (?:tonight|later|tomorrow|after))|i will (?:wait|keep|leave you|respect|not (?:call|text|write|push|contact))|until you (?:do|are ready|want)|take (?:all )?(?:the|your) time|not (?:have to|need to) (?:reply|answer|respond)|when you (?:are ready|want)|otherwise$|i am stopping|i will not do (?:it|that) again|that is (?:ok|okay)|busy|presents?|study|shelves|sugar|holiday|no (?:rush|pressure)|my ex|in (?:the|this) (?:house|flat|room)|more space (?:in|for)|you have it|did not because|that is fine|not trying to|so (?:\w+ ){1,4}(?:are|am) (?:off to|going to (?:mum|my|the)|out (?:at|tonight|all))|so i (?:\w+ )?left (?:\w+ ){1,3}with (?:the|your|my)|how are you|(?:went|going|go) (?:there )?(?:alone|on my own|by myself|without you))\b/;
