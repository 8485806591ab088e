/** The blame taken in other words than "my fault". */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  bad: `#WrongAdj rotten lousy awful terrible horrible shitty crappy nasty low cruel wrong mean unkind unfair stupid idiotic foolish selfish cowardly
 dreadful shameful bad poor thoughtless careless daft dumb unforgivable inexcusable weak childish petty spiteful vile ugly sly sneaky`,
  thing: 'thing things move way choice call decision stunt trick comment behavior lapse',
  it: `it that this what which reaction tone joke comment`,
  me: 'me myself us ourselves',
  nobody: 'nobody no_one not_anyone anybody anyone',
  mine: 'my_behavior my_conduct my_words my_tone my_reaction my_temper my_attitude my_message my_email my_silence my_joke my_comment my_response my_review',
  better:
    'you your us first sooner before instead more better harder properly earlier straight up twice then there honest honestly ahead in_time in_person',
  thoughtless:
    'careless thoughtless selfish reckless lazy cowardly proud stubborn mistaken blind complacent greedy vain',
} as const;

/** Who says one of these takes the blame. */
export const BLAMES = wordings(
  `
  {it}|part|all ~2 is|was ~1 down|due|owing ~1 to ~1 my|me
  no_one|nobody|no|anyone|anybody ~3 blame|point|fault ~4 but|except ~1 for? ~1 me|myself
  i ~1 came ~2 in|on|across|down ~2 too ~1 hard|strong|heavy|hot
  i ~2 misread|misjudged|misunderstood|miscalculated|mishandled|misheard|misused|mistimed|mismanaged|botched|bungled ~2 it|that|this|you|the|things|your|how
  i ~1 have|had ~2 {nobody} ~2 to ~1 blame|fault but|except|other_than|apart_from ~2 {me}
  i ~2 only ~2 {me} ~2 to|have ~2 blame|thank
  fault but mine|my_own|ours
  i ~1 can|will|am not ~2 blame|blaming ~4 for ~1 it|that|this|what
  i ~1 take|took ~6 on|upon ~1 myself
  {mine} ~3 fell|falls|fall short|below ~2
  {mine} ~4 was|were|is ~2 #WrongAdj|{bad}|at_fault|to_blame|out_of_line|out_of_order|way_off|not_ok|not_acceptable|not_fair ~2
  i ~1 had ~2 chance|chances|opportunity|opportunities|time|option ~2 to ~8 and|but ~1 i ~1 did_not|never|chose|was
  i ~1 am ~2 the ~1 one ~1 who ~2
  blame ~1 me|myself ~1 $|not|for_this|for_that|for_what|entirely
  i ~1 blame {me} ~1 $|for|not|entirely|and
  {it} ~4 was|is ~2 {bad} ~1 {thing} ~1 of|for ~1 me|us ~1 to? ~3
  {it} ~3 was|is ~2 {bad} ~1 {thing} ~1 to ~1 do|say|make|pull|write|post|hear_from_me ~2
  {bad} of me|us
  no ~1 need|reason|call|cause|excuse|justification|defense ~2 for ~1 me|us|my|what_i|how_i|the_way_i ~2
  no ~1 need|reason|call|cause ~1 to ~1 speak|talk|shout|be|say|treat|snap|yell|take ~2 you|to_you|at_you|like_that|so|that
  i ~1 did not|never ~1 need|have to ~1 say|shout|be|snap|do|make|go|speak|talk|bring|yell ~2 that|so|it|like|at|to_you|this|there
  i ~1 should|could|ought ~1 not|never ~1 to? have ~5 you|your|us
  i ~1 should|could|ought ~1 to? have ~1 #Participle|sent|done|been|let|put|met|read|gone ~4 {better} ~1 !an|a_coat|the_train
  should|ought ~1 to? have ~1 been ~1 me ~3
  which ~1 i ~2 should|ought ~1 to? not? ~1 have
  i ~1 am|was not ~1 proud ~1 of ~1 it|that|this|how|what|my|myself
  i ~2 wish ~1 i had ~1 not|never|just|been|told|listened|said|asked|called|come|stayed|thought|stopped|done|gone|taken ~2
  i ~2 regret ~2 !your|you|having_to|that_you #Gerund|how_i|what_i|that_i|not|every|the_way_i ~2
  lapse|error|failure|want|lack ~2 of|in ~2 judgment|judgement|care|thought|attention|nerve ~3 my|mine|me
  mistake|error|oversight|failure|slip|miss|misunderstanding|carelessness|stupidity|thoughtlessness|#WrongAdj ~3 on ~1 my ~1 part|side|end
  my ~1 own ~2 fault|doing|making|stupidity|pride|fear|temper|choice|carelessness|selfishness|stubbornness
  i ~1 answer|answerable|accountable|am_answerable|am_accountable ~1 for ~1 it|that|this|what|my|how|all
  i ~1 was|am ~2 mistaken ~1 $|about_you|and|to|in|not
  i ~1 was ~1 being? ~2 {thoughtless} ~2 !weather
  i ~1 neglected|misled|wronged|mistreated|underestimated|failed ~1 you|us|our|to ~1 !the|send
  i ~1 am|will ~1 not ~2 pretend|deny|going_to_deny ~4 otherwise|it|that|me|mine|my_fault|did_not ~2
  i ~1 am|was ~2 guilty|culpable|liable ~1 party|one|$|of|here|as|and ~2
  you ~2 did|have not|nothing ~1 do|done|deserve ~1 anything|to_deserve|that|this|wrong|it ~2 i|it_was|that_was|me ~3
  i ~1 did ~1 wrong|badly ~1 by|to|$ ~1 you
  shame on me
  i ~1 could|should ~1 have ~6 and|but ~1 i ~1 did_not|never|chose|was|looked|said|left ~3
  my ~1 part|share|half|role ~1 in ~1 it|this|that|what|all|the|how
`,
  CLASSES,
);

