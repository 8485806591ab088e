/** A feeling that is said to make sense. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  upset: `#HurtState mad sad fuming hurting distant cautious careful wary quiet fed_up pissed lost confused done suspicious on_guard off tired nervous sceptical
 lonely cold reluctant hesitant exhausted sore raw shocked raging livid unsure in_tears crying struggling numb`,
  react: `walked left gone been felt reacted done said cried stopped shouted hung blocked screamed snapped lost wanted needed flipped hated taken thought
 kicked thrown run told asked pulled`,
  feel: `feel feeling felt be are were react reacted want need pull go hang leave walk cry shout stop ignore do doubt distrust trust believe say ask end
 refuse worry hate resent hesitate would do_not did_not did can_not need_to wanted needed went left pulled cried`,
  same: 'as_well too the_same likewise just_the_same in_your in_that no_differently exactly if_it_were if_i_were if_someone if_somebody if_anyone if_you_had',
  wrong: `overreacting #ReactLabel #MindLabel wrong silly mad daft unfair petty asking_too asking_for asking_a making_it making_a making_too imagining out_of_line out_of_order
 selfish weak paranoid ridiculous childish fussy difficult needy to_blame spoiling hard_on awkward stupid jealous`,
  experience:
    'feel feel_is feeling felt went think thought said say saying saw experienced wrote told want need wanted needed are_feeling are_saying describe described',
  fair: `valid fair understandable legitimate justified reasonable natural normal real deserved right ok true allowed human legit
 proportionate expected`,
  get: 'understand get see know hear appreciate realize imagine respect understood',
  hurt: '#HurtVerb hurt hurts stung stings smarted knocked cut landed hit stuck upset annoyed angered bothered scared frightened grated rankled mattered matters got_to felt',
  nobody: 'nobody no_one anyone anybody who not_many few i',
} as const;

/** Who says one of these grants the feeling. */
export const FEELINGS = wordings(
  `
  you ~1 have|had|have_got ~3 grounds|reason|reasons|cause ~1 to|for ~1 not
  not ~1 an|a ~1 overreaction|small_thing|silly_thing|little_thing ~2
  what|all|everything ~2 you ~2 {experience} ~4 makes|make|made ~4 sense
  i ~1 would ~1 have ~1 {react} ~6 {same} ~1 !born
  ^ . would . have . {react} ~6 {same} ~1 !born
  i ~1 would ~1 be|feel|react|want|hate|mind ~3 {same}|{upset} ~2 !to_help|to_meet|to_hear|born
  ^ . would . be|feel|react|want|hate|mind ~3 {same}|{upset} ~2 !to_help|to_meet|to_hear|born
  you ~1 are|were|have not|never ~2 been? ~1 {wrong} ~2
  i ~1 do|did|would not|never ~2 think|feel|find|consider|call|say ~2 you ~1 are|were|being|a? ~3 {wrong}
  what|everything|all|anything ~2 you ~2 {experience} ~4 is|was|makes|are ~2 {fair}|sense
  it|that ~1 tracks|follows|stands_to_reason|adds_up|figures ~1 that|why|you ~2 you? ~2 {feel}|{upset}
  nobody|no_one|anyone|anybody ~1 could|would|should ~2 expect|blame|fault ~1 you
  i ~1 could|can|would|should not|never ~1 expect|ask|blame|fault ~1 you ~1 to|for|$
  you ~1 are|were|feel ~1 rightly|understandably|justifiably|quite_rightly|naturally|justly|reasonably|obviously ~2 {upset}
  rightly|understandably so
  with|for good ~1 reason|cause
  no ~1 surprise|mystery|shock ~1 that|if|why|to_me ~1 you ~2
  i ~1 am not ~1 surprised ~1 that? ~1 you ~1 are|were|feel|felt|do|did|left|walked|stopped|want|need|cried|have|would|can ~2
  small wonder ~2
  it ~1 is|was ~2 ok|alright|fine|normal|natural|human|reasonable|fair|right|understandable ~1 to|for_you_to|that_you ~1 be|feel|are|have|want|need|do|not ~2 {upset}|that_way|like_that|that|to|angry|what
  ^ being|feeling ~2 {upset} ~6 is|was|makes ~2 {fair}|sense
  you ~1 have|had|have_got|got|have_every|are_within ~2 reason|reasons|right|rights|cause|grounds ~1 to|for ~2 {feel}|{upset}
  it|that ~1 is|was ~1 bound ~1 to ~2 {hurt}
  i ~2 {get} ~1 why|how|that ~1 that|it|this|what|my ~4 {hurt} ~1 $|you|so|a_nerve|hard|badly|and|like
  ^ . can? . {get} . why|how|that ~1 that|it|this|what|my ~4 {hurt} ~1 $|you|so|a_nerve|hard|badly|and|like
  i ~2 {get} ~1 why ~1 you|your ~2 {feel}|{upset}|would|did|were|are ~2 !like_it|love_it
  ^ . can? . {get} . why ~1 you|your ~2 {feel}|{upset}|would|did|were|are ~2 !like_it|love_it
  i ~2 {get} ~1 that ~1 you|your ~1 are|were|feel|felt|do_not|did_not|can_not|need|would|want ~2 {upset}|trust|want|believe|time|feel|see|talk|more ~1 !to_buy|to_book
  ^ . can? . {get} . that ~1 you|your ~1 are|were|feel|felt|do_not|did_not|can_not|need|would|want ~2 {upset}|trust|want|believe|time|feel|see|talk|more ~1 !to_buy|to_book
  i ~2 {get} ~1 why|how ~12 looked|seemed|felt|sounded|appeared|came_across ~2
  ^ . can? . {get} . why|how ~12 looked|seemed|felt|sounded|appeared|came_across ~2
  not ~2 too_much|a_lot|unreasonable|wrong|silly|weak|crazy ~1 to ~1 ask|want|expect|need|hope|feel|mind
  {get}|of_course|naturally|course|right ~2 you ~1 needed|had|wanted|need|have|want ~1 to ~1 protect|look_after|step|get|leave|walk|breathe|be|keep|stop|take|put ~2 yourself|away|back|out|careful|space|time|distance|first
  given ~1 what|how|everything|all|the_way ~2 i ~6 you ~3
  anyone|anybody|everyone|most_people|any_person ~3 would ~3 {upset}|same|feel|felt|have
  that|it|this ~1 is|was|must_be|must_have_been|would_be|can_not_be ~3 {upset}|hurtful|painful|hard|awful|scary|confusing|humiliating|unsettling|horrible|frustrating ~2 for|on|to ~1 you|be_told|hear|anyone|sit
  i ~1 respect|accept|take|believe|trust|honor|honour ~2 how|what|that|the_way|your ~1 you|feeling|feelings|hurt|anger|pain ~2 feel|felt|said|are|$|is
  your ~2 #HurtNoun|anger|feelings|reaction|frustration|fear|doubt|doubts|mistrust|caution|silence|distance|tears|worry|worries|sadness|disappointment|response|concern|concerns ~3 make|makes|is|are|was|were ~2 sense|{fair}|earned|mine|on_me|welcome
`,
  CLASSES,
);
