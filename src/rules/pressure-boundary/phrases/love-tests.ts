/** Love made the proof in a demand: conditions, measures, claims called in. See `wording.ts` for the notation. */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { PRESSURE } from './classes.ts';

const CLASSES: Classes = {
  ...PRESSURE,
  love: `love loved loves loving care cared cares respect respected value valued values trust trusted trusts appreciate appreciated adore adored
    cherish cherished worship respecting believe_in believed_in wanted ride_for rode_for rock_with rocked_with have_my_back had_my_back
    give_a_damn gave_a_damn give_a_shit gave_a_shit give_a_fuck gave_a_fuck give_a_toss gave_a_toss give_two gave_two give_a_monkeys gave_a_monkeys`,
  mine: `me us about_me about_us for_me for_us in_me in_us my about_my your_mother your_mum your_mom your_father your_family your_parents your_wife
    your_husband your_kids your_children your_sister your_brother your_own_mother this_family this_marriage this_relationship this_friendship
    this_team this_project our_marriage our_family our_friendship our_relationship`,
  fondness: 'love feelings respect affection loyalty heart care decency consideration compassion',
  matter: `matter matters mattered mean means meant important special precious dear priority worth first`,
  young:
    'children kids sons daughters wives husbands mothers fathers men women sisters brothers families couples',
  one: 'anyone anybody someone somebody people person those a_man a_woman man woman one',
  would: `would will should does do did never always must could can_not`,
};

export const LOVE_TESTS = graded(
  {
    2: `
    if|had you ~2 {love} ~1 {mine} !keeping|having|getting|doing
    if you ~2 loved|cared|gave_a_damn|gave_a_shit|gave_a_fuck you ~1 would
    if|had you ~2 had|have|having|any ~3 {fondness}|feeling ~3 for|left|me|us|at_all|your
    if ~1 there ~2 any|some|one ~2 {fondness} ~4 me|us|you
    if your ~1 love|feelings|heart|affection ~3 real|true|genuine|sincere|strong|in_it
    if|because_if it|that|this was|were|is ~1 love|real|true|genuine ~2 you ~1 would|will
    if|because_if i|you|we did you ~1 would
    if|were|had|because_if i|we|us|this|this_family|our_marriage|this_marriage|your_family|this_friendship|my_feelings|our_friendship ~3 {matter} ~3 you|to_you|anything|at_all|half
    if|were|because_if i|we ~3 {matter} ~2 you ~1 would
    if|were i|we ~1 half|as ~1 {matter} ~3 as
    if ~1 you|i ~1 am|are|were|is|was ~2 a|my|your|any|half|truly|really|still|true|real ~2 {bond} ~6 you ~1 would|will|should|must|had
    a|an|any|no|the|would ~1 a? ~1 {good} ~1 {bond} ~1 {would}|let|has_to !of_mine|to_hear|be_glad|be_happy
    ^ . {good} ~1 {bond} ~1 {would}|stay|share|back|show|lend|tell|help|answer|stick|pull|ride|come|pick !you
    ^ . {young} who ~2 {love} ~4 share|tell|call|visit|help|come|stay|do|would|put
    no {bond} of|with|worth ~2 decency|honour|heart|conscience|salt|name would|leaves|does
    ^ ~1 friends|sisters|brothers|mates|partners|couples|families|besties|bffs|bros|wives|husbands|sons|daughters|mothers|fathers do|would|tell|help|back|share|stick|show|lend ~1 not|each|one|friends|everything|together|up !of
    a|any|no ~1 {bond} who|that|worth ~2 {love}|the_name|gave|anything ~6 {would}|not !plants
    ^ ~1 {one} who|that ~2 {love} ~1 me|us|his|her|their|our|this|somebody|someone|family ~6 {would}|is|not|visits|calls|rings|comes|stays
    when|if you|someone|somebody|a_person ~1 {love} someone|somebody|a_person|anyone ~1 you|they|he|she ~1 do|does|would|will|never|make|show|put|not
    loving somebody|someone|me|a_person ~1 means|is
    love|loyalty|friendship|marriage|family is|means|should_be ~1 you|about|doing|sacrifice|sacrificing|putting|being_there|giving|obeying|trusting|answering|picking|when|who|not ~4 me|i|us|so|you
    what|some kind|sort|type ~1 of ~2 {bond} ~2 misses|forgets|skips|chooses|abandons|{would}|let|leaves|makes|treats|goes|ignores|refuses|are_you|puts|says|asks|not
    call|calls|calling yourself ~4 {bond}
    prove|show|prove_to|show_to ~2 you ~2 {love} {mine}|$|and|then
    prove|show|prove_to|show_to ~2 you ~1 mean_it|are_my|are_not_like|are_different
    prove|show|prove_to|show_to me|us|that|to_me|how_much ~2 i|we ~2 {matter}|mean|come_first|more_than|your_priority
    prove|show ~1 your love|loyalty|commitment|devotion|friendship
    you ~1 say|said|claim|tell_me|told_me|swear|keep_saying ~2 you ~1 {love} ~1 me|us ~9 so|but|then|and|yet|prove|show|well
    you ~1 say|claim ~3 are|like ~3 {bond} ~3 then|so
    how|why ~1 can|could|do|dare you ~1 say|claim|pretend ~3 {love} ~1 me|us
    you ~3 not ~1 {love} ~1 me|us otherwise|or|because|cause ~1 you|if
    not ~1 tell me ~2 you ~1 {love} ~1 me|us
    so_much_for ~2 {love}|love|friendship|family|loyalty|sisterhood|brotherhood|best|being
    {love} ~1 me|us enough to
    your love ~2 should|not|was ~2 been? ~1 strong|big|real|true enough
    whether you ~2 {love} ~1 me|us
    how|way you ~1 treat someone|somebody|people ~1 you ~1 {love}
    then|and i ~1 will? ~1 believe|know ~1 that? you ~2 {love}|care
    where i ~1 rank|stand|come ~1 with|on|in|for ~1 you|your
    {love}|do|for me|us ~2 if you ~1 {love}|did
    if you ~2 {love} someone|somebody ~3 you|they ~1 would
    i ~2 thought ~2 we ~1 were ~2 sisters|brothers|family|best_friends|a_team ~6 so
    `,
    1: `
    did|do i|we ever|even ~1 mean|matter ~1 anything|to_you
    `,
  },
  CLASSES,
);

/** "You love me?", asked before an order: "then you'll sign the loan". */
export const ASKED_LOVE = wordings(
  '^ ~1 do|if? ~1 you ~3 {love} ~1 {mine} ~1 so_much|that_much|really|$',
  CLASSES,
);
/** The order that calls it in. */
export const CALLED_IN = wordings('^ then|so|prove ~6', CLASSES);
