/** What the other feels, reads or thinks, regretted in place of the act (Kampf 2009: the sender as a bystander). */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  sorry: '#Sorry regret regrets pity sad_that saddens_me pains_me sads_me',
  you: 'you',
  mine: 'me my us our it this that things everything what anything',
  grieved: `#Grieved disgruntled discontented displeased unimpressed triggered butthurt bent_out worked_up up_in_arms irate cheesed_off narked ticked_off nettled peeved irked scorned slighted
 mistreated unheard unloved unwanted unappreciated undervalued disbelieved patronised patronized bullied targeted victimised judged sidelined overlooked dismissed taken_for_granted let_down uncomfortable
 dissatisfied unsatisfied unwelcome tricked duped conned misled mislead ripped_off fobbed_off lied_to unsupported invalidated gaslit gaslighted shut_down shut_out talked_down spoken_down
 insecure inadequate jealous wound_up het_up shaken heartbroken heart_broken embarrassed humiliated distressed anxious stressed so_affected affected threatened singled_out ganged_up_on picked_on cheated shortchanged hard_done_by the_hump in_a_huff in_a_strop in_a_twist a_grudge inconvenienced`,
  how: 'that_way this_way like_that like_this so_strongly so_badly so_negatively the_way some_type some_kind a_certain_way the_need as_if as_though',
  with: 'with at by about over because toward towards from in_me in_us in_my in_our in_this in_how',
  ours: `me my us our it this that what how everything something the_way the_outcome the_decision the_service the_response the_tone the_comment the_joke the_remark the_review the_price the_prices a_joke
 a_comment a_statement a_parking a_downvote a_plain one`,
  content: `happy pleased satisfied valued appreciated heard supported respected welcome loved wanted included comfortable safe seen understood grateful`,
  upset: `frustration anger feeling feelings upset annoyance disappointment offense dissatisfaction displeasure irritation resentment unhappiness outrage indignation reaction rage fury
 bitterness huff mood hurt_feelings`,
  choose:
    'choose chose chosen choosing decide decided insist insisted prefer preferred opted let allow allowed want wanted managed',
  take: `take took taken taking interpret interpreted interpreting construe construed read heard hear received perceive perceived perceiving understand understood saw see seen seeing treat treated`,
  it: 'it that this things everything what anything my our every',
  misread: `misunderstand misunderstood misunderstanding misread misreading misinterpret misinterpreted misinterpreting misconstrue misconstrued misjudge misjudged misheard mishear mistook overthought
 overanalysed overanalyzed misperceived twisted`,
  wrongly: `wrong wrongly badly personally personal seriously literally out_of_context the_wrong offense umbrage exception issue heart as like that_way this_way like_that so
 poorly negatively harshly malice attack hostility insult criticism dig in_this in_that in_such too hard`,
  wrong: 'idea impression end message vibe meaning way',
  insult: `insult attack dig slight criticism accusation threat malice hostility something tone offense judgement judgment fat`,
  joke: 'joke jokes joking humour humor sarcasm banter irony point kidding teasing feedback criticism honesty truth compliment intent intention meant mean',
  think: `think thinks thought believe believed reckon reckoned consider considered assume assumed suspect imagine imagined presume presumed convinced decided feel felt find view perceive regard
 judge deem rate figured concluded thinking certain sure conclude say see`,
  me: 'i me my we us our myself ourselves',
  view: 'opinion view impression perception take version conclusion verdict memory assessment understanding doubt doubts suspicion suspicions distrust mistrust interpretation image idea picture belief experience truth',
  bad: `#Trait #WrongAdj #Insult #HurtVerb #WrongVerb fault problem enemy guy villain worst nothing purpose deliberately wrong against crap rubbish greedy shit tight bad`,
  plot: 'have_it_in has_it_in out_to_get against_you biased picking_on ganging_up targeting conspiring not_value not_care do_not_value cheating',
};

