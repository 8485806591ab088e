/** Third persons drawn into a quarrel (Bowen 1978: triangles): what a messenger is given to carry, and calls for a side. */
import { wordings } from '../../../engine/features/wording.ts';

/** What nobody sends by messenger but a quarrel. */
export const LOADS = wordings(`
  not|never|refuse ~2 speak|speaking|talk|talking ~1 to
  not|never ~3 forgive|appreciate|servant|slave|forget|accept|tolerate|believe|trust
  not ~2 welcome|invited|allowed
  no longer ~1 welcome|invited|my|his|her|a
  done|finished|through|over with|covering|waiting|cleaning|paying|him|her|them
  i am ~1 done|finished
  sick|tired|fed|had ~1 of|up|enough
  still|really ~1 furious|angry|mad|upset|waiting|hurt|fuming|raging|owes|owe|livid
  owes|owe|owed me
  dead to me
  can|could ~1 whistle|forget|rot|sod|shove|keep
  for once
  he|she|they|him|her|husband|wife ~2 can|should|must|needs|better|ought ~2 pay|stop|apologize|own|grow|answer|face|explain|sort ~4
  not ~1 his|her|their|your ~1 maid|servant|slave|taxi|bank|atm|secretary|mother|doormat|cleaner|babysitter
  ashamed of ~1 himself|herself|themselves
  some|a_lot_of neck|nerve|cheek|brass
  why ~1 he|she|they ~2 hates|hate|ignoring|avoiding|blocked|lied|cheated|left ~1 me
  broke|broken|breaking|breaks my|her|his heart
  hurt me|my
  what ~1 his|her|their|the_hell|on_earth problem
  what is his|her|their problem
  has|got kids|children|a_family|a_daughter|a_son
  intend|intends|plan|plans|planning to ~1 ignore|apologize|pay|avoid|answer
  i know|saw|heard what ~2 said|did|done|up_to|wrote
  promised to
  his|her|their behavior|attitude|tone|mouth|drinking|lies|excuses
  to ~1 stop|quit !worrying|worry|by|at|for|off|in|over|here|there
  to ~1 grow|leave_me|answer|mind|get_a_grip|shut|learn|act|keep|back_off|apologize|sort|get_over|get_off|pull|stay_away|stay_out|do_one
  to|say ~1 my|his|her face
  not ~1 to speak|talk|contact|call|text|come|show|touch !before|after|until|till|too|early|yet
  there will ~1 be trouble|hell|consequences
  trouble|consequences
  be|being|acting|behaving|go ~2 like that|this
  not ~2 eaten|slept|left
  why ~1 he|she|they ~2 not|never|always|keeps|hates|thinks|bothers|bothered|being|so
  why ~2 #Kin ~2 not|never|always|keeps|hates
  does ~1 he|she|they ~2 intend|think|care|remember|plan
  if|whether he|she|they ~1 remembers|thinks|cares|intends|plans|ever|even|knows
  i am ~1 disappointed|disgusted|ashamed|furious|angry|hurt|upset|appalled|heartbroken|livid
  i hate|despise|resent
  ruined|spoiled|spoilt|destroyed|wrecked
  ghosted|blocked|ignored|betrayed|cheated|lied|stole|used|abandoned
  line|order $
`);

