/** Third persons drawn into a quarrel (Bowen 1978: triangles): what a messenger is given to carry, and calls for a side. */
import { wordings } from '../../../engine/wording/wording.ts';

const ABSENT = {
  they: 'he she they him her them',
  their: 'his her their your',
  whom: 'her him them that your my mum dad mummy daddy his their',
  angry: `furious angry mad upset hurt fuming raging livid disappointed disgusted ashamed appalled heartbroken offended insulted sickened
 sick_of fed_up tired_of had_enough done_with finished_with through_with over`,
  harm: `ruined spoiled spoilt destroyed wrecked broke broken ghosted blocked ignored betrayed cheated lied stole used abandoned humiliated
 hurt let_me_down disrespected embarrassed insulted stabbed backstabbed blanked`,
  stop: `grow_up leave_me answer mind get_a_grip shut_up learn act_like keep back_off apologize sort get_over get_off pull stay_away stay_out do_one
 cop_on wise_up get_lost behave own`,
  rude: 'whistle forget rot sod shove jump burn go_to_hell get_stuffed',
  nerve: 'neck nerve cheek brass gall',
  servant: 'maid servant slave taxi bank secretary mother doormat cleaner babysitter chauffeur dogsbody',
  back: `back backing support supporting defend defending believe believing stand standing stick sticking protect protecting side siding
 cover covering excuse excusing justify justifying`,
  pick: 'pick choose decide choosing picking',
  side: 'side sides team corner camp part',
  know: 'know hear find see read learn',
} as const;

