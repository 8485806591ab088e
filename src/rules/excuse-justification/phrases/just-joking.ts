/** How a hurt is turned into a joke after the fact. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  only: `just only merely simply obviously clearly literally purely totally all plainly evidently always quite nothing_but at_most
 called harmless innocent good friendly good_natured bit_of`,
  jesting: `joking kidding teasing trolling ribbing ragging roasting slagging jesting bantering clowning fooling goofing larking horsing pranking razzing
 sarcastic ironic facetious playful flippant tongue_in_cheek having_a_laugh having_fun having_you_on having_a_joke taking_the_piss taking_the_mick
 taking_the_mickey mucking_about mucking_around messing_about messing_around messing_with playing_around playing_with_you poking_fun making_fun
 pulling_your pulling_legs yanking_your busting_your winding_you having_a_bit being_silly being_cheeky being_funny being_clever having_the_craic trying_to_be_funny`,
  jest: `joke jokes banter bants fun craic teasing prank gag wind_up windup meme satire jape parody quip roast sarcasm irony humour humor jest lark
 giggle laugh laughs ribbing slagging leg_pull leg_pulling one_liner piss_take pisstake comedy having_a_laugh kidding joking tongue_in_cheek jests`,
  funny: `funny humorous humorously witty joke lighthearted light_hearted playful playfully jest fun ironic ironically irony sarcastic sarcastically
 tongue_in_cheek banter laugh jokingly hilarious silly cheeky amusing comical humour humor`,
  wit: `joke jokes banter irony sarcasm humour humor teasing jest ribbing slagging satire roasting craic`,
  said: `it that this comment remark post text message line caption toast nickname speech summary card picture thing tweet reply review`,
  someone: 'anybody anyone one we i people you nobody no_one a_man a_guy a_person',
};

export const WORDINGS = graded(
  {
    2: `
    can|could|may|is|are no_one|nobody|anyone|anybody|one|we|people|you ~1 not? ~2 have|allowed|take|crack|make ~4 {jest} ~5 without|anymore|any_more|around_here|in_here|here|now|these_days|nowadays
    {only}|was|were ~1 pulling_your_leg|yanking_your_chain|winding_you_up|having_you_on|taking_the_piss|taking_the_mick|busting_your_balls|ribbing_you|teasing_you|kidding_you|poking_fun
    if you can|could not ~2 laugh|joke|take_a_joke|see_the_funny ~
    went|goes|go|gone|flew|sailed|whoosh ~2 over your head
    i|we ~1 was|were|am|are {only} ~1 {jesting}|playing|messing !scales|about_the|about_my|with_my|with_the|for_the
    i|we ~1 was|were {jesting} !about|when|for|to
    messing|playing !1|2|one|games ~1 with you
    i|we ~2 was|were|meant|trying ~3 meant|intended|supposed|trying to ~1 be|make ~1 {funny}|you_laugh|people_laugh|everyone_laugh
    {said} ~5 was|were|is ~2 meant|intended|supposed|designed ~3 {funny}
    {said} ~4 was|were|is|are ~1 {only} ~1 {only}? ~2 {jest} !shop|book|hat|about|from|at_my|with_my|for_the|at_work|among|between
    {said} ~4 was|were|is in ~1 jest|fun|humour|humor
    is|its|was called|known_as|named ~2 {jest}|exaggeration|hyperbole|exaggerating
    jokes ~1 jokes
    me ~1 being ironic|sarcastic|funny|silly|facetious|cheeky|playful
    {said} ~2 was|is {only} messing|playing
    {said} was|is ~2 {jest} mate|babe|love|for_fucks_sake|dear|dude|bro|man|jeez|god|relax|chill|lighten|get_over|calm|you|nothing_more|that_is_all|do_not|how|why
    ^ {only} ~1 {jesting}|{jest}|playing|messing|as_a_joke ~1 $
    i|we ~2 said|wrote|posted|sent|did|meant|say|called|put|made|typed|commented ~6 as_a_joke|in_jest|for_a_laugh|jokingly|sarcastically|ironically|in_fun|for_laughs|for_banter|for_the_craic|tongue_in_cheek|as_a_prank|in_good_fun|humorously|for_fun
    where|lost|lose|lack|get|got|have|buy|need|grow|develop|no|zero|missing|not|nobody|anyone ~4 sense of humour|humor|fun
    {someone} ~2 can|could|do|did|will|able|know not ~3 take|handle|tell|recognize|get|stand|see|spot|appreciate ~4 {wit}
    can|could|do|did|will|would not {someone} ~1 take|handle|tell|recognize|get|stand|see|spot ~3 {wit}
    can|could|do|did|will|are {someone} not ~1 take|handle|tell|recognize|get|stand|see|able ~3 {wit}
    learn|try|need|able|unable|ability|used to ~2 take|handle|laugh|tolerate|get ~2 {wit}|at_yourself|at_that_kind|at_those|at_these
    you ~2 bad|rubbish|terrible|hopeless at ~1 taking|getting {wit}
    dish ~1 it ~1 out ~6 take|handle ~1 it
    nobody|no_one|none|not|never ~1 {someone}? ~1 joke|kid|tease|banter|have_a_laugh ~2 anymore|around_here|in_this_house|these_days|with_you|around_you|now
    since_when|is_it|when_did|is|are ~5 {wit}|joking|tease ~3 crime|illegal|offensive|forbidden|banned|not_allowed
    irony|humour|humor|sarcasm|satire|joke|jokes|banter|wit is|are|was ~1 lost ~1 on you|some|certain
    you ~2 not ~2 get|understand|share|appreciate ~1 my|our|the|this ~2 humour|humor|joke|jokes|banter|sarcasm|irony
    you ~1 used_to ~1 be ~2 fun|able_to_take
    not|never|can_not|learn|unable ~2 laugh ~1 at yourself|herself|himself|yourselves
    i|we|there|it|literally ~2 put|added|had|used|sent|was|ended ~6 winky|wink|winking|laughing|crying|smiley|tongue|skull|clown|silly face|emoji|smiley|emojis
    bit ~1 of ~1 {jest} never|not ~2 hurt|killed|harmed|kill
    {jest}|joking|kidding ~3 why|relax|chill|calm|jeez|lighten ~3 you|down|up|$
    i|we ~1 tease|slag|roast|rib|clown|wind_up|mock|prank|take_the_piss|take_the_mick|take_the_mickey|make_fun|rip ~2 of? ~1 everyone|everybody|each_other|all_the
    i|we ~1 joke|kid|make_jokes|make_fun|make_only_joke|make_joke|mess ~2 about|with|of everyone|everybody|everything|all|your
    you ~1 know|knew ~1 my|our ~2 humour|humor
    you ~3 missed|miss ~2 the {jest}|irony|point_of_the_joke
    can|may|could not ~2 mess|joke|tease|kid|banter ~1 with|about ~4 anymore|without|now|these_days
    nobody|not|no_one ~2 allowed ~1 to ~2 make|crack|joke|tease|laugh ~2 jokes|joke|about|$
    for comic|comedic effect
    not ~2 meant|mean|intended|said ~1 literally
    {wit} ~1 do|does|did not ~1 carry|translate|travel|come_across|work ~
    banter|jokes|teasing|humour|humor|slagging|roasting is ~1 what|how ~
    simply|just|only timepass
    {said} ~1 was|is a|an ~1 gag|prank|wind_up|windup|jape|skit|roast|parody|quip|piss_take|bit_of_fun|bit_of_banter $
    can|could|does ~1 nobody|no_one|anyone|anybody ~1 take|handle|get ~2 {wit}
  `,
    1: `
    ^ ~1 was ~1 {only} ~1 {jesting}|a_joke|messing|playing
    obvious|clear|blatant|plain ~1 sarcasm|satire|joke|irony|parody|banter
    nobody|no_one|who ~2 seriously|actually|honestly ~2 thinks|believes|think ~
    you ~2 used_to ~2 laugh|find_it_funny|find_me_funny|be_fun|be_able_to_laugh|love_my_jokes|like_my_jokes ~1 at|about|when ~1 that|this|it|my|me ~1 stuff|jokes|sort|kind|$
    obviously|clearly|of_course|as_if i ~1 do|did not ~2 really|actually|seriously|genuinely|literally? ~1 think|mean|believe
    {jest}|laugh|fun|tease ~6 without ~3 offended|upset|hump|the_hump|offense|triggered|crying|sulking|kicking_off|huff
    it ~1 is|was|it_was a? ~1 running|private joke !at_work
    {said} ~2 was|is ~1 {jest}|{jesting} $
    i|we ~1 was|were|am|are {jesting} $
    i|it|we ~2 was|were|is|meant not|never ~2 serious|seriously|in_earnest !ill|injured
    i|we ~1 was|were|am ~1 literally|just playing|messing
    everyone|everybody|they|whole_table|people|all_of_us|the_rest|your_brother|your_mates|your_friends|even ~8 laughed|hilarious|in_stitches|cracked_up|found_it_funny|saw_the_funny ~
    ^ ~2 tough crowd
    i ~1 make|made|crack|cracked ~3 crack|joke|remark|quip about your ~
    why ~2 so|always serious
    why ~4 so|always|this serious
    {said} ~1 was a bit ~1 $
    everyone|everybody|pub|table|room|office|class ~3 howling|roaring|in_stitches|laughing|dying ~
    we|they|everyone|everybody|people ~2 had ~1 a ~2 laugh ~1 about|at
  `,
  },
  classes,
);

/** A joke owned as unkind, told by or of others, or simply enjoyed. */
export const HARMLESS = wordings(
  `
  joke|jokes|crack|remark|banter|prank|it ~6 was|were|is ~2 unkind|cheap|cruel|bad|mean|wrong|hurtful|nasty|a_bad
  stopped|stop being ~1 a joke
  not|no|never ~1 joke|joking|kidding|jokes
  you ~1 are? joking|kidding|hilarious|so_funny
  she|he|they|friends|kids|boys|girls|lads|children|dogs ~3 said|says|was|were|is|told ~3 {jest}|{jesting}|playing|messing
  you ~2 said|told|claimed|called|say ~4 {jest}|{jesting}
  good|funny|great|hear|tell|inside|practical ~3 joke|jokes|one
  see_you|loved_it|had_me|thank_you|thanks|of_course_you_can|of_course_i_will|so_much_fun|lots_of_fun|great_fun|had_fun|what_a_laugh|such_a_laugh|nearly_choked
  joking|kidding ~2 about ~1 the|that|it|going ~2
  laughed_until|april_fool
  much ~1 fun ~1 you
  `,
  classes,
);