/** Calls for a side. */
export const SIDES = wordings(`
  whose|which|what side|team|friend|wife|husband|daughter|son|mother|corner ~1 are|is you !sitting|standing|parked|sleeping|parking
  pick|choose|pick_a|choose_a ~1 a? side
  you ~4 taking|take|took ~1 her|his|their|your|my|mums|dads|everyone|the ~2 side|sides|part
  supposed|meant|need|thought|want|should|ought|expected|expect ~7 on|in my ~1 side|team|corner
  be|are|is|were|stand|stay on my ~1 side|team
  supposed|meant|ought|should|were|expected ~4 have|got|had|back|backing|support|supporting|defend|defending my|me ~1 back|side|not|here|instead|over|first|only|$
  are|is you|ur ~2 with me ~2 or
  back|support me ~2 up? ~3 not ~1 him|her|them|your
  either ~2 my|me|mine|our ~2 side? ~1 or ~1 his|hers|her|theirs|him|them|your
  stick|sticking|stuck|stand|standing up ~1 for ~1 him|her|them|your ~2 never|not|over|instead
  with me ~3 not ~2 with ~2 them|him|her|those
  either ~1 with|you ~4 with|me ~6 or
  stand|standing ~2 with|by ~4 or ~2 with? your|her|him|me|that|them
  why|how ~4 you ~2 sticking|stick|standing|stand ~1 up for him|her|them|your|that
  why|how ~3 you ~3 defend|defending|protect|protecting|excusing|justify|justifying|siding|side ~1 with? him|her|them|that|your|my
  you|always|keep|keeps ~2 defend|defending|side|siding|believe|support|back ~3 over|instead_of|against|with me|us|him|her|them|your
  believe|believed|trust|choose|chose|pick|picked|support|backed|back ~2 over|instead|not me
  support|back|believe me ~1 only|not|over
  friends|friend|close|nice|pals|mates with ~1 both|him_and|her_and|me_and
  it_is|either|choose|pick|between ~3 her|him|them|she|he or me
  it_is|either|choose|pick|between ~3 me or her|him|them|your
  how can|could|would you ~4 nice|friends|friendly|talk|talking|speak|speaking|hang|be|smile|laugh ~2 to|with|out ~2 him|her|them|that ~2 after|when|knowing
  why|how ~4 invite|invited|inviting|include|message|text|follow|like|liking ~1 him|her|them|their|his ~3 after|knowing|when
  real|true|proper|loyal|good|decent ~1 friend|wife|husband|brother|sister|son|daughter|mate ~1 would|does|always ~3 her|him|them|back|my|me|side|stand|stood|cut
  siding|sided|side with him|her|them|that|your|my
  where|what is|about|happened ~1 to? ~1 your|the loyalty|loyalties
  loyal ~1 to ~1 me
  you|stop ~4 neutral|impartial|on_the_fence|in_the_middle|switzerland
  you have|need|got|must ~1 to? ~1 choose|pick ~1 between
  me ~2 not|never ~1 her|him|them|your_mother|my_mother $
`);

/** Openings of a secret. */
export const SECRETS = wordings(`
  do_not|must_not|can_not|never|dare ~1 tell|say|show|let_on|let|mention|repeat|breathe|share|pass
  between us|ourselves|you_and_me|you_me|me_and_you|these
  keep|kept ~2 between|secret|quiet|private|low|yourself|hush
  not|never ~1 a? ~1 word ~1 to|of
  stays|remains|stay|remain between|here|with|private
  this stays|goes ~2 here|between|no_further|any_further|nowhere
  mustn't|not go ~1 further|any
  off the record
  nobody|no_one|none ~2 must|can|should|needs ~2 know|hear|find
  in ~1 strict? confidence
  strictly|just|only between
  our|a ~1 little? secret
  not hear ~2 from me
  hush hush
`);