/** What nobody sends by messenger but a quarrel. */
export const LOADS = wordings(
  `
  i ~1 will|am not ~2 coming|paying|doing|having|taking|putting|picking|helping|lending|covering ~3 anymore|again|ever|until_he|until_she|until_they|for_him|for_her
  if {they} ~1 wants|want ~6 {they} ~1 can ~1 {rude}|pay|ask|say|ring|come|apologize|do
  what kind|sort of ~1 father|mother|man|woman|person|friend|brother|sister
  none of {their} ~1 business
  mind {their} ~1 own business
  how dare|could {they}
  who does|do {they} think
  hope|hopes {they} ~1 is|are ~1 happy|proud|pleased ~1 with|now
  last time ~1 i ~1 help|lend|do|cover|trust
  give|pay ~2 back ~1 the|my|our ~1 money ~3
  i|we ~1 know|saw|heard ~1 what ~1 {they}|#Kin ~1 did|said|done ~1
  why ~1 {they}|#Kin ~2 not|never|stopped ~2 love|loves|call|visit|want|come|care ~2
  keep|stay ~1 {their}|her|his ~1 nose ~1 out
  fake sorry|apology
  hurt|hurts|wounded|broke me ~1 deeply|badly|so
  robbed|stole|nicked|cheated|lied ~3
  does|do ~1 {they} ~1 even ~1 care|know|remember ~3
  pick|picking|clean|cleaning up ~1 after
  not|never|refuse ~2 speak|speaking|talk|talking ~1 to
  not|never ~3 forgive|appreciate|servant|slave|accept|tolerate|believe|trust|made_of_money|stepping|setting_foot
  not|no_longer|never ~2 welcome|invited|allowed
  no_longer ~1 welcome|invited|my|his|her|a
  i ~1 am ~2 {angry} ~1 with|at|about|by|because|of|him|her|them|that|since|$
  {angry} ~1 with|at|him|her|them
  still ~1 {angry}|waiting|owes|owe
  {they} ~1 is|are ~1 late|behind|short ~1 with|on|of ~1 the|my|our|child? ~1 money|rent|payment|payments|maintenance|support|share
  owes|owe|owed ~1 me ~1 for|money|$|child|maintenance|an_apology|rent|big|hundred|thousand
  dead to me
  if {they} ~1 wants|want|wanted|needs ~7 {they} ~1 can|will|knows|must|better ~1 have_to? ~1 go|take|wait|whistle|fight|talk|get|crawl|beg|earn
  go|goes|talk|speak|deal|contact ~2 through|to|with|my ~1 my? solicitor|lawyer|attorney
  can ~1 {rude}
  for once
  {they} ~2 can|should|must|needs|better|ought ~2 pay|stop|apologize|own|grow|answer|face|explain|sort ~4
  wife|husband|brother|sister ~2 must|should|needs|better ~2 pay|stop|apologize|grow|answer|explain
  not ~1 {their} ~1 {servant}
  ashamed of ~1 himself|herself|themselves
  some|a_lot_of|got|the ~1 {nerve} !end
  why ~1 {they} ~2 hates|hate|ignoring|avoiding|blocked|lied|cheated|left ~1 me
  {harm} ~1 me|my|us|our|everything|her|his|the_family|the_day
  {they} ~2 {harm}
  the one|reason ~1 who|that ~1 {harm}
  what ~1 is? {their}|the_hell|on_earth problem
  can keep ~1 his|her|their|the ~2 sorry|apology|excuses|money|opinions|advice
  remembers|forgotten|forgot ~3 kids|children|family|daughter|son
  intend|intends|plan|plans|planning ~1 to|on ~1 ignore|apologize|pay|avoid|answer|being|acting
  i know|saw|heard what ~2 said|did|done|up_to|wrote
  what i ~1 think ~1 of ~1 {they}
  zero|no|not_any respect|time|patience for
  promised to
  {their} ~1 behavior|attitude|tone|mouth|drinking|lies|excuses
  to|must|should ~1 stop|quit ~1 lying|ignoring|shouting|calling|texting|messaging|being|treating|using|blaming|moaning|interfering|contacting|acting|bothering
  to ~1 {stop} !worrying|worry|by|at|for|off|in|over|here|there|the_receipt
  to|say ~1 my|his|her face
  not ~1 to speak|talk|contact|call|text|come|show|touch !before|after|until|too|early|yet
  trouble|consequences|court|police
  be|being|acting|behaving|go ~2 like that|this
  not ~2 eaten|slept
  why|does|do|if|whether|when ~2 {they}|#Kin ~2 not|never|always|keeps|hates|thinks|bothers|bothered|being|so|intend|care|remember|remembers|cares|intends|plan|plans|ever
  i hate|despise|resent
  coward|liar|disgrace|disgraceful|pathetic
  line|order $
  man|woman|big|adult|decent|brave|grown_up ~1 enough ~1 to
  grow|grown ~2 pair|up|spine|backbone
  balls|guts|spine|decency|courtesy|manners|neck ~2 to ~1 say|tell|ask|face|speak|apologize|answer|come|ring|call
  say ~1 it|that ~2 to ~1 my|our ~1 face
  problem|issue|beef|something_to_say ~1 with|to ~1 me|us ~5 {they}|face|come|talk|say
  or|else|otherwise ~1 i|we ~1 will ~3 court|police|solicitor|lawyer|locks|report|throw|dump|sell|bin|social|evict
  set|setting|put|step|stepping|putting ~1 foot|a_foot ~1 in|inside|near|through|across
  not ~2 hold|holding ~1 my|their|her|his ~1 breath
  wash|washed|washing ~1 my hands ~1 of
`,
  ABSENT,
);

