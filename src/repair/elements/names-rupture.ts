import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { RUPTURES } from '../phrases/ruptures.ts';

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
 painful messy flat frosty icy rocky stiff wobbly prickly hurtful uneasy brittle fragile funny ugly heated`,
  gap: `wall gap distance space silence chill tension coldness rift crack strain weirdness frost edge atmosphere ice strangers elephant barrier wedge
 cloud awkwardness shadow`,
  us: 'us you_and_me you_and_i me_and_you the_two_of_us our_houses our_two_houses the_pair_of_us',
  talk: 'conversation convo talk call chat exchange evening night dinner visit moment weekend argument fight row week morning lunch meeting thread',
  hardly: 'hardly barely not_really scarcely not',
  drift: `drifting drifted pulling slipping going stepping shutting closing moving growing backing speaking missing walking arguing
 tiptoeing avoiding circling bickering snapping grown losing`,
  past: 'past around each_other one_another in_circles apart about round on_eggshells at_cross_purposes over',
  since:
    'since lately between with these_days any_more this_week this_month after around at_home here all_week now',
  harsh:
    'wrong badly sideways harsh harsher sharper sharp off meaner colder worse the_way cold mean rude snippy snarky',
} as const;

const WORDINGS = wordings(
  `
  days|weeks|months|years|long|while|ages ~1 since ~1 we ~3 talked|spoken|spoke|really|saw|laughed|talk
  we ~1 stopped|quit ~1 talking|laughing|touching|sharing|looking|being|telling
  i ~1 watched|saw|felt|noticed ~1 you ~1 go|going|went ~2 quiet|cold|silent|still|away
  keep|kept|keeps ~1 having ~1 the ~1 same ~1 fight|argument|row|conversation|quarrel
  lost ~3 your|each_other ~1 trust|confidence
  how|way ~1 we ~1 said|left|parted|ended|spoke|talked ~3
  that|it|things|we|this ~1 got|went|turned|became ~2 #OutOfHand ~2 $|fast|quick|quickly|earlier|last|yesterday|between|in|at|and|there
  now ~1 there ~1 is ~2 {gap}
  i ~1 missed|lost|let|hurt ~1 you ~1 down? ~1 back? there|earlier|just_now|in_the|back_there
  we ~1 are|have not ~1 been? ~1 ok|good|right|alright|ourselves|the_same|close|us ~2 $|since|lately|with|at|are_we|any_more
  i ~1 felt|feel|felt_like ~1 you ~2 pull|pulling|go|slip|drift ~2 away|quiet|cold|back
  i ~3 lost|hurt_us|broke_us ~1 you|us ~1 when|there|at|with ~2 i|that|last
  it|things ~1 has|have|is|are|got|went|gone|feel|feels ~1 been? ~1 gone? ~2 {state} ~3 {us}|between|since|with_us|here|at_home|lately
  it|things ~1 has|have|is|are been ~2 {state} ~1 $|between|since|with|lately|for|around|at|after|all
  we ~1 parted|left|ended|finished|went_to_bed ~2 on ~1 bad|angry|a_bad|the_wrong|cross ~2
  we ~1 got ~1 off ~1 on the wrong foot
  that|this|it ~1 was|is not ~1 like ~1 us|you|me ~2
  still sitting|hanging|there|lying ~2 between ~2 us
  not ~1 like ~1 us
  row|fight|argument|it|that|words|thing ~4 between us ~1 !and_the
  something|things|it|there|we|i ~6 between {us} ~3
  something|things|it ~4 {state} ~2 between|with ~1 {us}
  something ~2 shifted|broke|changed|cracked|snapped|tore|died ~1 $|between|since|with_us|lately|when_i|when_we|that_night|that_day|that_evening|after|and
  something ~2 is|was|felt|feels|seems|went|got ~1 {state}|lost ~1 $|between|since|with_us|lately|when|earlier|last|yesterday|on|at_dinner|about
  there ~1 is|has_been|was|feels ~3 {gap} ~3 between|since|now|here|when|lately|with_us|growing
  there ~1 has|is|was ~1 been? ~3 {gap} ~3 between|since|now|at_home|in_the_house|with_us|lately
  {gap} ~2 in_the_room
  feel|feels|felt ~2 like ~1 there|we|a ~3 {gap}|{drift}|{state} ~3
  i ~2 feel ~2 a|the|some|this ~1 {gap} ~3
  we|i ~2 lost|losing|missing|missed ~1 each_other|one_another|you_there|us|our_way|touch|what_you|your_point|something
  we ~2 left ~1 things|it|that|this|off ~1 badly|wrong|messy|hanging|unfinished|unsaid|in_a|on_a|open|up_in
  not leave ~1 things|it|that|this|off ~2 well|right|good|in_a|on_a|great
  how|way ~1 our|we|the|that ~1 {talk}|left|ended|things ~2 ended|went|things|it|off
  that|it|this|my|what|things|words ~6 came|come|went|go|landed|sounded ~1 all|way? ~1 off|out|across? ~1 way|much|a_lot|so|too? {harsh} ~1 $|than|i|and|in|on|earlier|last|yesterday
  did_not|not come|came|land ~1 out|across? ~1 the way|as|how|right
  that|the|last|our|yesterday ~1 {talk} ~2 felt|was|feels|got|went|ended|left ~2 {state}|fast|a_bad|on_a
  things|it|we ~2 have|has|are|is|feel|feels|felt|were|got|get ~2 been? ~1 {state} ~2 between|with_us|with_you|since|lately|around_here|at_home|after|all_week
  things ~1 are|feel|felt|got|have ~1 been? {state} $
  we ~2 got|get|are|were stuck ~2 $|last|in_that|there|again|on
  we ~1 have|had|are|were|keep|kept ~2 been? ~1 {drift} ~2 {past}|since|this|for|lately|a_lot
  we ~1 have|had|are|keep|kept ~2 been? ~1 talking|living|speaking ~1 past|around|like_strangers|at_cross ~2
  we ~1 {drift} ~1 apart ~3
  we ~2 been? ~1 {state} ~1 with each_other|one_another ~2
  we ~2 {hardly}|both ~2 spoken|talked|said|been|speak|talk|looked|pretending|avoiding|ourselves|keep_pretending ~3 since|properly|lately|this|in_days|all|each|nothing|it
  we ~1 both? keep pretending ~3
  we|you ~1 have|did|are|were|has not ~2 been|felt|spoken|talked ~2 right|ourselves|same|close|ok|good|since|with|lately|easy|properly
  i ~1 can|do|could ~1 feel|sense|see|tell ~2 you|us|we|something ~2 {drift}|was|is ~1 away|back|apart|down|quiet|cold|off|from|wrong
  i ~2 noticed|felt|saw|sensed|notice|feel ~2 that? ~1 you|us|we|things ~3 {state}|silent|away|pulled|stopped|{drift} ~3
  i ~1 miss ~1 us|how_we|who_we|the_way_we
`,
  CLASSES,
);

/** Says that something between them broke, without blame. For openers and support, not apologies. */
export const namesRupture = defineElement({
  id: 'names-rupture',
  weight: 1,
  wordings: together(WORDINGS, RUPTURES),
  unless: wordings(`
    between the ~2 teams|groups|departments|companies|countries|parties|families|kids|children|cats|dogs
    ^ ~1 it ~1 has|is been? ~1 cold|icy|frosty|hot|wet
    in the ~1 crowd|library|car
    curtains|menu|church|weather|dishwasher|washing|boiler|milk|printer|wifi|oven|tap|laptop|server|build|code|tests|patch|traffic|budget|gardens|market|stock|kitchen|fence
    shift is|starts
    next door
    in the air
    between the|a|an|my|your|our ~1 !brother|sister|houses|two
    with the|my ~1 car|phone
    since ~1 college|school|uni
    hard|difficult to|for ~1 tell|edit|see|say|me|read
    how are you
    talking about
  `),
});