/** "sorry you feel that way", "sorry about your frustration": the feeling is what is regretted. */
export const THEIR_FEELING = graded(
  {
    3: `
      {sorry} ~3 that|this|it is ~1 how|the_way|what ~1 {you} ~1 feel|felt|are_feeling
      {sorry} . that? {you} ~1 feel|felt|feeling|are_feeling ~1 {how}|$ !about
      {sorry} . that? {you} ~1 feel|felt|feeling|are_feeling ~1 {how} about ~1 me|us|my|our|this|it|that|things
      {sorry} . that? {you} ~1 feel|felt so $
      {sorry} ~8 and|that ~1 {you} ~1 feel|felt ~1 i|we|our|my
      {sorry} . that? {you} ~1 feel|felt|are_feeling like|that i|we|you|my|our
      {sorry} . that? {you} ~1 feel|felt|are_feeling {me}
      {sorry} . that? {you} ~2 {choose} ~1 to|on ~1 feel|be|feeling|being|get|getting
      {sorry} . {you} feel how
      {sorry} ~3 how|that ~2 {you} feel|felt ~1 $|about ~1 {ours}
      {sorry} . that? {you} ~1 are|were|got|get ~2 sensitive|touchy|thin_skinned|fragile|easily_offended|easily_hurt|dramatic|petty|insecure|paranoid|delicate $|that|about|but
    `,
    2: `
      {sorry} . that? {you} ~5 feel|felt|feeling|are|were|be|been|got|get|gets|getting|found|find|seem|sound|became|take|took ~3 {grieved} $|{with}|but|and|or|so|now|then|that|by|for|when|as
      {sorry} . that? {you} ~1 {grieved} $|{with}
      {sorry} . that? {you} ~1 feel|felt that ~1 the|this|it|there|nobody|everyone|people|no_one|our|my
      {sorry} . that? {you} ~2 made|left to|with feel|feeling ~2 {grieved}|that_way|like_that|this_way
      {sorry} ~2 that? it|this|that|my|our|the|what ~4 got|gotten|gets|getting|has|had|have|put|keeps|sent you ~3 {grieved}|tears|crying|bits|knots|state|bed
      {sorry} ~2 that? it|this|that|my|our|the|what ~4 is|was|has_been|have_been|feels|felt|seems|seemed ~2 {bad}|upsetting|offensive|hurtful|distressing|painful|disappointing|frustrating|hard|difficult ~1 for|to you
      {sorry} ~2 that? it|this|that|my|our ~3 bothers|bother|bothered|upsets|offends|annoys|irritates|hurts|stings|affects|affected|triggers ~1 {you} ~2 so|that_much|this_much|too_much|so_much|like_that|$
      {sorry} . that? {you} ~2 experience|experienced|perceive|perceived ~6 as {bad}|harsh|rude|hostile|cold|biased|discriminatory|hurtful
      {sorry} ~2 to ~1 hear|see|learn|know ~2 {you} ~2 are|were|feel|felt|so|been|found ~3 {grieved} ~1 {with} ~2 {ours}
      {sorry} ~2 to ~1 hear|see|learn|know ~2 {you} ~1 feel|felt ~1 {how} !about
      {sorry} ~2 to ~1 hear|see|learn|know ~2 {you} ~1 feel|felt ~1 {how} about {ours}
      {sorry} ~2 to ~1 hear|learn ~2 {you} ~2 are|were|feel ~2 dissatisfied|disappointed|unhappy ~1 {with} ~1 how|our|the|my
      {sorry} . that? {you} ~2 not ~2 {content}
      {sorry} . that? {you} ~2 can|could not ~2 {content}|cope|deal|handle|stomach|take ~2 for|with|it|that|this ~1 me|us|it|that|this|$
      {sorry} . that? your ~1 feelings|pride|ego ~2 hurt|bruised|wounded|injured|dented
      {sorry} ~2 for|about|over ~1 your ~2 {upset}
      {sorry} ~2 for|about|over ~1 the|any|all|that ~2 {upset} ~1 you ~2 feel|feeling|felt|are|have|had|experienced|experiencing|expressed ~2 with|at|about|towards|over|$
      {sorry} ~2 to ~1 find|see|hear|learn|know ~2 {you} ~2 {grieved} ~1 about|over|with|at|by|towards ~2 {ours}|a|such|simple|revert|small|little|nothing
      {sorry} ~2 for|about|over ~1 how|the_way ~1 {you} ~1 feel|felt|feeling
      {sorry} ~2 that? it|this|that|my ~3 makes|make|making|leaves|left|leaving|has_left ~1 {you} ~3 {grieved} !i
      {sorry} ~2 that? it|this|that|my ~3 makes|make|made|leaves|left|leaving ~1 {you} ~1 feel|feeling ~3 {how}|{grieved}|bad
      {you} ~4 {grieved} ~5 {sorry} ~1 about|for|that ~1 that|it|this|you $|feeling|i_really|do
      {sorry} . that? {you} ~3 having ~2 feelings|feeling
      {sorry} ~3 that|this is ~1 your ~1 feeling|feelings|experience|truth|reality
      {sorry} . that? {you} ~2 have|had|got|have_got|took|taken ~1 the|a|your|an ~1 hump|huff|strop|issue|issues|problem|problems|beef|grudge|knickers|panties ~3 with|over|in|about|$ !at
      {sorry} . that? {you} ~2 let ~1 it|this|that|me|my ~2 bother|upset|hurt|get|offend|affect
      {sorry} . that? {you} ~2 found|find|finding|experience|experienced ~2 it|this|that|my|our|the ~4 {bad}|{insult}|upsetting|offensive|hurtful|distressing|painful|unfair
    `,
    1: `
      {sorry} . that? it|this|that ~2 #HurtVerb {you}
      {sorry} ~2 that? my|our|it|this|that|the ~6 made|caused|led|has|have ~1 {you} ~1 to? ~1 feel|feeling ~3 {grieved}
    `,
  },
  CLASSES,
);

