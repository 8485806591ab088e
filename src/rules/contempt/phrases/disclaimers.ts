/** Words that license a blow (Brown & Levinson 1987: hedged face threats): "no offence, but", "I say this with love". */
import { wordings } from '../../../engine/wording/wording.ts';

/** These announce a blow by themselves. */
export const LICENCES = wordings(`
  no|without|meaning offense|disrespect|shade|hate|judgement|judgment|insult|harm|malice
  not having ~1 a|any ~1 go|dig|pop
  not mind ~1 my|me saying
  i ~1 not ~1 want|mean|wish to ~1 sound|be|seem ~1 bitchy|bad|horrible|petty|old|snobby|racist|cruel|negative|ungrateful|preachy
  no harm to you
  nothing ~1 personal? against you
  not trying_to start nothing|anything|a_fight|drama|an_argument|something
  i ~1 not ~1 mean|want to ~1 start|cause ~2 fight|drama|argument|trouble|anything
  not to be that guy|person|one
  only|just saying what ~1 everyone|everybody|we_all|others|no_one
  meaning|mean no ~1 offense|disrespect|shade|harm|insult
  do_not|not_to|please_not|never|try_not_to ~1 take ~1 this|that|it|me ~1 wrong|badly|personally|personal|as|the_wrong_way|to_heart|amiss|bad
  do_not|not_to|try_not_to ~1 be|get|feel ~1 offended|mad|angry|upset|defensive|cross|hurt|insulted|sad
  do_not|not_to hate|kill|shoot|bite|slap|murder|hit me
  please do_not mind
  do_not|please_not|not_to get ~1 me|this|it ~1 wrong
  i ~2 say|saying|mean|tell|telling ~1 you? this|it ~1 with|out_of|from ~1 love|respect|kindness
  i ~1 not ~1 saying|calling|suggesting|implying|claiming ~1 that? ~1 you|your
  not|without ~1 wanting|wishing|meaning|intending|trying ~1 to ~1 be|sound|seem|offend|hurt|pry|judge|insult
  speaking|talking as ~1 a|your friend|mate|sister|brother|colleague
  i ~2 not ~1 trying|wanting|meaning|want|mean|wish|like ~1 to ~1 be|sound|seem|come_across|judge|offend|hurt|criticise|criticize|nag|nitpick|attack|upset but|yet|though|$
  i ~2 not ~1 trying|wanting|want|mean|wish ~1 to ~1 be|sound|seem|come_across ~1 rude|mean|harsh|funny|nasty|critical|negative|picky|#WrongAdj !with|to
  ^ not trying|wanting|meaning ~1 to ~1 be|sound|seem|judge|offend|hurt|criticise|criticize|nag|attack|upset
  not to be|sound ~2 rude|mean|harsh|funny|nasty|bitchy|cruel|horrible|unkind|dick|ass|bitch|judgmental|critical|picky|blunt|difficult|insulting|#WrongAdj !with|to
  ^ ~1 not being ~1 rude|mean|bad|smart|harsh|funny|nasty|bitchy|horrible|critical|#WrongAdj
  i am not being ~1 rude|mean|harsh|funny|nasty|bitchy|horrible|critical|smart|#WrongAdj
  not judging|criticising|criticizing|hating|blaming|nagging
  no|nothing|not personal
  far be_it from me
  i|and|would ~1 hate|loathe to ~1 say|be|break|tell|sound|criticise|judge|bring
  ^ hate to say|be|break|tell|burst
  i do_not like to|saying say|tell|this|it
  with|no due|greatest|utmost|all ~1 respect
  with respect
  pardon|forgive|excuse my ~1 bluntness|honesty|french|frankness|directness|candour
  sorry if ~2 blunt|harsh|brutal|honest
  if ~2 may|can|could|might be|speak ~1 blunt|frank|honest|frankly|plainly|candid|bluntly|freely
  somebody|someone|nobody_else has|had|needs|ought|must|will|is_going ~1 to? ~1 tell|say ~1 you|it|this
  truth hurts
  call me ~1 old_fashioned|crazy|picky|harsh|mean|cruel|judgmental|fussy
  you are|will|may|might|would ~1 not ~1 going_to? ~1 like|love|enjoy|thank ~1 this|it|that|hear|hearing|me
  you ~1 not ~1 want to hear
  i know you ~2 take|hate|get|be|going_to|do_not ~2 badly|wrong|mad|angry|upset|personally|hate|this
  brutally|completely|totally|perfectly|quite|painfully|brutal|blunt|real honest|blunt|frank|truth
  real|straight|honest|blunt|level with you
  keep it real
  as your|a friend|sister|mate|brother|mother
  in all honesty
  at the risk of ~2 sounding|being|offending
  let me be ~1 blunt|frank|honest|straight
  you know i ~2 love|like|adore you but
  bless you but
  hope|trust ~2 you ~1 will|do? ~1 not ~1 mind|take|be_offended ~2 me|my|it|this|if ~1 saying|honesty|being
  not ~1 one|the_one|person|type to|who ~1 judge|criticise|criticize|gossip|complain|moan|pry
  i ~1 love|adore|like you ~4 but ~1 you
  do_not ~1 be|start getting|going|taking ~1 thick|cross|mad|angry|offended|upset|on
`);

/** These are as often meant kindly: what follows has to blame. */
export const FRANK = wordings(`
  to be ~1 honest|frank|blunt|fair|real
  honestly
  not going_to lie
  not_going to lie
  i|and am? ~1 say|saying|mean|tell|telling ~1 you? this|it ~1 with|out_of|from|because|as ~1 love|respect|kindness|care|i_care
  only|just saying|telling ~3 because ~1 care|love|respect
  because|since i care
  just saying
  just being honest
  i have|need|got to ~1 be ~1 honest|frank|real
`);
