/** How a hurtful way is told as a nature that cannot change. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  trait: `#Nature #Origin #Trait petty savage toxic mean hot_blooded fiery hothead dutch italian irish german northern southern jealous grumpy moody
 difficult shouter shouts loud abrasive emotional distant short_tempered impatient messer flirt`,
  unsoft: `emotions feelings apologies sorry sorrys romance tact subtle subtlety mushy soppy soft small_talk hugs affection gentle sweet_talk deep_talks emotional
 sentimental feelings_talk diplomacy diplomatic polite nice hugger romantic texter phone_person patience patient empathy birthdays dates remembering listening
 words kindness manners touchy lovey heart_to_heart flowers`,
  nature: `nature character temperament birth blood personality makeup dna genes upbringing breeding style star_sign heritage zodiac culture bones #NatureNoun`,
  made: 'raised brought_up built wired reared bred made programmed born taught',
  bear: `accept put_up get_used live_with deal_with adapt adjust lump cope learn_to_live take_it make_your_peace respect_that handle hack`,
  must: 'must have_to will_have need_to better should got_to can_either had_better ought_to will_need will_just can_learn those_who people_who you_will',
  always: 'always never forever since from',
  kind: 'kind type sort',
  person:
    'husband wife man woman guy girl person boyfriend girlfriend mother father dad mum mom friend partner boss manager maintainer reviewer',
  speak: 'say speak talk tell call saying speaking telling',
  plainly: `straight like_it how_it_is as_it_is as_i in_my_mind bluntly directly plainly out_loud openly a_spade what_i_mean my_mind
 whatever_comes things_by_their how_i_see what_comes my_thoughts what_i_think what_i_feel what_i_see`,
  door: 'door leave tough your_problem your_loss too_bad not_my_problem go goodbye bye there find look_for get_lost issue on_you',
};

export const WORDINGS = graded(
  {
    2: `
    that|it ~1 is ~1 my|our ~1 nature|character|temperament|personality|makeup|temper
    i ~1 have|was|am? never been? ~1 one|good|great|any_good|much|big ~2 for|at|on|of ~2 {unsoft}
    if ~1 that|it|this|being ~4 makes ~1 me ~5 so_be_it|so_what|then_i_am|i_am|then_fine|guilty
    as you find me
    not ~1 everyone|everybody ~1 can ~1 handle|cope|take|deal|stand ~2 me|it|that|honesty|truth|the_truth
    that|it|this|shouting|being ~1 is ~1 just|simply|only? ~1 how|who|the_way i ~1 am|was|roll|operate|talk|speak|deal|cope|react|express|communicate|function|show_love !#Gerund|to|at|in|on|taught|supposed|meant
    i|we am|are how|who|what|the_way i|we am|are
    this|that|here is the? real|true|authentic me
    that|it|this is ~1 just|simply|all me being_me|though|and|if
    me being me
    just ~1 being ~1 myself|me ~1 $
    is|was|are ~2 part|in ~1 of? ~1 my|our ~2 {nature} !of
    is|are|was ~1 just|simply|only ~1 my|our ~2 {nature}
    my|our ~1 {nature} ~1 is|was ~2 like|such|direct|loud|blunt|to_be|to_speak|to_say|this_way
    i|we ~1 am|are ~1 by ~1 {nature}
    in ~1 my|our ~1 {nature} ~2 it|i|we
    is|was ~1 just|simply? ~1 my way ~1 of talking|speaking|showing|saying|dealing|coping|being|expressing|communicating|doing|handling|loving
    i|we ~1 am|are|have|got|happen ~3 {trait} ~8 {must} ~2 {bear}
    i|we|us ~1 am|are|is|have|got|had ~2 {trait} ~6 always|never|do_not_expect|deal|live_with|knew|known|is_what_it_is|can_not_help|can_not_change|what_do_you|what_can_i|i_own|all_the_men|in_the_blood|in_my_family|not_going|by_nature|happen
    i ~1 am ~1 just|simply|only !a_terrible|a_horrible|a_bad|an_awful ~1 a|an? ~1 {trait} !today|about|for|tired|right_now|with_you|i|and_i
    i ~1 am|was ~1 just|simply|only|really|naturally not ~1 a|an|the? ~2 {unsoft}
    i ~1 am|was not ~1 a|an ~1 {unsoft}
    i ~1 am ~2 straight_talker|straight_shooter|plain_speaker|straight_talking
    i ~2 petty|savage|toxic|blunt|mean ~1 and i ~1 own|love|like|embrace it
    not ~2 intend|intention|plan|going|about ~1 to ~1 alter|change|soften ~1 it|that|my|this
    i ~1 can|do|will not|never ~1 do {unsoft} !shoes
    i ~1 can|do not ~1 do ~1 the|this|that whole ~
    i ~1 can|do not ~1 do ~3 feelings|emotions|emotional|romance|romantic ~
    i ~1 am|was ~1 not ~1 that|the|a|your|really ~1 {kind} ~1 of? ~1 {person} !who_would|to_hurt|that_would
    {unsoft}|tact ~4 not|never ~3 my|in|a ~3 strong|forte|thing|strength|style|gift|gifts|talent|vocabulary|suit
    i|we ~2 {speak} !him|her|them ~2 {plainly} ~3 ~ 
    i|we ~1 do|will not ~1 sugarcoat|sugar_coat|mince|sugar|tiptoe
    no sugarcoating|sugar_coating
    no|zero filter
    love|like|take|accept|hate|want ~1 it|me|this ~1 or ~1 leave|lump|hate|go !the
    love|take|accept|have|want me ~1 as ~1 i|is
    accept me|it|this or ~1 go|leave|not
    what you see is ~1 what
    handle|have|deserve me ~1 at ~1 my worst|best
    if you ~1 do|can|could not ~1 like|handle|take|accept|deal|stand|cope|hack ~2 it|me|that|with|this ~6 {door}
    if you ~2 wanted|want ~6 picked|chose|married|should_have ~1 wrong|someone|picked
    you|people|and ~2 {must} ~1 just? ~1 {bear} ~2 me|my|that|it ~1 $|if|or|and|i
    something|thing|one ~1 you ~1 will|have|are|must ~2 live|accept|get_used ~
    i ~1 can|could|will not ~1 just|simply? ~1 change ~1 who|how|just|now|the_way|$
    i|and|ain ~2 not ~1 changing|change|going_to_change ~1 for|at|now|who|how|$
    my|our ~2 ways|way|nature|style|temper|manner ~6 not ~1 changing|change|going_to_change|going_anywhere
    ain|not ~1 apologizing|apologize|sorry ~1 for ~2 who_i|being_me|being_myself|how_i|being_who|my_personality|being_direct|being_blunt
    nobody|no_one|anyone ~1 is? ~1 changing|change ~1 me
    too old|late|far|long ~2 to change|learn|be_different|become
    can|could|not ~1 teach|change ~3 old_dog|leopard|new_tricks
    leopard|leopards|zebra ~4 spots|stripes
    set in my ways
    i ~1 have|am|was|be? ~1 always|never|been been? ~1 like|this|that ~1 this|that|way ~1 $|since|all|from|my|and
    been ~1 like_this|like_that|this_way|that_way ~1 since|all|from|my|forever ~1 i|my|a|childhood|birth|ever|day_one
    i ~2 always ~1 have|will|was|did|do|been ~1 $|done|been_like|and_i|and_always
    ^ always ~1 have|will|was|did ~1 $|done|been
    {always} childhood|birth ~2 i|itself
    temper|mouth|tongue|anger|moods ~4 is_what_it_is|always_has|not_going_anywhere|before_my|runs|in_the_blood|goes_before|has_no
    get|got|inherited it ~1 from ~1 my ~
    i ~1 am|was|be ~1 {made}|the_way ~1 {made}? ~2 this_way|that_way|like_this|like_that|to_be|to_say|to_speak|stubborn
    that|this|it ~1 is|was ~1 how|the_way ~1 i|god ~1 was|am|made ~1 {made}|me
    i|we ~2 not ~1 {made} ~1 for|that_way|like_that|to_be
    the_way|how i ~1 am|was {made} !in
    you ~2 knew|know|known ~2 what|who|how i ~1 was|am ~1 like|getting|marrying|when ~1 $|when|before|and|by !with
    you ~2 knew|known|have_known ~2 from|since|when|on|before ~1 day_one|the_start|the_beginning|we_met|you_met|you_married|you_moved|you_got|the_off
    what|who you ~1 married|signed_up|were_getting|got_into
    you ~1 knew|married|chose|picked|signed ~2 a|up ~2 {trait}|man_who|woman_who|person_who|guy_who|someone_who
    my ~1 mouth|tongue|temper ~3 before|faster|quicker|ahead|runs ~
    this|my|that ~1 is|have ~2 management_style|leadership_style|way_of_working ~
    see|have|find|saw no ~1 reason|need|point ~1 to ~1 change|become|be_different|be_someone|be_somebody
    scorpio|aries|leo|gemini|capricorn|taurus|virgo|libra|pisces|cancerian thing|trait
    i ~1 am|was a? scorpio|leo|aries|gemini|taurus|virgo ~
    i ~2 not ~2 going_to|about_to|here_to ~1 change|sugarcoat|pretend|tiptoe|walk_on ~1 who|how|my|for|myself|$
    it|that ~1 is ~1 just|simply|only|a ~2 family|generational|cultural|irish|italian|man|guy|zodiac thing|trait
    ^ ~1 so|and|get|just get? used ~1 to ~1 it|me|that ~1 $
    so get used ~1 to ~1 it|me
    my love language
    always ~1 have|has|did|will|been ~1 $
    i|and|do ~3 not ~1 plan|planning|about|going ~1 on|to ~1 becoming|become|grow|change|changing|turn|turning
    not ~1 something i ~1 do $
    i ~1 do not ~1 say|do|apologize ~1 sorry|$
    you ~1 marry|married one ~1 of
    was|were|am not ~1 raised|brought_up|built|taught ~1 to
    anger|temper|mouth ~3 from|since ~1 birth|childhood
    this is ~1 the|a package
    package deal ~
    comes with ~1 the|my ~1 temper|territory|package
    can|could not ~1 switch|turn|shut ~1 it|that ~1 off
    made|built|born me? ~2 without ~1 tact|filter|patience
    i ~1 am ~2 not ~1 good|great|the_best ~1 at|with ~2 {unsoft}
    you ~2 knew|know|known i ~1 was|am|get ~2 like
  `,
    1: `
    like asking|expecting|telling ~1 a|an ~2 to ~
    used to my|me ~2 moods|ways|temper|manner|shouting|jokes|mouth|being
    i ~1 get ~1 like ~1 that|this when ~
    no point|use ~2 in|of? ~1 getting_at|having_a_go|nagging|expecting|trying_to_change|asking_me ~
    runs|run|ran in ~2 family|blood
    you ~1 know|knew ~1 what|how i ~1 am|get|can ~1 be? ~1 like|$|when|with|about
    that|it|this is ~1 just|simply? my way|style|manner $|and|so|like
    my|our|whole|all ~2 family|people|side|lot|clan|house ~2 is|are|be ~1 like_this|like_that|loud|direct|hotheads|shouters
    some people|folks|of_us ~5 {unsoft}|{trait}|sugarcoat|tiptoe
    in|where ~1 our|my|i ~1 family|country|culture|house|industry|come_from ~3 we|people|everyone ~1 {speak} ~2 directly|so|direct|loud|like_this|that_way|straight
    we ~2 shout|yell|swear|argue|say_it ~2 first|loud|straight|like_this|as_we
    i ~1 can|could not ~1 help ~1 it|myself|how ~1 $|never|i
    i ~1 am not ~1 one ~1 of|for|to ~1 them|those|sugarcoating|pretending|sugarcoat
    i ~1 have|had|got ~2 temper|short_fuse|sharp_tongue|big_mouth|jealous_streak|mean_streak|no_patience|low_patience
    i ~2 {trait} when i am ~2 mad|angry|jealous|drunk|stressed|hungry
    i ~2 toxic|petty|savage ~2 when|and|i_do_not_care
    people|those|anyone|everyone who ~1 know|knows ~1 me|us ~1 know|knows
    that|it|this is ~1 just|simply|all? me $|though|and|if
    i ~1 am|have_been ~2 bad|terrible|hopeless|useless|rubbish ~1 at|with ~2 {unsoft}|replying|texting|remembering
    in the blood|genes|dna
  `,
  },
  classes,
);

/** Something is to change, is owned as hurtful, or it is a taste, a skill, a plan. */
export const HARMLESS = wordings(
  `
  trying|try|learning to ~1 be ~1 gentler|kinder|softer|better|nicer|more|less
  so i ~1 put|set|wrote|write|keep|made|use|added|bought|am_trying|try
  than i used
  good for me
  am|been|have|i|to|and ~1 working|work|worked|learning|learn|trying|want|started|need|going ~1 on|to ~1 it|change|do_better|stop|sort|slow|be_better|be_different|be_less|do_it_differently|that
  want|wants|like to ~1 change|do_it_differently
  no|not ~1 an? excuse
  by habit
  was|were ~2 unkind|wrong|cruel
  mine to ~1 sort|fix|carry
  see|seeing|booked|therapist|therapy|counselling|course|class ~2 someone|somebody|course|class|therapy|anger|$
  about|with ~1 spiders|heights|food|coffee|dogs|chocolate|maps|directions|names|numbers|money|medicine|clowns|needles|cake
  your ~2 nature|personality|character
  not ~1 a morning|night|coffee|cat|dog|beach person
  slow|fast|picky ~1 reader|eater|walker|runner|typist
  direct report|debit|message
  shy|smile|beginner
  how|way|where i ~1 make|came|tie|cook|was_taught
  sorry i
  leave it ~1 the|he|she|they ~2 said|wrote|says|told
  maybe|guess|think|or|now ~2 that|it|this is ~1 just? ~1 me
  `,
);
