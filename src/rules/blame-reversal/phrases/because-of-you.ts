/** How the whole fault is laid on the other. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  own: 'fault doing making handiwork creation',
  slip: 'mistake error oversight negligence carelessness misunderstanding fault problem confusion issue',
  ruin: 'ruined ruin wrecked broke broken destroyed poisoned killed spoiled spoilt ruining destroying wrecking tore split',
  ours: `everything it_all us family marriage home holiday christmas life lives childhood day night evening party wedding birthday friendship relationship reputation team trip
    career health mood credit name weekend dinner house`,
  began: 'started caused began provoked created instigated brought_about kicked_off set_off cooked_up',
  that: 'it this that all_this all_of_this everything all_of_it',
  end: 'so by when with and not because but then first now yourself',
  shop: `listing description descriptions advert ad website site policy policies terms specifications specs page post instructions manual docs documentation readme label sign photos pictures
    chart guidelines guide faq contract agreement email notice template changelog menu timetable`,
  plain:
    'clear clearly explicit explicitly plain plainly specifically detailed accurate specific thorough unambiguous obvious',
  bright:
    'bright brilliant genius great stupid clever grand fantastic wonderful daft dumb marvellous job life marriage house day team project',
  unread: `reading checking looking asking testing measuring searching listening understanding research looking_at double_checking thinking confirming permission consulting telling knowing`,
  did: `bought purchased chose ordered booked clicked signed accepted agreed paid submitted posted merged pushed commented opened installed upgraded replied answered reported
    rented hired subscribed committed deployed closed sent rushed jumped wrote placed confirmed`,
  conduct: `behave behaved act acted treat treated speak spoke talk talked carry carried drink drank drive drove handle handled run ran leave left do did go went live spend spent
    drag dragged keep kept push pushed raised reared run_your`,
  heap: 'put pin putting pinning lay laying dump dumping load blame blaming shift shifting pass passing throw throwing',
  because:
    'because_of due_to thanks_to owing_to on_account_of cause_of as_a_result_of courtesy_of result_of consequence_of resulted_from caused_by',
  sole: 'entirely solely wholly totally squarely all completely purely only fully',
  at: 'with on to at squarely entirely solely',
  heed: 'read paid_more paid_closer checked looked listened paid_attention been_more_careful been_careful known_better double_checked thought_about_that thought_of_that thought_about_it',
  inform:
    'stated specified mentioned clarified confirmed contacted_us contacted_me reached_out informed told_us let_us asked_us asked_me asked_for made_sure asked_first',
};

/** The fault is theirs, said as a fact. */
export const TABLES = graded(
  {
    3: `
    not . my|our . fault ~1 that|if|because? . you
    you ~2 not|never ~1 take|took|bother|bothered the_time|to ~2 read|check|understand|look|ask|listen
    {trouble}|argument|fight|row ~6 starts|begins|ends with you
    is|was|be|been|are|were . your . own? {own}|mistake|error|oversight|negligence|carelessness !to|that_you_hit|hon
    ^ all? your . own? {own} all|not|every|never|and|$
    {own}|{slip}|blame|responsibility|guilt ~8 lies|rests|falls|belongs|sits . with|on|to|at . you|your_feet|your_door|your_shoulders
    {own}|{slip}|blame|responsibility|guilt ~3 is|was . with|on|to|at !the_way . you|your_feet|your_door|your_shoulders|your_head|your_side|your_end|yours
    {slip}|blame|responsibility|guilt ~4 on|from|at . your . part|end|side|head|shoulders
    {slip}|blame|responsibility|guilt . is|was|are . yours
    lies|lie|lay|laid|rests . at|on . your . door|feet|shoulders
    this|that|it|{trouble}|{bad}|delay|refund|cost|bill|rest|part|one ~5 down_to you|your !to|whether|if|choose|decide|want
    person|one|people|man|woman ~2 to ~1 thank|blame ~4 you
    you ~1 own this|that|the|your|these ~1 {trouble}|mistake|failure|error|bug|fault|one $|not|nobody|and|now|so
    nobody|no_one|none|only ~2 but|except|bar|besides|other_than|save yourself|yourselves to
    you ~2 got|landed|dragged|talked|dug yourself|yourselves ~1 in|into|a !touch|shape|bed|a_new|a_job|a_dog|a_flat
    you ~2 cost|costing me|us|him|her|them|the_team|the_company|this_family ~1 !less|nothing|a_fiver|about|round
    you ~2 cost|costing ~1 my|our ~1 !parcel
    your ~3 {fault}|commit|merge|pr|edit|post|review|email|drinking|advice|plan|idea|lack ~3 cost|ruined|broke|wrecked|sank|killed|destroyed|lost me|us|him|her|them|my|our|the|everything|everyone
    {because} . how|what|the_way|the_state|things ~1 you|your ~1 {conduct} !help|so_well
    {because} . what ~1 you|your
    all because ~1 of? ~1 you|your|somebody|someone ~2 not|never|had_to|forgot|wanted|insisted|decided|were_too|are_too|thought|chose|lied|left
    it|that|this|which ~1 was|is . your . {own} !for|because
    it|this|that|those|all ~2 was|is|were . you . not|who|that ~2 {ruin}|{began}
    you|it_was_you ~1 that|who . {ruin}|{began}
    pick|picking|choose|start|started . the . fight|row|argument|war . was|is ~1 you
    this|that|these|those|it ~1 is|are|was|were ~2 consequences|consequence|result|results|fruit|outcome|price ~1 of|for ~1 your|you|how_you|what_you
    this|that|it is ~2 what ~1 you ~1 get|deserve|deserved|earned for|by|when|$ !it|me
    you ~1 got|getting what|everything|exactly ~1 what? ~1 you ~1 deserve|deserved|asked|earned|wanted
    you ~1 deserve|deserved|earned ~2 every|all|everything|it ~1 of? ~1 this|it|bit|thing|second !that_happiness|good
    {trouble}|which|that|this|it ~3 is|was . {sole} . your responsibility|problem|choice
    this|that|it|all|everything|{trouble}|rest|part . is|was . on you !to|tonight|lads|if|this_time|next_time|next|today|mate
    ^ all . on you $
    {bad}|{trouble}|this|that|all|it ~4 is|was|being|entirely|all|only|of_it . down to your . {fault}
    {bad} ~7 {because} . you|yourself ~3 $|not_me|and_your|and
    {because} . you|yourself ~6 {bad}|no
    {bad} ~7 {because} . your ~2 {fault}|friends|mother
    {because} . your ~2 {fault}
    resulted|results|caused|damage ~2 by|from ~1 improper|negligent|careless ~4 yourself|you
    you saw to it|that $
    is|was|are down to you ~7 {bad}
    that|this|which|all . is|was . down to you $|and|not
    cause|reason|source ~3 is|was you $|and|not
    {because} you only
    {because} . the|how way? you ~1 behaved|acted|treated|spoke|talk|act|behave|treat
    traced ~2 to . your . {fault}|own
    na you cause
    {because} you and your ~2 {fault}
    you . have? . {began} {that} $|{end}
    you . have? . {began} ~2 {trouble}
    you . were? . asked|asking|begged|begging|looking|cruising for {that} $|{end}|wearing|flirting|acting|talking
    you . did|done|caused|created|started this|all_this to_us|to_me|to_yourself|to_this|not|by|with|$
    see|look ~1 at? what you ~1 did|done|caused|started|have_done
    you ~2 brought|bring|bringing|pulled {that} ~2 on|upon|to . yourself|yourselves|us|me|family
    you . had|have {that} coming
    you reap what
    {that}|own . grave|bed|mess ~2 you ~1 made|dug
    serves you right
    that|this is what you get
    you ~2 got|landed|put|dragged|has|have us|me|family . in|into|where|here . this|that|mess|trouble|hole|debt|are
    you . have? . {ruin} . what_we|what_was|any_chance|my|our|us|this|everything|it_all|every|another|all|the_whole
    you . have? . {ruin} . the ~1 {ours}
    nobody|no_one|none|only|one|except|anyone ~4 yourself|yourselves|you|mirror ~1 to? blame
    nobody|no_one|none|anyone|one . else? . to . blame|thank ~2 but|except|than|besides ~4 you|yourself|yourselves|mirror
    only|have|got|can|should|may yourself|yourselves ~1 to? blame|thank
    yourself|yourselves to blame|thank !for_that_lovely
    look ~1 in_the? mirror ~6 who|whose|why
    thank|blame yourself !if|for_asking
    you . are|have|were . to . blame|thank !dinner|lunch|you
    you . are|were . at_fault|the_culprit|guilty|the_guilty|culpable
    you . are|were . responsible|answerable|accountable|liable for ~2 {bad}|{trouble}|this|every_tear|how_this
    you ~1 are|were|the ~3 reason|cause|source|root !i_smile|i_laugh|i_got|i_made|i_keep|i_am_here|i_am_happy|we_met|i_love|i_still ~7 {bad}|#WrongVerb|#Negative|we_are|i_can_not|leaving|beefing|beefin
    you . are . the . reason|cause $
    one|only|exactly ~1 person responsible|to_blame ~2
    you . are|were? . the . problem|culprit|common_denominator|reason $|here|in_this|with_us|not
    i|we|everyone|they|kids . blame you !if|for_leaving
    hold|holding|held you . responsible|accountable|answerable
    it . is|was you ~2 who|that ~2 has_us|have_us|{ruin}|{began}|#BadOutcome|{out}|did_this|did_it|own_it|put_us|to_blame
    one|only|exactly_one . person|thing ~3 responsible|to_blame|at_fault ~8 you
    it|who ~3 responsible|to_blame|at_fault . you
    guess|remind|wonder ~2 whose|who ~1 {own}|fault|caused|started|responsible|{ruin}
    whose {own}|fault|choice|idea ~8 yours|your|you
    {trouble}|this|that|it|all|bill|delay|bug !one|cake|parcel|present|seat|cup|mug ~3 has|have|had|with your ~1 name|fingerprints|signature|stamp|dna|prints ~1 on|all_over|over
    your ~1 name|fingerprints|prints ~2 is|are|was|were ~2 on|all_over|over ~1 this|that|it|{trouble}
    no|three prizes|guesses ~1 for ~1 guessing|who|whose ~
    we|i|everyone|everybody ~1 both|all? ~1 know|knows ~1 exactly|full_well|perfectly_well|well? ~1 who|whose ~2 {own}|{ruin}|{began}|fault|did|is_to|was_to|that_is|caused|broke|left|started|made|forgot
    somebody|someone|a_certain_someone|certain_people|some_people ~2 here|in_this|at_this|on_this|not_naming|who_shall|naming_no ~6 {ruin}|{began}|forgot|left|broke|lost|could_not|did_not|never
    ask|asking yourself ~2 why|who|whose
    thanks|courtesy|due|owing ~1 to|of your ~2 heroics|brilliance|genius|cleverness|expertise|wisdom|tinkering|handiwork|masterplan|stroke|advice|planning|bright|brilliant|little|clever|wonderful|quick|efforts|interference|meddling|cooking|driving ~2 the|we|i|my|our|us|they|nobody|idea|stunt|plan|trick ~
    {because} . the . likes|crowd|people|sellers|customers|users|men|women|editors|idiots ~1 of|like you|yourself
    only one ~2 person|one|of_us ~3 {ruin}|{began}|decided|chose|drove|was_driving|left|wanted|insisted|signed|pushed|touched|had_the
    you . are|were ~1 only|one ~2 who ~1 {ruin}|{began}|wanted|insisted|decided|chose|pushed|signed|touched
    who|whoever ~1 {began} . {that}|{trouble}|the ~6 you ~1 did|were|$
    ^ own|take|accept|bear . blame|the_blame
    you ~3 own|take|accept|shoulder|carry ~2 blame|fault|failure
    i|we ~2 {out}|reacted ~6 because|since you . {misdeed}|made|kept|never|would_not|did_not|always|were|started|are
    i|we ~2 {out}|reacted ~6 because_of|due_to|thanks_to ~2 you|your !how
    you . poked|lit|struck|threw|fuelled|fired|cast|drew ~1 the ~1 bear|match|fuse|fire|first_shot|first_stone|first_punch
    you . are|is? why ~6 {bad}|#WrongVerb
    your ~2 {fault} ~3 {ruin}|ruins|wrecks|destroys|cost|caused|led_to|is_why|are_why|got_us|drove_him|drove_her
    fine|grand|good|great|happy|perfect|peaceful|quiet|lovely|calm|well|smooth|smoothly|nice|working|happily ~5 until|before ~1 you|your ~2 came|went|started|had|opened|decided|got|turned|joined|showed|back|mother|friends|lies|drinking|posting|meddling|interfering|messing|stepped|stuck|put_your|walked_in|moved|touched|merged|changed|took_over|barged|said|ruined|edited|arrived`,
    2: `
    if you ~2 read|checked|opened . the|our|my . description|listing|specifications|terms|email|advert|ad|policy|manual|docs|documentation|post|page|instructions|guide|faq|thread ~3 you would
    not . my|our . problem|responsibility|mistake ~1 that|if|because|you
    you . did|do|have|had not . read|check|bother|look !at_me|forward|like
    you never|not ~2 {inform}|state|specify|mention|clarify|contact_us|reach_out ~9 so|nothing|not|had_to
    sorry ~1 but|however you never|not ~2 {inform}
    if you ~1 did|do|could|can|had|would not|bothered|actually|only ~9 not|would|never ~3 my|our|fault|problem|known|seen
    you should|could|ought ~1 have|of ~1 {heed}
    next|in time|future|the_future ~3 read|be_more_careful|pay_attention|listen|think_before|careful
    be more careful next
    you and your ~2 {fault}|mouth|temper|nagging|jealousy
    you . {did} ~9 without ~2 {unread}
    without ~1 {unread} ~8 that_is_on|is_on|your_fault|your_problem|on you|$
    you ~3 let|allowed|chose|decided ~1 this|it|that|things|us ~1 happen|to_happen|slide|fester|get_this|get_here|fall_apart|go_to|come_to
    you ~1 chose|picked|decided|made|agreed ~1 to? ~1 this|it|that|him|her|them $|over|not_me|not_us|and_now|so_live|so_now|life
    stop|quit|refuse|dare|try|trying ~3 blame|blaming me|us ~1 !if
    ^ . do? not . blame me|us . because|when|cause|that|now|and|you|it_is|$
    not ~2 come ~1 crying|running|whining|moaning|complaining|looking ~2 to me|us|back
    not|stop|quit|dare|refuse|try|trying|tried ~2 {heap} ~2 this|that|it|your|all|everything|the_blame|blame ~2 on|at|onto me|us|my|our|staff
    not|never|refuse ~3 take|taking|accept|accepting|carry|carrying|be ~2 blame|fall|rap|heat|scapegoat ~1 for|$|because|when
    not|none|neither . my|our|mine|ours|of_my|of_our . own? . {own}|fault|idea|making $|not|it_is_yours|so|you
    ^ . take|accept|own|own_up|face|admit|acknowledge|bear|shoulder|grow_up_and_take ~2 responsibility|accountability|ownership|blame|your_part|your_role|your_share|your_mistake|your_mistakes ~1 for? ~1 your|what_you|yourself|once|how_you|$
    you ~5 take|taking|took|accept|own|face|admit|acknowledge|shoulder ~2 responsibility|accountability|ownership ~1 for? ~1 your|what_you|yourself|once|how_you|anything|this|$
    you ~2 live|deal|sit|living ~1 with ~1 the? ~1 consequences|what_you|your_choice|your_choices|your_decision|your_decisions
    it|that|this . is|was . your . own? . responsibility|job|duty|obligation . to . read|check|measure|ask|verify|make_sure|confirm|look|provide|back|test|pay|tell|inform|know|keep|lock|research|review|double
    whose|who ~1 {bright} ~1 idea ~4 it|this|that|again|was
    what ~1 else? ~1 did|do you ~1 expect $|from|for|when|at
    it|that|this ~1 was|is ~1 user error
    misuse|rough_use|mishandling|improper_use|wrong_use|wrong_handling|carelessness|negligence|fault|damage ~3 from|by|of|on ~1 your|the_customer|the_customers ~1 side|end|part|own|only|only_side
    {trouble}|mess|all|{bad} ~3 of ~1 your . own? . making|doing|creation|choosing
    only ~1 yourself|yourselves ~1 to|you
    you . knew|know ~2 risk|risks|what_you_were ~1 !not ~
    next time !i|we|i_will|ill|we_will ~1 try|maybe|perhaps|learn|bother|just? ~2 read|reading|check|checking|think|thinking|look|looking|ask|asking|listen|listening
    the only|real|actual|biggest|common ~1 problem|issue|bug|factor|denominator ~4 is|was|sits ~2 you|between
    problem|problems|issue|trouble|drama|tension|rot ~2 starts|started|begins|began|follows|starts_and_ends|arrived|came ~1 when|with|the_day|the_moment|because|where you|your
    none|nothing ~2 of? ~1 this|it|these|that ~3 was_a|happened|existed|a_problem|wrong ~2 until|before ~1 you|your
    my ~2 {bright} ~3 would_have|would_be ~2 if|had ~1 you
    you . set us|me|them|it|yourself ~1 up to|for fail|failure
    clean|cleaning|mop|fix|fixing|tidy|sort|sorting|deal|dealing|pay|paying ~1 up? ~1 after|for|with|out ~1 your . own? . mess|messes|mistake|mistakes|screwups|shit|crap|drama|failures|carelessness
    you . bought|purchased|chose|ordered|booked ~6 mistakenly|by_mistake|wrongly|in_error|without_reading|without_checking|without_asking
    something|problem|problems|damage|drama . that|which? you . yourself? . caused|created|started|made_up
    {trouble}|{bad}|it|this|all ~3 stems|stemmed|resulted|results|arose|comes|came|started|began ~1 from|with|of ~2 your ~2 {fault}|edit|account|post|message|email|mother|friends
    started|began ~1 with your ~1 edit|message|email|text|post|comment
    you . broke|left|hurt us
    not|never on|about me ~4 you`,
    1: `
    you ~1 could|should|might ~1 have|of ~2 stated|specified|clarified|contacted_us|contacted_me
    you should ~1 have? ~1 first contact|contacted|message|messaged
    you never stated|specified|reached_out|contacted_us|mentioned|asked_for
    {shop} ~3 is|was|were|are ~2 {plain}
    {shop} ~2 {plain} ~1 #Verb|states|state|stated|says|mentions|noted|listed
    it|this|that|which ~2 {plain} ~1 stated|states|written|mentioned|described|noted|listed|shown|advertised|says|explained
    {shop}|it|i|we !should ~1 never|not|nowhere ~1 says|said|say|stated|state|mention|mentioned|promised|promise|claim|claimed|guarantee|guaranteed|advertised|implied ~6 you|your|that|anything|any|specific
    nowhere ~2 did|does|do|is|was|in ~1 i|we|it|the
    you ~2 misread|misunderstood|assumed|overlooked|misinterpreted|skipped|misjudged|mistook|presumed|jumped_to
    you ~1 failed|neglected|omitted|forgot|chose_not|declined|refused to ~1 read|check|notice|mention|tell|inform|specify|ask|contact|follow|disclose|clarify|provide|understand|look|listen|respond|test
    your !are|is|all ~1 own? ~1 misunderstanding|misreading|assumption|assumptions|oversight|carelessness|negligence|inattention|confusion|ignorance|impatience|expectations|fault|doing|mistake|choice
    not ~1 my|our ~1 {own}|concern|job $|either|so|and
    it|that ~1 was ~1 your ~1 own? ~1 choice|decision|idea|call $|not|and|so|to
    ^ looking at you
    that|this|it . is . all you $
    this_one|that_one|one ~1 is on you`,
  },
  CLASSES,
);

/** The fault is theirs, put as a question. */
export const ASKED = graded(
  {
    3: `
    look|see what you ~1 did|done|caused|have_done
    whose fault|doing|idea ~8 yours|your|not_mine
    guess|who whose|who ~2 fault|doing ~4 you|yours
    you ~2 {ruin} ~3 {ours} ~ happy|proud|now`,
    2: `
    how|why . is|was . this|that|it my|our . fault|problem|responsibility !if`,
  },
  CLASSES,
);
