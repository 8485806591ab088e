import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'Something feels different between us.',
    "We've hardly spoken since Friday.",
    'That came out harsher than I meant.',
    'I feel like we drifted apart this month.',
  ],
  absent: [
    'Something is off with the milk.',
    'We got stuck in traffic.',
    'I missed you at lunch.',
    'The shift starts at nine.',
  ],
};

const CLASSES = {
  state: `off wrong sideways shifted different tense awkward strange weird strained cold colder distant quiet quieter stuck broke broken cracked
 missing unsaid unfinished unsettled hanging heavy fractured drifted apart out_of_sync out_of_step at_odds changed bad badly sour hard rough
 painful messy flat frosty icy rocky stiff wobbly prickly hurtful`,
  gap: 'wall gap distance space silence chill tension coldness rift crack strain weirdness frost edge atmosphere ice strangers',
  us: 'us you_and_me you_and_i me_and_you me_and_u the_two_of_us me_n_you me_n_u',
  talk: 'conversation convo talk call chat exchange evening night dinner visit moment weekend argument fight row week morning',
  hardly: 'hardly barely not_really scarcely not',
  drift: `drifting drifted pulling slipping going stepping shutting closing moving growing backing talking speaking missing walking arguing
 tiptoeing avoiding circling bickering snapping past grown`,
  since: 'since lately after with around anymore these now this properly $',
} as const;

const WORDINGS = wordings(
  `
  we ~1 are not ~1 ok|okay|good|right|alright|ourselves ~2
  i ~1 felt|feel|felt_like ~1 you ~2 pull|pulling|go|slip|drift ~2 away|quiet|cold|back
  i ~3 lost|hurt_us|broke_us ~1 you|us ~1 when|there|at|with ~2 i|that|last
  it|things ~1 has|have|is|are|got|went|gone ~1 been? ~1 gone? ~2 quiet|cold|silent|strange|tense ~3 between|since|with_us|here|at_home
  we ~1 parted|left|ended|finished|went_to_bed ~2 on ~1 bad|angry|a_bad|the_wrong|cross ~2
  that|this|it ~1 was|is not ~1 like ~1 us|you|me ~2
  still sitting|hanging|there|lying ~2 between ~2 us
  not ~1 like ~1 us
  row|fight|argument|it|that|words ~4 between us
  something|things|it|there|we|i ~6 between {us} ~3
  something|things|it ~4 {state} ~2 between|with ~1 {us}
  something ~2 shifted|broke|changed|cracked|snapped|is|was|felt|feels|seems|went ~1 {state}? ~1 between|since|with_us|lately|off|wrong|different|missing|strange|when !with_the
  there ~1 is|has_been|was|feels ~3 {gap} ~3 between|since|now|here|when|lately|with|growing
  there ~1 has|is|was ~1 been? ~3 {gap} ~3 between|since|now|at_home|in_the_house|with_us|lately
  feel|feels|felt ~2 like ~1 there|we|a ~3 {gap}|{drift}|{state} ~3
  i ~2 feel ~2 a|the|some|this ~1 {gap} ~3
  we|i ~2 lost|losing|missing|missed ~1 each_other|one_another|you_there|us|our_way|touch|what_you|your_point|something
  we ~2 left ~1 things|it|that|this|off ~1 badly|wrong|messy|hanging|unfinished|unsaid|in|on|open|up
  how|way ~1 our|we|the|that ~1 {talk}|left|ended|things ~2 ended|went|things|it|off
  that|it|this|my|what|things|words ~2 came|come|went|go|landed|sounded ~1 all? ~1 out? ~1 wrong|badly|sideways|harsh|harsher|sharper|off|meaner|colder|worse|the_way
  did_not|not come|came|land ~1 out|across? ~1 the way|as|how|right
  that|the|last|our|yesterday ~1 {talk} ~2 felt|was|feels|got|went|ended|left ~2 {state}|fast|a_bad|on_a
  things|it|we ~2 have|has|are|is|been|feel|feels|felt|were|got|get ~2 been? ~1 {state} ~2 between|with|since|lately|for|around|at|after|all_week|$
  we ~2 got|get|are|were stuck ~2 $|last|in_that|there|again|on
  we ~1 have|had|are|were|keep|kept ~2 been? ~1 {drift} ~2 past|around|on|each_other|in_circles|apart|about|round|on_eggshells|since|this|for
  we ~1 {drift} ~1 apart ~3
  we ~2 {hardly} ~2 spoken|talked|said|been|speak|talk|looked|ourselves ~3 since|properly|lately|this|in_days|all|each
  we|you ~1 have|did|are|were|has not ~2 been|felt|right|ourselves|the_same|same|close|ok|good|spoken|talked ~2 right|ourselves|same|close|ok|good|since|with|lately|easy
  i ~1 can|do|could ~1 feel|sense|see|tell ~2 you|us|we|something ~2 {drift}|was|is ~1 away|back|apart|down|quiet|cold|off|from|wrong
  i ~2 noticed|felt|saw|sensed|notice|feel ~2 that? ~1 you|us|we ~3 {state}|silent|away|talking|pulled|stopped|{drift} ~3
`,
  CLASSES,
);

/** Says that something between them broke, without blame. For openers and support, not apologies. */
export const namesRupture = defineElement({
  id: 'names-rupture',
  weight: 1,
  wordings: WORDINGS,
  unless: wordings(`
    in the ~1 crowd|library|car
    curtains|menu|church
    in traffic
    shift is|starts
    next door
    between the|a|an|my|your|our ~1 !brother|sister
    with the|my ~1 boiler|milk|car|printer|wifi|oven|tap|phone|laptop
    since ~1 college|school|uni
    how are you
    budget|gardens
  `),
});
