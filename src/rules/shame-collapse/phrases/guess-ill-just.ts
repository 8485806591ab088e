/** How people take themselves away as an answer. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

const WILL =
  'will|shall|should|am_going_to|had_better|better|might_as_well|may_as_well|would_better|ought_to|best|can';
/** What is withdrawn: words, company, care. */
const OFFER =
  'say|speak|talk|tell|ask|share|mention|bother|trouble|text|call|ring|message|write|offer|suggest|help|cook|bake|make|plan|invite|come|visit|open|complain|express|disturb|burden|annoy|interfere|try|buy|surprise|care|need|want|expect|cry|joke|laugh|utter|give|organise|organize|join|confide|post|reply|volunteer';
const AGAIN =
  'again|any_more|anymore|ever|ever_again|from_now_on|in_future|in_the_future|then|no_more|at_all';

export const WORDINGS = wordings(`
  i ~1 ${WILL} . shut|zip|button|hold|bite|watch ~1 up|it|my ~1 mouth|lip|lips|tongue|trap|gob|face|$|then|since|if|and
  i|guess|fine|ok|right ~1 ${WILL} . shut up
  i ~1 ${WILL} . keep|keeping ~1 my ~3 mouth|trap|gob|feelings|opinions|opinion|thoughts|problems|head|ideas|distance|concerns|views|self|worries|needs !safe|own|end
  i ~1 ${WILL} . be|stay|keep|go|remain|sit . quiet|silent|mute|invisible|out_of_your|out_of_the|out_of_everyone|out_your|out_all|out_yall ~3 then|since|from_now_on|way|sight|hair|as|seeing|because|$ !so
  i ~1 ${WILL} . say|do nothing ~2 then|again|from_now_on|since|more|$
  i ~1 ${WILL} . disappear|vanish|fade|evaporate ~2 then|since|from|and|into|if|$|forever|for_good
  i ~1 ${WILL} . make|take|remove|see|show|let|cut|excuse|delete|isolate|lock|shut myself ~1 scarce|off|from|out|away|home|in|up
  i ~1 ${WILL} . get|stay|keep|be|move|step ~1 out of|outta ~1 your|everyone|everybody|all_your|the|yall|you|you_all ~1 way|hair|life|lives|face|sight|hairs|business
  i ~1 ${WILL} . leave you|everyone|you_all|yall|them ~2 alone|to_it|in_peace|be ~2 then|since|forever|for_good|$
  i ~1 ${WILL} . crawl|hide|suffer|rot|bottle|swallow|stew|fester ~3 in|under|away|back|up|it|alone|there|here
  i ~1 ${WILL} . go ~2 cry|sit|hide|rot|die|sulk|sleep|be_alone|be_invisible|eat_worms|live ~4 alone|room|then|myself|dark|corner|outside|car|couch|sofa|own|$|garage|shed|and
  i ~1 ${WILL} . sleep|live|stay ~2 couch|sofa|floor|car|spare_room|box_room|garage|shed|outside|street|hotel ~ then|tonight|since|again|$|from
  i|and|ok ~2 sit|eat|spend|celebrate|stay|be|go|do|have|watch ~4 alone|by_myself|on_my_own|in_the_dark|all_by_myself ~2 then|as_usual|again|as_always|since|seeing|only|forever|like_always|shall_i
  fine|guess|right|suppose|alright|ok|suit|great|whatever|well|mind|uninvited|grand ~4 i ~1 ${WILL} ~2 spend|eat|sit|celebrate|go|do|have|watch|stay|sleep|manage ~4 alone|by_myself|on_my_own|couch|sofa|room $|then|as_usual|again|since|tonight|if|and
  i ~1 will|shall|should|am_going_to|ought_to ~1 not|never . ${OFFER} !it|that|this|anything_of|so|about|to_him|to_her ~4 ${AGAIN}
  i ~1 will|shall|am_going_to ~1 not|never . say|speak|utter|tell|open|ask|mention|talk|share ~2 anything|word|another|one_word|a_thing|my_mouth ~2 $|since|if|ever|again|to_you|to_anyone|in_this_house|then|any_more
  i ~1 will|shall|am_going_to ~1 not|never . bother|trouble|disturb|burden|annoy|inconvenience|interrupt you|anyone|anybody ~1 $|again|any_more|with|ever|then|further
  i|and|so ~1 not|never bother|trouble ~1 asking|telling|trying|coming|helping|cooking|calling|texting|inviting|talking|sharing|saying ~ next_time|again|any_more|then|in_future|$
  next time ~1 i ~2 not|never|just ~1 ${OFFER}|keep|stay|leave
  remind me ~1 never|not to ~1 ${OFFER} ~4 again|you|ever|anyone|$
  last time ~1 that? i ~1 ever|will? ~1 ${OFFER} ~1 !tried|asked|told
  from today|now|now_on|here|here_on|this|this_day|this_moment|tomorrow ~2 i ~2 not|never|just|only|keep|no_longer ~1 !on_the
  you ~1 will|would ~1 not|never ~1 be? ~1 hear|hearing|have|get ~3 from|out_of|to_put_up|to_deal|to_listen|peep|word ~3 me|my|i !until|till|about_this|clapping
  will|shall not hear ~3 from|about|of|out_of me
  forget|pretend|imagine ~2 i ~1 ever? ~1 exist|existed|spoke|mentioned|not_exist|said|asked|bothered|am_dead|am_not_here|was_never|never ~1 $|anything|something|a_word|it|born|here|existed|asked
  pretend|act ~1 like|as_if|that? i ~2 not|never ~1 exist|here|there|said|born
  consider|count|call me ~1 gone|out|dead|uninvited|finished|removed|deleted|blocked|silent|history ~ !in
  never|not mind|worry|bother ~1 about? me ~2 i|just|then
  ignore|forget ~1 about? me then|i_will|like_always|as_usual|like_you|i_am
  i ~1 know|can|get ~1 tell|see|when|where|it|the !you|how_you|that_you ~4 not|never ~1 wanted|welcome|needed|invited|loved|good_enough
  i ~1 know when to leave|i_am_beaten|to_stop
  i ~2 get|grab|got|fetch my ~1 coat|jacket
  i ~2 pack|packing|packed my ~1 bags|bag|things|stuff|case|suitcase ~3 then|and|since|if|$|now
  stop|quit|leave|stay|keep|resign|remove|quiet|disappear|out|withdraw ~8 since|seeing|because|clearly|obviously|evidently ~2 i|my|everyone|nobody|everything ~4 annoying|problem|burden|unwanted|embarrass|unbearable|nuisance|useless|toxic|not_wanted|not_welcome|welcome|wanted|hates_me|wants_me|disappointment|so_stupid|offensive|in_the_way|the_worst|wrong_anyway|is_wrong|so_awful|so_terrible|so_bad
  if|since|seeing ~1 as? my|i ~4 not|unwelcome|unwanted|burden ~3 wanted|welcome|needed|appreciated|valued|i ~4 will|shall ~3 stop|keep|leave|not|never|stay|quit
  since|because|as|seeing|clearly|obviously ~2 i ~2 am ~4 problem|burden|annoying|in_the_way|unwanted|embarrassment|unbearable|nuisance|toxic|uninvited ~4 i ~2 will|just|stop|leave|go|should
  maybe|perhaps|probably|then|suppose|guess|clearly|think ~4 best|better|easier|happier|simpler ~4 if|when|without i|me ~3 not|never|leave|left|stay|stayed|went|stop|stopped|go|shut|step|disappear|was|were|am ~2
  maybe|perhaps|guess|suppose|probably|clearly|then ~1 i ~1 should|will|ought_to|better ~2 not|stop|never|quit ~4 at_all|any_more|anymore|then|again|since|ever|to_you|with_you
  maybe|perhaps|guess|suppose|clearly|then ~1 i ~1 should|will|ought_to|better ~2 leave|go|quit|disappear|shut|stay_away|keep_quiet|resign|withdraw|move_out ~2 then|since|away|and|$|instead|from
  fine|right|ok|alright|guess|suppose|great|cool|whatever|well|bet . i ~1 ${WILL} ~1 just|simply|only|clearly ~1 leave|go|quit|stop|not|never|walk|pack|stay_home|stay_away|stay_out|move_out|do_it|cancel|be ~3 then|since|alone|$|again|by_myself|myself|so
  fine|ok|alright|guess|right|cool . i ~1 will ~1 just? leave|go|stop|quit then|$
  guess|so|suppose|clearly|obviously|apparently ~1 i am . uninvited|unwanted|not_wanted|not_welcome|not_needed|not_invited|spare|third_wheel|invisible|not_good_enough
  i ~1 ${WILL} ~2 stop|quit ~1 having|existing|caring|breathing|feeling|needing|talking|speaking|sharing|bothering|trying|texting|expecting|hoping|loving|asking|giving|offering|calling|messaging|telling ~1 you|then|if|since|at_all|altogether|any|feelings|needs|opinions|my|an|to|things|anything|stuff|it|$ !over
  will|shall|should ~1 just|simply|only . stop|quit ~1 having|existing|caring|breathing|feeling|needing|talking|speaking|sharing|bothering|trying|giving ~3
  i ~1 will ~2 be|become|live|like ~3 ghost|robot|statue|mute|doormat|furniture|shadow|stranger|mouse|little_wife|good_little|yes_man
  i ~1 ${WILL} ~2 resign|step_down|quit|withdraw|leave_the_team|leave_the_group|leave_the_chat|hand_in_my ~8 as|since|because|seeing|evidently|clearly|apparently|obviously|if
  say no more . i|i_am_going_to|will ~4 out|leave|quiet|stop|go|stay
  easier|better|happier for everyone|everybody|you_all|all if i|me|$
  do it all? ~1 myself|by_myself|alone|on_my_own ~1 as_usual|again|as_always|like_always
  do everything myself|alone|by_myself ~1 then|as_usual|again|as_always|like_always|shall_i
  better|best|safer|easier|wiser|simpler ~1 that|if|for? ~1 i|me ~3 keep|say|stay|go|leave|shut|hold|stop|withdraw|not|never|disappear ~3 my|quiet|silent|away|out|nothing|to_myself|opinions|talking|sharing|up|speak|then
  seeing|since|as|because|clearly|obviously|apparently|evidently ~2 i|my ~3 not|never|no ~3 wanted|welcome|needed|appreciated|valued|worthy ~1 here|by|any|in|$|enough|there|at
  noted|ok|well|right|cool|fine|lesson|and|bet ~2 never ~1 sharing|telling|asking|trusting|opening|confiding|helping|inviting|surprising|cooking_for|doing_anything|doing_you|speaking_up|apologising|apologizing|trying ~4 again|ever|any_more|you|with_you|to_you
  remind me never to ~1 do|ask|tell|help|lend|share|cook|make|buy|try|trust|invite|surprise|open|confide|bother|be|speak ~3 you|favour|favor|anything|favours|nice|feelings|honest|up|anyone
  i ~1 ${WILL} ~2 say|speak nothing ~3 ever|for_the_rest|from|to_anyone|at_all|in_this_house
  i ~1 will|shall|am_going_to ~1 not|never . say|speak|talk|share|open ~3 from|ever|until_i_die|in_this_house|as_long ~2 today|now|tomorrow|$|again
  going_to|finna|gon|imma . fall|falling back ~2 $|since|then|cause|because|from|till|now
  since|because|as|clearly|obviously nothing|none|nun i ~2 say|do|think|feel ~2 matter|matters|counts|helps|right
  last time ~1 that? i ~1 ever|will|even? ~2 ${OFFER} ~4 you|anything|anyone|any_of_you|nice|then|here|$ !tried|tyres
  i ~2 not|never|no_longer allowed|entitled|permitted|supposed ~1 to ~1 have|feel|say|express|be|speak|think|breathe|want|need ~2 feelings|opinion|opinions|emotions|upset|anything|word|needs|tired|sad|$ ~4 !in
  i ~2 entitled|allowed ~1 to ~2 opinion|feelings
  see|show myself out ~
  i ~1 ${WILL} ~2 take ~1 my ~2 self|opinions|edits|ideas|problems|feelings|company|business|sorry_self|contributions elsewhere|somewhere_else|home|away
  from_now_on|in_future|going_forward|hereafter|henceforth i ~2 not|never|only|just|keep ~2 ${OFFER}|my|quiet|nod|smile|agree|silent
  i ~1 ${WILL} ~2 just|only|simply ~2 smile|nod|agree|obey ~2 and|with|to ~3 $|everything|agree|nod|smile|everybody|you
  if i|my ~3 such|so|that ~2 #WorthlessNoun|burden|problem|bother|embarrassment|nuisance|disappointment|pain ~3 i ~2 ${WILL}|why
  such ~1 a ~1 burden|problem|bother|embarrassment|nuisance|inconvenience ~4 i ~1 ${WILL} ~2 leave|go|stop|stay|keep|just
  i ~2 delete|lose|forget ~1 my|your ~1 number|chat|app|account|profile ~2 then|since|because
  so ~1 that? you ~2 not ~1 have|need ~1 to ~1 look|see|hear|deal|listen|put_up|talk|speak|suffer ~3 me|my|at_me|to_me|with_me|face
  ^ no more ~1 opinions|jokes|questions|feelings|ideas|suggestions|surprises|dinners|favours|favors|help|input|complaints|texts|advice ~2 from me
  i ~4 keep ~1 it|things|that|this|everything|stuff|mine ~1 to myself ~1 next_time|in_future|from|then|since|lesson|$
  i ~2 cancel ~1 my own ~
  best|better|easier|safer|wiser ~1 if|that i ~2 do|did|should|just? ~1 not|no_longer|stop|never ~1 contribute|contributing|speak|talk|comment|post|edit|help|share|say|write|try|join|participate|bother|exist
  i ~1 will|shall ~1 not|never ~1 ever? ~1 ${OFFER} ~1 you ~4 again|ever
`);