/** What absent others are said to think, so that one faces many. */
export const CHORUS = wordings(`
  #Chorus ~4 sick|tired|fed_up|had_enough|over|done|laughing|embarrassed|ashamed|appalled|disgusted|shocked|horrified|annoyed|exhausted|afraid ~3 you|your
  #Chorus ~2 had ~1 enough ~2 you|your
  #Chorus ~3 hates|hate|avoids|avoid|dreads|dread|despises|despise|dislikes|dislike|resents|resent|loathes|pities|pity ~4 you|your|when_you|being
  nobody|no_one|none|hardly_anyone ~5 stand|stands|likes|like|wants|want|trusts|trust|respects|respect|bears|believes|believe|invites|tolerates|takes|puts|enjoys|misses|agreed|agrees|talks|calls|blames|envies|cares|supports ~6 you|your
  not one|a|a_single ~6 agreed|agrees|likes|wants|thinks|believes|supports|misses ~3 you|your
  #Chorus ~3 can|could|do|does not|never ~3 stand|bear|trust|like|want|respect|believe|tolerate|take|deal|handle|work ~4 you|your
  not ~1 just|only ~1 me $
  not ~1 just|only ~1 me who|that|saying|thinking|either
  not|hardly ~1 the ~1 only|first ~1 one|person ~2 thinks|thinking|sees|feels|says|saying|noticed|notices|complain ~4 you|your|it|this|so|that_way
  ^ ~1 ask|go_ask ~1 anyone|anybody|everyone|everybody $
  ask ~1 anyone|anybody|everyone|everybody ~2 they|who|knows|you_know
  ^ just|go ask around
  ask ~1 any|all of ~1 your|my|our|the
  ask ~1 your|my|our ~1 #Kin|#Chorus $
  anyone|anybody|everyone|everybody|they_all ~2 will|would|can|could ~1 tell|say ~1 you ~3 you|how|what|the
  #Chorus ~3 agrees|agree|agreed|sides|sided|agreeing ~1 with|on me|us|my
  #Chorus ~3 on my side
  #Chorus ~3 backs|backed|back|supports|supported ~1 me|my
  #Chorus ~4 i ~2 deserve|could_do|can_do|should|was_crazy|am_mad|am_crazy|too_good ~3 better|leave|dump|divorce|out|walk|rid
  #Chorus ~4 told|tells|telling|keep|keeps|asking|ask|asks|said|says ~3 me ~2 leave|dump|divorce|run|get_out|why_i_stay|why_i_put|how_i_put|why_i_am
  how|why i ~2 put_up|stay|bother|am_still with|$
  reason|wonder|why|surprise ~3 nobody|no_one|none|everyone|everybody|your|people|all ~6 left|leaves|leave|hates|hate|avoids|avoid|stand|like|likes|call|calls|talk|talks|visit|visits|invite|invites|wants|want|dumped|divorced|walked|stopped|gone
  #Chorus ~3 knows|know what ~1 you|your ~2 like|did|are|really
  #Chorus|#Kin ~2 warned ~2 me|us ~2 about|against|off|of ~1 you|your
  #Chorus ~3 noticed|notices|noticing|seen|see|sees|heard|hear ~3 how|what|the_way|your ~2 you|your|drinking|moods|behavior|attitude|temper|treat
  #Chorus|#Kin ~3 shocked|appalled|horrified|disgusted|concerned ~2 at|by|about|with ~3 you|your
  consensus|verdict|feeling|word|opinion ~5 is|was ~1 that? ~1 you|your
  #Chorus|they|people ~4 behind your back
  my|your|our ~1 therapist|counsellor|counselor|shrink|doctor|psychologist|lawyer|solicitor|coach|priest ~2 says|said|thinks|reckons|told|calls ~5 abuse|abusive|toxic|manipulative|controlling|gaslighting|narcissist|narcissistic|unhealthy ~6 you|your
  showed|sent|read|played|forwarded your|our ~2 text|texts|message|messages|email|emails|chat|note|screenshots ~6 agree|agreed|said|think|thinks|thought|shocked|laughed|reckon|reckoned
  several|many|multiple|numerous|two|three|all ~2 editors|users|people|members|admins|customers|colleagues|reviewers|neighbours|tenants|parents ~3 told|warned|asked|complained|reverted|reported ~3 you|your|about_you
  neighbours|people|everyone|everybody|colleagues|family|friends|they|parents|staff|girls|lads ~4 talking|talk|whispering|complaining|laughing|gossiping|sniggering about|at ~3 you|your
  all|both|none|half|most ~1 of ~1 us|them ~2 think|reckon|agree|say|feel ~1 you ~1 are|were ~4 child|childish|joke|#Trait|#WrongAdj|#Insult|problem|out_of|mental|overreacting
  #Kin|auntie|aunty|didi|bhai ~2 says|saying|said|thinks|reckons|feels ~2 you ~1 are|were not ~2 behaving|treating|right|fair|good|well|respecting|listening|trying|kind|worth
  not ~1 the ~1 first|only ~4 say|says|think|thinks|tell|notice|complain|feel ~3 you
  everyone_else|everybody_else|other_couples|other_people|the_others ~2 manages|managed|copes|understood|understands|gets_it|seems_fine|has_no_problem
  nobody_else|no_one_else|other_customers|my_customers|other_buyers|other_clients|customers_have ~3 complained|complains|complain|satisfied|happy|problem|managed|understood !with_the
`);
/** A chorus that speaks; what it says is judged by its clause. */
export const VOICES = wordings(`
  #Chorus ~4 think|thinks|thought|say|says|said|saying|feel|feels|felt|agree|agrees|agreed|notice|noticed|told|tell|tells|reckon|reckons|believe|believes|know|knows|find|finds|talking|talk|asked|see|sees|consider|considers|reckoned|wonder|wondering|calls|call
  even ~1 my|your|the ~2 #Kin|#Chorus|#Third ~6 thinks|think|thought|says|say|said|agrees|agree|noticed|told|reckons|knows|finds|feels
  my|your|our ~2 #Kin|#Chorus|#Third ~3 think|thinks|thought|says|said|saying|reckons|agrees|noticed|told|warned|feels|knows|finds|calls
  my|your|our|a ~2 #Kin|#Chorus and ~2 #Kin|#Chorus ~3 saying|say|said|think|told|agree
  even ~9 thinks|says|said|agrees|noticed|thought you|your|that_you
`);
