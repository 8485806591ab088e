/** How not having known is laid on the one who did not tell. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const KNOW =
  'know|known|guess|guessed|guessing|tell|realise|realize|realised|realized|notice|noticed|predict|foresee|foreseen|figure|suspect|suspected|sense|see|read|understand|work_out|pick_up|imagine|anticipate|anticipated|aware';
const TOLD =
  'mentioned|told|said_something|said_so|said_anything|said_a_word|said|warned|spoken|let_me_know|explained|informed|raised|flagged|brought|expressed|shared|indicated|hinted|complained';
const TELL = `${TOLD}|mention|tell|say|warn|speak|explain|inform|raise|flag|bring|express|share|indicate|hint|complain|communicate`;
const I = 'i|we|me|us|anyone|anybody|one|people|somebody|someone';
const FELT =
  'bother|bothers|bothered|bothering|hurt|hurts|hurting|upset|upsets|upsetting|mind|minded|matter|mattered|matters|problem|issue|care|cared|angry|mad|annoyed|sad|uncomfortable|offended|offends|distress|feel|felt|hate|hated|sensitive|sore|jealous|lonely|crying|important|allergic|struggling|grieving|unhappy';

export const WORDINGS = graded({
  2: `
    you|u ~2 can|could not|hardly|never ~2 expect|ask|want|blame ~2 me|us|people|anyone|anybody|everyone|everybody|others|a_man|a_person|somebody ~2 to|for ~4 ${KNOW}
    was|is|were there ~1 a|any|some ~1 sign|label|notice|memo|manual|warning|handbook|rulebook ~
    sign|label|tattoo|stamp|written|tattooed|stamped ~2 on|across ~1 your forehead|face|head|back
    had you ~3 ${TOLD} ~6 i|we|it|this|none|they|things ~2 would|could|might|never
    if you ~1 had|would|have ~2 ${TOLD} ~4 i|we|it|this|none ~2 would|could|might|never ~6
    what you|do_you|did_you ~2 want|expect ~2 me|us ~2 do|say ~6 not ~1 know|realise|realize|aware
    how ~6 was|am|were|could|can|would|should|is|are|do|did|will ${I} ~5 ${KNOW} ~1 you|that_you|that_it|it_was|it_would|it_meant|what_you|how_you|any_of|all_this|all_of|your|what_is_in|what_was_in|how_you
    how ~6 was|am|were|could|can|would|should|will ${I} ~4 ${KNOW} ~1 $|then|if_you|unless_you|when_you|without_you
    what|how ~1 was|am|were i|we ~2 supposed|meant|expected to ~2 guess|read|mind|magically|do_guess|think
    who could|would|can|should ~2 ${KNOW} ~1 $|that|it
    nobody|no_one|anyone|anybody could|would ~2 ${KNOW} ~1 $|that_you|you|this
    fault|blame|problem|mistake|responsible ~5 you ~3 keep|kept|bottle|bottled|hide|hid|never|did_not|do_not|not ~5 yourself|inside|up|feelings|${TELL}
    nothing|no|zero|never ~3 sign|hint|indication|clue|warning|idea|reason|signal|inkling|$ ~3 tell|told|suggest|suggested|showed|say|said|indicate|indicated|think|believe|gave|from ~3 you|me ~5 ${FELT}|wrong|not_ok|anything
    nothing to ~1 tell|suggest|show|indicate|warn|say ~4 you|me
    i|we ~1 was|were|am|been|have_been not|never|nowhere ~2 told|informed|warned|made_aware|aware|advised|notified|given ~6 ${FELT}
    at no time|point|stage ~2 was|were i|we ~9 ${FELT}|${TOLD}|aware
    at no time|point|stage ~2 did you|anyone|anybody ~6 ${TELL}
    then|only_then|then_only only? ~1 i|we ~1 can|will|could|would ~1 come_to? ~1 know|fix|change|understand
    next|another time ~3 open|use|speak|say|tell|shout|give ~2 mouth|words|up|something|me|warning|so
    you|u ~1 never|not|nothing ~1 once|ever|even|actually|bothered|bother? ~1 to? ~1 ${TELL} ~3 me|us|anything|it|so|something|about|that|word|nothing ~5 ${FELT}
    nobody|no_one|none|not_one ~3 ${TELL} ~3 me|us|anything ~7 ${FELT}
    you ~2 could|should|might|ought ~2 have ~2 ${TELL} ~3 something|so|up|me|anything|word|it|sooner|before|earlier|first
    i|we|me ~3 not|no|never|hardly ~4 mind|thought|thoughts reader|readers|reading|read
    i|we|me ~2 not|no ~3 psychic|telepathic|clairvoyant|mindreader|fortune_teller|wizard|magician|prophet|telepath|jedi
    did|do i|we ~2 supposed|need|have ~3 crystal|psychic|telepathic|guess|mind
    i|we|one|people can|could not|hardly|never ~2 ${KNOW} ~3 what|how|when|if|that|unless ~3 you ~4 head|mind|feel|feeling|want|think|thinking|need|never|not|${TELL}
    why|how_come ~3 you ~1 not|never ~2 ${TELL} ~3 so|something|before|then|earlier|sooner|up|anything|it|first
    you ~3 kept|keep|bottled|bottle ~2 everything|it_all|it|your_feelings|all_this ~1 to|up|inside ~2 yourself|and|then|$
    you ~3 seemed|looked|acted|acting|said|sounded|appeared|were ~3 fine|ok|happy|grand|cool|all_right|alright|smiling|laughing ~3 so|and|how|then|not ~4 know|guess|my_fault|think|assume|assumed|thought|told
    you|u ~1 never|not|nothing ~4 ${TELL}|let_on|implied|showed ~5 ${FELT}
    i|we ~1 was|am|were ~2 supposed|meant|expected to ~3 magically|somehow|automatically|guess|read|sense|divine|intuit|work_that_out|work_it_out|just_know|know_your|know_that_you|know_you ~
    not ~1 ${KNOW} ~2 that|it|this ~1 was|is ~1 off_limits|trigger|sore|touchy|sensitive|taboo|private|secret|forbidden|out_of_bounds
    maybe|perhaps|how_about|try ~1 tell|warn|inform|say|telling|warning|saying people|me|us|someone|something !what|which|the|where|more|about|how
    i|we ~1 am|can|was not ~3 inside|in|see ~2 your ~1 head|mind|brain|heart
    without ~1 telling|saying|informing ~4 you ~2 expect|expecting|want|wanting|think|assume
    i|we ~2 can|could|should hardly|scarcely|not ~1 be ~1 faulted|blamed|criticised|criticized|held_responsible|held_to
    if you ~1 meant|mean|minded|cared ~5 say|said|tell|told|word|ask|speak ~1 so|me|no|is|it|something|that|$
    you|u ~1 act|acted|seem|seemed|say_you_are|said_you_were ~1 fine|ok|normal|happy|cool ~2 then|and ~2 blow|blew|explode|lose|cry|attack|accuse|go|get
    fix|change|solve|mend|respect|avoid ~2 what|something|things ~2 i|we ~2 not ~1 know|see|hear
    not ~1 like|as_if|as_though you ~1 ever|once|actually|even? ${TELL} ~4
  `,
  1: `
    did|must|have i|we ~1 miss|missed|get|got ~2 memo|announcement|email
    i|we ~2 did|do not ~1 ${KNOW} ~1 ok|alright|jeez|did_i|god|did|how_could
    how|why ~1 would|should|could i ~1 ${KNOW} ~1 that|this|any
    i|we ~2 had|have|got ~1 no|zero|not_the ~1 way|idea|clue|means|inkling|notion|hint ~2 of|that|it|you ~2 ${KNOW}|${FELT}|you
    it ~1 would ~1 have ~1 helped|been ~3 if ~1 you ~2 ${TOLD}
    i|we ~2 never|not|missed|miss ~2 memo
    you ~1 said|told_me ~6 so i|we ~2 did|went|thought|assumed|took|believed
    why did|do|could|would not you ~1 just|simply? ~1 ${TELL} ~5
  `,
});
