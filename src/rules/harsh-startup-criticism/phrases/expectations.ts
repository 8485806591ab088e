/** What the hearer was bound to do and did not, told backwards (Horney: the tyranny of the shoulds). */
import { graded } from '../../../engine/features/graded.ts';

export const EXPECTATIONS = graded({
  1: `
    ^ should|shoulda|ought|shouldve have|of? ~1 listened|asked|called|told|thought|known|waited|checked|left|stayed|stopped|kept|been|phoned|texted|read|looked|rung !what
    you ~2 should|ought|shoulda ~1 to? ~2 have|of|had|a ~1 known|asked|told|said|thought|called|texted|warned|let|mentioned|waited|checked|rung|phoned|consulted|informed|listened|reminded|written|discussed|spoken|bothered|stopped|realised|realized|noticed|remembered|made_sure|seen_it|seen_this|seen_that|seen_how|kept|done|left_it|handled|planned|stuck|stood|defended|stayed|offered|paid|booked|cleaned|locked|apologised|apologized|explained|been_there|been_more|been_home|been_honest|copped|got_on|prepared|arranged|read|picked|put
    a|any|no ~3 decent|real|good|normal|proper|true|sane|sensible|responsible|half_decent|caring|loving|competent|self_respecting|reasonable|grown ~1 #RoleNoun|adult|person|editor|developer|gentleman ~3 would|should|ought|knows|does|has|needs ~
    any|a fool|idiot|child|adult|grown_up|grownup|man|woman|person|one|grown ~3 would|could|should|ought ~2 have|know|see ~2 known|seen|told|guessed|realized|realised|asked|noticed|better|that|not_to
    should|ought not ~2 have|need ~1 to ~1 be? ~1 told|asked|reminded|explained|spelled|spelt|taught|shown|nagged|chased|begged|tell|ask|remind|explain|spell|beg|chase|repeat|nag|point
    was|is|were ~1 it|that|this? ~2 your|yours ~1 job|responsibility|duty|turn|business|place|role|task ~2 to|not ~1
    you ~1 were|was|are ~2 supposed|meant|expected|obliged ~1 to ~1 be|have|do|tell|call|ask|check|watch|look|help|pick|bring|keep|let|make|book|get|take|send|remind|love|protect|support|listen|lock|cancel|pay
    you ~1 knew|know|knowing ~2 i|we|it|that|how|what|full_well|very_well|perfectly ~8 should|shoulda|ought|and_still|yet_you|and_you_still|but_you_still
    you knew better|knows_better|know_better ~1 than
    by now ~3 you|i|anyone ~4 know|known|learned|learnt|figured|understand|realize
    you ~4 know|known|learned|learnt|understand|realize ~6 by now
    i ~1 would|had|should have ~1 thought|expected|hoped|assumed|imagined ~3 you
    i|we ~1 expected|expect|hoped|thought|deserved|deserve ~1 better|more ~1 from|of|out_of ~1 you
    surely|obviously|clearly ~3 it|that ~1 was|is|were obvious|clear|plain|common_sense|not_hard|your
    it ~1 was|is|were ~3 obvious|common_sense|plain_as|clear_as|basic|not_much|the_least ~1 that|to|manners|you|decency|courtesy
    the|very least ~1 you ~1 could|can|might|should ~1 have|do|is|was
    least you ~1 could|can|might|should ~2 have|do|is|was
    you ~2 could|might|coulda|mighta ~3 have|a|of ~2 told|asked|said|called|texted|warned|mentioned|checked|let|rung|phoned|given|waited|thought|bothered|helped|offered|cleaned|at_least|written|replied
    you ~1 could|coulda|might|mighta ~1 at_least ~2 #Due|have|tell|ask|say|warn|let
    you had ~1 no|any ~1 business|right|call ~1 to|#Verb|opening|reading|telling|going|taking|touching|inviting|giving|doing|saying|deciding|putting|posting|looking|spending
    who ~2 gave|asked|told you ~1 the? ~1 right|permission|to
    why|how_come did|could|have|would not ~1 you ~3 think|ask|tell|say|call|warn|check|mention|listen|read|wait|let|speak|stop|consider|plan
    why|how_come ~1 you ~2 did|could|have|would not ~2 think|ask|tell|say|call|warn|check|mention|listen|read|wait|let|speak|stop|consider|plan
    you|one ~1 must ~2 know ~2 how|better|what|that ~2 to|behave|i|we|you|is
    you would ~1 want|need to ~1 have|cop|be
    if you ~1 had|would ~2 read|listened|asked|checked|told|looked|thought|paid|bothered|called|followed|done ~10 we|i|you|this|none|it|nobody ~2 would
    anyone|anybody|everyone|everybody|one with ~1 half|a|any|an|two|eyes ~3 brain|sense|cells|eyes|see ~3 would|could|should|can|knows
    not rocket_science ~1 to
    you ~1 need|needed to ~1 have ~1 told|asked|said|called|thought|checked
    after ~1 all ~2 years|time|this|these|i ~8 you ~2 should|ought|would|must|still ~2 know|have
    what|whatever happened to ~1 asking|telling|calling|saying|knocking|common
    you ought|should ~1 never ~1 to? ~1 have
    all you ~1 had|needed ~1 to ~1 do ~1 was
    it should not ~1 take|have_taken|need
    you had ~1 all|plenty|hours|days|weeks|months ~2 day|time|week|to|morning
    did|do i ~2 have|need ~1 to ~2 spell|beg|remind|draw
    someone|somebody|man|woman|person|people ~1 in|of|at ~1 your ~1 position|age|standing|experience|seniority ~3 should|would|ought|must|shall
    why|how_come ~2 would|did not you ~2 ask|tell|say|call|check|warn|listen|think
  `,
});

/** Fun missed, thanks, comfort and plain facts told with the same words. */
export const GLAD_SHOULD =
  /\b(?:seen (?:his|her|their|the|my|our|me)|fun|great|amazing|funny|thank|lovely|next one|laughing|hilarious|brilliant|loved it|got (?:an?|the|my)|received|a look|have dinner|the file|heard (?:the|him|her|them)|unreal|^(?:maybe |perhaps )?i should have (?!known)|have (?:the|an?|enough|access|everything|plenty|time|no trouble|it by)|so sorry|was so good|bouncy|would have loved|you would love|proud|by the (?:clinic|hospital|bank|police|office|doctor)|not (?:have|had) to (?:deal|go|face|do|carry|worry|put up|pay)|on your own|but (?:what|when|where|who|is|could|can)|were you|come with|brought (?:the kids|a swimsuit))\b/;