/** "sorry you took it that way", "sorry my text read as cold to you": the reading is what is regretted. */
export const THEIR_READING = graded(
  {
    3: `
      {sorry} . that? that|this|it is ~1 how|the_way|what ~1 {you} ~1 {take}|{misread}|got|heard|made
      {sorry} . that? {you} ~3 {take} ~1 {it}|a|the|offense|umbrage|exception|malice ~5 {wrongly}
      {sorry} . that? {you} ~2 {take} ~1 offense|umbrage|exception
      {sorry} . that? {you} ~2 {misread} !the !a !their !his !her
      {sorry} . that? {you} ~2 {misread} ~4 as
      {sorry} . that? {you} ~2 {misread} ~1 the ~1 joke|message|email|comment|remark|tone|post|intention|meaning|situation|policy|policies|rules|terms|listing|request|invitation|gesture
      {sorry} . that? {you} ~2 {choose} ~1 to|on ~1 {take}|{misread}|make|turn|taking|making|reading ~1 {mine}|offense
      {sorry} . that? {you} ~2 not ~2 take|get|handle|see|catch|grasp|understand|appreciate|accept ~2 {joke}|what_i|me|{mine} !day !off !time
      {sorry} . that? {you} ~2 got|get|have|had|were_given|picked ~1 {mine} ~4 wrong|twisted|up_wrong|backwards|mixed_up
      {sorry} . that? {you} ~2 got|get|have|had|were_given ~1 wrong|the_wrong|that|the|an ~1 {wrong} ~1 about|from|of|and|but|that|i|we|$
      {sorry} . that? {you} ~2 jumped|jump|leapt|rushed ~1 to|straight ~1 to? ~1 conclusions|conclusion|assumptions|the_wrong|judgement|judgment
      {sorry} . that? {you} ~4 assume|assumed|assuming|think|thought|thinking|expect|expected ~1 the worst
      {sorry} . that? {you} ~2 read|reading|see|saw|hear|heard|found|find|detected|felt ~3 {insult} ~3 into|in|not|never|when|that|from
      {sorry} . that? {you} ~2 read|reading ~4 into ~1 {mine}|text|message|words|a
      {sorry} . that? {you} ~2 heard|hear ~4 when|but ~1 i ~1 said|meant|wrote
      {sorry} . that? {you} ~2 turn|turned|make|made|twist|twisted|blew|blow|built ~2 {mine} ~4 into|about|out|up
      {sorry} . that? {you} ~2 thought|think|assumed|believed ~2 i ~1 was|am|were ~1 being|serious|having_a_go|#Gerund|dissing
      {sorry} . that? {you} ~2 missed ~1 the|my ~1 point|joke|humour|humor|irony|sarcasm|meaning
      {sorry} ~4 {mine} ~3 got|was|were|is|has_been|get|been ~2 taken|read|heard|understood|interpreted|received|perceived|construed|{misread}|lost_in ~3 {wrongly}|by_you|translation
      {sorry} ~4 {mine} ~4 came|come|landed|read|reads|sounded|seemed|felt|struck ~4 to|with|on {you} $|as|like|way
      {sorry} ~3 {mine} ~2 landed|came|hit ~1 wrong|badly|off ~1 with|to|for {you}
      {sorry} ~8 {misread}|misunderstanding|misunderstandings|misinterpretation|misreading|confusion ~2 on your part|side|end|behalf
      {sorry} . that? {you} ~2 heard|read|saw|got ~2 #Masked
      {sorry} . that? {you} ~2 took|take|taking ~2 me|us|it|this|that ~2 up ~1 wrong|badly
      {sorry} ~2 for|about ~1 your|you ~1 {misread}|misinterpretation|misconception|misapprehension|interpretation|reading|misperception
      {sorry} . that? {you} ~2 got|get|were ~2 offended|upset|hurt ~1 at|by|over ~1 something ~3 not ~2 you|meant|aimed
    `,
  },
  CLASSES,
);

