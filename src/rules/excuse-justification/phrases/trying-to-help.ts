/** Wordings of the rule trying-to-help, over plain words ("im" is "i am" here). */
import { formsOf } from '../../../engine/text/forms.ts';

const classes = {
  hope: 'trying tried try wanted want meant meaning hoping hoped looking aiming aimed intended thought_i_would thinking_i_would doing_my_best',
  deed: `help protect shield save spare support look_out look_after be_nice be_kind be_supportive be_helpful be_useful be_a_good be_there be_honest be_constructive be_real
 do_something_nice do_the_right do_right do_what make_you make_it_better make_it_easier make_things_better make_things_easier make_things_right keep_you keep_us get_you cheer advise fix encourage guide warn get_you teach motivate push_you give_you toughen
 educate improve prepare comfort surprise do_you do_good do_my_best rescue assist mentor inspire care_for stop_you watch_over mind_you sort_you smooth mediate point_out do_a_good do_a_nice`,
  act: `did do done said say saying told tell telling doing checked check read called rang phoned texted contacted looked went followed opened tracked hid kept cancelled decided arranged
 asked answered deleted blocked pushed lied booked signed spoke corrected criticised criticized invited threw moved pointed raised mentioned shouted interfered intervened reported took`,
  mean: 'because since out_of',
  feel: 'care cared love loved worry worried concerned scared afraid protective respect value value_you believe_in want wanted',
  friend:
    'friend friends mate mates mother mum mom father dad parent parents sister brother husband wife partner boss manager well_wisher ally family godmother aunt uncle buddy',
  favour: 'favour favor kindness service good_turn solid',
};

/** Good will named as the reason for what was done. */
export const GOOD_WILL = formsOf(classes, [
  '(i|we) ~~ {hope} (only |just |always )*(to )?(only |just )?{deed}|(just|only|merely|simply|(?<=^(\\S+ )?)was) {hope} (to )?{deed}',
  '(for|in|with|to) ~ (#YourGood)(?! (tomorrow|trip|holiday|future))|your best interests?',
  '(i|we) ~ {act} ~~ {mean} (i|we|of how much i) ~ {feel}|that is (why|how much) i ~ (care|love|said|told|did)|{mean} i (care|love you|care about you)|only (said|did|told|asked) ~ {mean} i',
  '(i|we) ~ (am|was|were|are) ~ (being ~ (#Candour|a good)|keeping it (real|100|honest)|telling (you )?(it like|it how|the truth|your truth)|looking out|watching out|thinking of you|minding you|looking after you|saving you(?! (a|the|some))|protecting you|sparing you|doing right by)',
  '(just|only|simply|merely) (concerned|worried|anxious|scared|caring|looking out|minding|protecting|saving|being (#Candour|a good|your)|keeping it (real|100)|telling (you )?(the truth|it like|it how|facts)|giving (you )?(advice|my|feedback|some))',
  '(i|we) ~ ({act}|doing) ~~ (for (you|us|the family|the kids|our|the sake|help)|to (protect|help|save|keep|spare|make you|teach|cheer|motivate|stop you|avoid hurting|not hurt|shield)|as (a|your) ({friend}|favou?r|kindness))',
  'want(ed|ing)? ~ (what is |the |only |nothing but |was the |was )?(best|good|happiness|better) (for|in) (you|us|my|your)|all i (ever )?(want|wanted) ~ (is|was) (to|for you|the best|what is best|your)',
  '(do|doing|did|done|does) you a {favour}|(did|doing|done) (it|that|this) (as|for) a {favour}|out of (love|concern|kindness|care|loyalty|worry|respect)|coming from a place of|(said|told|did|say|it) ~ (with|in|from|out of) love',
  '(meant|intended|offered|given|said) ~ (constructively|kindly|lovingly|to help|to be (constructive|helpful|supportive|kind|encouraging)|with ~ (in mind|intentions?)|as (advice|help|constructive|a kindness|encouragement|feedback))|constructive (criticism|feedback)|tough love|wake up call|best of intentions|best intentions',
  '(somebody|someone|somone) (had|has|have|needs|needed|got) to (tell|say|do|be|give|open|let)|(nobody|no one) else (will|would|dares?|had the) (tell|say|guts|courage|to)|(the|what) (truth|others) ~ (nobody|no one) (else )?(will|would|dares)',
  '(thank|thanking) me (later|one day|some day|for|eventually|in)|(one day|some day|someday|later) you (will|are going to) ~ (thank|understand|see|be grateful|appreciate)(?! (it|the view))|you (should|could|ought to) ~ (thank|be thanking|appreciate|be grateful) ~ (me|that i|i)',
  'that is what ({kin}|{friend}|good ~|real ~) (are for|do|does)|what kind of {friend} would i be|if i did not (care|love|give a)|i would not ~ (bother|say|tell|have said|be saying|be telling) ~~ if i did not (care|love)',
  '(this|that|and this|here) (is|was) ~ (the|my|how much) ~ thanks|(so )?(helping|caring|honesty|the truth|being honest|caring about|looking out|loving) ~ (is|was) ~ (wrong|a crime|bad|not allowed|a problem|illegal)|no good deed|try to (help|be nice|do something nice) ~ (and|people)|helping you (is|was) wrong',
  '(sorry|excuse me|forgive me|pardon me|my bad) for (\\w+ )?(trying to help|wanting (what is )?(the )?(best|good)|caring|being (honest|real|concerned|nice|worried|a good|helpful)|helping|looking out|wanting ~ (best|help|good)|telling ~ truth|giving a damn|loving you|worrying|having standards for you)',
  '(i am|as) (a|your) (well wisher|{friend}) ~ (only )?(i|who|telling|and i)|(tell|telling|told|said|saying) ~~ as (a|your) {friend}|(only|just) (tell|telling|told|saying|said) you ~ (the truth|what|this because|for your)',
  '(spare|save|saved|sparing|saving) you ~ (the|from|any|all|a lot)|(protect|protected|protecting|shield|shielded|shielding) you(?! from the (sun|rain))',
]);

/** Owned, of others, or plain help now. */
export const HARMLESS =
  /\b(?:took (?:over|the (?:choice|decision))|you (?:just|only) (?:wanted|tried)|told (?:him|her|them) to cheer|scared of|let us know|thankyou|protect the (?:plants|furniture|screen|data|users?|system|code)|wanted you to know|when you (?:only |just |really )*(?:wanted|needed|asked)|got (?:this|it|that) wrong|(?:he|she|they) (?:was|were|is|are|only|just|wanted|tried)|my (?:mum|mom|dad|sister|brother|friend|aunt|uncle|nan|gran|cousin|husband|wife|son|daughter|colleague) (?:was|is|only|just)|loved it|honest (?:question|opinion)|thank you|thanks for|help (?:with|him|her|them|my|the)|let me know|please (?:share|send|try)|someone (?!had|has|needs|needed)|hopefully|sorry i|support question|save (?:money|time|space|up)|help you (?:get|with|out with)|(?:can|may|how can|happy) (?:i|to|we) help|order number|the form|here to help|was wrong|for (?:you|us) (?:both|all|guys|to)|a (?:cake|coffee|dinner|lunch|song|present|gift)|wear|deadline)\b/;
/** What is told of the past answers somebody; in the present it may be help at work. */
export const PAST =
  /\b(?:was|were|wanted|did|said|told|meant|tried|read|called|checked|rang|went|gave|for your own|thank me|thanks i get|if i did not|is wrong)\b/;
