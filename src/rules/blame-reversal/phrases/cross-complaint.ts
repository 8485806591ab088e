/** How a complaint is answered with another. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  did: `${BLAME.misdeed.replace(' lost ', ' ')} #WrongVerb told came_home been_sending`,
  wrong: `${BLAME.sin} ${BLAME.out} #WrongVerb late been_late late_yourself`,
  person: 'man woman girl guy one person boy lady bloke fella queen king lad dude fellow wife husband mister',
  rich: 'rich funny ironic cute laughable hilarious interesting strange priceless curious amusing comical a_bit_much',
  saint:
    'saint angel perfect innocent picnic paragon prize catch blameless mother_teresa gandhi faultless flawless squeaky spotless better model',
  tag: 'huh right i_suppose i_presume are_you have_you did_you then yourself either eh yeah no is_it of_course ever me',
  vice: `lying lies respect trust rudeness selfishness disappointment secrets honesty manners promises lateness money cheating betrayal shouting effort communication
    loyalty selfish rude late tone drinking spending time_keeping commitment being_late`,
  time: 'when time times day night weekend evening christmas birthday holiday way how that_time summer',
  scold: `${BLAME.complain} lecturing you_lecture tell_me_off giving_out give_out`,
  hypocrite: 'hypocrite hypocrites hypocrisy hypocritical double_standard double_standards two_faced',
  history: `${BLAME.misdeed} blew blow gambled owe owed flirted crashed wrote_off drank spilled burned forgot_about lied_about kept_from hid_from
    the_time_you the_night_you what_you_did what_you_said who_you_were how_you_treated your_little your_ex your_mother your_debts your_drinking your_own`,
  mind: 'look worry see fix check mind sort clean watch focus sweep think deal examine reread remember',
  own: 'behavior self mistakes mistake faults fault mess house side backyard attitude drinking doorstep act tone temper response record manners edits debts lies mouth shit conduct shortcomings issues',
};

const SAID_OR_ASKED = graded(
  {
    2: `
    ^ and? who was it ~2 {did}
    ^ ok|yes|well but|and you . have? . {wrong} me
    if . we|you . are . counting|keeping ~5 yours|your
    you . are . a fine one
    ^ and you did|have|were not ~2 {wrong}
    what|how about . all? . the? {time} . that|when|it? . you . {did}|never|always|left|made|went|spent|ran|put|had_to|got_drunk|threw
    and|but|so|well what|how about ~1 you|your . own? . {fault}|ex|debts|affair|part
    ^ what|how about your . own? . {fault}|ex|debts
    ^ and|but|well|so|ok|lol|you|honestly . you . literally|also|always|just? . do|did|done|said . exactly|literally? . the|exact|very? . same|worse . thing? . to_me|yourself|with|too|last|as_well|$|to_us|at
    you . literally . did|do . the|exactly ~1 same
    ^ and|well|but|so|ok . you ~2 {did} ~3 too|as_well|first|yourself|worse|more_than|last|every
    ^ you . also|too . are|were|have? . {out}|flirt|flirted|speaking|talking
    ^ and|so|but when you ~1 {did}|stood ~6 what|did|was|where
    ^ well|but . you . {wrong} ~5 so|too|why|and_i|with_your
    ^ lol|ok|well|but|and . you . {did}|cancelled ~6 but|so ok|sure|fine|go_off|$
    you . {did} . me|it|that? first $|so
    same ~1 could|can|goes|applies|said ~3 you|your|yourself
    could|can|might ~1 say ~1 exactly? the same ~2 about|to|of|for you
    ^ says|said . the|a|someone|somebody|mr|mrs|miss|ms ~2 {person}|perfect|who|himself|herself|that
    {rich} ~2 coming|from ~1 from? you|someone|somebody|the|mr|mrs|miss|a
    {rich} ~6 from . someone|somebody|the_man|the_woman|a_man|you . who|that|with
    {rich} ~1 being|hearing|getting|to_be|to_hear|to_get|when|that ~9 from|by ~1 someone|somebody|you|a|the|people|who
    {rich} ~2 when|that|how you|someone|somebody ~6 {did}|{wrong}|lecture|complain|accuse|blame
    lectured|lecture|lecturing|advice|lessons|preaching|criticism|sermon|judged ~6 from|by ~1 someone|somebody|you|the_man|the_woman|a_man|a_woman|people ~1 who|that|$
    i ~2 not|need|want|take|will ~4 lecture|lectures|lectured|advice|lessons|criticism|sermon|preached|judged ~3 from|by ~1 someone|somebody|you|the|a
    you ~1 {complain}|accuse|want|expect|demand|ask ~9 yet|but|when|while|and_yet|and ~2 you|who|your ~2 {history}
    you ~1 {complain}|accuse|accusing ~9 yet|but_you|while_you|when_you|and_yet|though_you|meanwhile ~
    shall|should|want|can|let|will|do_we|need ~2 talk|discuss|mention|bring_up|chat|get_into|go_into|revisit|remember ~1 about? ~6 {history}
    and|so|but|well|then whose|who|what|where ~6 {history}|{did}|hair|mess|dishes|turn|idea ~ you|yours|your|again|$
    i ~2 {did}|forgot|missed|broke|late ~1 one|once|1 ~9 you|your|shall|how_many|what_about|and_you
    unlike some_people|somebody|certain
    some_people|others|somebody|someone|certain_people ~2 here|in_this|should|might|could|would_do_well ~6 mirror|own|before|themselves
    you ~1 are|were ~1 not|hardly|scarcely|no ~1 so|exactly|that|all_that? ~1 {saint}|perfect|better|clean|innocent|blameless|cheap|easy|punctual|tidy|reliable
    you ~2 no|not ~2 better|different|cleaner|saint|angel|innocent ~ $|yourself|than_me|than|either
    you ~3 guilty|done|did ~1 of? ~1 the_same|exactly_the_same|same|far_worse|it_too|it_yourself ~
    you ~2 {did}|do|did|did_it|do_it ~3 yourself|too|as_well|all_the_time|constantly|every_day ~3 so|but ~
    {hypocrite} ~4 you|your|coming|much|or|$
    you ~1 get ~1 to ~9 but|and ~1 when|if|i ~1 i|do|am|not
    so|oh ~1 you|it_is ~1 can|are_allowed|get|ok|fine|grand ~6 but|and ~1 when|if|i|me|not ~
    what|where|how ~1 was|were ~1 you|your ~1 #Due|apology|concern|sympathy|help|patience|when|on|rule|principle ~6 when|on|while|last|then
    where ~1 was|were ~3 this|that|your|these|all ~3 energy|attitude|concern|standards|principles|outrage|morals|rules|sympathy ~1 when
    people|those ~1 in|who ~2 glass|live_in_glass
    that|which|this|it . is . rich|a_bit_rich $|from|coming
    you . are . hardly|scarcely|a_fine|no|the_last|last|a_great|the_right . one|person . to . talk|lecture|judge|speak|complain|preach|criticise|criticize
    you . are . one to talk|lecture|judge|speak|complain|preach
    not|hardly|scarcely|no . in? . a|any? . position to . lecture|judge|talk|complain|criticise|criticize|preach
    not . as|like though|if you . have . ever
    ^ as_if|like . you . have . ever ~
    you ~1 the . same? . one|person|fella|guy who|that . {did}
    last person ~1 who|to|that . should? . talk|lecture|judge|complain|preach|speak
    look who|what . is? . talking|talks|complaining|cat
    who are you to . talk|judge|lecture|say|tell|criticise|criticize|complain|preach|call
    you of all people
    you . can|should talk $
    ^ speak|talk for yourself
    practise|practice|preach what you
    physician heal
    ^ pot|pots and? kettle|kettles $
    pot|kettle calling|meet|meets|black
    glass houses
    takes one to know
    throw|throwing|cast|casts|throws ~1 the? ~1 first? stones|stone
    look|looked|try|check|get|find|take ~4 mirror !before_you_go
    one|double rule|rules|law|standard|standards for|$|with|again|here|much
    hypocrisy|hypocrite|hypocritical ~6 you|your|coming
    you|while ~10 hypocrisy|hypocrite|hypocritical|double_standards
    {mind} ~1 about|at|to? your own . {own}
    worry|focus|work|concentrate about|on your own ~
    before you . {complain} ~6 {mind}|have|try|maybe|ask|reread
    before|instead_of|rather_than ~1 #Gerund ~7 you ~1 might|could|should|ought|may|would|had ~2 {mind}|want|try|read|look ~2 your
    like|as|though ~1 if|though? . you . are|were . any|so|always|perfect|better|innocent . {saint}|{tag}|$
    ^ like|oh|as_if|as_though . you . have|had? . never|not . ever? . {wrong}|made_a
    like you . have . never . {wrong}
    ^ and|oh|but|so . you . have? . never ~4 {wrong} ~6 $|{tag}
    ^ and|oh|like . and? . you . always|never|remember ~6 do_you|have_you|did_you|are_you|huh|right
    you . think|are|is|sure|such . you? . are|so? . a|an|the|so|miss|mr|all? . {saint} ~3 $|{tag}
    you . are|were . no|not|hardly|scarcely|never . exactly? . a|an|that|all|so? . {saint}|nice|easy|blameless|punctual ~1 $|{tag}|when|at
    mr|miss|ms|mrs perfect
    remember|remind|forgotten|remembering|shall_we_talk|shall_we_mention|should_i_mention|talk_about|bring_up|discuss|mention ~2 {time}|who|what . that|when|it|was? . you ~2 {did}
    shall|should|want|do_you_want ~3 bring_up|mention|discuss|list|remind ~5 you|your ~1 {fault}|secretary|ex|{did}|did|own
    how about ~1 we . discuss|talk_about|mention your
    hear|discuss|talk ~2 about yours
    remind me who ~2 {did}
    not get me started . on you|your
    let_us|shall_we|should_we|do_we|want_to . talk|discuss|speak . about . you|your|what_you|how_you
    you want|wish|really . to? . talk|go|speak . about|there|of . {vice}
    while|since|as|seeing|if . we|you . are . on|talking|listing|going_to_talk ~7 you|your ~2 {did}|own|{fault}
    your own ~1 {fault} ~6 hardly|scarcely|no_model|not|no
    or . do|are|is|does we|that|it . not . talk|mention|discuss|count
    how many|often . times? . have|did|do you . {did}|let_me|bailed|been_drunk
    when|where . did|have|were|was you . last|ever ~1 #Due|cooked|cleaned|there
    when was ~1 the? last time you . #Due|did|made|put|washed|bought|took
    you . {complain}|complaining|giving_out|on_at_me ~9 but|yet|when|while|and|meanwhile ~1 you|who ~1 {did}|are|have|never|can|still|do
    you . expect|want|demand ~1 me to . apologize|say_sorry|change|listen ~6 when|after|while|but|and you ~
    not . {scold}|judge|lecture|come_for|come_at|start_on . me ~8 when|while|after|since|until ~1 you
    i . {wrong} ~4 but|yet|and|while|meanwhile? . at_least? . you . {wrong}|{did} $|so|me|on_me|my
    i ~1 may|might|did ~9 but|yet . you ~2 {did}
    at least i . do|did|never|not . not|ever? . {wrong}|hide|run
    unlike you . i ~
    you . on_the_other_hand|however|meanwhile|by_contrast ~1 {did}|never|always
    why . only|always|just . my|mine|me|i ~3 counting|counted|see|mention|matter|count|mistakes|faults|wrong|blame
    you . have|got . no|some|a right|room|business|nerve|cheek|neck . to_talk|to_lecture|to_judge|to_complain|to_call|to_tell|to_say|to_accuse|talking|lecturing|judging|complaining|calling ~
    ^ so|but|oh . it . is . ok|fine|alright|different|allowed|grand . when|if you . do|did|say|lie|shout|are|were
    not . hear|see|notice ~1 you . complaining|apologizing|objecting ~4 when|while|about|at
    talk|talking ~1 about . {vice} ~3 you|your
    hear|read|reread what you . said|wrote|called|say ~3 to|about|yesterday|last`,
    1: `
    at_least i ~1 do|did|never|can|own|admit|apologized|said|tried|work|bother !here|can_help|can_say
    coming|hear|hearing ~2 from ~1 someone|somebody|the_man|the_woman|the_guy|the_girl|the_person|the_one|a_man|a_woman|mr|mrs|miss ~1 who|that|{wrong}
    as_if|like|though ~1 you ~1 {saint}|never|have_never|would_ever|are_any
    before ~1 you . start|go|ever|even? . {scold}|lecturing ~3 me|mine|my|others|customers|us|tone|people|anyone
    have you . looked|seen|checked|read . at? . your own ~1 {own}|orders|messages|texts|spending`,
  },
  CLASSES,
);

/** In a statement. */
export const TABLES = [
  ...graded(
    {
      2: `
      you . do|did|are|were|say|said|doing . it|that|this . too|as_well $|so|and|all|you`,
    },
    CLASSES,
  ),
  ...SAID_OR_ASKED,
];

/** In a question: "You're lecturing me about drinking?" Whoever asks "you do it too?" may want to know. */
export const ASKED = [
  ...graded(
    {
      2: `
      you . are . lecturing|preaching|giving_out|criticising|criticizing|judging . me|us|to_me|about|out ~2 about|my|for`,
    },
    CLASSES,
  ),
  ...SAID_OR_ASKED,
];
