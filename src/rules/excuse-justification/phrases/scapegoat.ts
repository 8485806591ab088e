/** How a deed is handed to somebody or something else. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  goat: `#Goat #Scapegoats devil edibles capitalism patriarchy economy nerves jealousy fear cider cocktails painkillers antihistamines fever flu grief
 insecurity insecurities paranoia adrenaline anger heartbreak loneliness boredom nicotine withdrawal liquor neurodivergence asd thyroid mood_swings brain_fog
 burnout divorce breakup pandemic spellcheck hunger tiktok mercury`,
  other: `he she they him her them boss manager mother mum mom dad father brother sister friend friends mates lads boys girls wife husband ex parents company office
 management department lawyer lawyers legal team committee board hr headquarters supplier courier colleague colleagues cousin uncle aunt family landlord agency
 head_office therapist doctor teacher coach everyone everybody somebody someone people algorithm government council organisers himself herself mother_in_law kids children warehouse driver depot factory provider bank insurer
 manufacturer developer developers agent contractor couriers postman royal_mail fedex ups dhl amazon airline vendor seller third_party predecessor temp intern
 danny jake priti priya karen jess sam tom tiktok`,
  pushed: `told made asked forced dared pushed talked pressured insisted persuaded advised convinced encouraged egged ordered nagged bullied begged instructed roped dragged
 tricked guilted goaded provoked wound winding forcing pushing pressuring egging shouting messed`,
  drove:
    'made makes make drove drives pushed pushes forced forces got gets turned turns has had brought causes caused',
  deed: `say do act snap forget like_this like_that this_way that_way shout yell lash mean moody short snappy rude irritable crazy angry lie cheat send write hit ignore paranoid jealous
 aggressive cranky snapping acting shouting yelling_at forgetting ignoring react go_through lose`,
  misdeed: `#WrongVerb #CommonWrong yelled shouted snapped lied check checked forgot act acted lost shouting slapped slap said did ghosted ignored kissed touched missed raised spoke
 snapping called read dropped`,
  drunk: `drunk wasted hammered tipsy high stoned plastered buzzed pissed steaming smashed lit faded hungover hangry medicated locked langers trashed sloshed blackout
 drinking drink pints whiskies beers shots tired exhausted jet_lagged sleep_deprived`,
  off: `count counts mean remember responsible hold blame thinking myself know_what control me_who even_me me_talking talking not_me`,
  it: 'it that this they those',
  pass: 'complain shout go_shout be_angry be_mad be_cross moan talk speak',
};

export const WORDINGS = graded(
  {
    1: `
    fault|doing|responsibility|mistake|error|problem not ours|mine|us|me
    so ~1 you ~1 can|could not ~2 take ~1 it|that|me seriously|personally
    complaint|complaints|anger ~6 is|are ~1 one? ~1 for ~1 her|him|them|{other}
    i|we ~1 was|am|were|had|have ~2 running|on|had|got|having? ~3 two|three|four|no|little|2|3|4|five|zero ~1 hours|hour ~1 of? sleep
    it ~1 was ~3 who|that ~1 #Past ~3 i ~1 only|just|merely|simply|did_not
    it ~1 was ~1 the|our|my|a ~2 {other} ~1 that|who ~1 #Past|packed|posted|booked ~
    do|please|so not ~1 come|look|shout|moan|start|get_mad|be_angry|take_it_out|have_a_go|be_mad ~1 crying|whining|running? ~1 to|at|on|with me|us
    system|computer|software|algorithm|template|bot|website|app ~2 generates|generated|sends|sent|decides|calculates|issued|issues|picks|made ~6 so|not|nothing|nobody|no_one|automatically
    nothing|not_anything to do with me|us ~
    it|that ~1 is|was ~1 that|the|these|those|all_the|my ~2 {goat} ~1 i ~1 get|say|do|act|turn|go|become|snap
    put|chalk|pin|attribute|lay ~1 it|that|this|everything|all|my_behavior|my_tone ~1 down|up|on|off|to|at ~5 {goat}
    blame ~2 {goat} !for_the|weather|dog|cat
    blame ~1 the|my|his|her|their|your? ~1 {other} !for_the
    thank ~1 my|the ~2 {other} ~1 for my
    do not blame ~1 me
    i ~1 only|just ~1 {misdeed}|went|sent|wrote|posted|agreed ~4 because|cause|since !you|i ~3 {pushed} me ~1 to|$
    not look ~1 at ~1 me
    {it} ~1 was|is|were not ~1 even|really|the_real? ~1 me|myself !or
    not ~1 even? ~1 me ~1 {it}? ~2 who|talking|that_was ~1 sent|said|did|talking|six
    {it} ~3 was|were|is ~5 {goat} ~4 talking|speaking|typing|acting|doing|not_me|not_myself|and_you|in_me|that_was|that_were|that_forgets|that_made|that_makes|nothing_else|not|me
    {goat} ~2 talking|speaking not|and ~2 me|i
    {goat} did ~1 it|that|this|the_talking|$
    my|the|this|that|those|them|all ~3 {goat} ~2 {drove} ~1 me|that_i|i|this ~3 {deed}
    {goat} ~1 {drove} ~1 me ~3 {deed}|crazy|do
    {drove} ~1 that i ~2 {misdeed}
    {goat}|{drunk} ~9 not ~3 {off}|help
    {it} ~1 is my ~2 {goat} ~1 that|which|who|i ~2 makes|make|made|causes|forgets|forgot|were|was|did|lied|said|can_not
    my {goat} ~3 not ~1 responsible
    i ~2 not ~1 responsible for ~1 what|how|anything|my
    after|with ~3 {drunk} ~3 nobody|no_one|anyone|not ~4 responsible|blame|hold
    would ~1 never ~2 say|do|have ~3 sober
    {drunk}|old|angry|jealous me talking|$ ~
    never ~6 sober|otherwise ~1 $
    keyboard|autocorrect|phone|computer|spellcheck|siri|algorithm|app ~2 autocorrected|changed|sent|did|wrote|typed|corrected|blocked|decided ~1 it|that|you|itself|this|by|to
    it ~1 was autocorrect ~1 $|i_swear
    i|we|myself ~2 {misdeed} ~8 because|since|as ~4 {other} ~3 {pushed}|said|was
    {other} ~3 {pushed} ~1 me|us ~1 so|into|up_to|up|on|do|to_do|to_say|to_lie|to_write|to_send|to_ignore|to_block|to_leave|to_tell|to_hide|to_test|to_cut|to_set|to_be|into_it|into_telling !with|a_tour
    {other} ~3 made|makes me ~1 say|do|write|lie|shout|hit ~
    {other} ~3 {pushed} ~1 me so|and i|it ~
    because ~1 of ~2 {other}|him|her ~5 i|only|that
    {other}|himself|who put ~1 me ~1 up ~1 to
    put ~1 the idea|it|ideas|words in ~1 my
    went along with
    {other} ~1 is|are|was|were|keeps ~1 forcing|pressuring|pushing|bullying|guilting me|us|only
    it ~1 was ~1 {other}|all ~2 idea|doing|fault|suggestion ~2 to|not|take|ask
    was|is ~1 all? ~1 his|her|their ~1 idea|doing|fault|suggestion ~2 to|not|take|ask|$
    it|this|that ~1 is ~1 all? on ~1 her|him|them $
    take it|that|this ~1 up with
    have it out with
    ^ ~2 {pass} ~2 to|at|with ~1 him|her|them|my|your|the ~2 {other}? ~1 not_me|instead|$
    {pass} ~3 to|at|with ~1 my|the|your {other} ~1 not_me|instead
    complaint|complaints|displeasure|anger|problem|issue ~3 should|must|is|can ~3 directed|addressed|go|with ~1 to|at|them|him|her|my
    does|do|did|should not ~2 reflect|represent ~2 on|upon? ~1 me|my
    was|were|been dictated|drafted|imposed|ordered|forced ~1 by|upon|on ~5 {other}|me
    just|only|merely|simply following|obeying|passing|carrying|work ~2 orders|instructions|policy|on|out|here
    i|we ~1 just|only|merely|simply follow|followed|enforce|apply ~1 them|orders|rules|instructions|policy
    had no ~1 choice|option|say ~1 but to ~3 you|it
    had nothing to do with ~1 it ~1 $
    i ~1 was|am|were|have not ~2 myself|in_my_right_mind|thinking_straight|in_control|acting_myself ~1 on|when|after|last|that|then|lately|since|for|these|$ !for_dinner
    i ~1 was not in ~1 a? ~1 right|control|driving
    not ~1 in|at|behind the driving|drivers|wheel
    {goat} ~1 gets|takes|got|took hold|over|control|the_better
    {other}|work|stress|upbringing|childhood raised|made|brought|got|has|have|messed|screwed|broke ~1 me ~1 up|this|like|that ~1 way|this|that|so|$|why
    grew|raised|brought ~1 up? ~2 with|by|in ~4 like_that|like_this|like_him|the_reason|house
    is|are the ~1 only? ~1 reason ~2 i|why|that ~3 {misdeed}|am|lie|snap|shout
    that_is|which_is|is|so why ~1 i ~2 {misdeed}
    has|have|had ~1 me ~2 this_way|at_the_end|like_this
    under ~3 pressure|stress|orders|strain ~4 i|when|so|that|from
    pressure|stress ~2 placed|put ~1 on|upon ~1 me
    if|had ~2 {other}|{goat}|work|it ~4 not ~8 i ~1 would ~2 have|not|never|be ~
    i ~1 would ~2 never|not ~6 if|unless ~2 {other}|{goat}|work ~4 not|kept
    i ~1 would|might|could ~2 not ~1 be ~6 if ~2 {other} ~3 gave|paid|stopped
    if anybody|anyone|someone ~2 to_blame|at_fault ~6 it_is|is ~2 {other} ~
    his|her|their ~1 voice|words|temper ~2 coming|speaking|talking out|through
    {other} ~1 makes|make|sets|set the? ~1 rules|rule|policy|policies
    {goat} ~5 retrograde
    his|her|your ~2 sister|brother|mother|friend|cousin ~1 started|made|told ~1 it|me ~1 $
    thank ~1 the|my|those ~2 {goat}
    {goat} ~3 what ~1 do|did|can ~1 you ~1 expect
    i ~1 just|only|merely|simply ~1 signed|sent|forwarded|posted|passed ~1 it|them|on
    quarrel|argument|beef|fight ~2 is? ~1 with ~1 them|him|her|{other}
    that ~1 is ~1 where|why ~1 it|this|i ~2 comes|come|get ~1 from|it
    was|is not ~1 really|even? ~1 my ~1 decision|choice|call|doing|idea|fault_that
    one thing led
    system|algorithm|computer|software|bot ~1 automatically|has? ~1 flagged|decided|suspended|removed|closed|blocked ~1 your|you
    no ~1 human|person ~1 decided|chose|made
    turn|turned|become|became ~1 into? ~1 someone|somebody|different ~1 else|person
    blame ~1 my ~1 stomach|brain|genes|upbringing|parents|star|horoscope|hangover|phone|ex|mother|father|sister|brother
    he|she|they started|began ~4 first
    pressure ~3 came|comes|fell|falls ~2 on ~1 you
    {it} ~1 was ~2 {other} ~1 who|that ~2 {pushed}|said|started|did|sent|wrote
    his|her|their fault|idea|doing ~
    mother|father|boss|mum|dad|mom|manager|brother|sister|friend fault|idea ~
  `,
  },
  classes,
);

/** Owned; about cupboards, doctors and games; a mere report of a bad day. */
export const HARMLESS = wordings(`
  you ~1 did not deserve
  that|it|this ~1 is|was ~1 on_me|mine
  i am ~1 the one
  my ~1 own? ~1 choice|choices
  no|not_an excuse
  still ~1 me|chose
  nobody|no_one|did_not made|told|forced|asked|make me
  and i ~1 did|said|am ~1 it|sorry
  i did it !because
  made|makes|make me ~2 laugh|smile|cry|happy|think|sleepy|drowsy|tired|sick|feel|a|head
  told me ~5 about|that|he|she|they|it|you
  told ~1 me ~1 to ~1 bring|take|rest|get|move
  i meant ~1 ~
  running joke
  haha|proud ~
  lol ~1 it|my
  shame about
  he ~1 says ~1 it
  ask ~1 him|her|them about
`);
