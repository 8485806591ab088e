/** Accounts: the strain told in the place where the act could be (Scott & Lyman 1968). */
import { type Clause, holds, says, textOf } from '../../../engine/clause/clause.ts';
import { isStrainIdiom, SLIGHT } from '../../../engine/clause/strain.ts';
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { clauseSays } from '../../../engine/wording/wording-place.ts';

const CLASSES: Classes = {
  hard: `hard rough difficult tough bad crazy stressful rubbish awful horrible terrible shitty shit shite weird brutal trying challenging mad mental hectic insane dreadful tense worst tiring
 draining dark nightmare hellish manic chaotic frantic grim crap crappy rotten lousy beastly nasty ropey wild exhausting miserable bumpy turbulent hell_of_a helluva`,
  long: 'long busy heavy',
  stretch: `day days week weeks month months quarter year years night nights morning afternoon evening weekend fortnight term semester season shift shifts sprint commute one`,
  time: 'patch few stretch spell period run spot place couple time times',
  self: `head mind brain nerves heart mood health anxiety depression sugar patience temper hormones stress body back life pressure bp insomnia grief ocd ptsd adhd bipolar
 sleep plate energy hip stomach pain fibro fatigue migraine migraines thyroid meds medication tank battery cup workload heating`,
  gone: `all_over in_bits in_pieces fried gone shot mush a_mess spinning frayed foggy elsewhere in_the_bin bad terrible low high awful up through_the playing acting flaring killing not_right wrecked
 melted through_the_roof on_the_floor in_a full empty drained pounding banging splitting racing cooked scrambled toast at_me in_ribbons in_tatters worse havoc kicking giving in_knots not_there
 in_place somewhere_else overloaded overflowing mental insane hectic messed_up`,
  work: `work job boss manager supervisor school uni college exams exam finals coursework thesis dissertation deadlines deadline office shift shifts clients kids kid baby toddler twins newborn
 landlord bills rent money finances house move moving wedding renovation builders court divorce custody hospital chemo rehearsals inspection audit launch release inventory christmas
 stuff things life everything family mum mam mom dad`,
  press: `had_me kept_me has_me got_me have_me had_us killing kicking wrecking doing_my on_my_back on_my_case on_my_mind on_top_of getting_to_me getting_on_top at_me on_at_me breathing_down
 piling_up piled_up eating_me stressing_me stressed_me wearing_me burying_me crushing_me draining_me driving_me scolded_me scold_me screaming_at shouting_at up_to_90 relentless full_on
 nightmare hell mad mayhem chaos chaotic brutal rough tough hard tight crazy insane mental hectic nuts wild intense a_lot too_much nonstop non_stop all_over slammed understaffed out_sick off_sick`,
  had: 'had drank drunk sank necked downed',
  drink:
    'drinks drink pints pint wine wines beer beers shots whiskeys whiskies vodkas glasses bottle bottles cans gin gins cocktails',
  strain: `tension stress pressure work going_on on_my happening strain noise worry worries trouble problems drama`,
  upset: `coping grieving spiralling drowning struggling suffering mourning divorce divorcing overworked burnt_out burned_out burnout hungover hangry menopausal understaffed sleep_deprived
 overtired overstretched firefighting run_ragged stressed stressing frazzled wrecked starving overwhelmed exhausted drained shattered`,
  ill: `migraine migraines flu fever hangover cramps period chemo infection panic_attack panic_attacks meltdown breakdown burnout insomnia toothache headache withdrawal withdrawals
 heartbreak grief breakup split divorce separation eviction redundancy debt debts`,
  kin: `mum mom mam dad mama nan gran granny grandad grandma grandpa brother sister uncle aunt auntie cousin husband wife partner son daughter baby dog cat friend mate father mother nana`,
};

/** What a clause of the writer's own life tells. */
export const STRAIN = wordings(
  `
    {hard} ~1 {stretch}|{time}
    {long} ~1 {stretch}
    one|some of ~1 those|them|my|these ~1 {stretch}|{time}|moods|mornings
    going|gone|been|go|went ~1 through ~2 lot|it|much|some|stuff|hell|divorce|phase|breakup|something|things|shit|separation|hard
    {self} ~3 {gone}
    {work} ~4 {press}
    on_edge|no_sleep|up_since|at_breaking|breaking_point|end_of_my|my_wits|running_on|short_fuse|on_fumes|on_empty|at_the_end_of|last_nerve|hanging_by
    on ~3 hours|coffee|caffeine|fumes ~2 sleep|$
    not ~2 slept|sleeping|eaten|eating|myself|coping|well|right|in_a_good|in_the_best|thinking_straight|thinking_clearly|at_my_best|a_wink
    not ~2 get|got|had|have|getting ~3 sleep|rest|break|slept|wink|minute|moment|day_off|holiday|weekend|peace
    too much ~1 of? ~1 {strain}
    a_lot|so_much|loads|tons|plenty ~2 {strain}
    {had} ~3 {drink}
    under ~3 {strain}
    {upset}
    all_week|all_night|all_day|twelve_hour|double|night|back_to_back ~2 shift|shifts|meetings|calls|week|will_do
    had|have|having|has|with|suffering|battling|fighting|dealing_with|handling|juggling|nursing ~3 {ill}
    my ~2 {kin} ~2 died|passed|dying|left_me|in_hospital|sick|ill|diagnosed
    got|been|getting ~1 dumped|sacked|fired|laid_off|made_redundant|evicted|mugged|robbed|divorced
    weather|heat|cold|moon|mercury|coffee|flu|cough ~3 has_me|had_me|got_me|in_foul|in_a_foul
    lost|losing|buried|burying ~1 my ~2 {kin}|job|house|mind|temper
    get ~1 like_that|like_this|hangry|that_way
    anniversary|funeral ~6 coping|week|today|yesterday
  `,
  CLASSES,
);

