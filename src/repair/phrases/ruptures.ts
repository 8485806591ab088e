/** What came between two people, named without saying whose fault it is. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  state: `off wrong different tense awkward strange weird strained cold colder distant quiet quieter stuck broken missing unsaid unfinished unsettled
 fractured out_of_sync out_of_step at_odds changed bad hard rough painful messy flat frosty icy rocky stiff prickly uneasy fragile funny heavy far_away miles_away
 miles_apart far_apart further_apart not_right upside_down disconnected cut_off closed_off`,
  gap: `wall gap distance silence chill tension coldness rift crack strain weirdness frost edge atmosphere ice elephant barrier wedge awkwardness friction
 space shadow cloud heaviness something stiffness unease`,
  mood: 'mood room air temperature energy atmosphere tone something things it evening conversation feeling vibe',
  turn: 'change shift drop changed shifted turn turned go went cool cooled tense stiffen sour soured freeze froze',
  rift: 'falling_out row fight argument disagreement quarrel spat bust_up misunderstanding words tiff clash blow_up fallout barney set_to',
  parted: 'hung_up left parted ended finished said_goodbye went_to_bed fell_asleep drove',
  ago: 'since lately these_days recently for_weeks for_months this_week last_week for_days after for_some in_a in_weeks in_months of_late any_more anymore now at_the_moment',
} as const;

/** Who says one of these names a rupture. */
export const RUPTURES = wordings(
  `
  something|things|it|stuff ~4 not ~2 right|well|good|ok ~2 with_us|between
  something ~3 {state} ~1 with_us|between_us|here|about_us
  we ~1 are|have_been ~2 off|distant|strained|stuck ~1 $|and|lately|since|right_now
  we ~2 are|were|become|became|like ~2 strangers|flatmates|roommates|enemies|ghosts ~1 lately|now|to_each|these|$|who
  we ~1 both|all ~1 went|got|go|shut|clammed|pulled|backed ~2 quiet|silent|up|cold|down|away|off
  we ~1 got|went|had ~1 into|at ~1 it|each_other ~4
  {state} ~1 for|on ~1 us|the_two_of_us|both_of_us
  i ~1 can|could|did? ~2 feel|sense|see|tell|felt|sensed|noticed ~2 the? ~1 {mood} ~2 {turn} ~3
  not ~2 think|sure|feel|believe ~2 that|it|this|what|my ~4 landed|came|went|sounded|sat ~2 way|as|how|right|well ~3
  there ~1 has|is|was ~1 been ~2 {gap} ~2 $|and|between|since|lately|here|at_home|in_this|when|i|after
  we ~1 are|have|were|do not ~1 been? ~2 as? ~1 close|ourselves|friends|the_same|easy|like_we|laugh|talk ~2
  got|ran|slipped|run|gotten ~1 away ~1 from ~1 us
  something ~2 is|has|has_been|been|was|keeps ~1 been? ~1 bothering|eating|troubling|weighing|sitting|coming|getting|standing ~3 us|between|me
  you|we ~2 feel|seem|have_been|are|felt|seemed ~2 distant|far_away|miles_away|miles_apart|further_apart|disconnected|out_of_reach|closed_off|cut_off|out_of_sync ~2
  we ~2 feel|have_been|felt|seem|seemed ~2 {state} ~2 $|with_each|these|lately|since|recently
  i ~2 feel|felt|noticed|sense|sensed|notice ~2 that? ~1 you|we|us|things ~3 quieter|distant|further|pulling|drifting|moving|changing|away|apart|shut|shutting ~2
  we ~2 hit|hitting|going_through|having|been_through ~3 rough|bad|bumpy|sticky|hard|difficult|low|tricky ~1 patch|spell|time|stretch|place|point|bit
  we ~1 had|have_had ~4 {rift}
  since ~1 our|the|that|we|last ~3 {rift}|fell_out|fought|argued|rowed ~3
  i ~2 feel|felt|feeling ~2 like|as_if? ~3 losing|lost|lose|missing ~1 you|us|each_other ~2
  we ~1 never|not|did_not|have_not ~3 made_up|make_up|cleared|clear|resolved|recovered|talked_about|spoke_about|patched ~3
  feeling|felt|sensing|noticed|noticing|sense ~2 a|some|the|this|that ~1 {gap} ~2 between|from|with|since|here|at_home|when
  made|got|left|making ~1 things|it|us ~2 uncomfortable|awkward|weird|tense|strained|strange|difficult|cold|frosty|icy ~2 $|between|for|since|when|with
  avoiding|ignoring|dodging|sidestepping|hurting|snapping|sniping|circling|misreading|punishing|missing ~1 at? each_other|one_another ~2
  we ~1 have? ~1 fell|fallen ~1 out ~2
  we ~1 {parted} ~3 upset|angry|cross|bad|badly|awkwardly|wrong|without|on|hurt ~2
  how|way ~1 we|things|it|that|last_night|yesterday ~1 {parted}|left_it|left_things ~4
  we ~1 have? ~2 lost ~2 our ~1 way|rhythm|balance|ease|footing
  we|you_and_i ~2 not ~2 on ~1 the_same|good ~1 page|wavelength|terms
  we ~1 keep|kept ~1 missing|hurting|fighting|arguing|clashing|misreading|misunderstanding|avoiding|circling|snapping|bickering ~3
  we ~1 are|have_been|were ~2 talking|speaking|living|walking|tiptoeing|dancing|stepping ~1 past|round|around|at_cross|like_strangers|on_eggshells|in_circles ~3
  things|us|home|everything ~2 has|have|is|are|feel|feels|felt|got|went|been|seem|seems ~2 been? ~2 {state} ~3 between|with_us|with_you|{ago}|us
  things|we|home ~1 have|are|do not ~2 been? ~1 feel? ~1 right|the_same|good|great|easy|ok|well ~2 between|with_us|{ago}|us
  that|it|last_night|yesterday|dinner|call|conversation|talk|evening|weekend ~2 went|got|turned|ended ~2 badly|sour|south|sideways|nasty|ugly|heated|off_track|off_the_rails ~3
  that|last_night|our|conversation|this ~2 is|was not ~2 how|the_way|who ~1 we ~1 want|wanted|are|usually|talk|treat|do ~3
  i ~2 hate|sad|do_not_like|not_like|miss|worried ~2 that|how|about|when? ~2 we|things ~2 left_it|left_things|parted|ended|used_to|are_like_this|are_fighting|stand|are_between ~3
`,
  CLASSES,
);
