/** Accounts: the strain told in the place where the act could be (Scott & Lyman 1968). */
import type { Classes } from '../../../engine/condition.ts';
import { wordings } from '../../../engine/features/wording.ts';

const CLASSES: Classes = {
  hard: `hard rough long difficult tough bad crazy stressful rubbish awful horrible terrible shitty shit weird brutal trying challenging mad mental hectic insane dreadful tense worst tiring`,
  time: `day days week weeks month months quarter year night nights morning time patch few season shift shifts stretch spell`,
  self: 'head mind brain nerves heart mood health anxiety depression sugar patience temper hormones stress body back life pressure bp insomnia grief ocd ptsd adhd',
  gone: `all_over in_bits in_pieces fried gone shot mush a_mess spinning frayed foggy elsewhere in_the_bin bad terrible low high awful up through_the playing acting flaring killing not_right wrecked
 melted through_the_roof on_the_floor in_a`,
  had: 'had drank drunk sank necked',
  drink: 'drinks pints wine wines beers shots whiskeys whiskies vodkas glasses bottle cans',
  strain: 'tension stress pressure work going on_my happening strain noise',
  upset: `coping grieving spiralling drowning struggling suffering mourning divorce divorcing overworked burnt_out burned_out burnout hungover hangry menopausal understaffed sleep_deprived`,
};

/** What a clause of the writer's own life tells. */
export const STRAIN = wordings(
  `
    {hard} ~1 {time}
    going|gone|been|go ~1 through|thru ~2 lot|it|much|some|stuff|hell|divorce|phase|breakup|something
    {self} ~3 {gone}
    on_edge|no_sleep|on_no_sleep|up_since|at_breaking|breaking_point|end_of_my|my_wits|running_on|short_fuse|on_fumes
    not ~2 slept|sleeping|eaten|eating|myself|coping|well|right|in_a_good|in_the_best
    not ~2 get|got|had|have ~2 sleep|rest|break|slept
    too much ~1 of? ~1 {strain}
    a_lot|so_much|loads ~2 {strain}
    {had} ~3 {drink}
    under ~2 {strain}
    {upset}
    all_week|all_night|all_day|twelve_hour|double ~2 shift|shifts|week|will_do
    get ~1 like_that|like_this|hangry|that_way
    anniversary|funeral ~6 coping|week|today|yesterday
  `,
  CLASSES,
);

/** A message about plans or post: the strain explains a lateness, and no hurt. */
export const ABOUT_PLANS = wordings(`
  come|coming|late|reply|replying|replied|answer|answering|join|joining|tonight|tomorrow|meet|meeting|respond|responding|texting|ticket|tickets|order|delay|notice|collect|parking|swap|running
  go|going|be|get|stay home
  make_it|get_back
  allergic|can_not_talk|write_the_steps
`);
