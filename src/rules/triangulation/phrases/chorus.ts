/** What absent others are said to think, so that one faces many (Bowen 1978: triangles). */
import { wordings } from '../../../engine/wording/wording.ts';

const MANY = {
  crowd: `#Chorus everyone_else everybody_else the_girls the_boys the_lads the_others the_rest every_editor every_user every_one every_person
 hundreds dozens loads plenty thousands reviewers reviews readers members admins editors tenants parents teachers nurses subscribers staff the_internet`,
  close:
    '#Kin #Chorus #Third therapist counsellor counselor shrink doctor psychologist lawyer solicitor coach priest auntie',
  nobody: 'nobody no_one none hardly_anyone hardly_anybody not_a_soul few',
  one: 'person single one soul editor user of',
  weary: `sick tired fed_up had_enough over done laughing embarrassed ashamed appalled disgusted shocked horrified annoyed exhausted afraid
 scared weary mortified furious raging fuming concerned`,
  hate: 'hates hate avoids avoid dreads dread despises despise dislikes dislike resents resent loathes loathe pities pity blames blame mocks',
  like: `stand stands like likes want wants trust trusts respect respects bear bears believe believes invite invites tolerate tolerates take takes
 put puts enjoy enjoys miss misses blame blames envy care cares support supports back defend talk talks call calls visit visits work works deal handle agree agrees agreed`,
  say: `think thinks thought say says said saying feel feels felt agree agrees agreed notice noticed tell tells told reckon reckons reckoned
 believe believes know knows find finds see sees consider wonder call calls swear swears admit admits`,
  leave: 'leave dump divorce run get_out ditch bin move_out',
  side: 'agrees agree agreed sides sided agreeing siding',
  bad: '#Trait #WrongAdj #Insult #MindLabel child childish joke problem out_of mental overreacting impossible',
  abuse: `abuse abusive toxic manipulative manipulation controlling gaslighting narcissist narcissistic unhealthy textbook coercive`,
  texts: 'text texts message messages email emails mail mails chat note screenshots letter dms',
  trouble: 'trouble grief hassle bother problems run_ins',
  conduct:
    'drinking moods behavior attitude temper tone manners lies drama tantrums treat carry_on carried_on act acted speak spoke',
} as const;

