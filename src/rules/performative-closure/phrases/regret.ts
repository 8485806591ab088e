/** Regret from a distance: the hurt or the rift is deplored like weather, and nobody has done it (Kampf 2009). */
import { type Classes, formsOf } from '../../../engine/text/forms.ts';

const CLASSES: Classes = {
  sad: `unfortunate regrettable shame pity it_is_sad it_is_so_sad it_is_very_sad so_sad_that very_sad_that sad_that is_sad how_sad disappointing too_bad sucks unlucky tragic deplorable lamentable dismaying disheartening saddening gutting crap rubbish rough not_ideal less_than_ideal
 not_great a_bummer regretted to_be_regretted a_matter_of_regret matter_of_deep_regret matter_of_regret disheartening heartbreaking not_nice not_good a_bit_much a_bit_rubbish`,
  deplore: `regret hate saddens_me pains_me grieves_me wish_it_had_not wish_this_had_not wish_things_had_not find_it_sad find_it_regrettable find_it_unfortunate deplore lament unfortunately sadly regrettably unhappily`,
  harm: `hurt pain tears upset distress sorrow offence offense feelings humiliation humiliated embarrassment embarrassed crying cried cry wounded wounds harm suffering suffered bruised trauma insult insulted
 offended spoken_to treated left_out made_to_feel felt_like feeling upsetting disrespected harassment harassed excluded ignored ashamed broke_down sobbing anguish bitterness bad_feeling bad_blood
 ill_feeling resentment unpleasantness hurtful`,
  us: `us we our between_us friendship relationship marriage relations family sisterhood brotherhood bond partnership evening night christmas birthday wedding dinner holiday weekend things it this that matters everything`,
  came: `came_to come_to ended_up ended_in ended_like ended_that ended_this ended_so ended turned_out turned_sour turned_ugly went_down went_so went_this went_that went_like went_the got_so got_this got_ugly got_out_of fell_out
 fell_apart suffered spoiled spoilt ruined broke_down broken gone_this gone_like gone_so happened_to_us happened_between had_to_happen had_to_end blew_up escalated unfolded played_out soured worked_out_like worked_out_this is_like_this are_like_this`,
};

/** The other's hurt, deplored. */
export const PITIED_HURT = formsOf(CLASSES, [
  '({sad}|{deplore}) ~~ (you|your) ~~ {harm}',
  '({sad}|{deplore}) ~~ {harm} ~~ (you|your|was|were|has|this|from)',
  '(the|this|that|your|any|such) ~ {harm} ~~ (is|was|are|were) ~ {sad}',
  '(your|you) (being )?(\\w+ )?{harm} ~~ (is|was) ~ {sad}',
  '(sad|shame|pity|bad|sucks|unfortunate|regrettable) (about|for) (the|your|all|all the) (\\w+ )?{harm}',
]);
/** An event between two, or a rift, deplored. */
export const PITIED_RIFT = formsOf(CLASSES, [
  '({sad}|{deplore}) ~~ {us} ~~ {came}',
  '(how|the way|what) ~ ({us}|the \\w+) ~ ({came}|went|happened) ~~ (is|was) ~ {sad}',
  '({sad}|{deplore}) ~ (how|the way|what) ~ ({us}|the \\w+) ~ ({came}|went|happened)',
  '({us}|{harm}) ~~ {came} ~~ (it|this|which|that) (is|was) ~ {sad}',
  '({sad}|{deplore}) ~ (that )?(you (fell|got|went|had to (go through|find out|hear|see|deal)|have to)|such|those|these|harsh) ~~ (me|us|words|this|that way|over|because|were)',
  '(would have been|could have been) ~ (nicer|better|kinder|easier) if you had not',
]);
