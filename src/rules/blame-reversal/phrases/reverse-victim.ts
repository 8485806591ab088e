/** How the injured place is claimed. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  suffers: `hurt hurting suffering suffers suffered crying upset bleeding traumatised traumatized in_pain in_bits in_tears in_pieces in_agony in_hell lonely scared devastated broken on_antidepressants
    walking_on stressed losing_sleep deserves apology apologized_to owed paying left_to in_therapy`,
  so: 'so oh now suddenly guess suppose great always again apparently somehow of_course see wow funny everyone everything wonderful lovely interesting today naturally seemingly',
  now: 'now again here then today once_again as_usual in_your in_this for because is_it huh apparently suddenly am_i always',
  upset:
    'upset angry mad hurt offended sorry apologizing apologize apology complain complaining crying pissed annoyed furious',
  attacking: `attacking bullying abusing victimising victimizing persecuting harassing torturing crucifying tormenting punishing interrogating gaslighting traumatising shaming slandering
    guilt_tripping hurting abuse attack bully harass persecute torment crucify lynching hounding villainising`,
  abuse: `abuse witch_hunt witchhunt bullying harassment interrogation attack inquisition trial pile_on persecution lynching character_assassination ambush public_flogging flogging hate_campaign kangaroo_court slander
    crucifixion assault abusive gaslighting torture`,
  cares:
    'cares caring care thinks thinking notices asks asking asked understands considers sees seeing see wonders worries gives_a',
  complaint:
    'complaint complaints accusation accusations allegation allegations criticism criticisms grievance claims questioning attacks tone message messages words lies email review',
  wounds:
    'hurt hurts wounded upset upsets broke breaks cut cuts killed killing insulted insults offended distressed crushed destroyed cost costing harmed damaged ruined traumatised',
  accuse:
    'accuse accused accusing blame blaming say said saying think suggest question bring bringing throw doubt treat talk speak do doing suspect',
};

export const TABLES = graded(
  {
    3: `
    i . am . the|a|your . only|real|actual|true? . victim|injured_party|wronged_party|wronged_one|sufferer !of_my_own
    victim|party|sufferer ~3 is . me|i $
    consider myself ~2 victim|injured|wronged
    it . is . i|me . who|that . should|deserve|deserves|am|is|has|have|suffered|was|got|gets ~
    i|me . am|be|is . the? . only? . one|person|party . who|that|being|with|always|is|am|gets|getting|got|was|has|ended_up|should|under|in|on ~4 {suffers}|{attacked}|{upset}
    i . am . the . one . {suffers}|{attacked}
    i . am . the . one getting|taking|receiving . {abuse}|grief|hassle
    {suffers}|{attacked} ~4 is me|i $
    you . are . the . one|person who . {wounds}|hurt|attacked|insulted me ~
    i . am|get|keep|be|been ~1 painted|cast|portrayed|seen|treated|made_out|labelled|branded ~3 {villain}
    i . am|have_been|was ~2 target|butt|victim|object of ~1 your
    i . am left . {suffers}|bleeding|alone
    right|entitled|reason|grounds ~2 {upset} ~4 is me|i
    i ~1 should|ought . to? be . the . one ~3 {upset}
    if anyone|anybody|somebody|someone ~3 {upset}|owed|wronged|hurt|victim|deserves|needs ~4 it_is|is|should_be|that_is ~1 me|i|us|you
    {so} ~4 i . am|become|became|have_become|get_to_be|be|end_up|ended_up|will_be !just_a_terrible|just_a_horrible|just_a_bad|just_the_worst|such_a . being? . {villain}
    i . am . {villain} ~1 {now}
    i ~3 be|am|being|become|as|into . the . monster|villain|baddie|bad_guy|aggressor|devil|abuser|evil_one ~5 when|while|because|for|here|again|now|$
    make|making|made|paint|painting|painted|turn|turning|cast|casting|portray|portraying|see|seeing|treat me . out? . as|into|like|to_be|out? ~2 {villain}
    role of the . baddie|villain|bad
    why|how . am|must|do|does|is|come . it|i !meant|supposed|going_to|expected|to ~4 {villain}|{attacked}|to_blame
    me . in|on . the . dock|stand|hot_seat
    me . who|that . should|deserves|needs|is . {upset}|getting ~
    you . are . the . one|person . who|that|is ~2 {attacking}|abusive|owes|should
    you ~3 play|playing|played|acting . like? . the|a|some . victim|martyr
    hurt|wounded|upset|damaged|destroyed me ~1 more|worse ~6 than ~2 i`,
    2: `
    what . have|did i . done|do . to . deserve this|it|that|$
    who {cares}|minds . my feelings|side
    i . am . the . one whose ~2 {attacked}|got
    {so}|everything|all|automatically ~3 it|everything|this|that|all . is? . all|always|suddenly|now|automatically? my fault ~2 {now}|of_course|too
    oh|of_course|apparently|now|suddenly|always ~2 everything is? . my fault
    what about my ~2 feelings|pain|hurt|side|needs|mental_health|heart|day
    ^ and? what about me $
    what about how|what i . feel|felt|want|need|went|go|have_been|am_going
    what about what you . did|done|said|do|put . to|me
    where|when ~2 is|do_i_get my|an . apology|sympathy|sorry
    nobody|no_one|anybody|anyone|you_never|who_ever . {cares} ~2 me|my|about_me|how_i
    do|does|has|have you|anyone|anybody|they . even|ever? . {cares}|thought|considered ~2 how_i|my_feelings|about_me|my_side|what_i ~
    how . do|does you ~1 think . i|that|it|this . feel|felt|feels|makes_me
    my feelings . not|never|mean|count . count|matter|nothing|for_nothing
    you|they|stop|quit|this_is|why ~3 {attacking} me !less|to_the
    gang|ganging|ganged|turn|turning|turned|team|teaming|side|siding . up? . on|against me
    jump|jumped|jumping|bit|biting|bite . down? my throat|head
    you . come|came|coming|going . at me ~2 with|like|over|about|again|for|and|$
    ^ feels|seems|sounds|smells like ~1 {abuse}
    this|it|that ~2 feels|is|feel|seems|sounds|amounts|becoming|turned . like|to|into? ~1 {abuse} ~
    your . {complaint} ~1 is|are|amounts . to? . {abuse}
    get|getting|got|give|giving|with . me? . the . third_degree|inquisition
    your . {complaint} ~4 {wounds} ~2 me|my|us|our
    you . {wounds} me . by|with . {accuse}
    how dare you . even? . {accuse}
    can|could not believe you . would|could|are|have . even? . {accuse} ~3 to|of|at|like|about? . me|my|this
    hurts . me? . that|when you . would|could|even|can . {accuse}
    you ~2 idea|notion|know|realize|see|care ~2 what|how ~5 doing|does|did|do|feels|hurts|put|hurtful|{wounds} ~1 to? me|my
    thought|idea|regard|consideration ~2 what|how|for ~4 {wounds}|doing|does ~2 me
    what|everything|all|hell|stress|pain . you . have|are|keep|has|putting|put ~1 me through
    i|me ~2 not . say|do|open|breathe|move ~3 without ~2 {attacked}|you ~2 {attacking}|{accuse}|{attacked}|having_a_go|jumping|me|$
    i . am|get|keep|feel|was . always|constantly|being|getting . {attacked} ~2 {now}|over|for|in_my|by_you|when
    i ~2 deserve|done|do not|nothing . to? . deserve . this|abuse|any_of_this
    i . did|have|do not|nothing . to? . deserve . this|any|abuse|to_be|being|such
    are|hope you . happy|satisfied|proud . now $
    you . have? . ruined|spoiled|spoilt|wrecked . my . day|night|week|mood|evening|birthday|sleep ~2 with|by|bringing|over
    i . have|had feelings . too|as_well|you_know
    treat|treated|treating me . like . a|the|some . criminal|dirt|enemy|monster|villain|child|dog|thief|leper|rubbish|shit
    go|right|ok|fine|just|well|so ~2 crucify|lynch|stone|hang me
    suddenly|now|somehow|always|and ~2 me|i ~1 am? ~1 on|in ~1 the? ~1 trial|dock|stand|firing_line
    everybody|everyone|all . is? . against me
    why|how . is|does it . always|all|automatically . my|me|on_me . fault|problem|$|who
    you ~3 right|entitled|reason|cause ~1 to? be . upset|hurt|angry ~5 is|it_is . me|i
    me . who|that|having_to . always? . has|must|have . apologize|say_sorry
    i|me . the . one|person|mug|eejit|fool|idiot who|that ~2 gets|got|ends_up|ended_up|always|has_been|is_being|have_to|has_to|must ~1 #Participle|#Past|blamed|left|stuck|pay|paying|apologize|suffer|clean|grovel|begging ~
    nobody|no_one|none|does_anyone|did_anyone|has_anyone ~2 ever|even|once|stops? ~1 ask|asks|asked|care|cares|cared|wonder|wonders|consider|considers|considered|think|thinks|thought ~2 what|how|if|whether|about|that|of ~2 i|me|my|it_is|it_was|this
    {villain} of|in ~1 your|the|this|every ~2 story|stories|book|film|movie|piece|version|eyes
    you ~2 make|made|making|paint|painted|painting|cast|frame|twist|turn|tell ~2 it|this|everything|everyone|people|things|them|yourself ~4 i|me ~3 {villain}|{attacked}|one
    i|we ~2 one ~1 who|that ~2 did|do|done|tried|has|have|spent|paid|worked|cooked|cleaned|drove|stayed ~8 and|yet|but ~1 i|we|still|now|you ~2 {attacked}|{villain}|am|get|blame
    funny|great|nice|lovely|brilliant|amazing|typical|charming|wonderful|grand|right|ok|so|oh ~1 how|that|so? ~1 i ~9 and ~1 i ~1 am|get|got|have ~2 {attacked}|{villain}|one|wrong
    how ~1 do|would|did you think ~1 that|it|this|i ~2 makes|made|feels|felt|feel|look|sounds ~1 me|for|to|when|having|being|$
    what|how ~1 about ~1 what|how|the_way ~1 i ~2 put|go|had|have|feel|felt|suffer|suffered|been|live
    i ~2 walk|walking|live|living|tiptoe|tiptoeing|exist ~2 on|around|in ~1 eggshells|fear|terror
    everyone|everybody|the_world|whole ~2 feels|feel|felt|is|are ~2 sorry_for|on|behind ~2 you|your ~6 and|but|what|while|nobody|i ~2 me|i|nobody
    always my|me ~2 fault|wrong|to_blame|apologize|apologizing|bad ~
    why ~1 do|does|should|must|am|is|it ~1 i|it|me ~2 always|ever|only|have|the_one ~4 {attacked}|apologize|to_blame|wrong|my_fault|compromise|give_in|sorry|change
    so|oh|now|great|wow . now? . i . have|need|supposed|expected|am . to . apologize|grovel|feel_sorry|feel_guilty ~2 for|because|to_you|now|$
    sorry|apologize|punished|blamed . for being . {attacked}
    not|never . only|just one ~1 hurting|suffering|hurt|struggling|with_feelings`,
  },
  CLASSES,
);
