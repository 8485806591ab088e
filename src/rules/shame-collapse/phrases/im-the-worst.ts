/** How people condemn their whole self. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

export const WORDINGS = wordings(`
  i am|was_always|always_was|have_always_been . #WorthlessAdj . #WorthlessAdj? #Somebody !at|with|when|for|on|about|to
  i am|was_always|always_was|have_always_been . #WorthlessAdj . #WorthlessAdj? #Somebody for|to|when|about|at ~1 you|everyone|them|the|my|heart|all !you_can|you_need
  i . am . #WorthlessNoun !fan|user|at|with|bag|can|for_this|of_all|free|about|day|today
  i . am . useless|worthless|disgusting|pathetic|evil|toxic|unlovable|vile|despicable|hopeless|rotten|scum|irredeemable|contemptible|repulsive $
  i . am . worst ~1 #Somebody|of_the|there_is|ever|human|kind|thing|$ !at|cook|driver|texter|dancer|player|student|at_replying
  i am the ~1 lowest|scum|dregs|worst|pits of|$ ~1 low|earth|worst|$
  i am ~2 most #WorthlessAdj ~1 #Somebody|thing|being|creature|alive
  i|me ~8 waste_of_space|waste_of_oxygen|waste_of_air|waste_of_skin
  complete|total|absolute|utter|pure|useless|worthless waste of space|air|oxygen|skin
  i . am . nothing but ~2 #WorthlessNoun|#WorthlessAdj|trouble|problem|misery
  i am nothing|nobody|zero|nought $
  i ~1 am|is not shit|worth|nothing|nothing_but|fit|good !to_worry|at_all_the|at|with|for
  i am not|never ~2 worth|worthy ~2 you|your|it|anything|love|loving|saving|the_trouble|time|tears|having|breath
  i|me|myself ~3 excuse for|of a|an ~1 #Somebody|man|human|woman|wife|mother|father
  i am|be ~3 disgrace|shame|embarrassment|insult|curse|stain|failure|disappointment ~1 of|to|on|as ~1 a|the|this|my|our|you|your|#Somebody|everyone
  worst|shittiest|crappiest|crummiest|lousiest ~1 #Somebody !to ~6 me|myself|right_here
  #Somebody of the year ~5 me|i
  makes|make|making me ~2 worst|terrible|bad|horrible|awful|shitty|evil|monster ~1 #Somebody|person|$
  what|which kind|sort|type ~2 #Somebody|monster|animal ~8 i|me|myself !supposed
  what ~1 a ~1 #WorthlessNoun|#WorthlessAdj ~1 #Somebody? i am|turned_out|have_become|must_be
  i ~2 hate|despise|loathe|ashamed_of|disgusted_by|disgusted_with|can_not_stand|sick_of ~1 who|what|how|person i ~2 am|have_become|became|turned
  i ~2 not|never ~2 deserve you|anyone|anybody|love|happiness|forgiveness|kindness|your|to_be_loved|to_be_happy|to_be_forgiven|to_have|to_live|to_exist|someone|nice_things|friends|such|good_things|a_friend|a_good|a_wife|a_husband|a_family|any_of_you
  you|they|kids|children|he|she|everyone|family|world ~1 deserve|deserves|deserved ~3 better|more ~1 than ~2 me|this|someone|somebody|a
  you ~2 do|find|have|get|done|found ~3 better ~2 than me|myself
  you ~2 deserve|deserves so much better $ !than_what
  better off with ~2 anyone|anybody|someone|somebody|else|another
  you ~1 should|ought|must|were never|not|blind|mad|crazy|stupid ~2 married|marry|met|trusted|loved|love|chosen|dated|hired|had|picked|took ~1 me|a|someone
  i should never|not ~2 been_born|become_a|had_kids|had_children|have_married|been_a|have_had
  nobody|nothing|no_one|no|not ~3 as|more #WorthlessAdj|#WorthlessNoun ~3 as|than i|me|myself
  #WorthlessNoun|#WorthlessAdj|failure|mess|someone|somebody ~1 like|such_as me|myself !and|to_you
  i ~1 poison|ruin|hurt|destroy|damage|infect|drain|push_away|drive_away|disappoint|contaminate|let_down ~1 everyone|everybody|everything|anyone|people|anything|all !from
  something|there_is|thing ~2 broken|rotten|wrong|missing|evil|bad|dead|sick|defective|off ~1 in|with|inside|about me
  i belong in|with ~2 hell|bin|prison|gutter|trash|rubbish|jail|cage|dirt
  i ~1 will|should|deserve|can|hope|am_going_to|may ~1 to? ~1 burn_in|rot|be_shot|be_locked|be_punished|go_to_hell|die_alone|suffer !with
  i am ~1 no ~1 better|different than|from|to ~2 #WorthlessNoun|animal|my_father|my_dad|my_mother|him|her|dirt|murderer
  i am ~2 not ~2 fit|worthy|good_enough ~1 to|for ~2 #Somebody|be_loved|call|lick|you|him|her|them|be_around|be_called
  i ~1 call|called myself ~1 a ~2 #Somebody|man|christian
  i ~1 am ~2 rotten|broken|evil|bad|poison|damaged|toxic ~1 inside|to_the_core|through_and_through|to_everyone|goods|beyond_repair|beyond_help
  i am|was|must_be born|made|a|simply|just . bad|evil|wrong|broken|mistake $
  i ~1 suck ~1 $|as_a|at_being|at_life|at_love|so_much|so_bad|at_everything
  god|nobody|no_one|heaven|who ~2 not|never|could|will|would ~2 forgive|love|want ~1 me|someone_like_me|monster
  how|why ~1 could|can|would|do|should|did anyone|anybody|you|someone ~3 love|stand|want|look|forgive|put_up|marry ~2 me !to
  i . am . #WorthlessAdj and|& . #WorthlessAdj|#WorthlessNoun !enough|tired
  i am ~2 idiot|fool|coward|liar|cheat|loser|failure|jerk and ~2 #WorthlessNoun|#WorthlessAdj|idiot|fool|coward|liar|cheat|loser|failure|i_hate
  #WorthlessNoun ~1 that|this|which|thats? is ~1 what|who|all i ~1 am|have_become|turned_into
  i ~5 excuse for|of a|an ~1 #Somebody|man|human|woman|wife|mother|father
  as|being ~1 a|your|an|the #Somebody ~2 i ~3 fail|failed|suck|nothing|useless|no_good|worthless|failure|rubbish|disgrace|terrible|awful|bad
  ^ worst|shittiest|crappiest|lousiest #Somebody alive|ever|in_the|on_earth|of_the ~1 $|world|planet|year|history
  #Somebody ~2 i ~1 fail|failed|suck $
  you ~2 married|marry|stuck_with|ended_up_with|chose|picked|fell_for|wasted ~4 #WorthlessNoun|loser|fool|nobody|failure ~2 i|me|like
  i ~1 have|am|had? ~1 become|became|becoming|turned|turning ~3 #WorthlessAdj|#WorthlessNoun ~1 #Somebody|$
  i . am . toxic|trash|useless|pathetic|worthless|evil|shit|garbage|disgusting|hopeless|scum|vile|broken|rotten af|asf|as_hell|as_fuck|ngl|fr|tbh|honestly|and|so
  i ~3 should|must|ought|can not|never !help ~3 date|love|be_loved|be_with|be_around|have_kids|have_children|be_allowed|be_trusted|be_a_parent|be_near ~2 anyone|anybody|kids|children|people|you|others|$|near|again
  i ~2 not|never ~2 deserve to be ~2 called|your|a|an|with|near|around|forgiven|loved|happy|here|part|known|trusted
  i ~2 not|never ~2 deserve ~1 to ~1 call|live|breathe|exist|stand|have|know ~3 you|$|friend|friends|anyone|family|here
  i . am . #WorthlessAdj . #WorthlessAdj? #WorthlessNoun !fan|at|with
  i . am . #WorthlessNoun who|that ~2 can|could|does|not|never|only|always|ruins|hurts|lets|deserves|destroys
  i . am . lowest|scummiest|vilest|shittiest|sorriest|meanest|cruellest|cruelest|evilest|nastiest|ugliest|stupidest|dumbest ~3 low|earth|person|human|alive|there_is|ever|creature|being
  not|never|no ~1 better than|than_a ~2 #WorthlessNoun|animal|my_father|my_dad|my_mother|murderer|him ~1 i|me|am_i
  what ~1 kind|sort|type ~2 #Somebody|monster ~1 am|would|does i ~
  i ~2 make|makes me ~1 sick|want_to_vomit|puke
  i ~1 make|disgust|sicken|revolt|repulse myself ~1 sick|$|honestly|so
  i ~2 rotten|evil|broken|poison|toxic|bad|wrong ~2 core|inside|bone|blood|soul
  should ~2 be_ashamed|lock_me|throw_me|put_me|hate_me ~2 i|me|myself|away|down|up ~3 #WorthlessNoun|trash|garbage|deserve
`);

/** Self-hatred: it asks for care before it asks for other words. */
export const SOFT = wordings(`
  i ~1 hate|despise|loathe|detest|disgust|sicken|can_not_stand|can_not_bear|revolt myself !for_not|for_asking
  sick|ashamed|disgusted|hate|revolted|appalled|embarrassed ~8 kind|sort|type|#Somebody|what|who ~4 i ~1 am|have_become|have_been $|.
  i am|have_been|was|be ~4 worst ~1 #Somebody !at|driver|cook
  i ~1 am ~1 no|not|never ~1 good ~2 never|and_never|nor ~1 was|have|will
  you ~2 saddled|stuck|cursed|landed|lumbered|burdened|left ~1 with ~3 #WorthlessAdj|#WorthlessNoun|dreadful ~1 #Somebody|like_me|$
  i|am ~7 shame|disgrace|embarrassment ~1 to|on ~1 your|my|the|this|our|everyone|you
`);
