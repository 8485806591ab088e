/** What the hearer was bound to do and did not, told backwards (Horney: the tyranny of the shoulds). */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  should: 'should ought supposed',
  /** Fitness for a part. */
  fit: 'decent real good normal proper true sane sensible responsible half_decent caring loving competent self_respecting reasonable grown professional halfway_decent',
  who: '#RoleNoun adult person editor developer gentleman maintainer seller company fool idiot child grown_up grownup one anyone anybody someone somebody people professional doctor business',
  /** What one is told beforehand, or reminded of. */
  remind:
    'told asked reminded explained spelled spelt taught shown nagged chased begged tell ask remind reminding telling asking explain spell beg chase repeat nag point chasing',
  /** What one may expect of somebody. */
  task: `be have do tell call ask check watch look help pick bring keep let make book get take send remind love protect support listen lock cancel pay care mind
    collect defend notice read say think message text warn inform consult clean tidy finish wait know`,
  did: `#Due told said thought let waited rung given seen known noticed guessed realized informed consulted stopped kept done left handled stuck stood stayed
    booked locked copped got disclosed declared insured labelled packed shipped delivered listed stated prepared arranged read picked put flagged spoken made been planned gone tested rang`,
  ask: 'think ask tell say call warn check mention listen read wait let speak stop consider plan text bring come phone use message',
};

export const EXPECTATIONS = graded(
  {
    1: `
      you|one ~2 {should} ~1 to? ~1 not? ~2 have|had !the|a|an|your|my|our|two|some|all|dinner|lunch|fun|it|access|received ~2 {did}|come|came|#Past|#Participle|opened
      ^ !i|we|he|she|they|it ~1 should ~1 not? have ~1 {did}|come|opened|started !what
      {who} ~1 who ~1 should have ~1 {did}
      time to ~1 {ask}|raise|bring|object|complain ~5 was
      heads_up|warning|call|text|word|message|notice ~2 would have been ~1 nice|good|appreciated|polite|enough|something|the_least
      you ~1 needed|had to {task} ~6 before|first
      why ~4 would|could|did not? you not? ~1 just {ask}|ring
      you ~2 {should} never ~1 to? ~1 have
      ^ ~1 {should} not have ~1 {did}|opened|started|come !anything|a_word|a_thing|it_at_all
      ^ {should} have ~1 known|thought|realized ~2 better|about|that|i|how|of|it
      a|any|no|every|some|most|your ~3 {fit} ~1 {who} ~4 would|should|ought|knows|does|has|needs|could ~
      any|a fool|idiot|child|adult|grown_up|grownup|man|woman|person|one|grown|eejit ~3 would|could|should|ought ~2 have|know|see ~2 {did}|better|that|not_to|how
      {should} not ~2 have|need|be ~1 to? ~1 be? ~3 {remind}
      i|one|we ~1 {should} not ~2 have|need|be ~3 {remind}|fight|argue|justify|teach|beg
      was|is|were ~1 it|that|this? ~2 your|yours|on_you|up_to_you ~1 job|responsibility|duty|turn|business|place|role|task|to ~2 to|not|{task}
      {should} ~1 be|have_been ~1 your ~1 job|responsibility|turn|place|duty
      you ~1 were|was|are ~2 supposed|meant|expected|obliged ~1 to ~1 {task} !on
      you had|have to {task} ~4 before|first|not_after
      you ~1 knew|know ~2 i|we|it|that|how|what|full_well|very_well|perfectly ~8 should|ought|and_still|yet_you|and_you_still|but_you_still
      you ~1 of_all_people|had_one_job
      you|he|she|who ~4 ought|should|know|knows|knew ~1 to? ~1 know? better ~1 than
      by now ~3 you|i|anyone ~4 know|known|learned|learnt|figured|understand|realize|able|tell
      you ~4 know|known|learned|learnt|understand|realize ~6 by now
      you ~2 {should} ~1 to? ~2 know|be ~1 better|me_better|this|what|that|how_i|all_this|knowing|aware|ashamed !i_love|that_i_love
      i ~1 would|had|should have ~1 thought|expected|hoped|assumed|imagined ~3 you
      i|we ~1 expected|expect|hoped|thought|deserved|deserve ~1 better|more ~1 from|of|out_of ~1 you
      surely|obviously|clearly ~3 it|that ~1 was|is|were obvious|clear|plain|common_sense|not_hard|your
      surely ~1 you ~2 have ~1 known|realized|seen|noticed|guessed
      you must ~1 surely|have have? ~1 known|realized|noticed|guessed ~1 that|i|how|what|it
      it ~1 was|is|were ~3 obvious|common_sense|plain_as|clear_as|basic|not_much|the_least ~1 that|to|manners|you|decency|courtesy
      least you ~1 could|can|might|should ~2 have|do|is|was
      you ~2 could|might ~3 have ~2 at_least? ~2 {did} !but|already
      you ~1 could|might at_least ~2 #Due|have|{task}
      you had|would ~1 have? no|any ~1 business|right|call ~1 to|#Gerund|#Verb
      who ~2 gave|told you ~1 the? ~1 right|permission|you_could
      why|how_come did|could|have|would not ~1 you ~3 {ask} !a_birthday
      why|how_come ~1 you ~2 did|could|have|would not ~2 {ask}
      why ~2 would not ~1 you ~2 {ask}
      why ~2 am|did|do i ~2 hearing|hear|finding|find|learning|learn|reading|read ~2 this|it|about|out|that ~1 from|on|off|through|via
      you|one must ~2 know ~2 how|better ~2 to|behave|than|i|we
      you would ~1 want|need to ~1 have|cop|be
      if you ~1 had|would ~3 read|listened|asked|checked|told|looked|thought|paid|bothered|called|followed|done|any|an|half|bit ~10 we|i|you|this|none|it|nobody ~2 would
      anyone|anybody|everyone|everybody|one with ~1 half|a|any|an|two|eyes ~3 brain|sense|cells|eyes|see ~3 would|could|should|can|knows
      after ~1 all? ~2 years|time|this|these|i ~8 you ~2 {should}|would|must|still ~2 know|have
      what|whatever happened to ~1 asking|telling|calling|saying|knocking|common
      you ~2 might|could|should|ought ~1 to? ~1 have|of ~2 thought|had|shown|bothered|been|taken|offered|sent|made|picked|let|put ~
      is|was it ~2 too_much|so_much|that_hard|so_hard|unreasonable ~1 to ~1 expect|ask|hope
      i|we|one|you ~1 would|should|ought_to|might not ~1 have ~1 to ~1 {remind}|ask|chase|beg|find|learn|wait|hear|explain
      i|we ~2 expected|expect|thought|hoped|figured|assumed|believed|trusted|counted ~1 that|on|in? ~1 you ~1 would|to|were|had|could|knew|will|might|at_least
      thought|expected|figured|hoped ~1 better|more ~1 of|from ~1 you
      how ~1 could|did|can you ~1 not ~1 have? ~1 know|known|see|seen|notice|noticed|realize|realized|think|thought|remember|remembered|guess|tell|check|checked|tell_me
      you ~1 could|can|did|do not ~1 not|see|tell|work|figure|guess|think ~1 to|that|out|it? ~2 was|is|i|without ~1 being? ~1 {remind}|upset|tired|busy|crying|obvious
      you ~1 would ~1 think|have_thought|imagine|expect|know|have_known|assume ~4 by|after|if|when|that|you|a|someone|somebody
      surely ~3 you ~2 could|would|should|can|must|do|did|know|realize|understand|see
      you ~1 had|were_given|got ~2 chance|time|opportunity|week|weeks|notice|warning|days|month|months|years ~2 to|and|of|for ~
      a|any|one|some ~1 heads_up|warning|word|text|phone_call|call|notice|bit_of_notice|apology|thank_you|consideration ~2 would|might|was|is ~2 nice|appreciated|the_least|good|have_been|helpful|decent|not_too
      you ~1 knew|know ~4 and|but|yet ~1 still|you ~1 you|still|went|did|chose|said|let|left|never|booked|invited
      you ~2 owe|owed ~1 me|us|her|him|them|it ~2 that|to|an|at_least|the|some ~
      you ~1 are|were ~2 adult|old_enough|grown|grown_up|parent|grown_ass|grown_man|grown_woman|professional|manager|father|mother|eldest|teacher|doctor|one_who|supposed|meant
      do|did|must|should|will i ~1 really|honestly|seriously|actually? ~1 need|have|always ~1 to ~1 {remind}|spell|explain|do_everything|hold|think_of|say
      it ~1 is|was not ~1 my|our|for_me|up_to_me ~1 job|place|responsibility|duty|role ~1 to ~
      not ~1 that|exactly ~1 hard|difficult|complicated|rocket|much_to_ask|a_big_ask ~2 to|is
      common|basic|simple ~1 sense|courtesy|decency|manners|respect|politeness|human_decency
      at your age|stage|level
      you ~1 of ~1 all ~1 people
      all you ~1 had|needed ~1 to ~1 do ~1 was
      it should not ~1 take|have_taken|need
      it {should} have ~1 come ~1 from
      you had ~1 all|plenty|hours|days|weeks|months ~2 day|time|week|to|morning
      did|do i ~2 have|need ~1 to ~2 spell|beg|remind|draw
      {who} ~1 in|of|at|with? ~1 your ~1 position|age|standing|experience|seniority|place ~3 should|would|ought|must|shall
      at your ~6 age|stage ~4 you|one ~2 must|should|ought
      ago|earlier|sooner|yesterday|before ~1 would have been ~3 time|nice|good|helpful|better
      would have been ~2 nice|good|helpful|decent|better ~4 to|if ~3 {ask}|know|you|told|asked
      knew|know better than ~1 that|to|this
      would|have ~3 expected|thought|hoped ~1 you to|of
      not have ~1 killed|hurt ~
    `,
  },
  CLASSES,
);