/** "I'm sorry. You took it wrong.", "sorry but you misread me": the reading in a clause of its own. */
export const READING_AFTER = wordings(
  `
    ^ but|and? ~1 {you} ~2 took|read|heard|interpreted|perceived|understood|twisted ~1 {mine} ~4 wrong|wrongly|badly|personally|seriously|literally|out_of_context|the_wrong|offense|to_heart
    ^ but|and? ~1 {you} ~2 {misread} ~1 {mine}|$
    ^ but|and? ~1 {you} ~2 got ~1 the_wrong ~1 {wrong}
    ^ but|and? ~1 {you} ~2 jumped ~2 conclusions
  `,
  CLASSES,
);

/** "sorry you think I'm like that": the view of the writer is what is regretted. */
export const THEIR_VIEW = graded(
  {
    3: `
      {sorry} . that|to_hear? {you} ~3 {think} ~1 that? ~1 i|me|we|us|our ~1 am|are|is|was|were|as|like? ~3 #Trait|#Insult|monster|villain
      {sorry} . that? {you} ~2 see|view|treat|paint|remember ~1 me ~1 as ~3 #Trait|#Insult|monster|villain|enemy
    `,
    2: `
      {sorry} . that|to_hear? {you} ~2 {think} ~1 that? i|we !said !meant !was_the !were_the
      {sorry} . that|to_hear? {you} ~2 {think} ~2 my|our|all|everything|every|it|this|us|me ~5 {bad}|greedy|fair|me|mine|{plot}
      {sorry} . that|to_hear? {you} ~2 {think} ~4 {plot}
      {sorry} . that? {you} ~2 {think} ~2 of me|us
      {sorry} . that? {you} ~2 not ~2 {think}|trust|believe|respect|rate|value|like ~2 me|us|we|my|i|our|fair|$
      {sorry} . that? {you} ~2 see|saw|view|viewed|perceive|regard|think ~1 {mine}|of_me|of_us ~1 {how}|as|so|differently|otherwise|in
      {sorry} ~3 that|this|it ~2 is ~2 how|what|the_way|who ~1 {you} ~2 {think}|see|remember|picture
      {sorry} ~2 if? ~1 that|this|it is ~1 your ~2 {view}
      {sorry} ~2 to ~1 hear|learn|see ~1 that? {you} ~2 have|hold ~3 {view} ~1 of|about me|us|my|our
      {sorry} . that? {you} ~2 have|had|hold|got|formed ~2 low|bad|poor|negative|dim|awful|terrible|wrong|such|this|that|unfavourable|mistaken|kind ~3 {view} ~1 of|about me|us|my|our|how|what|the
      {sorry} ~3 that|this|it is ~1 the|your ~2 {view} ~2 {you}
      {sorry} ~2 i ~1 am|was ~1 not ~3 {you} ~2 wanted|hoped|expected|deserve|dreamed|imagined|want
      {sorry} ~3 i|we ~1 am|are ~3 let_down|letdown|disappointment|burden|villain|monster|problem|worst|bad_guy|nuisance|joke ~2 to|for|in you|your
      {sorry} . that? {you} ~2 assume|expect|think|believe|suspect|imagine|presume ~2 worst|badly|little|ill ~1 of|about|from me|us|my
      {sorry} . that? {you} ~1 are|were ~1 under|of|convinced|persuaded|certain ~1 the|that|i|we ~2 impression|view|opinion|i|we|do|am|are|is
      {sorry} ~2 that? in|according_to your ~1 eyes|mind|head|book|books|world|opinion|view
      {sorry} ~6 not ~5 in your ~1 eyes|mind|head|book|books|world|opinion|view
      {sorry} ~2 i ~1 am ~3 disappointment|failure|villain|monster|letdown|bad_guy ~2 in|to your|you
      {sorry} ~2 to|for {you} ~1 i ~1 am ~2 #Trait|#Insult|nothing|villain
      {sorry} . that? {you} ~2 have|got|had|painted|cast|labelled|labeled|branded|marked|pegged|written|filed ~1 me|us ~2 down|as|up|off|like
      {sorry} . that? {you} ~2 {think}|call|judge|rate ~2 my|our|me|us ~3 {bad}|low|badly
      {sorry} . that? {you} ~2 {think} ~1 that|so|it $
      {sorry} ~6 {you} ~1 {think} ~1 i am $
      {sorry} . that? it|this ~1 looks|seems|sounds|appears ~1 to|like|that ~1 {you}
      {sorry} . that? {you} ~3 having ~3 {view} ~1 of|about me|us|my
    `,
  },
  CLASSES,
);

