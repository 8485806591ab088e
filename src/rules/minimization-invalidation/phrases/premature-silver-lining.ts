/** How comfort comes before listening: sayings, predictions, orders to be glad. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  bright: 'positive positives bright brighter good sunny happy silver beautiful upside bonus',
  all: 'it everything things all this that it_all',
  fine: 'fine ok alright grand right good well great better',
  someday:
    'someday eventually soon tomorrow one_day in_time in_the_end in_the_morning by_summer in_a_year in_a_few a_year_from years_from later_on down_the_line before_you_know time_will',
  better:
    'better someone somebody stronger wiser over past back another laugh feet person opportunity forget look_back bounce heal learn',
  good: 'blessing blessings opportunity gift lesson push chance reset new_beginning fresh_start learning_experience learning_curve growth escape bullet best_thing',
  mope: 'mope moping sulk sulking dwell dwelling cry crying worry worrying stress stressing overthink overthinking sad frown frowning down beating_yourself beat_yourself',
  god: 'god universe lord heaven allah jesus',
};

export const WORDINGS = graded(
  {
    1: `
    every|each setback|failure|ending|loss|storm|rejection is
    you ~3 young ~2 you ~2 will ~2 have|find|get|meet
    look|see|focus|think|concentrate|find|try ~4 on|of|to|at|the ~2 {bright} ~1 side|things|outlook|parts|aspects|thoughts|bits
    ^ . look on the ~1 bright|sunny
    bright side ~2 of? ~1 it|things|$|at_least
    focus ~1 on ~2 positive|positives|good|what_you_have
    stay|be|think|keep|remain|vibe ~1 positive|happy_thoughts ~1 $|and|vibes|thoughts|about|lol
    more positive outlook|attitude|mindset
    {bright} ~1 vibes|thoughts|energy ~1 only
    think ~3 happy|positive|beautiful|good ~1 thoughts|things
    happens ~2 for ~2 reason|good|best
    {all} ~2 will|going_to|gon|is ~3 work|works|turn|sort|come|pan|play|be|going_to_be|working ~2 out|right|itself|{fine}|come_right !cheaper|at|ready|with|for
    {all} ~2 is|will|gon|be|going_to ~2 be|going_to ~2 {fine} ~1 $|just|in|stop|baby|babe|love|trust|pray !with
    {all} ~1 will ~2 pass|passes ~1 $|everything|soon|trust
    this too shall
    everything passes
    you ~2 will|going_to|gon|are_going_to ~2 be ~2 {fine} ~1 $|just|trust|babe|hun|pet|love|do_not|in|soon|keep|you !on|with|in_trainers|at
    you ~1 will ~2 be stronger|better|wiser|past|over|grand
    you ~1 will ~2 get|find|meet|come|bounce|land|laugh|look|emerge ~4 {better}
    will ~4 {someday} ~4 laugh|see|look|forget|understand|better|thank|different|remember
    {someday} ~3 you|we|this|it ~2 will ~5 laugh|see|look|forget|understand|better|thank|different|remember
    will ~2 look|seem|feel|be ~2 better|different|brighter ~2 {someday}
    you ~2 will|are_going_to ~3 {someday}|in_time ~4 regard|see|look|view|laugh ~
    back ~1 and laugh
    laugh|smile ~1 about|at ~1 this|it|that ~1 {someday}|later|now|$ !until
    {someday} ~4 laugh ~1 about|at
    every ~1 single? cloud
    cloud ~2 silver ~1 lining
    silver lining ~1 $|though|here
    one|1 ~1 door|chapter ~2 closes|closing|shuts|ends ~
    door ~1 closes ~3 another|next|opens
    plenty|lots|many|more ~2 fish
    fish in ~1 the ~1 sea
    does not ~1 kill ~2 stronger|you
    makes|make|making|leave|leaves ~1 you|us ~1 stronger|tougher|wiser
    stronger for|after ~1 it
    time ~1 heals|cures|fixes|is_a_healer|is_a_great|will_heal !some
    give it ~1 time|a_few
    {god} ~2 has|never|works|only|will|is|handle|does|gives|would ~3 plan|gives|give|handle|bear|ways|good|purpose|reason|let|it|see
    trust|let|leave|pray ~2 {god}|gods|on_it|universe
    never ~1 gives ~3 more ~1 than
    part of ~2 bigger|gods|grand|larger|a ~1 plan|purpose
    chin up
    keep ~1 your ~1 chin|head up ~1 $|everything|babe|king|queen|hun|love
    cheer|perk|buck up ~1 $|buttercup|love|hun|babe|mate|it|he|she
    cheer yourself up
    keep smiling
    smile ~1 more|and|through ~3
    put|paint ~1 on? ~1 a|that|your ~2 smile|brave_face|happy_face ~1 on|and
    turn that frown
    onwards|onward|upwards ~1 and ~1 upwards|upward|onwards
    what ~1 is ~1 for ~1 you ~2 will not ~3
    what ~1 is meant to ~1 be
    was|is not ~1 meant ~1 to ~1 be !used|a|an|in
    everything|that|it ~1 is ~1 how|as it ~1 is|should|meant
    it is what it is
    such is life
    life goes on
    no ~1 point|use|sense|more|need|good ~1 in? {mope} ~1 $|over|about|it|eh
    ^ . do|stop|no|try|please not? ~1 to? ~1 be? ~1 sad|mope|moping|dwell|cry|crying|worrying|overthink|frown|stress|stressing ~1 $|over|about|so|it|he|she|time|the|everything|just|your !yourself|boss
    blessing ~1 in ~1 disguise
    is|was|be|maybe ~5 a|the ~2 {good} ~1 $|in|you|that|for|really
    see|regard|view|think|consider ~6 as ~2 {good}|opportunity|gift|chance
    best|greatest thing ~4 happened|happen ~
    dodged a ~1 bullet
    think ~1 of ~1 it ~1 as ~
    look|think|see ~1 at|of ~1 it ~1 this|another|that|like way|this ~ 
    better off ~1 without ~
    his|her|their loss ~1 $
    was|is not worth ~1 it|you|your ~1 $|tears|time|plenty
    new|next|another ~1 chapter|beginning ~2 your|of|for ~
    bigger|better ~1 and ~1 better|bigger things
    something|someone ~1 much? ~1 better ~3 corner|way|come|coming|waiting
    you ~1 are ~1 young ~4
    always ~1 have|get ~1 another ~1 baby|chance|one
    have another ~1 baby|one
    in|at ~1 a ~1 better place ~1 now
    still ~1 have ~4 grateful|health|each_other ~
    still have ~1 your ~1 health
    least you ~1 have|know|still|can|are|got ~3 healthy|health|now|young|each_other|friends|who|what|other
    least ~1 now ~1 you
    now ~1 you ~1 have|got|can ~2 more|time|free|new ~1 time|chance|space ~
    worse things ~1 happen
    tomorrow ~1 is ~1 another|a_new day
    rainbow|sunshine ~3 after|rain|storm
    light ~1 at ~1 the ~1 end ~
    all is ~1 well ~1 that
    life ~1 is ~1 beautiful|too_short ~2 $|and|to_be
    setbacks ~
    land|lands ~2 on ~1 your|their ~1 feet
    take tension
    do not ~1 think ~1 so|too much
    ^ . do not ~1 worry ~1 be
    crying ~1 over ~1 spilt|spilled
    rejection is ~1 redirection|protection
    time will ~1 make|heal|fix|mend|sort
    back ~1 on ~1 your ~1 feet ~2 in|soon|before|again|$
    head|heads|chin|chins high ~
    universe|nature|life ~1 is|has ~3 clearing|telling|making_room|way|preparing|plan|plans
    there ~1 will ~1 be ~1 other|more|better ~1 jobs|lads|men|women|girls|guys|chances|opportunities|boys
    good innings !colon
    would ~1 not want ~1 you ~1 to? ~1 be? ~1 cry|crying|sad|moping|upset
    be glad ~1 that? ~1 it|this ~1 happened|came ~1 early|now|before|so
    now|least ~1 you ~1 are ~1 free ~1 to|of
    is|was ~1 all? ~1 for ~1 the best
    focus on ~1 yourself
    trust ~1 the process
  `,
  },
  classes,
);

/** The hurt is heard, the writer speaks of themself, or it is a street, a bus, a test, a bill. */
export const HARMLESS = wordings(`
  sounds|that_is ~2 hard|awful|tough|rough|painful|horrible|rotten|so_painful
  i ~1 am ~1 here|trying|just_here
  i ~1 hear ~1 you
  no words
  not ~1 tell ~1 you
  makes ~1 sense
  what ~1 would|could ~1 help
  how|are ~1 are ~1 you
  i|we ~1 will ~1 be ~1 fine|ok
  happy|glad ~1 to ~1 help
  any_time|my_pleasure|no_pressure|do_not_have ~
  i ~1 told|kept ~1 him|her|them|telling
  cheaper|upstairs|motorway|coach|trainers|column|backstroke|banner|railcard|curtains|coat|css|chart|tunnel|suitcase|contractor|lake|freezer|floor|thursdays|novel|exam_is|trousers|import|visa|courtyard|cushions|plants|detective ~
  fine|ok ~1 on|with ~1 the
`);