/** What stands in sentences that use these words for something else. */
export const NOT_BLAME = wordings(`
  you ~1 feel|think|say|claim ~1 that? i
  only|except|but ~1 you ~1 try|should|were|did|made|started
  regret ~2 you|your
  being sarcastic|silly|funny|ironic
  ^ if ~1 i|my|it|we|that
  in charge
  on me ~1 i ~1 have? ~1 already? paid
  one who ~1 booked|ordered|brought|cooked
  not like i
  anything|nothing wrong
  up my|the ~1 hair|order|recipe|cake|kitchen|bed|room
  bad guy|being_sarcastic
  me right $
  was|is that|it ~1 my fault $
  have ~2 #Participle ~2 sofa|size|shoes|coat|umbrella|train|bus|lunch|fish
  chose the
  not ~1 on_me|my|mine|all ~1 fault|mistake|doing|$
  whose|huh
  cheap|sale|flights
  should|not|never have ~1 eaten|ordered|worn|drunk|joined
  on me ~1 tonight|today|order
  difficulties|dial
  always my fault
  disagree
  no_one else did
  maybe|perhaps|supposedly|apparently|guess|suppose ~1 i|it|this|that
  fault ~1 as usual|always|ever
  regret to|any|that_you
  wrong to ~1 trust|believe|think|love|marry|help|hope|expect
  but you|it_was_you|so_did_you !did_not
  wrong about the ~1 train|bus|time|date|score|weather|day|address|film|price
  fault for liking|wanting|loving|thinking|being
  responsible|responsibility for the|our|my|all|payroll|sales|hr|marketing|security|invoices ~1 !part|mess|mistake|harm|hurt|pain|damage|way|things|words|row|fight
  have ~1 taken|caught|booked|worn|packed|brought|bought ~2 $|train|bus|flight|tube|coat|umbrella|taxi|jumper|lunch|table|tickets|wellies|brolly
  mistake|bad the ~1 shop|chemist|bank|office|train|meeting|place
  not on me to
  how is that
`);