/** Calls for a side. */
export const SIDES = wordings(
  `
  never ~2 take|takes|took|on ~1 my ~1 side
  not ~1 take|taking ~1 my ~1 side
  let|letting|allow ~1 {whom} ~3 talk|speak|treat|shout|walk ~2 to? ~1 me ~1 like ~1
  not|never ~2 stand|stick|speak ~1 up ~1 for ~1 me
  whose word ~3
  believe ~1 {whom} ~2 instead|over|not ~1 me|of_me
  any|some|a ~1 kind|sort|real|true ~1 of? ~1 sister|brother|friend|wife|husband|mate|son|daughter ~2 you ~1 would
  stick|back|stand|speak ~1 up ~1 for ~1 me
  still ~1 friends|mates|talking|speaking|nice|close|hanging ~2 with|to ~1 {whom} ~3 after|since|even_though
  not ~1 sit ~1 on ~1 the fence
  them|him|her or ~1 us|me ~1 $|choose|pick|so
  us|me or ~1 them|him|her ~1 $|choose|pick|so
  always ~1 on ~1 his|her|their ~1 side
  whose ~1 side|team|corner ~1 you ~1 are ~2 on
  whose|which {side}|friend|wife|husband|daughter|son|mother ~1 are|is you on|in|$|then|mine|anyway|ours ~1 !for|at|this_season
  are|is you team {whom}|mum|dad
  {pick} ~1 a|your? side|sides !of|suits
  {pick} ~1 between ~4 me|us|or
  you ~4 taking|take|took ~1 {whom}|everyone|the ~2 {side}
  supposed|meant|need|thought|want|should|ought|expected|expect|know ~7 on|in my {side}
  be|are|is|were|stand|stay on my {side} ~1 $|here|in|not|and|for|over
  supposed|meant|ought|should|were|expected|need ~4 {back} ~1 me|my ~2 back|side|not|here|instead|over|first|only|$|in_front|up_on
  supposed|meant|ought|should|were|expected|need ~4 have|got|had my ~2 back|side|not|here|instead|over|first|only|$|in_front|up_on
  are|is|either|you|be ~2 with me ~2 or|and
  either ~2 with|by|my|me|mine|our ~2 or ~1 with? {whom}|hers|theirs|those
  {back} ~2 up|for|with? ~1 {whom} ~2 never|not|over|instead
  {back} ~1 me ~1 up? ~3 not|only|over|instead
  with me ~3 not ~2 with ~2 {whom}|those
  stand|stick|side ~2 with|by ~4 or ~2 with? {whom}|me
  why|how|always|keep|keeps ~4 {back} ~1 up|for|with? ~1 {whom}
  believe|believed|trust|choose|chose|pick|picked|{back} ~3 over|instead_of|against|not ~1 me|us|mine
  would rather|sooner believe|trust|help|listen|side|defend ~2 {whom}|that ~3 than
  friends|friend|close|nice|pals|mates ~2 with ~1 both_of_us|him_and|her_and|me_and|us_both
  it_is|either|{pick}|between ~3 {they}|them|my_side|us or ~1 me|their|them|theirs
  it_is|either|{pick}|between ~3 me or {whom}|them
  how can|could|would you ~4 nice|friends|friendly|talk|talking|speak|speaking|hang|be|smile|laugh ~2 to|with|out ~2 {whom} ~2 after|when|knowing
  why|how ~4 invite|invited|inviting|include|message|text|follow|like|liking ~1 {whom} ~3 after|knowing|when
  real|true|proper|loyal|good|decent|as_my|my_best ~1 friend|wife|husband|brother|sister|son|daughter|mate ~1 would|does|always|you|should ~4 {whom}|back|me|side|stand|stood|cut
  where|what is|about|happened|lies ~1 to? ~1 your|the|you loyalty|loyalties
  loyalty|loyalties lie|lies|is
  loyal ~1 to ~1 me
  blood ~1 is|was|runs|being ~1 thicker
  you ~1 chose|chosen|choose|picked|pick ~1 her|him|them|your|that|his|their ~1 new|own|precious|little? ~2 #Kin|over|side|friends|family|lot $|over|instead|again|not|and
  you ~2 take|took|taking|takes ~1 her|his|their|them|him|his_side|your ~1 #Kin|mothers|fathers|sisters|brothers|side|part|word
  expected|thought|hoped|assumed ~2 you ~3 back_me|stand|support|defend|have_my|on_my_side|loyal|stick|side
  you ~1 just|only? ~2 sat|stood|stayed|sit|stand ~1 there|back|by|silent|quiet ~3 let|letting|while|when|said|and ~2 {whom}|nothing|not
  not|never ~2 said|say|stuck|spoke|opened ~2 word|up|anything|a_thing ~1 for|to|in|when ~1 me|my|defend|{whom}|support
  pretend|act|be|stay ~1 to|all? ~1 be? ~1 neutral ~
  still ~2 following|follow|liking|like|invite|inviting|seeing|meet|meeting|texting|message ~2 {whom}|my_ex|that_man|that_woman ~3 after|even|knowing
  if ~1 you ~1 were ~2 real|true|proper|good|any_kind|my ~2 friend|brother|sister|husband|wife|son|daughter|mate ~1 you ~1 would
  which ~1 side|team|camp|one ~2 you ~1 on|in|with ~
  me ~1 or ~1 {whom}|your|that ~1 $|choose|pick|decide|your_choice
  stop|being|staying|be|stay ~2 neutral|impartial|on_the_fence|in_the_middle|switzerland
  if you ~1 loved me ~4 not ~3 talking|speaking|seeing|friends ~1 to|with ~1 {whom}
  me ~2 not|never {whom} ~1 mother? $
`,
  ABSENT,
);