/** Reasons in the clause after a "but": an upbringing, a boss, a nature, a fright. */
export const REASON = wordings(
  `
    {self} ~2 is|was|were|has|have|been|had|are ~3 {gone}
    {work} ~2 was|is|were|has|have|been|had|kept|made|keeps|needed|are|got ~3 {press}|me|us
    i|we ~2 grew_up|was_raised|was_brought_up|come_from
    i|we ~1 hate|avoid|fear|panic|panicked|froze|freeze|shut_down|snapped|lost_it ~1 conflict|confrontation|arguments|rows|$|ok
    i ~1 was|am ~2 off_my|out_of_my|anxious|terrified|petrified|frightened|jealous|depressed|grieving|on_autopilot|at_my_wits|drunk|hammered|wasted|high|stoned|blackout
    due_to|because_of|owing_to|thanks_to|on_account_of ~3 tension|stress|pressure|hormones|illness|grief|work|drink|meds|medication|exams
    it ~1 is|was ~2 my ~1 hormones|depression|anxiety|adhd|period|meds|nerves|upbringing|ptsd|ocd|autism|bipolar
    the|my|all_the|that ~1 drink|booze|wine|stress|depression|anxiety|grief|pressure|hormones|meds|medication|tiredness|exhaustion|nerves ~3 talking|got|was|made|took|had|is|does
    black_friday|christmas_rush|busiest
    nobody|no_one|anyone|anybody|anyone_else ~4 would|could ~2 have? got|gotten|managed|coped|done|made|known|snapped|stayed
    i|we ~1 did ~1 not ~2 know|realize|see|hear|think|notice|expect ~2 it|that|you|how|there|what|anyone|$ ~3 were|was|would|mattered|upset|hurt|that|so|$
    i|we ~2 thought|assumed|figured|reckoned|believed ~2 it|that|you|we|everyone|this ~2 was|were|would|had|knew|liked|wanted
    somebody|someone|one_of_us ~1 had|has|needed|needs ~1 to
    i|we ~2 did ~1 what|whatever|all|everything ~2 i|we ~2 could|had_to|thought|was_told|were_told
    that|this|it is ~1 just|only? ~1 how|who|the_way|what ~1 i|we ~1 am|are|was|were|do|talk|speak|joke|cope
    i|we ~1 get ~2 like_that|like_this|that_way|carried_away|cranky|grumpy|snappy|moody ~2 when|before|after|if|$
  `,
  CLASSES,
);

/** A message about plans or post: the strain explains a lateness, and no hurt. */
export const ABOUT_PLANS = wordings(`
  come|coming|late|reply|replying|replied|answer|answering|join|joining|tonight|tomorrow|meet|meeting|respond|responding|texting|ticket|tickets|order|delay|notice|collect|parking|swap|running
  go|going|be|get|stay home
  make_it|get_back
  allergic|can_not_talk|write_the_steps
  missed|miss|saw|seen|see|got|getting ~2 your|the|this|you ~1 call|calls|message|text|email|mail|voicemail|note|$
  you ~1 called|rang|texted|messaged|wrote|emailed ~3 is|are|what|everything|can|$
`);

/** True of a clause that tells of a strain: "it's been a rough week", "I'm so stressed", "I haven't been myself". */
export function accounts(clause: Clause): boolean {
  if (
    !['sender', 'it', 'thing', 'zero', 'senders', 'both', 'third'].includes(clause.subject) ||
    clause.question ||
    clause.link === 'but' ||
    clause.link === 'if'
  )
    return false;
  const strained = isStrainIdiom(textOf(clause)) || clauseSays(clause, STRAIN);
  if (clause.subject === 'third') return strained && says(clause, /^(?:me|us|my|i)$/);
  if (strained) return true;
  if (clause.verbAt < 0 && clause.to - clause.from <= 4 && holds(clause, ['Circumstance'])) return true;
  if (clause.negated) return false;
  if (clause.tense === 'future' || clause.tense === 'modal') return false;
  for (let i = clause.restAt; i < clause.to; i++) {
    const word = clause.words[i];
    if (word?.tags.has('Circumstance') && !SLIGHT.test(word.text)) return true;
  }
  return (
    clause.subject === 'thing' &&
    holds(clause, ['Circumstance']) &&
    says(clause, /^(?:killing|crazy|insane|mental|nuts|hell|intense|rough|hard)$/)
  );
}
