/** How people condemn their whole self. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/wording/wording.ts';
import { SHAME } from './classes.ts';

const CLASSES = {
  ...SHAME,
  am: 'am was_always always_was have_always_been have_become turned_into must_be',
  whole:
    'worst lowest scummiest vilest shittiest crappiest lousiest sorriest meanest cruellest evilest nastiest stupidest',
  earth: 'ever alive earth there_is world planet year history going around universe county town living human',
  love: 'love stand want look forgive put_up marry bother trust like tolerate care stay be_with talk_to',
  inside: 'inside core bone blood soul through_and_through',
};

export const WORDINGS = wordings(
  `
  ^ . some {kin} i am|was|turned
  i . {am} . #WorthlessAdj . #WorthlessAdj? {kin} !at|with|when|for|on|about|to
  i . {am} . #WorthlessAdj . #WorthlessAdj? {kin} for|to|when|about|at ~1 you|everyone|them|the|my|heart|all !you_can|you_need
  i . {am} . not|never . a|much_of_a|any . good|decent|nice|kind . {kin}
  i . {am} . #WorthlessNoun !fan|user|at|with|bag|can|for_this|of_all|free|about|day|today|to_get
  i . {am} . useless|worthless|disgusting|pathetic|evil|toxic|unlovable|vile|despicable|hopeless|rotten|scum|irredeemable|contemptible|repulsive|trash|garbage|broken $|and|so|af|honestly|ngl|tbh
  i . {am} . {whole} ~1 {kin}|of_the|human|thing|$|{earth} !at|to|for|cook|driver|texter|dancer|player|student
  i . {am} . the lowest|scum|dregs|worst|pits of|$ ~1 low|earth|worst|$
  i ~2 most #WorthlessAdj|awful|horrible ~1 {kin}|thing|being|creature|alive|going|{earth}
  {whole} {kin} . {earth}|$|who|that ~2 $|me|i
  {whole} {kin} ~4 me|myself
  a pos|piece_of_shit|monster|loser|{whole}|waster like me
  #WorthlessNoun|#WorthlessAdj|failure|mess|someone|somebody|one like|such_as me|myself !and|to_you
  {kin} of the year ~5 me|i
  waste of space|air|oxygen|skin ~4 i|me|am|$
  i|me ~3 waste_of_space|waste_of_air|waste_of_oxygen|waste_of_skin
  i . {am} . nothing but ~2 {worthless}|trouble|problem|misery
  i am nothing|nobody|zero|nought|no_good $|to|and|never
  i ~1 am|is not shit|worth|fit|good $|for|never|enough
  i . am not|never ~2 worth|worthy ~2 you|your|it|anything|love|loving|saving|the_trouble|time|tears|having
  i|me|myself ~5 excuse for|of a|an ~1 {kin}|man|human|woman
  i . {am}|be . disgrace|shame|embarrassment|insult|curse|stain|failure|disappointment . of|to|on|as . a|the|this|my|our|you|your|{kin}|everyone
  makes|make|making me ~2 worst|terrible|bad|horrible|awful|shitty|evil|monster ~1 {kin}|$
  what . kind|sort|type ~2 {kin}|monster|animal|man|woman ~8 i|me|myself|useless_one|bad_one !supposed
  what ~1 a ~1 {worthless} ~1 {kin}? i am|turned_out|have_become|must_be
  {worthless} ~1 one|{kin}? . that|this|which is . what|who|all i ~1 am|have_become|turned_into
  i ~2 hate|despise|loathe|ashamed_of|disgusted_by|disgusted_with|can_not_stand ~1 who|what|how|person i ~2 am|have_become|became|turned
  i ~2 not|never . deserve . you|anyone|anybody|love|happiness|forgiveness|kindness|your|to_be|to_have|to_live|to_exist|to_call|someone|nice_things|friends|such|good_things|a_friend|any_of_you|anything
  {you}|they|kids|children|he|she|family|world . deserve|deserves|deserved . better|more|so_much ~1 than|better ~2 me|this|someone|somebody|{whole}|a_mess|a_loser|a_man_who|a_woman_who|a_husband|a_wife|a_failure|a_liar|$ !of_you
  you ~2 do|find|have|get|found ~2 better|somebody|someone ~2 than|who|better ~1 me|myself|is
  better off with ~2 {you}|else|another
  you . should|ought|must|were never|not|blind|mad|crazy|stupid ~2 married|marry|met|trusted|loved|love|chosen|dated|hired|had|picked|took ~1 me|a|someone
  i should never|not ~2 been_born|become_a|had_kids|had_children|have_married|been_a|have_had|be_let|be_allowed|be_near
  i ~2 should|must|ought|never !help ~3 date|love|be_loved|be_with|be_around|have_kids|have_children|be_allowed|be_trusted|be_near|be_let ~2 {you}|kids|children|others|$|near|again
  nobody|nothing|no_one|no|not ~3 as|more #WorthlessAdj|#WorthlessNoun ~3 as|than i|me|myself
  i ~1 poison|ruin|hurt|destroy|damage|infect|drain|push_away|drive_away|disappoint|contaminate|let_down ~1 everyone|everybody|everything|anyone|people|anything|all !from
  something|there_is ~3 broken|rotten|wrong|missing|evil|bad|dead|sick|defective|off ~1 in|with|inside|about me
  i ~2 rotten|evil|broken|poison|toxic|bad|wrong|dead ~2 {inside}
  i belong in|with ~2 hell|bin|prison|gutter|trash|rubbish|jail|cage|dirt
  i ~1 will|should|deserve|can|hope|may . to? . burn_in|rot|be_shot|be_locked|be_punished|go_to_hell|die_alone|suffer !with
  i am no ~1 better|different than|from|to ~2 #WorthlessNoun|animal|my_father|my_dad|my_mother|him|her|dirt
  i am ~2 not ~2 fit|worthy|good_enough ~1 to|for ~2 {kin}|be_loved|call|lick|you|him|her|them|be_around|be_called
  i am|was|must_be born|made|a|simply|just . bad|evil|wrong|broken|mistake $
  i ~1 suck ~1 $|as_a|at_being|at_life|at_love|so_much|so_bad|at_everything
  god|nobody|no_one|heaven|who ~2 not|never|could|will|would ~2 forgive|love|want ~1 me|someone_like_me|monster
  how|why|know ~2 could|can|would|do|should|did|why|you {you}|someone ~3 {love} ~2 me !to
  i . am . #WorthlessAdj and . #WorthlessAdj|#WorthlessNoun !enough|tired
  i am ~2 idiot|fool|coward|liar|cheat|loser|failure|jerk and ~2 {worthless}|idiot|fool|coward|liar|cheat|loser|i_hate
  as|being ~1 a|your|an|the {kin} ~2 i ~3 fail|failed|suck|nothing|useless|no_good|worthless|failure|rubbish|disgrace|terrible|awful|bad
  you ~2 married|marry|stuck_with|ended_up_with|chose|picked|fell_for|wasted ~4 {worthless}|loser|fool|nobody|failure ~2 i|me|like|$
  such ~1 a|an . #WorthlessAdj . {kin} you got|have|married ~
  i . am . #WorthlessNoun who|that ~2 can|could|does|not|never|only|always|ruins|hurts|deserves|destroys
  i ~1 disgust|sicken|revolt|repulse myself ~1 after|for_what|when|because|$|honestly|so
  i ~2 make|makes me ~1 sick|want_to_vomit|puke
  should ~2 be_ashamed|lock_me|throw_me|put_me|hate_me ~2 i|me|myself|away|down|up ~3 #WorthlessNoun|trash|garbage|deserve
`,
  CLASSES,
);

/** Self-hatred: it asks for care before it asks for other words. */
export const SOFT = wordings(
  `
  i ~1 can|could not ~2 look ~1 at? ~1 myself|me ~
  not ~2 live with myself ~
  i ~2 should|must not ~1 be ~2 allowed|let|trusted ~2 near|around|to|with|have
  i ~1 do|did not deserve ~2 you|any_of_you|your|love|forgiveness|kindness|happiness|to_be|better
  what ~1 kind|sort ~1 of? ~1 a? ~1 {kin} am|was i
  you|they ~2 better off ~1 without ~1 me
  how could i ~2 so|such ~1 a? ~1 #WorthlessAdj|stupid|blind|cruel|heartless
  i ~1 hate|despise|loathe|detest|disgust|sicken|can_not_stand|can_not_bear|revolt myself !for_not|for_asking
  sick|ashamed|disgusted|hate|revolted|appalled|embarrassed ~8 kind|sort|type|{kin}|what|who ~4 i ~1 am|have_become|have_been $
  you ~2 saddled|stuck|cursed|landed|lumbered|burdened|left ~1 with ~3 {worthless}|dreadful ~1 {kin}|like_me|$
  i|am ~7 shame|disgrace|embarrassment ~1 to|on ~1 your|my|the|this|our|everyone|you
`,
  CLASSES,
);