/** Grief, worry and illness are met with sympathy, and so is hurt that others have done; plain things may be misread. */
export const NOT_OURS = wordings(
  `
    {grieved}|sad|worried|scared|stressed|bad about|with|by|at|over|toward|towards|because_of|in ~1 him|her|his|them|their|yourself|school|work|mum|mom|dad|news|council|exam|exams|results|kennels|crash|plumber|vet|biscuit|weather|breakup|funeral|divorce|diagnosis|interview|match|flight|train|bus|election
    {grieved}|sad|worried|scared|stressed|bad about|with|by|at|over|toward|towards|because_of|in your !own
    feel|felt|feeling ~2 about|with|toward|towards ~1 your|him|her|his|them|their|yourself|work|school
    #Sympathy|rough|poorly|sick|ill|homesick|lonely
    at|in ~1 that|the school|hospital|crash
    stuck|queue|plumber|platform|timetable|poster|start_time|tannoy|sign|exit|bus|garage|day_off|parcel|documentary
    {think} ~2 you ~1 failed|are
    wrong ~1 turn|turning|exit|bus|train|road|street|address|bag|coat|seat|key|keys|tablet|tablets|pill|pills|dose|size|box|parcel|umbrella|tray|door|file|folder|form|course|job
    wrong impression|idea|end|message|meaning from|of the|our|my advert|ad|listing|label|photo|picture|sign|article|page|brochure|poster|headline|title|diagram|instructions|manual
    by|from|with those|these|some|other|another
    each_other|made_you_feel|make_you_feel|made_you_think|let_you
    i_know_how ~2 long|hard|much|badly
  `,
  CLASSES,
);

/** A feeling about some thing or other: it may be ours, and it may be the world's. */
export const ABOUT_THINGS = wordings(
  `
    {grieved} with|by|at|over|about the|a !way|outcome|decision|service|response|tone|comment|joke|remark|review|price|prices|process|answer|result|information|experience|product|picture|post|message|fact|facts|purchase|delivery|order|plain|parking|small|statement|downvote|text|moderators|mods|admins|team|staff|birthday|party
  `,
  CLASSES,
);

/** Care that follows: an offer, or a failing of one's own, makes a plain "sorry you're upset" sympathy. */
export const CARE = wordings(`
  here_for|happy_to|glad_to|come_over|coming_over|sit_with|come_with|call_you|hug
  i|we|let_me ~1 can|will|would|could? ~1 offer|refund|replace|replaced|fix|sit|stay|bring|send|speak|ring|call|come|help|change|check|sort
  let_me|let_us ~1 know|help|make|fix|see|check
  and ~2 apologize|sorry ~1 for ~1 not being_able|having|answering|helping|telling|warning|replying|listening
`);
