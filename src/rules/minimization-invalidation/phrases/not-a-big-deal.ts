/** How a deed is made small. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  it: 'it this that they these',
  only: 'just only merely literally barely like about maybe simply',
  dire: `catastrophe disaster tragedy crime emergency war_crime life_or_death matter_of_life end_of_the_world end_of_world world_war apocalypse atrocity calamity scandal
 outrage felony hanging_offense capital_offense crisis betrayal big_drama cardinal_sin mortal_sin sin national_emergency hate_crime death_sentence trauma cheating
 assault murder treason torture hill_to_die_on headline_news crown_jewels`,
  few: 'seven eight nine eleven fifty forty a_dozen 7 8 9 12 25 50 one two three four five six ten fifteen twenty thirty a_few a_couple a_couple_of half_an 1 2 3 4 5 6 10 15 20 30 a_single',
  unit: `#SmallEvent texts minutes minute seconds hours hour times days day weeks quid pounds euros euro dollars bucks drinks kisses words messages call calls photos
 likes comments dates date night nights beers pints line lines sentence email meeting weekend game match show recital appointment visit item shove pronoun
 paragraph text`,
  thing: `#SmallEvent dog cat hamster fish animal pet plant game hoodie vase book hair haircut day date recital match picture emoji number piece_of_paper job car
 ring holiday tradition ceremony show song post story meme chat crush formality form revert edit meeting bike cake card calendar birthday bit_of_fun bit_of_slagging text
 dishwasher doll saucepan thumbs_up phone_call number_on comment remark`,
  small:
    'small little tiny minor trivial petty silly trifling insignificant measly negligible harmless stupid oul',
  matter:
    'matter thing issue mistake problem detail slip lie incident comment joke fuss slip_up misunderstanding argument trifle',
  fuss: 'fuss drama big_deal issue problem hullabaloo commotion hoo_ha scene deal tension song_and_dance thing tragedy',
  worth: 'worth warrant warrants merit merits justify justifies deserve deserves amount amounts',
  end: 'for_fucks_sake on jeez get calm chill and you we not nobody why god',
};

export const WORDINGS = graded(
  {
    2: `
    no_one|nobody|none_of_us|anyone ~1 is|was|will|would|has|are ~2 going_to|about_to? ~1 die|dying|died|perish ~1 because|if|over|from|of|for|on
    no ~1 real|actual|material|lasting|noticeable|serious? ~1 effect|impact|harm|damage|loss|consequences ~1 on|to|for ~1 you|your|anyone
    what ~1 is|are ~1 a|one|few ~4 between|among friends|family|us
    ^ ~1 so what ~1 if
    get|gain|need|lost|lose|have ~2 some|a_sense_of|all|any|little? ~1 perspective $|and|would|will|here|mate|love
    bro|bruh|dude|babe|girl|mate|man|for_fucks_sake|chill|honestly|love ~1 {it} ~1 is|was not ~1 even|really? ~1 that|so deep|serious|bad|big
    {it} ~1 is|was not ~1 even|really? ~1 that|so deep|serious for_fucks_sake|bro|bruh|dude|babe|chill|mate|girl|get|lol
    was|is|were not even ~1 that? hard|serious|real|a_thing
    what ~2 is|are|was|are_you ~1 the|all|your|this|all_the ~2 fuss|drama|big_deal|hullabaloo|commotion|big_fuss|big_issue|tragedy !outside
    i|we ~1 do|can not|fail_to ~1 see|get|understand ~1 why|how|what ~5 fuss|big_deal|drama|ruin|ruined|such|this_big|meeting|formal|problem_is
    big whoop|woop
    whoop de doo
    why to ~1 make|create ~1 {fuss}
    why ~1 are|is|must|do ~1 you ~3 making|make|create|creating|made|turning ~2 {fuss} ~4 {thing}|{small}|nothing|it|this|from|of
    you ~4 upset|mad|angry|cross|crying|sulking|annoyed|fuming|furious|moaning|whining|complaining|raging|bitching|worked_up|hurt|offended|pressed|pressin|arguing ~1 over|about|for|because ~3 {thing} $|a
    you ~4 upset|mad|angry|cross|crying|annoyed|hurt|offended ~1 over|about|for ~1 something|anything|a_thing ~1 so|this|that|as {small}
    i ~1 was|am ~1 {only} ~1 {few} ~1 {unit} ~1 late
    we ~1 are ~1 arguing|fighting ~1 about|over ~3 {thing}|{few}|{small}
    we ~1 are ~1 talking ~1 about ~2 a|one|{few} ~2 {thing}|{unit}
    such ~1 a? ~1 {small} {matter}
    {it} ~1 is|was ~1 {only}? ~1 a|very|so|one|such ~1 {small} ~1 {matter}|{unit} $|{end}|only|so|why
    {it} ~1 is|was a? {small} ~1 {matter} only ~
    is|was ~1 {only}? ~1 a {small} ~1 {matter} ~1 that_is_all|only|why
    nobody|no_one|noone ~1 died|dies|was_hurt|is_dead|got_hurt !in
    hardly|scarcely|barely ~6 a|an|the ~1 {dire}|end
    hardly|scarcely|barely ~2 {worth} ~ 
    not|hardly ~1 worth ~1 a|the|this|any|your? ~1 complaint|complaining|fuss|drama|fight|dispute|bothering|mentioning|getting_upset|reporting|falling|fighting|arguing|crying|discussing|losing|making|the_tears|four|all
    too ~1 minor|trivial|petty|insignificant ~1 to|for ~1 warrant|discuss|argue|fight|be
    nothing to ~1 be ~1 making|make|get|getting|worked_up|crying|cry|get_worked ~
    really nothing to
    hardly touched|even_touched|counts|matters ~
    no ~1 harm ~1 in it
    in ~1 the ~1 grand|big|bigger|greater|larger scheme|picture ~4 
    {it}|kiss|he|she|night|sex|dance ~4 meant|means ~1 nothing|fuck_all|nada|zilch|so_little ~1 to_me|$|it|so !plot
    {it}|kiss|she|he|sex|dance ~1 did|does not ~1 mean ~1 anything|a_thing|nothing|much ~1 $|to_me
    all ~1 i ~1 did|said ~1 was ~1 {only}? look|glance|say|ask|text|call|borrow|smile|like|laugh|forget|kiss|reply|comment ~
    so i ~4 forgot|missed|looked|raised|borrowed|kissed|lied|said|called|spent|told|drank|went ~6 so_what|big_whoop|big_deal|who_cares|sue_me
    ^ so what $
    who cares $
    making|blowing|made ~1 this|it ~1 bigger ~1 than
    make|makes|making|made ~2 mountain ~1 out ~1 of
    people|others|everyone|men|women ~2 say|do|says ~1 worse|far_worse|much_worse ~
    storm|tempest ~1 in|out_of ~1 a? teacup|teapot
    not|hardly ~1 like|as_if ~1 it ~1 is|was ~1 the first ~1 birthday|time|date|anniversary
    not ~1 like|as_if i|we ~2 killed|murdered|hit ~
    i ~2 {only} ~1 borrowed|looked|pushed|slapped|tapped|touched|called|kissed|texted|glanced|raised ~6 once|one_time|a_day|a_minute|a_second|what_is
    one|1|a_single time ~1 and ~
    what is? ~1 the issue|problem|harm|big_deal $
    {thing}|{few} ~3 ain|is not ~1 nothing
    not ~1 nothing but ~
    is|was ~1 literally|really|honestly? ~1 not ~1 even|really? ~1 that deep
    hardly|scarcely|barely ~1 {dire}|abuse|child_abuse|cheating|murder|torture|treason
    planet|earth|world|sky ~1 keeps|still|will ~1 keep? ~1 spinning|turning|turns|spins
    fail|struggle ~1 to ~1 see ~2 injury|harm|damage|problem|offense|issue|drama
    not ~1 like|as_if|as_though ~1 anyone|anybody|someone|somebody ~2 hurt|died|killed|harmed|injured
    i ~1 only|just|barely? ~1 touched|tapped|pushed|kissed|brushed|hugged ~1 her|his|your ~1 arm|hand|cheek|shoulder|leg|knee ~1 $|once
    scarred ~4 for ~1 life
  `,
    1: `
    i|we ~2 not ~2 think|believe|feel|see|reckon ~1 it|this|that ~1 is|was ~2 big_deal|huge_deal|biggie
    ^ ~1 not ~1 even|really|that|such|all? ~1 that|such? ~1 a? ~1 big|huge|massive ~1 of? ~1 a? deal|thing|issue|drama|problem
    bigger|other fish ~1 to ~1 fry
    {it} ~1 does|did not ~2 count $|because|if|as
    all i|we ~2 did|changed|asked|took|sent ~1 was|is ~2 a|one|to|change|ask|say|send|look|tell|forget|borrow|move|text ~
    she|he ~1 is|was {only} ~1 a|an cat|dog|hamster|animal|pet|fish|horse|colleague|kid
    you ~1 can ~1 always|just|easily|still? ~1 get|buy|have|find ~1 another|a_new|a_different|a_replacement
    who cares ~2 about|if|that|whether
    {it} ~1 was|is {only} ~1 a|an|one|my ~2 mistake|error|slip|slip_up|guess|oversight|misunderstanding|hiccup|blip|mix_up|accident
    i ~1 am hardly ~1 a|the|an
    you|it ~2 can|could|will|would ~1 hardly|barely|never ~1 even? ~1 see|notice ~1 it|that|$
    does|did it|that|this ~1 really|even|honestly matter
    mistake|error|slip|fault|defect|flaw|omission|remark|delay|damage|scratch|mark|stain|difference|wait|noise|dent|tear ~2 was|is|were ~2 minor|minimal|negligible|trivial|tiny|insignificant|cosmetic|small|barely_visible|hardly_visible|barely_noticeable|hardly_noticeable
    better|more_important|bigger things|problems ~1 to ~1 do|worry|think|deal
    you ~1 will survive|live $
    {it} ~1 is|was|were ~1 not ~1 even|really|that|such|all|exactly? ~1 that|such? ~1 a|of? ~1 big|huge|massive ~1 of? ~1 a? deal|thing|issue|drama|problem !if
    {it} ~1 is|was ~1 not ~1 even|really? ~1 that|so deep|serious|bad|important|huge|big|dramatic !if|on_the
    {it} ~1 is|was|were ~2 {only} ~1 a|an|one|my|your|some|{few}? ~2 {thing}|{unit} $|{end}
    {it} ~1 is|was|were ~1 {few} ~2 {unit} $|{end}|there|in|on|with
    ^ ~1 {only} ~1 a|one|some|{few} ~2 {thing}|{unit} $|{end}
    it ~1 is its? a {thing} $|there
    {few} ~1 {unit} ~1 late $|{end}
    no biggie ~1 $
    ^ is only ~1 a|one|some {thing}
    world ~1 did|has|will not ~1 end|ended|fall|stop
    not|never ~1 exactly|really|quite? a|an|the ~1 {dire}|end_of_the
    {it} ~1 is|was ~1 no|hardly ~1 big ~1 thing|deal
    {it} ~1 is|was ~2 nothing $
    {it} ~1 is|was ~1 {only} ~1 a ~1 bit ~1 of ~1 {thing}|fun|slagging|pushing|craic|banter|coffee
    spilt|spilled milk
    ten|five|one|a|20|10|5 ~1 years|year ~1 from_now|time|on ~5 remember|matter|care|laugh|forget
    nothing ~1 much|major|serious|big|terrible|actually|literally? ~1 happened
    literally nothing happened
    could|would not ~1 have ~1 hurt|bothered ~1 you? ~1 that|so|all_that ~1 much|badly|bad
    there ~1 will|are ~1 be? ~1 others|plenty|another ~1 $
    {only} ~1 number|piece|words|date|name|pixels|letters ~1 on|of ~2 page|paper|calendar|screen|plastic
    i ~2 see|know|understand ~2 what ~1 the fuss
    harmless|innocent comment|joke|remark|text|fun ~
    it|hair|coffee|wine ~1 will? ~1 washes|grows|wash|grow ~1 out|back
    nobody cares
    a few ~1 harsh|little|silly|stupid words
    trivial thing ~
    no use crying
    a {unit} ~1 on ~1 the ~1 cheek|shoulder hardly
    it ~1 is|was {only} ~1 money|hair|words|paper|stuff ~1 $
  `,
  },
  classes,
);

/** Thanks, an apology that is taken, a favour, one's own body or things; what was owned as big. */
export const HARMLESS = wordings(`
  quote|together ~
  connection waited
  you waited
  i ~1 am ~1 so|really|very|truly? ~1 sorry ~1 i|that_i|for_being
  no ~1 worries|bother|rush|hassle|pressure|need
  no big ~1 deal ~1 if|i|really|we|$
  thank|thanks|thankyou|congratulations|congrats ~
  do not ~1 worry|bother
  is it ~1 a? ~1 big
  outside|inside ~1 is
  i ~1 think|opinion ~1 it ~1 is
  how big ~1 a
  was|is ~1 a ~1 huge|big deal|thing ~1 and|to|for|congratulations|for_her
  was|is not ~1 nothing ~1 to|it
  not|no ~1 a? small ~1 thing
  i ~1 told|said|treated|acted|made ~2 you|it ~3 nothing|like|small
  you ~1 said ~1 it
  my ~1 car|bumper|insurance|fever|own|cold|code|knee|leg
  i ~1 own|made ~1 that|it|a
  kids|yard|playing ~
  i ~1 am sorry ~1 you|that_you
  broke something
  you ~1 are fine
  it ~1 really? does ~1 not ~1 matter
  that_is ok
  i ~1 was ~1 late ~1 too
  happy birthday|60th
  i ~1 forgot ~8 and ~1 i ~1 know
  about ~1 my|our ~1 own
  i|we ~1 might|may|will|could be ~3 late
  thank god
`);