/** Surprises, good news, fear and a wish to keep out of it: no side is asked for. */
export const INNOCENT = wordings(`
  surprise|birthday|present|gift|pregnant|expecting|engaged|proposing|promotion|party|wrapping|baby|quiz|scared|afraid|terrified|frightened|advice
  hits|hit|hurts me
  not ~1 have|need ~1 to? ~1 choose|pick|take
  not ~2 take sides
  not ~3 on anybody|anyone
  five_a_side|twins|choir|season
  bed|tape|winning|parking|parked|road
  got|have|was ~2 the? job
  awkward|weird|strange|tense|cold|odd|funny|distance|things|space|gap|miles ~1 between us
`);

/** What is said of somebody absent behind their back, in words of no bad ring. */
export const BACKBITING = wordings(`
  lost the plot
  waste of space
  bad influence
  not ~1 stand|trust|like ~1 him|her|them
  not ~1 have? ~1 a ~1 clue|notion
  has not ~1 a ~1 clue|notion
  behind ~1 all|it
  piece|hard of? work
  the reason|problem
  worse ~2 to
  using|rude|bully|thinks_she_is|thinks_he_is|better_than ~2
  drinking|using|gambling|cheating|fiddling|stealing|skiving|skimming|lying|slacking|bullying|sleeping_around|seeing_someone|messing_around|back_on|off_the_wagon ~1 again|behind|her|his|their|the|on|with|$
  making|made|makes ~1 a ~1 show|fool|holy_show|mess|laugh of
  not ~1 pull|pulling|pulled his|her|their
  can not|never ~1 cook|drive|manage|spell|keep|do|be_trusted|hold
  about ~1 to ~1 get|be ~1 fired|sacked|let_go
  driving me|us|everyone|everybody ~1 mad|crazy|insane|mental|up
  useless|lazy|two_faced|fake|cheap|mean|bitter|jealous|hard_work|a_bit_much|full_of|sneaky|dodgy|toxic|impossible
  only|just ~1 with|after|in_it|there|here ~1 her|him|them|it|for ~1 for? ~1 money|the_money|visa|house
  user|wagon|nightmare|snake|hopeless|useless|clueless|unbearable|freak
  out of control
  had|fed enough|up
  better off without
  sick of
  started it
`);

/** Openings of a secret. */
export const SECRETS = wordings(
  `
  do_not ~1 say ~1 that? ~1 i ~1 said|told
  did_not|not|never ~1 get|hear|have ~1 it|this|that ~1 from ~1 me
  nobody|no_one|none ~2 knows|know ~2 i|this|that ~2 telling|saying
  between|among ~1 ourselves|us_two|you_and_me
  just so ~1 you ~1 know ~3 from_me
  do_not|must_not|can_not|never|dare ~1 tell|say|show|let_on|let|mention|repeat|breathe|share|pass
  promise ~2 not ~1 tell|say|let_on
  between us|ourselves|you_and_me|you_me|me_and_you|these|you_and_i !we
  keep|kept ~2 between|secret|quiet|private|low|yourself|hush|off_the
  not|never ~1 a? ~1 word ~1 to|of
  stays|remains|stay|remain|goes|leaves ~2 between|here|with|private|no_further|any_further|nowhere|in_this|in_these|within|inside|this_room
  not|never ~1 a? ~1 word|syllable|peep|whisper ~1 of|to|about|now
  you ~1 did not ~1 hear|get|read ~1 this|it|that
  not ~1 for ~1 public|general|anyones|anybodys
  swear|promise|sworn ~1 me|you|to ~1 to? ~1 secrecy|you_will_not|not
  mum_is|keep_mum|mums ~1 the? ~1 word
  not go ~1 further|any
  off the record
  nobody|no_one|none ~2 must|can|should|needs ~2 {know}
  in ~1 strict? confidence
  strictly|just|only between
  our|a ~1 little? secret
  not|never ~1 hear ~2 from me
  i ~1 never|did_not said this|that|it ~1 but
  hush hush
`,
  ABSENT,
);
