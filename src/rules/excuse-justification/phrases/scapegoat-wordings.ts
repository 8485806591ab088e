/** How a deed is handed to somebody or something else. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const WORN =
  '#Goat|#Scapegoats|hunger|edibles|lack_of_sleep|capitalism|patriarchy|government|council|economy|heat|nerves|jealousy|fear|shots|pints|cider|champagne|cocktails|painkillers|antihistamines|fever|flu|grief|insecurity|insecurities|paranoia|adrenaline|anger|heartbreak|loneliness|boredom|nicotine|withdrawal|lockdown|tiredness|liquor|neurodivergence|asd|thyroid|mood_swings|blood_sugar|brain_fog|burnout|divorce|breakup|pandemic|algorithm|keyboard';
const OTHER =
  'he|she|they|him|her|them|boss|manager|mother|mum|mom|dad|father|brother|sister|friend|friends|mates|lads|boys|girls|wife|husband|ex|parents|company|office|management|department|lawyer|lawyers|legal|team|committee|board|hr|headquarters|supplier|courier|colleague|colleagues|cousin|uncle|aunt|family|landlord|agency|head_office|therapist|doctor|teacher|coach|everyone|everybody|somebody|people';
const PUSHED =
  'told|said|made|asked|forced|dared|pushed|talked|pressured|insisted|persuaded|advised|convinced|encouraged|egged|ordered|wanted|nagged|bullied|begged|instructed|roped|dragged|put|tricked|guilted|goaded|provoked|led|dictated|wound';
const DRUNK =
  'drunk|wasted|hammered|tipsy|high|stoned|plastered|buzzed|pissed|steaming|smashed|lit|faded|hungover|hangry|medicated|locked|langers|trashed|sloshed|blackout|drinking|exhausted|overtired|jet_lagged|sleep_deprived';

export const WORDINGS = graded({
  1: `
    put|chalk|blame|pin|attribute|lay|write ~1 it|that|this|everything|all|my_behaviour|my_tone|my_mood ~1 down|up|on|off|to|at ~5 ${WORN}
    blame|thank ~2 ${WORN} ~3
    blame|thank ~1 the|my|his|her|them|him ~1 ${OTHER} ~3 for|not|that|who
    was|is !my|our|your|a|an|the|such ~2 idea|decision|suggestion|plan|doing ~2 to ~5 leave|ignore|exclude|cut|block|skip|lie|hide|tell|keep|not|uninvite|fire|drop|post|read|invite|send
    was|is ~1 all? ~1 his|her|their ~1 idea|doing|decision|fault|suggestion|plan|call ~2 not|take|ask|blame|talk|$
    that|it|this|twas was|is|were not ~1 me|myself ~4 was|is|that|talking|it
    that|it|this|twas|they ~1 was|were|is ~5 ${WORN} ~3 talking|speaking|typing|texting|acting|doing|that|who|in_me|not_me|shouting|writing
    that|it|this|you ~1 was|were|is|it ~3 ${WORN} ~1 !in|is|cold|on ~2 not ~1 me|my|really
    the|my|this|that|those|them|all ~3 ${WORN} ~1 made|makes|make|drove|drives|pushed|pushes|forced|forces|got|gets|had|turns|turned|do|did|does|causes|caused|has|have|led|brings|brought ~1 me|that_to|i ~2 say|do|act|snap|forget|like_this|like_that|into|into_a|shout|yell|lose|cry_at|lash|mean|moody|short|snappy|rude|irritable|crazy|angry|lie|cheat|send|write|hit|ignore|this_way|that_way|paranoid|jealous|aggressive|cranky|be
    ^ ~4 ${WORN} did|does|do ~1 it|that|this|$
    it|that|this ~1 is|was ~1 my|the ~2 ${WORN} ~1 that|which|who? ~1 makes|makes_me|make|made|causes|forgets|forgot|does|did|lied|said|shouted|ruined|controls
    keyboard|autocorrect|computer|spellcheck|siri|algorithm ~2 autocorrected|changed|sent|did|wrote|typed|corrected|deleted|blocked ~1 it|that|you|the|itself|this|by
    i|we ~2 only|just ~1 #Past|did|said|do|say ~6 because|since|as ~5 ${OTHER} ~2 ${PUSHED}
    i|we ~2 #Past|did|said ~6 because|since ~2 ${OTHER} ~1 ${PUSHED} ~1 me|us|to|i_should|so|it
    ${OTHER}|who|that ~3 ${PUSHED} ~1 me|us ~1 into|up_to|up|on|to_do|to_say|to_lie|to_write|to_send|to_ignore|to_block|to_leave|to_tell|to_hide|to_keep|to_cut !with|make_up|a_tour
    ${DRUNK} ~9 not ~2 hold|blame|count|counts|mean|meant|remember|responsible|thinking|myself|know_what|control|take_it
    be|get|go|stay|is ~1 angry|mad|cross|annoyed|pissed|upset|furious|pissed_off ~1 at|with ~1 him|her|them|my|the ~1 ${OTHER}|not_me|not_at|instead|$
    talk|speak|complain|shout|direct|take|send|address ~3 to|with|at|up ~1 to|with|at? ~1 my|him|her|them|the ~1 ${OTHER} ~1 not_me|instead|not_to_me
    does|do|did|should not ~2 reflect|represent ~2 on? ~1 me|my
    was|were|been dictated|drafted|decided|written|approved|imposed|ordered|forced|chosen by ~3 ${OTHER}
    ${OTHER} ~1 is|was|are|were|keeps|kept ~1 forcing|pressuring|pushing|making|bullying|blackmailing|guilting me|us ~
    i|we ~1 was|were|am ~1 just|only|merely|simply ~1 following|obeying|passing|repeating|doing|carrying ~2 orders|instructions|on|what|policy|my_job|out|as_i_was
    i ~1 was|am|were|have not ~2 myself|in_my_right_mind|thinking_straight|in_control|feeling_myself|acting_myself|been_myself ~1 on|when|after|because|with|last|that|then|lately|since|$ !for_dinner
    it|that|this ~1 is|was ~1 how|because|why ~3 my|the ~1 parents|mother|father|mum|dad|mom|ex|childhood|family|upbringing ~1 raised|made|brought|treated|taught|did|was|is
    lack|shortage|want of food|coffee|caffeine|time|staff|rest ~5 did|made|makes|talking|me|blame|that
    you ~1 can|should|could|would|may|will ~1 have_to? ~1 ask|thank|blame|tell ~3 ${OTHER} ~2 for|about|she|he|they|that|not|why|who
    take ~1 it|that|this ~1 up with ~1 whoever|whomever|him|her|them|my|the|your|someone
    had|if ~2 ${OTHER} ~4 not ~6 i|we ~1 would|might ~2 not|never|have|be
    jealousy|anger|temper|anxiety|drink|fear|rage|depression|stress|adrenaline|paranoia ~1 gets|takes|got|took|taking ~1 hold|over|control|the_better|charge|me
    not ~2 in|at|behind ~1 the? ~1 driving|drivers|wheel ~1 seat|$
    it|that|this ~1 was|is ~1 just|all|only|simply|purely|probably ~2 lack_of_sleep|stress|hormones|hunger|drink|tiredness|exhaustion|nerves|jet_lag|heat|alcohol|anxiety ~1 and|nothing|talking|that|$
    was|were|is imposed|forced|thrust|foisted ~1 upon|on me|us
    his|her|their voice|words|temper|anger ~2 coming|speaking|talking out|through|not|$
    grew|raised|brought ~1 up? ~1 with|by|in ~4 like that|this|him|her
    displeasure|anger|complaint|complaints|frustration|criticism ~2 should|must|ought|can|is ~3 directed|addressed|aimed|taken ~1 to|at|up ~2
    kids|children|boss|mother|father|ex|work|job|stress|parents|wife|husband ~7 that|which is why i ~1 #WrongVerb|#CommonWrong|yelled|shouted|snapped|lied|check|checked|forgot|act|acted|lost
    if ~1 it ~1 was|were not ~1 for ~3 i|we ~1 would ~2 not|never|have
    company|management|boss|head_office|they|government|hq|legal ~1 makes|make|sets|set the? ~1 rules|rule|policy|policies
    i|we ~1 just|only|merely|simply follow|followed|enforce|apply|implement ~1 them|orders|rules|instructions|policy
  `,
});