/** Wordings that bring the many in by themselves. */
export const CHORUS = wordings(
  `
  your|my|our|both|all ~2 {close}|brothers|sisters|parents|kids|uncles|aunts|cousins ~2 is|are ~2 {weary} ~1 of|by|with|at ~1 it|you|your|this
  fifty|hundred|ninety|twenty|ten|dozens|hundreds|thousands|forty|thirty|so_many ~1 of? ~1 people|comments|users|downvotes|customers|reviews ~3 telling|saying|say|agree|disagree|told ~2 you
  both|and ~1 my|your ~1 {close} ~3 {say} ~2 that? ~1 you|your ~3 {bad}|behaved|badly|wrong|disgrace|disgracefully
  no|not_one|never ~1 other|another|single customer|client|buyer|tenant|guest|user|editor ~6 you|fuss|problem|complained|complaint|like_you
  asked ~1 two|three|four|several|other|some ~3 {say} ~3 you
  {close} ~1 always ~1 said|told|knew|warned ~2 you ~3 {bad}|no_good|trouble|wrong|useless|bad_news|could_not|would_end|would_turn
  {crowd} ~4 knows|know|see|sees|thinks ~2 that? ~1 you ~1 are|were ~3 lying|cheating|{bad}|wrong
  half|most|many|several ~4 left|quit|gone|leaving ~1 because of ~1 you
  {crowd} ~4 {weary} ~1 of|by|at|for|with ~2 you|your|the_way_you
  even ~2 {close} ~1 is|are|was|were ~2 {weary} ~1 of|by|at|for|with ~2 you|your|the_way_you
  {crowd} ~2 had ~1 enough ~2 you|your
  {crowd} ~4 {weary} ~1 of|by|at|for|with ~2 #Gerund ~4 you|your
  {crowd} ~4 {weary} ~1 of|by|at|for|with ~5 you|your ~2 {conduct}|behavior|mess|commits|edits|emails|comments|mood|shouting|moaning|antics|carry_on
  {crowd} ~6 {trouble}|same_trouble|same_problem|same_problems|complaints|issues|same_issues|same_experience|problem|problems ~3 with|about|from ~1 you|your !account|order|phone|laptop
  your|my|our ~2 {close} ~1 would_not|will_not|is_too|are_too|was_too|not_say|not_tell ~3 say|tell|polite|kind|afraid|scared|nice|it ~9 but|so ~3 {weary}|{hate}|mortified|ashamed|thinks|can_not
  even|your_own ~4 {close} ~3 can|could|does|do|will|would not ~1 {like} ~8 you|your
  {crowd}|{close} ~3 mad|crazy|insane|stupid|an_idiot|a_fool|a_saint ~2 to ~2 stay|be|put_up|keep|still|stick ~3 with|up ~2 you
  {crowd} ~2 {say} ~1 i ~1 am ~1 mad|crazy|insane|stupid|a_fool|a_saint|better|too_good
  three|two|four|five|several|many|other|multiple ~1 separate|different|other|independent? ~1 reviewers|editors|users|people|admins|customers|colleagues|friends|neighbours|tenants ~4 told|said|complained|raised|noticed|mentioned|reverted|agreed|warned ~4 you|your|same|about !the|this|our|these
  reviews|your_history|your_record|other_listings !that|which ~3 show|shows|speak|speaks|say|says|full_of|confirm|confirms|prove|proves ~
  {crowd}|{close} ~2 warned ~1 me ~3 you|like_you|people_like
  the_whole|whole ~1 {crowd}|family|team|office|town|village|internet|street|thread|class|world ~3 knows|sees|saw|heard|laughing|talking ~1 what|how|about ~1 you|your
  {crowd}|they ~3 just|only|simply? ~1 too ~1 polite|nice|scared|afraid|kind ~1 to ~1 say|tell|admit ~
  word|rumour|rumor|talk ~1 in|around|on|is ~5 you|your ~3 {bad}|cheat|cheating|drinking|difficult|trouble|fired
  {crowd} ~3 {hate} ~4 you|your|when_you|being
  {nobody} !could_call|would_call ~5 {like} ~6 you|your
  not one|a|a_single|single ~1 {one} ~6 {like}|thinks ~6 you|your
  {crowd} ~3 can|could|do|does not|never ~3 {like} ~4 you|your
  not ~1 just|only ~1 me $|who|that|saying|thinking|either
  not|hardly ~1 the ~1 only|first ~1 one|person ~3 {say}|saying|thinking|complain ~4 you|your|it|this|so|that_way
  ask ~1 anyone|anybody|everyone|everybody ~6 they|who|knows|you_know|will ~2 tell|say|agree
  ^ !we|i|they ~1 go? ~1 ask ~1 anyone|anybody|everyone|everybody ~1 $
  ^ ~1 just|go ask ~1 around $
  because_of you ask ~1 around
  ask ~1 any|all of ~1 your|my|our|the ~7 tell|say|agree|confirm|think|if|what|how|you_have
  ask ~1 your|my|our ~1 #Kin|#Chorus $
  anyone|anybody|everyone|everybody|they_all ~2 will|would|can|could ~1 tell|say ~1 you ~3 you|how|what|the
  {crowd} ~3 {side} ~1 with|on me|us|my
  {crowd} ~3 on my side
  {crowd} ~3 backs|backed|back|supports|supported ~1 me|my
  {crowd} ~4 i ~2 deserve|could_do|can_do|should|was_crazy|am_mad|am_crazy|too_good ~3 better|{leave}|out|walk|rid
  {crowd} ~4 told|tells|telling|keep|keeps|asking|ask|asks|said|says ~3 me ~2 {leave}|why_i_stay|why_i_put|how_i_put|why_i_am
  {crowd} ~4 told|tell|say|said|saying ~2 {leave} ~1 her|him|you
  how|why i ~2 put_up|stay|bother|am_still with|$
  reason|wonder|why|surprise ~3 {nobody}|everyone|everybody|your|people ~6 left|leaves|leave|stopped|{hate}|{like}|dumped|divorced|walked ~2 you|your|visiting|calling|here|$
  {crowd} ~3 knows|know what ~1 you|your ~2 like|did|are|really
  {crowd}|{close} ~2 warned ~2 me|us ~2 about|against|off|of ~1 you|your
  {crowd} ~3 noticed|notices|noticing|seen|see|sees|heard|hear ~3 how|what|the_way|your ~2 you|your|{conduct} ~2 {conduct}|did|are|like|$
  everyone|everybody|anyone|people ~1 can|could ~1 see ~1 it ~2 except|but|apart ~2 you
  {crowd}|{close} ~3 {weary} ~2 at|by|about|with ~3 you|your ~2 {conduct}|said|did|were|are
  consensus|verdict|feeling|word|opinion ~5 is|was ~1 that? ~1 you|your ~3 !great|right|best
  what|you_know ~4 {crowd}|they ~2 call|calls|say|says|said ~2 you|about ~2 behind|when|at|as
  {crowd}|they ~4 behind your back
  my|your|our|a ~2 therapist|counsellor|counselor|shrink|doctor|psychologist|lawyer|solicitor|coach|priest|friend ~8 says|said|thinks|reckons|told|calls ~6 {abuse}
  showed|sent|read|played|forwarded|told|talked|spoke|asked ~1 to? ~1 your|our|my|the|them ~4 {texts}|friend|mates|girls|lads ~8 agree|agreed|think|thinks|thought|shocked|laughed|reckon|reckoned|could_see|mad|crazy ~4
  several|many|multiple|numerous|two|three|all|every ~2 editors|editor|users|user|people|members|admins|customers|colleagues|reviewers|neighbours|tenants|parents ~4 have|has ~2 told|warned|asked|complained|reverted|reported ~3 you|your|about_you
  {crowd}|they ~4 talking|talk|whispering|complaining|laughing|gossiping|sniggering about|at ~1 how_you|how_rude|the_way_you|what_you|your|you ~1 $|and|behind|{conduct}|are|were|did
  all|both|none|half|most ~1 of ~1 us|them ~2 {say} ~1 you ~1 are|were ~4 {bad}
  {close} ~2 {say} ~2 you ~1 are|were not ~2 behaving|treating|right|fair|good|well|respecting|listening|trying|kind|worth
  everyone_else|everybody_else|other_couples|other_people|the_others ~2 manages|managed|copes|understood|understands|gets_it|seems_fine|has_no_problem
  nobody_else|no_one_else|other_customers|my_customers|other_buyers|other_clients ~6 complained|complains|complain|satisfied|happy|problem|managed|understood|understand !with_the
  other people|women|men|husbands|wives would ~1 have left|dumped|walked|gone !me
  what ~1 would|will|do|must your ~1 #Kin|#Chorus ~1 think|say|make ~3 if|how|when ~2 saw|knew|heard|could|found ~4 you|your|this
  same ~2 you lie|lied|cheat|scam|are_a|never
`,
  MANY,
);

/** A chorus that speaks; what it says is judged by its clause. */
export const VOICES = wordings(
  `
  #Kin ~2 {say}|saying|always_said ~2 you|your|that_you
  #Kin and ~1 #Kin ~3 {say}|saying
  {crowd} ~4 {say}|talking|talk|asked|agreed !us_the|us_about
  even ~1 my|your|the? ~2 {close} ~6 {say}
  my|your|our ~2 {close} ~3 {say}|warned
  my|your|our|a ~2 {close} and ~2 {close} ~3 {say}|saying
  even ~9 {say} you|your|that_you
`,
  MANY,
);
