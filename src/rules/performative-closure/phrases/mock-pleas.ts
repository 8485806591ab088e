/** Pleas that mock: excused for having a life, for not being perfect (Culpeper 1996: mock politeness). */
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  plea: 'sorry apologize apologies excuse_me pardon_me forgive_me my_apologies excuse pardon forgive my_bad',
  right: `a_life a_job a_career feelings emotions needs friends other_friends opinions an_opinion standards boundaries hobbies dreams a_family a_heart a_brain self_respect a_personality
 a_body a_backbone principles responsibilities bills work kids eyes ears plans a_sense_of_humour a_social_life a_past a_bad_day`,
  innocent: `existing breathing living caring daring thinking believing hoping trying wanting wishing expecting assuming needing loving being_human being_alive being_tired being_busy being_honest
 being_happy being_the_only being_the_one being_worried being_born being_me being_myself being_a_person working earning eating sleeping resting laughing smiling noticing
 speaking having_eyes not_being not_reading not_knowing not_dropping not_kissing not_bowing not_worshipping not_jumping disturbing_your_royal`,
  flaw: `live_up_to meet_your perfect read_your_mind read_minds a_mind_reader text_you_every call_you_every jump_when drop_everything worship good_enough clever_like clever_enough smart_like like_you like_your
 as_perfect as_good as_clever as_smart as_rich as_pretty made_of_money your_type your_maid your_servant your_slave your_mother a_robot a_machine superman superwoman run_everything_past ask_permission ask_your_permission beg_for
 kiss_your bow_down answer_in_two reply_in_two reply_within answer_within reply_instantly answer_instantly worship_you`,
  title: `your_majesty your_highness your_lordship your_ladyship princess queen_bee your_royal oh_wise_one wise_one great_one the_great master mr_perfect mrs_perfect miss_perfect drama_queen my_lord my_lady your_grace your_worship`,
};

/** Each must stand beside a plea; alone they may be meant. */
export const MOCK_PLEAS = formsOf(CLASSES, [
  '{plea} ~ (for|that|because|if|i|but i) ~ (have|having|has|had|got) ~ {right}',
  '{plea} ~ for {adv}* (even |daring to |ever )?{innocent} ',
  '{plea} ~ i {adv}* (am|do|did|can|could|was|will) not ~ {flaw}(?! (at|in|with) (?!everything))',
  '{plea} ~~ {title}|{title} ~~ {plea}',
  'did i ~ (hurt|upset|offend|bruise|ruffle|wound|disturb|interrupt) (your|the|our) ~ (feelings|ego|majesty|highness|director|princess|queen|king|precious|little|pride|heart|drama)',
  '{plea} ~ your (\\w+ )?(poor|precious|fragile|delicate|tiny|little) ~ (feelings|ego|heart|pride)',
  '{plea} ~ my (stupidity|ignorance|existence|honesty|audacity|incompetence) ',
]);