/** Fun missed, thanks, comfort and plain facts told with the same words. */
export const GLAD = wordings(`
  fun|great|amazing|funny|lovely|laughing|hilarious|brilliant|unreal|bouncy|proud|discount|percent_off|gorgeous|beautiful|delicious
  let_me_pay|too_good|too_kind|so_kind
  thank|loved_it|next_one|so_good|would_have_loved|you_would_love|so_sorry|on_your_own|were_you|come_with|a_look|have_dinner|the_file|received|everything|plenty|without_trouble|no_trouble
  seen|heard|saw ~1 his|her|their|the|my|our|me|him|them|it ~2 face|faces|reaction|size|look|$|spider|queue|dress|place|crowd
  should|shall not have|had ~1 had? to deal|go|face|do|carry|worry|put_up|pay|hear|read|learn|find_out|live|see
  by the clinic|hospital|bank|police|office|doctor|tracking
  but what|when|where|who|is|could|can
  brought the_kids|a_swimsuit
  have enough|access|time|it_by|the_file|the|a ~1 file|link|email|copy|parcel|money
  asked|got|tried ~2 for ~2 discount|menu|refund
  i should ~1 not? have ~1 known|been|done|told|said|asked|rung|called|worn|brought|listened|thought|checked|read|seen
  supposed to be on nights|days|call|holiday|shift
`);
