/** The bond, said to hold. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  kin: `person best sister brother rock family home world everything girl bro friend mate wife husband mum mom dad mother father daughter son partner kid
 sis twin baby favourite favorite nan gran auntie aunt uncle teammate`,
  us: 'us you this_friendship this_relationship this_marriage this_family our what_we each_other we the_two_of_us the_friendship the_relationship',
  bond: 'friendship marriage relationship family bond connection partnership love history life trust team years decades brothers sisters what_we',
  prize: 'love value treasure cherish adore appreciate respect admire prize rate believe_in',
  keep: 'keep have hold hang fight save mend lose ruin wreck throw_away risk spoil losing ruining wrecking damage damaging jeopardize',
  always: 'always still forever ever never whatever no_matter',
} as const;

/** Who says one of these holds to the bond. */
export const BONDS = wordings(
  `
  ^ still ~1 love|adore|your|here ~1 you|for_you|{kin} ~2
  you ~1 have ~1 been ~1 my ~2 {kin}|rock|anchor ~2 since|for|all|through ~2
  i ~1 want|need ~1 this|us|it ~1 to ~1 work ~2 $|you_and|for_us|between|out|with_you
  i ~1 am ~1 with ~1 you ~1 always|in_this|whatever|no_matter|all_the_way|through
  not ~1 want ~1 anyone|anybody|someone ~1 else ~1 $|but|in_my
  i ~1 will|am ~2 always|still|forever|ever ~1 be? ~1 your|there|here|on_your|love|care ~2 {kin}|for_you|side|you|about
  you ~1 will|are ~2 always|still|forever ~1 be? ~1 my|our|part|family|one_of ~2
  i ~2 want|need|like|hope|love ~2 to? ~1 keep|have|see|having|keeping ~1 you|us|this ~2 in|part ~1 my|our|of ~1 life|world|lives|my
  i ~1 think ~1 the ~2 world|lot ~1 of ~1 you
  i ~1 am ~2 fond|proud ~1 of ~1 you|us ~1 !for_telling
  fight|fighting|rooting|hoping ~1 for ~1 us|our
  not|never|hate ~3 this|that|it|anything|work|money|pride ~2 come|get|coming|getting|be|stand|ruin|spoil|cost ~2 between_us|us|our|what_we ~2
  not|never|hate|rather_than ~3 {keep} ~1 {us} ~1 over|for|because|to|$|friendship|as ~2
  i|we ~2 in ~1 this|it ~1 for ~1 the ~1 long ~1 haul|run|term
  not ~1 want ~1 this|that|it|us|things ~1 to ~2 be|become? ~1 how|the_end|end|goodbye|last|the_way|over|what ~2 we|us|it|$ ~2
  you|your ~1 my ~2 {kin} ~1 {always}|4_life|for_life
  nobody|no_one|not_anyone ~1 else? ~1 i ~1 would ~1 rather ~3
  you ~4 come|comes|are ~1 first ~1 for_me|to_me|always|with_me|$
  {bond} ~3 survived|survive|survives|outlast|outlasted|weathered|withstand|stronger|lasted ~4
  i ~1 am ~2 glad|proud|lucky|grateful|happy|thankful ~1 that? ~1 you ~1 are ~2 my|in_my|part
  not ~2 change|changes|changed|touch|alter ~1 what|how|who|that|my|the_way|anything ~4 you|us|feel|love|we|mean
  we|us ~1 are ~2 in ~1 this|it ~1 together|for
  i ~1 am ~2 in ~1 this|it ~2 with|for|together|long
  we ~1 are|will_be ~2 stronger|bigger|better|more|worth ~1 than ~2 this|that|one|an|any|it
  you ~1 are ~2 everything|home|family|worth|precious|dear|important|special|irreplaceable|loved ~1 to_me|$|and|more|it|every|the|by
  you|us|we|this|our ~2 mean|means|matter|matters|count|counts ~2 so|everything|more|a_lot|lot|too|deeply|enormously|the ~3 to_me|world|$|than|much
  my ~1 love|feelings|respect|affection|commitment|loyalty ~2 for|to ~1 you|us ~3 not|never|still|is|has|remains ~2
  i ~1 {prize} ~1 {us}|your ~2 {bond}|company|{kin}|$|as_a|too|more|and|very|in_my
  i ~2 lost|miserable|empty|half|poorer|hopeless without ~1 you|us
  i ~1 would|will ~2 hate|choose|pick|rather|do ~4 lose|you|us|friendship|have_you|keep_you ~2 over|than|again|every|$|to|any
  i ~1 am ~1 not ~1 going_to|about_to|here_to ~2 give|leave|lose|walk|quit|throw|let|stop ~2 up|away|you|us|out|this|loving|caring|on ~3
  i ~1 care ~3 about|for|too ~2 you|us|this|our|what|how|much
  i|we ~1 still? ~1 love|adore ~1 you ~1 !to|if|when ~2 $|and|so|still|even|no_matter|always|all|both|but_not|dearly|to_bits|more_than|very|loads
  we ~1 have|go ~2 been? ~2 through|back|friends ~3 years|so_much|decades|long|lifetime|too_much|way
  years|decades|lifetime|history ~1 of ~2 {bond}|us|being|knowing ~4 not|never|worth|more|means|matters|anything
  i ~2 believe|faith|trust ~1 in ~1 us|you|this|we|what
  nothing ~6 change|changes|changed|stop|undo|touch ~4 love|feel|care|you|us|we
  you ~1 have|will_have ~2 got? ~1 me ~1 $|no_matter|always|whatever|on_your|here|forever
  i ~1 want|hope ~1 us|we|things|you_and ~2 to|can|will|could ~2 be|get|stay|work|make|come|find|last|survive|go_back ~4 ok|good|close|friends|right|together|through|past|out|strong|again|better|back|this
`,
  CLASSES,
);

/** What stands in sentences that use these words for something else. */
export const NOT_BOND = wordings(`
  i ~1 love|need|want ~2 pizza|coffee|song|film
  it|film|meal|trip|that ~2 worth
  love|like|respect|care ~1 about? ~1 you ~2 more|less|better if|when
  ^ if ~1 we|you ~3 team|friends|family|mean|matter|love
  first in|on ~1 the|line|queue
  going anywhere near|with|tonight|today|this
  will find ~2 station|parking|the_place
  customs|queue|bread|deadline
  through ~1 security
  if you ~1 loved|cared|valued
  your time|help|work|feedback|business so|on|with|and
  mean the|that|which ~1 other|file|one|blue
  he|she|they ~1 says|said ~1 his|her|their
  tunnel
  station|backlog|pizza|song|film|party|deadline
`);
