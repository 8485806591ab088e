/** Regret from a distance: the hurt or the rift is deplored like weather, and nobody has done it (Kampf 2009). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  sad: `unfortunate regrettable shame pity too_bad sucks sucks_that bummer disappointing deplorable lamentable dismaying disheartening saddening heartbreaking it_is_sad it_is_so_sad it_is_very_sad
 it_is_really_sad is_sad that_is_sad sad_that sad_thing so_sad_that how_sad sad_how sad_to_see it_is_rough that_is_rough rough_that it_is_wild a_bit_rubbish it_is_crap it_is_rubbish so_unlucky
 how_unlucky not_ideal less_than_ideal not_great not_nice not_good gutting_that regretted matter_of_regret unhappily unfortunately regrettably sadly`,
  deplore: `regret regrets regretted with_regret saddens_me pains_me grieves_me deplore lament find_it_sad find_it_regrettable find_it_unfortunate find_it_disappointing
 hate_that hate_how wish_it_had_not wish_this_had_not wish_things_had_not`,
  hurt: `#HurtState #HurtVerb #HurtNoun tears crying cried cry sobbing humiliated humiliation wounded spoken_to treated made_to_feel felt_like affected impacted harassment put_out
 broke_down in_bits unwelcome bad_experience neglected hard_time hurtful`,
  reading: `feel felt feeling took take taken taking misunderstood misread misinterpreted see saw seen view viewed think thought interpreted let chose choose chosen decided read reacted respond responded
 heard experienced find found`,
  manner: `way that this like so as personally badly offense umbrage wrong spoil ruin hard unfairly it`,
  us: `we us our it this that your_stay your_visit your_day your_birthday your_holiday your_wedding your_experience your_order your_evening your_night your_trip your_party your_anniversary your_weekend your_christmas things matters everything between_us friendship relationship marriage relations sisterhood brotherhood bond partnership conversation talk exchange evening
 night christmas birthday wedding dinner weekend`,
  came: `was_ruined were_ruined was_spoiled was_spoilt was_wrecked was_destroyed had_to_end had_to_go had_to_turn had_to_be had_to_come got_ruined is_ruined is_over has_ended has_come came_to come_to came_between end_up end_like end_this end_that ended_up ended_in ended_like ended_that ended_this ended_so ended_with ended turned_out turned_sour turned_ugly
 went_down went_so went_this went_that went_like went_with got_so got_this got_ugly got_out fell_out fell_apart suffered spoiled spoilt ruined wrecked broken broke_down damaged
 gone_this gone_like gone_so gone_sour happened_to_us happened_between happen_between happened_in had_to_happen blew_up escalated unfolded played_out soured is_like_this are_like_this worked_out turned`,
  said: 'said did wrote words comments remarks message joke behavior actions',
};

/** 2: the other's hurt, or an event between two, is deplored; 1: an event whose hurt nobody names. */
export const PITIED = graded(
  {
    2: `
      {sad}|{deplore} ~3 you|your ~6 {hurt} !at !about
      {sad}|{deplore} ~3 you ~3 {reading} ~2 {manner}
      {sad} ~8 left|made you feeling|feel
      {sad} ~6 left|made|gave|leaving|making|got you ~4 {hurt}
      {sad} ~5 {us}|the ~4 {came} ~2 that|this|us|so|such|like|here|between|ugly|tears|blows|a|bad|sour|you|wrecked|broken|suffered|$
      regret|regrets|regretted|deplore|lament|pains_me|hate_that ~2 that|any|this|if|it|the|your|all|what ~8 {hurt} that|this|it|which|i|may? ~2 caused|brought|given|felt|taken?
      regret|regrets|regretted ~2 that|this ~4 happened|occurred|transpired
      one|we|i ~1 can? ~1 only regret ~6 {us}|relations|{hurt}
      the|this|that|your|any|such|being|you ~2 {hurt} ~8 is|was|are|were ~2 {sad}
      you|your ~2 being ~1 {hurt} ~7 is|was|not|a ~2 {sad}
      {us} ~3 {came} ~4 is|was|it_is|which_is|a ~2 {sad}
      what|how ~4 happened|went|came ~3 is|was ~2 {sad}
      unfortunately|regrettably|sadly ~5 {said} ~3 {hurt} you
      unfortunately|regrettably|sadly ~6 i ~2 {said} ~3 {hurt}
      regret ~4 you ~2 made|left|were|felt ~3 {hurt}
      {sad} ~2 that? ~2 my|our ~3 caused|hurt|upset|offended|left ~1 you
      {sad} ~3 experienced|took|heard ~6 as {hurt}|attack|criticism
      whole|entire|all_of_this|all_this ~2 situation|thing|affair|business|matter|episode|incident|exchange|argument|$ ~1 is|was|has_been ~2 {sad}
      {sad} ~2 that|such ~1 such|harsh|those|these|things ~2 words|things|messages|comments ~2 was|were|used|written|said
      {deplore} ~2 that? ~1 it|this|things|we ~4 {came} ~2 this|that|us|so|such|like|here|between
      {deplore}|regrets ~2 not ~2 meet|met ~2 your ~1 expectations
      find|found|consider ~1 it|this|that ~2 {sad} ~2 that|how|you ~6 {hurt}|embarrassed|humiliated|{came}|treated
    {sad} ~2 {us} ~2 {came}|had|has_to ~2 way|like|this|that|ruined|spoiled|$|go|end|be|in|by
    {sad} ~2 that|it|this|things|stuff ~1 had|has|have ~1 to ~2 turn|come|go|end|be|get ~2 out|to|like|this|that|way|so
    {sad} ~3 you ~2 got|were|are|was|get|be|been ~2 {hurt}
    {sad} ~2 you ~2 had ~1 to ~1 go_through|find_out|hear|see|deal|suffer ~5 us|me|way|that|this|like
      been|be nicer|better|kinder|easier if ~2 you ~1 had|did not ~2 had|find|hear|see
      {deplore} ~2 that ~4 fell|falls|failed|fails|did_not|was_not|were_not ~3 below|short|meet|what|up_to|as
    {sad}|{deplore} ~1 how ~1 my|our ~2 {said} ~3 affected|hurt|upset|landed|made you
    `,
    1: `
      {sad} ~2 how ~2 {us}|the ~3 went|came|turned|happened|ended|worked ~3 you|us|$
      {sad} ~2 {us} ~3 {came}
    `,
  },
  CLASSES,
);

/** Others, losses, plans and formulas of offices: sympathy or news. And what the writer owns after all. */
export const NOT_BETWEEN_US = wordings(`
  he|she|they|him|her|them|his|their|died|passed|loss|lost|accident|crash|weather|rain|team|game|match|season|show|movie|film|episode|series|gig|job|exam|flight|venue|clinic|train
  your ~1 boss|team|landlord|manager|doctor|teacher|ex|knee|flight|car|sister|brother|mum|mom|dad
  can_not|could_not|will_not|cancelled|canceled|to_inform|to_announce|not_be_able|inconvenience|at_work|at_that_school|rear_ended|warranty
  i ~1 did|made|hurt|was|let|broke|lied|called|spoke
  regret ~1 what|how|not|to|saying|doing|shouting|eating|yelling
  you ~1 are|were|got ~1 ill|sick|unwell|poorly|flu|leaving|away|not_well
  sorry
  if ~2 i|we
`);
