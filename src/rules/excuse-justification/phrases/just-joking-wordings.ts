/** How a hurt is turned into a joke after the fact. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const ONLY =
  'just|only|merely|simply|obviously|clearly|literally|purely|totally|all|nothing_but|at_most|plainly|evidently|always';
const JESTING =
  'joking|kidding|teasing|trolling|ribbing|ragging|roasting|slagging|jesting|bantering|clowning|fooling|goofing|larking|jostling|sarcastic|ironic|facetious|playful|flippant|jokin|kiddin|teasin|playin|messin|trollin|horsing_around|pranking|razzing|winding_you|pulling_your_leg|pulling_your_chain|yanking_your_chain|having_a_laugh|having_fun|having_you_on|having_a_joke|taking_the_piss|taking_the_mick|taking_the_mickey|mucking_about|mucking_around|messing_about|messing_around|messing_with|playing_around|playing_with_you|poking_fun|busting_your|breaking_your|pulling_legs|cracking_jokes|being_silly|being_cheeky|being_funny|being_sarcastic|being_ironic|being_playful|making_fun|having_a_bit_of_fun|being_facetious|being_a_clown';
const JEST =
  'joke|jokes|banter|bants|bit_of_fun|bit_of_a_laugh|bit_of_craic|teasing|prank|gag|wind_up|windup|meme|satire|jape|parody|quip|roast|sarcasm|irony|humour|humor|craic|slagging|jest|lark|giggle|laugh|fun|comedy|ribbing|leg_pull|leg_pulling|punchline|one_liner';
const WIT =
  'joke|jokes|banter|irony|sarcasm|humour|humor|teasing|fun|jest|ribbing|a_laugh|piss_take|funny_side|satire';

export const WORDINGS = graded({
  2: `
    i|we ~1 was|were ~2 ${ONLY} ~2 ${JESTING} !about|with_my
    i|we ~1 was|were|am ~1 ${ONLY}? ~1 pulling|yanking|jerking ~1 your|the|your_guys leg|legs|chain|chains
    i|we ~1 was|were|am ~1 ${ONLY}? ~1 having you on
    i|we ~1 was|were ~1 ${ONLY}? ~1 winding you|ye up
    i|we ~1 was|were ~1 ${ONLY}? ~1 taking the piss|mick|mickey|michael
    it|that|this|comment|remark|post|text|message|caption|toast|nickname|picture|card|speech ~5 was|is|were ~3 meant|intended|supposed|designed ~3 funny|humorous|humorously|joke|lighthearted|light_hearted|playful|playfully|jest|fun|ironic|ironically|irony|sarcastic|tongue_in_cheek|banter|laugh|jokingly|hilarious|silly
    it|that|this|twas ~2 was|is ~2 ${ONLY}|called|harmless|innocent|good|friendly|good_natured ~2 ${JEST} !shop|book|hat|about|from|at_my|with_my|for_the
    it|that|this is called|known_as|named ~2 ${JEST}
    where|lost|lose|lack|get|got|have|buy|need|grow|develop|no|zero|missing ~3 sense ~1 of ~1 humour|humor|fun
    you|yous ~2 can|could|do|did|will|would|able not ~2 take|handle|tell|recognise|recognize|get|stand|see|understand|spot|detect|appreciate|cope ~3 ${WIT}
    can|could|do|did|will|would|are you ~1 not ~1 ever? ~1 take|handle|tell|recognise|recognize|get|stand|see|understand|able ~3 ${WIT}
    learn|try|need|able|unable|ability to ~1 take|handle|laugh|tolerate ~1 a? ~1 ${WIT}|at_yourself
    dish ~1 it ~1 out ~6 take|handle ~1 it
    i|we ~2 said|wrote|posted|sent|did|meant|say|called|put|made|typed|commented ~6 as_a_joke|in_jest|for_a_laugh|jokingly|sarcastically|ironically|in_fun|for_laughs|for_banter|for_the_craic|tongue_in_cheek|as_a_prank|in_good_fun|for_lols|in_good_humour|in_good_humor|humorously|for_the_laugh|for_fun
    said|meant|intended|made|posted|written ~2 in|as|with|for ~1 a? ~1 jest|joke|fun|humour|humor|a_laugh|banter|a_bit_of_fun|good_fun !of
    nobody|no_one|none|not|never|cannot ~1 anybody|anyone|one|we|people|you? ~1 joke|kid|tease|banter|mess|play|laugh ~2 anymore|around_here|in_this_house|these_days|with_you|around_you|now|around
    it|that|this is|was ~1 a? joke|joking|jokes|sarcasm|banter ~1 babe|love|mate|ffs|dear|dude|bro|man|jeez|god|jesus|relax|chill|lighten|get_over|calm|you
    jk|jkjk|kidding|joking|joke|jokes ~4 why|relax|chill|calm|lighten|get_over ~2 you|up|it|so|out|$
    you ~2 not ~2 get|understand|share|appreciate ~1 my|our|the|this ~2 humour|humor|joke|jokes|banter|sarcasm|irony
    supposed|meant|meaning to ~1 make ~1 you|people|everyone|them laugh|smile|giggle
    you|used ~1 to ~1 be|were ~2 able ~1 to ~1 take ~2 it|joke|laugh
    not|never|cannot|learn|able|unable|know ~2 laugh ~1 at yourself|herself|himself|yourselves
    me ~1 just? ~1 being ironic|sarcastic|funny|silly|facetious|cheeky|playful|clever
    line|comment|remark|it|that|this|message|post|summary|caption ~2 was|is ~2 obviously|clearly|plainly|quite|evidently|purely ~2 facetious|ironic|tongue_in_cheek|in_jest|sarcastic|satirical|humorous|playful|lighthearted|a_joke|joking
    irony|humour|humor|sarcasm|satire|joke|jokes|banter|wit is|are|was ~1 lost ~1 on you|some|certain
    you ~2 know|knew ~1 my|our ~1 sense ~1 of humour|humor
    i|we ~1 tease|slag|roast|rib|mock|joke ~1 with|about? everyone|everybody|each_other
  `,
  1: `
    ^ jokes|joking|kidding ~1 jokes|joking|kidding|babe|bro|relax
    everyone|everybody|they|whole_table|people|all_of_us|the_rest|your_brother|your_mates|your_friends|even_you ~3 laughed|laughing|found_it_funny|thought_it_was_funny|saw_the_funny|cracked_up
    i|we ~1 was|were|am ~1 being? ~1 ${JESTING} ~1 $
    ^ ${ONLY} ~1 ${JESTING}|joke|banter|fun|jokes|for_fun|a_laugh $
    why|how ~2 you ~3 so serious
    with ~2 laughing|wink|winking|crying_laughing|smiley|smiling emoji|face|emojis
    it|that|this is|was|were ~1 a|an|some? !fun|good|great|nice|lovely|bad ~1 joke|meme|prank|sarcasm|banter|satire $
    everyone|everybody|rest|others|even|people|whole ~8 found|thought|in ~2 funny|hilarious|amusing|stitches|a_laugh|entertaining
    it|that|this was ~1 just|only|all ~1 a bit $
    it|that was ~1 just|only|all? a laugh $
  `,
});
