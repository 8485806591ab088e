/** How not having known is laid on the one who did not tell. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  i: 'i we me us anyone anybody one people somebody someone',
  know: `know known guess guessed guessing tell realize realized notice noticed predict foresee foreseen figure figured suspect suspected sense see read
 understand work_out pick_up imagine anticipate anticipated aware intuit divine smell sniff dream`,
  tell: `mention mentioned tell told say said warn warned speak spoke spoken inform informed raise raised flag flagged bring brought express expressed
 share shared indicate indicated hint hinted complain complained communicate let_me_know let_us_know let_on give_me_a_hint object objected opened_your_mouth
 open_your_mouth used_your_words use_your_words spell_it_out`,
  felt: `bother bothers bothered bothering hurt hurts hurting upset upsets upsetting mind minded matter mattered matters problem issue care cared angry mad annoyed sad
 uncomfortable offended offends offensive distress feel felt hate hated sensitive sore jealous lonely crying important allergic struggling grieving unhappy unwelcome confidential
 wanted needed off_limits boundary not_ok disliked did_not_like did_not_want insulted anniversary triggers trigger feelings`,
  hell: 'the_hell on_earth the_fuck in_the_name_of_god possibly ever tf exactly',
  seer: 'mind_reader mind_readers mindreader mindreaders psychic telepathic clairvoyant fortune_teller prophet astrologer telepath wizard magician jedi crystal_ball detective sherlock sherlock_holmes poirot columbo genie mystic soothsayer',
  sign: 'sign hint indication clue warning idea signal inkling notion',
  fine: '#SeemedFine',
  what: 'something anything so up it me us word before first beforehand then people someone',
};

export const WORDINGS = graded(
  {
    2: `
    you ~2 never|not ~2 {tell} ~2 us|me ~9 so ~1 how|we|i|do_not|that|there ~4 not|know|expected|blame|fault
    not|hardly|never ~1 be expected|supposed|meant ~1 to ~2 {know}
    line|window|access|see|inside ~2 into|in|inside|to your brain|head|mind|thoughts
    late ~2 to ~1 tell|say|mention|complain|bring ~6 {felt}
    said|says|say|mentioned nothing|not_a_word|not_one_word|not_once ~6 so|and ~1 do_not|how|why|what|put|blame
    nobody|no_one|none|you ~2 {tell} ~8 so ~1 how|why|do_not|it_is ~4 my|me|i|fault|problem|blame
    where ~4 your ~5 does|did|do ~1 it|you|that ~1 say|state|mention|ask ~
    not|as_if|like ~1 you ~2 wear|wearing|carry|come|have|had|put ~3 badge|label|warning|manual|instructions|placard|sticker|sign|notice
    if you ~2 have|had|got ~1 a ~2 problem|issue|complaint|gripe|beef|objection ~2 say|come|tell|speak|raise|spit|out
    i|we ~1 should|could|must|ought ~1 to? ~1 have ~1 {know} ~2 from|by|because ~1 what|your|which|how|a|you ~
    from ~1 what ~1 your ~1 silence|face|sighing|mood|look|expression|tone
    you ~2 not|never ~1 say|said|breathe|breathed|utter|uttered ~1 a|one word|thing ~1 about|for|until|to_me|the_whole|$
    forgive|excuse|pardon|sorry ~1 me? ~1 for ~1 not ~2 {seer}|reading|knowing|guessing|realising|realizing|noticing
    if ~5 {felt} ~6 could|should|might|would have ~2 {tell} ~
    since when ~1 do|does|did|has|have|is|are ~3 {felt}|you_mind|you_care
    if ~4 {felt} ~4 why ~2 not ~3 {tell} ~2 {what}
    how !many|much|often|long ~6 was|am|were|could|can|would|should|will {i} ~4 {know} ~1 $|then|now|any|this|if_you|unless|when_you|without_you|what_is_in|inside
    how !many|much|often|long ~6 was|am|were|could|can|would|should|will|did {i} ~5 {know} ~2 you|your|that_you|it_was|it_meant|it_would|what_you|how_you|sore|{felt} !play|played|speak
    how ~1 {i} ~1 {hell}? was|am|supposed|could ~3 {know}
    and|was|am|were|so i|we ~2 supposed|meant|expected to ~2 just|magically|somehow? ~1 guess|sense|divine|intuit|read_your|work_that|work_it|know_that_you|know_your|know_you|be_psychic|magically
    what|which|how ~1 was|am|were|did|else i|we|you ~2 supposed|meant|expected|expect|want ~1 me? to ~1 think|do|assume|guess|believe ~1 $|then|guess|read|from|not
    {i} ~3 not|no|am|are|some ~3 {seer} !but
    be ~1 a? {seer}
    was|am i|we ~3 {seer}
    did|do|want|need|got|have|having|buy|get|fetch ~3 crystal ~1 ball
    {i} ~2 can|could not|hardly ~2 read ~1 your|minds|people ~1 mind|minds|thoughts|head|$
    you ~2 can|could not|hardly|never ~2 expect|ask|want|blame ~1 me|us|people|anyone|anybody|everyone ~1 to|for ~4 {know}
    do|did|are you ~2 expect|expecting|want me|us ~1 to {know} ~
    {i} ~1 can|could not|hardly|never|be ~3 {know}|fix|change|respect|expected ~3 what|things|something|it|a|unless|if|how ~3 i|you|nobody|inside|not ~4 know|tell|told|head|mind|feel|want|think|thinking|hurts|say
    {i} ~2 can|could|did not ~2 {know} ~1 that? you ~2 hated|minded|cared|were_upset|wanted|felt
    {i} ~1 am|was|can not ~1 inside|in ~1 in? ~1 your head|mind
    who ~1 could|would|can ~1 have ~1 {know} ~1 $|that|it
    you ~1 never|not|is_not ~3 {tell} ~3 me|us|it|that|this|i|anything|nothing|about|you ~7 {felt}
    you ~2 never|not ~3 hinted|hint|indicated|indicate|implied|let_on|let_me_know ~
    nowhere|at_no_time|at_no_point|not_once|never|no_time ~5 did|was|were you|i|we ~6 {tell}|aware|{felt}
    {i} ~1 was|were|am|been not|never ~2 told|informed|warned|made_aware|aware|notified|given ~6 {felt}
    at no ~1 time|point|stage ~2 was|were|did i|we|you ~9 {felt}|{tell}|aware
    nobody|no_one|none_of_you ~2 {tell}|gave ~2 me|us ~2 {what}|anything|memo|list|$ ~6 {felt}|did_they|$
    nobody|no_one|none ~2 {tell} ~1 me|us ~6 {felt}
    nobody|no_one|none ~2 {tell} ~1 me|us|$ ~1 $|anything
    you ~2 could|should|might ~2 have ~1 {tell} ~3 you ~4 {felt}
    without ~1 telling|saying|informing ~4 you ~2 expect|expecting|want|think
    why ~6 you ~1 not|never ~2 {tell} ~3 {what} ~1 $|then|in|at|before|instead|like
    why ~4 not you ~2 {tell} ~3 {what} ~1 $|then|in|at|before|instead|like
    you ~1 just? ~1 could|should|might|ought|better ~3 have ~1 just|at_least? ~1 {tell} ~3 {what}|your ~4 $|{felt}|now|that_night|instead|at_the_time|before|if
    it|that would ~1 have ~1 helped|been ~3 if you ~2 {tell} ~
    had you ~3 {tell} ~8 would|could|might
    if you ~1 had|would ~1 have? ~1 {tell} ~6 would|could|might|only
    if you ~1 do|did not ~1 {tell} ~5 know
    unless|until ~1 you|people ~1 {tell} ~6 not ~3 {know}|expected
    then|only i|we ~1 can|will|could|would ~1 come_to? ~1 know|fix|change|understand
    if|when ~1 it|that|this|something ~2 {felt} ~1 you ~6 say|tell|speak|mention|told|said|mentioned|spoken ~1 so|me|up|something|it|that
    if ~4 {felt} ~2 then ~1 say|tell|speak ~1 so|me|up
    if you ~1 do|did not ~1 tell|say|speak ~1 people|me|anyone|us|anything|up ~3 {felt}|people|nobody|how|i
    was|is|were there ~1 a|any|some ~1 sign|label|notice|manual|rulebook|handbook ~3 on|about|saying
    sign|label|tattoo|stamp|written ~2 on|across ~1 your forehead|face|head
    fault|blame|problem|mistake ~3 when|if|that|you ~2 you? ~1 keep|kept|bottle|bottled|hide|hid ~3 to|up|inside|everything|it
    you ~3 kept|keep|bottled|bottle ~2 everything|it|your_feelings|all_this ~1 to|up|inside ~2 yourself|and|then|for|$
    no|not_any|never_any|zero|without_any|nothing ~1 {sign} ~3 that_you|you ~2 {felt}|found|were|would
    nothing ~3 {tell}|told|suggest|made|gave ~1 me|us ~3 {sign}|think|know|you ~1 that_you|you|{felt} ~
    nothing to ~1 tell|suggest|show|indicate|warn ~3 you
    {i} ~1 had|have|got ~1 no|not_a|zero ~1 way|{sign} ~1 of|that|to|you ~2 knowing|know|you ~1 $|you|that_you|it|felt|minded
    {i} ~1 would|had|have no ~1 {sign} ~1 that|you|it ~1 you? ~1 {felt}|were
    you ~3 seemed|looked|acted|act|acting|said|sounded|appeared|were|sat|are ~4 {fine}|nodding|smiling|smile ~3 so|and|how|then|not ~6 know|guess|fault|think|thought|assume|assumed|blow|blew|explode|happy|meant|villain
    you smile|smiled|nodded|laughed|nod so|and ~1 i ~1 think|thought|assumed ~
    you|people ~1 must|need|have|got|better|should ~1 to? ~1 say|speak ~1 something|on|up ~1 it|$|or|how|when|next
    maybe|perhaps|try|how_about|next_time ~1 you? ~1 tell|warn|say|telling|use|open|speak|using ~1 people|something|your_words|your_mouth|up ~
    fixing|fix|change|solve|mend|respect ~2 what|something|things ~2 i|we ~2 not ~1 know|see|hear
    {i} ~2 hardly respect|guess|know|be_faulted|be_blamed ~
    not like you ~1 ever|once|actually|even? ~1 {tell} ~
    since_when ~3 that|this|it ~3 {felt}
    first|news ~1 i|to|of ~1 am|me|hearing ~1 hearing|heard|$
    nobody|no_one|never|not ~1 gave|give|got|get|received|sent ~3 memo ~
    i ~1 am ~1 supposed|meant|expected ~2 magically|just|somehow ~1 {know}
    how ~6 {i} ~4 {know} that $
    if you ~1 meant|minded|wanted ~5 say|said|tell|word ~1 so|is|no|it|that
    not ~1 {know} ~2 that|it|this ~1 was|is ~1 off_limits|trigger|sore|touchy|sensitive|taboo
    nothing ~5 said|says|saying|told|tells ~3 {felt}
    where|how ~1 was|were|am i ~1 to ~2 get|have ~2 idea|notion|impression
    {i} ~1 can|could not ~1 smell|read|guess|know ~1 what ~1 you ~1 are? ~1 thinking|want|feel|think|need
    {i} ~1 can|could not ~1 be ~1 blamed|faulted
    i ~1 had|have no ~1 clue|idea|notion|inkling ~1 about $|you
    it|this|that never ~1 came|comes|come ~1 up
    did anybody|anyone|somebody|you ~1 ever? ~1 tell|warn|inform ~1 me|us ~
    how ~1 should|would|could ~1 a person|man|woman|human know ~
    nothing you ~1 said|told $
    telling ~1 me? ~1 now ~3 after
    say|tell ~1 me? ~1 what ~1 you ~1 want|need|mean ~1 or|instead
    i ~1 am ~1 expected|supposed|meant ~1 to ~2 pick|read|know|guess|sense ~
    next time ~3 leave|give|write|send ~2 note|sign|hint|heads_up|warning|list
    nobody|no_one ~1 told|said ~1 me|us? ~5 not supposed|allowed|meant
    you ~2 should|could|might have {tell} ~1 me|us ~2 it|that ~3 {felt}
  `,
    1: `
    ^ ~1 could not ~1 have ~1 {know}
    had|if i|we ~2 known|been_told|been_informed|been_aware|been_warned|realized ~12 would|could ~1 have ~2 more|never|not|obviously|naturally|been|done|kept|said|acted
    nobody|no_one|not ~4 sign|notice|label ~1 saying|that_says|that_said
    ticket|message|mail|email|note|text|invite|invitation|form|listing|order|brief|spec|card|label|instructions|calendar|chat ~3 said|says|mentioned|mentions nothing|not_a_word ~2 about|on
    forgive|excuse|sorry ~1 me? ~1 for ~2 believing|assuming|thinking|taking|trusting ~5 you
    you ~2 sat|stood|were|came|seemed|went|ate ~4 smile|smiling|laughing|nodding|all_smiles|good_mood ~8 so|then|how
    when|where ~2 did|have you ~1 ever|once|actually ~1 {tell}
    you ~1 never|not|hardly !have_to|need_to|need|had_to ~2 {tell} ~3 {what}|anything|nothing|a ~1 $|so|then|now|and|about
    i ~2 did not ~1 {know} ~1 ok|alright|jeez|did_i|how_could|did|$
    you ~1 could|should|might have ~1 {tell} ~2 sooner|earlier
    why did|do|could|would not you ~1 just|simply? ~1 tell|say|mention ~2 me|so|something
    you ~1 said|told_me ~6 so i|we ~2 did|went|thought|assumed|took|believed
    {i} ~1 had|have no way ~1 of ~1 knowing $
  `,
  },
  classes,
);

/** Log-ins, trains and surprises; thanks; somebody else's not knowing; what was told, or should have been asked. */
export const HARMLESS = wordings(
  `
  thank|thanks|glad ~2 you|for ~1 told|telling|said
  how ~3 was|were|could|would ~1 he|she|they
  he|she|they ~1 could|did not ~1 have? ~1 know|known
  you ~1 never|not ~2 {tell} ~2 me|us ~2 you|your|that_you ~2 play|played|plays|speak|spoke|sing|dance|cook|used|could|brother|sister
  how ~6 {know} ~1 if_the|if_my|if_it|if_i|if_we|which|whether|where|who|what_time|the_answer ~
  how ~6 {know} ~2 pie|dough|cable|key|bus|door
  how could you ~
  i ~2 should ~1 have ~1 asked|listened
  i ~1 wish ~1 i
  told ~1 me ~4 and ~1 i ~1 not|turned|did
  i ~1 would|could ~1 have ~1 baked|collected|lent|picked|brought|come
  at any point ~
  like to ~1 know|hear
  mind reader but
  if you ~1 had|have not ~1 {tell} ~
  in town
  are you ok
  could try telling
  told me anything ~
  did not ~1 {know} ~1 thank_you|thanks
  ^ should i
  i ~1 am ~1 so|really|very? sorry !but
  `,
  classes,
);
