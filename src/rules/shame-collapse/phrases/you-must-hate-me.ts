/** How people read a rejection into the other. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/wording/wording.ts';
import { SHAME } from './classes.ts';

const CLASSES = {
  ...SHAME,
  others: 'you everyone everybody all they nobody',
  tag: 'do_you now admit is_that right anymore any_more at_all lol really either huh are_you aren_t not still',
  going: 'going_to about_to will want_to planning_to thinking_of wanting_to just waiting_to',
  met: 'met meet had married marry marrying me born took different someone exist started let invited saw seen hired',
  better:
    'better better_off happier relieved glad delighted fine nicer easier quieter more_fun lovely peaceful',
  bad: `${SHAME.worthless} burden mess joke idiot fool stupid crazy annoying clingy ridiculous weird dumb needy insane psycho freak boring`,
  stay: 'with here staying stay married talk talking put_up together',
  else: 'anyone someone somebody else her him anything anywhere other anybody them elsewhere',
  see: 'see look face speak_to talk_to hear_from touch be_near',
};

export const WORDINGS = wordings(
  `
  ^ ~1 must|probably|bet ~2 {hate} me
  last ~1 person ~1 that? ~1 you ~2 want|wanted|need ~2 see|hear|talk|here|near|with
  {others} ~3 wish|wishes ~1 that? ~2 picked|chosen|married|had|hired|met|got ~2 other|different|else|better|another|sister|brother
  are you ~2 even|still ~2 attracted|in_love|happy ~1 to|with ~1 me
  had your fill of me
  you . are . only|just ~3 because . you . are . polite|nice|bored|lonely|kind|obliged|sorry
  you . have? . lost . interest ~1 in_me|did|have_you|$
  you wish i . was|were . more|less|somebody|someone|like
  {others} ~2 relieved|glad|happier|delighted|happy ~1 when|if|that i ~1 not|left|moved|was|went
  you ~2 can not wait to ~4 me
  {others} ~4 {hate} me !for_this|for_saying|later|if|when|but|for_asking|for_the_spoiler
  {others} ~3 {hate} ~1 the|that? . day|minute|moment . you . met|married|hired
  you ~4 {sick} ~1 of|with|by . me !for|asking
  you ~1 already|probably|just|so|not? . done|over|finished|through ~1 with me
  you ~1 have|had had ~1 enough of me
  you . have? . gone off me
  you ~2 not|never|longer . even? . want|love|like|need|fancy|miss|care|respect ~1 about|for|to_be_with|to_be_around|to_see|to_know? ~1 me ~2 around|there|{tag}
  no wonder ~1 {others} ~4 {hate}|leave|left|want|like|love|avoid|leaves|hates|ignore|prefer|sick|cheated|stand ~2 me|$
  you ~4 regret|regretting|regretted|rue ~3 me|us|marrying|marriage|meeting|having|letting|dating|saying_yes|coming|day
  you ~5 wish|wishing|wished|sorry ~2 you|i ~3 never|not|ever|had|was|were|with|somebody|single|would|a ~3 {met}|else|dead|gone|there|leave|disappear|different
  you ~1 would|will|are|must|be|all ~3 {better} ~3 without|if|rid|when|back|once|of ~2 me|i|of
  see|seeing the back|last of me
  rid|shot of me
  never want ~1 to? ~1 {see} ~2 me|my_face ~1 again|$
  not|never want ~1 to ~1 {see} ~2 me ~2 again|{tag}|$
  you ~3 {going} ~2 {leave} ~1 me !alone|a|out|at|some|the|on|in|to|know|as|for_a
  you ~3 {going} ~2 break|breaking up|it_off with me|$|are
  you ~4 want|wanting|after|thinking_about ~1 a . divorce|break|out ~2 i_can|i_know|do_not|$|right
  are you ~4 {leave}|break_up|breaking_up|leaving ~1 me|with_me ~1 !alone|a|at|the|with|here|there|on|my
  are you ~4 {sick} ~1 of|with|by . me
  scared|afraid|terrified|worried|frightened|convinced|sure|paranoid|dreading ~5 you ~5 {leave}|hate|stop|better|bored|tired|enough|mistake|someone_else ~3 me|with|like|of|$
  you|everyone|they ~4 think|thinks|thinking|thought|figure|reckon ~1 that? i . am ~3 {bad} ~2 !for_asking
  you ~1 must|probably|will|all|bet|surely|definitely|still? ~2 think|thinks ~1 so_little|badly|the_worst|less|so_badly|nothing of me
  you ~3 only|just|still|settled ~2 {stay} ~4 pity|kids|money|guilt|duty|convenient|habit|sorry ~
  you . settled $|for_me
  i . am not ~1 the? . one|person you . want|wanted|love|hoped
  out of pity|guilt|duty|obligation
  you ~2 rather|prefer|choose|pick|chose|preferred ~1 be|have|spend|go|sit|hang|talk|live? ~5 {else} ~3 me|else|than|instead|to_me
  you ~3 told|telling|tell|said|laughing|laugh|joke|complain|moan|moaning|bitch|bitching|gossip ~2 all? ~2 friends|mum|mother|family|everyone|everybody|them|sister|behind|about|at|group ~4 nightmare|me|awful|crazy|horrible|i_am|my_back
  {others} ~3 laughing|laugh|talking|bitching|whispering|gossiping . at|about|behind . me|my_back
  you ~2 can|could|secretly not|never|hardly|barely ~1 even? . stand|bear|look|face|tolerate ~3 me|sight|near|my
  you ~2 barely|hardly ~2 stand|bear|look|tolerate|like|touch . at? me
  do|did|would|will|can you ~2 still|even|actually|really|ever|genuinely ~1 love|like|want|care|fancy|respect|miss ~2 me|us|about_me|be_with !in|to|at
  still . love|like|want|fancy|need|care ~2 me ~2 right|do_you|or|$|though
  do you ~1 secretly|really|all? . {hate} me
  waiting|looking|hoping|searching|holding_out . for . someone|somebody|anyone ~2 better|else|prettier|younger|nicer
  you ~2 find|found|meet|met ~2 someone|somebody|anyone better|prettier|nicer|else|new ~4 me|will|are|$|than
  you ~3 {leave}|get_sick|tire|hate ~3 like|everyone ~2 everyone|everybody|all|they|he|she|does
  everyone|everybody . always? . leaves|leave|left|hates ~1 me|eventually|in_the_end|$ !for|at|work
  matter|question of time ~3 you ~3 {leave}|sick|tired|bored|see
  i ~1 disgust|bore|annoy|embarrass|repulse|irritate|exhaust|sicken|repel|tire you ~3 do|not|$|i_know|now|right|so_much
  i . have . lost|pushed you ~2 have|forever|for_good|away|now|already|not
  why|how ~1 are|do|did|would|could|can|should|will you ~2 still|even|ever|bother|stay|staying|love|like|stand|put_up|marry|want|bear ~3 me|someone_like_me|with_me|at_me ~ !to|a
  what do|did|could|would you . even? . see|want|like|love . in|with|about . me
  who could|can|would|will blame you ~
  i ~1 would|do|can not ~1 blame you ~2 if|for ~5 hate|{leave}|hating|never|walked|done_with
  you ~2 never ~2 forgive|want|trust|love|speak|look ~2 me|to_me|at_me ~2 again|ever|will|$|now|for_this
  you ~2 pretend|pretending|faking|fake|only_pretend ~1 to . like|love|care|enjoy ~1 me|about_me|being
  am i ~2 annoying|bothering|too_much|boring|embarrassing|losing|disgusting|nothing ~1 you|for_you|to_you
  you . are ~3 avoiding|ignoring|ghosting|replacing me ~1 because_you|are_not|since_i
  i ~2 mean|matter|am nothing|little . to you ~2 $|{tag}
  you ~3 hating|dreading|avoiding . on? me ~1 now|$|and|right|at|because
  you ~5 cringe|roll_your_eyes|groan|sigh|dread|panic ~3 when|see|every|my ~4 i|me|my|name
  you|i ~3 must|probably|bet|surely|can_tell|know ~3 {sick} ~2 sight|sound|hearing|listening|looking|dealing ~2 of|to|at|with|from ~1 me|my
  you ~3 count|counting|can_not_wait|dying|itching|looking_for ~3 days|minutes|until|to|excuse|way|reason ~2 rid|{leave}|away|out|i|me ~2 $|of_me|me|i_am|gone|from_me
  you ~2 too|only . being? . kind|polite|nice|good . to . say|tell|admit|leave|end|dump
  be honest|straight|real ~2 you ~3 hate|sick|over|tired|not|regret|stand|bored|done ~3 me
  tell me . honestly|straight|truth? ~2 you ~3 hate|sick|over|tired|regret|stand|bored|done|wish|leaving ~3 me|met
  i ~2 get|have|got ~2 feeling|sense|impression|vibe ~1 that|like? you ~3 hate|sick|over|tired|regret|stand|not|avoiding|dislike ~2 me
  you . are . just|only? . tolerating|putting_up|humouring|humoring|pitying|indulging . with? me
  not . {leave} ~1 me ~2 please|like|too|over ~ !hanging|a|the|out
  you ~1 not . even . like|want|love me ~
  you ~4 {sick} with me . at_this_point|by_now
  can|could not . even? . look . at? me . in_the_eye|in_the_face|any_more|$
  you ~4 different|another|better . daughter|son|wife|husband|mother|partner|friend|kid ~
`,
  CLASSES,
);
