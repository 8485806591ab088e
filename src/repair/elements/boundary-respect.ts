import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { LIMITS } from '../phrases/limits.ts';

export const examples: ElementExamples = {
  present: [
    "You asked me not to call, and I won't.",
    "I'll keep my distance until you reach out.",
    'Thanks for telling me where your limit is.',
    "I hear your no. I'll stop asking.",
  ],
  absent: [
    'I respect your cooking.',
    "I won't text, I'll just ring you now.",
    'I hear you, but I am still coming.',
    "I'll wait in the car.",
  ],
};

const CLASSES = {
  will: 'will shall am_going_to promise_to intend_to can am',
  honor: 'respect accept honor honour heard hear observe follow abide stick keep understand get got',
  limit: `no limit limits boundary boundaries decision wish wishes choice answer request distance space privacy line rule need call word`,
  reach: `text texting call calling ring ringing phone phoning message messaging contact contacting write writing email emailing ask asking push
 pushing press pressing bother bothering follow following comment commenting post posting tag tagging visit visiting bring bringing raise raising
 mention mentioning turn_up show_up come come_by drop_by chase chasing argue arguing try trying talk`,
  again: `again anymore any_more until unless at_work if you it her him them after further after_this over round by there up`,
  asked: 'asked told said need want wanted needed decided set made chose',
  calls: 'calls texts messages visits surprises surprise pressure comments letters advice emails',
  away: 'away back off out quiet clear home distance',
} as const;

const WORDINGS = wordings(
  `
  you ~2 {asked} ~4 only ~3 i ~1 will ~1 only
  as ~1 you ~1 want|wanted|wish|asked|prefer ~1 $
  as i was asked
  ^ not going_to ~2 {reach} ~6 again|any_more|anymore|unless
  i ~1 {will} ~1 knock|ask|check ~4 before ~1 i|we
  you ~1 asked|told ~1 me not ~10 and ~1 i ~1 have|did|will
  you ~1 do not ~1 want ~6 so|and ~2 i ~1 will ~1 stay|keep|stop|stick|leave_you|be_quiet|not
  no more ~1 questions|comments|jokes|hints|advice|talk ~2 about ~6 from_me|i_promise|$
  thank|thanks ~2 for ~1 being ~1 clear|honest|straight|direct|open|upfront ~3 about ~1 what|where|how|not|needing
  you ~1 will|are not ~1 hear|hearing|see|get ~3 from_me|me|another ~2 unless|until|again|$ ~2
  i ~1 {will} ~1 stay ~1 put|home|here|away|out|back
  i ~1 {will} ~1 back off
  if ~1 the|your answer|it ~1 is ~1 no ~2
  no ~1 is ~1 no ~2 $|and|i
  i ~1 know|understand|get ~2 i ~1 am ~1 not ~2 to|welcome|wanted ~5 i
  i ~1 have ~1 deleted|removed|taken|blocked|unfollowed|left|cancelled ~5 as|like ~1 you ~1 {asked}|wished
  you ~1 set|choose|decide ~2 the|when|what|if pace|terms|rules|time ~2 and|i ~2
  thank|thanks ~1 you? for ~1 letting ~1 me know ~2 where|what|how|that
  i ~1 {will} ~1 leave|drop ~1 the|it|this|you ~2 matter|subject|topic|there|alone|be|at_that|in_peace
  you ~1 do not ~1 want ~4 and ~2 i ~1 will|respect
  that|that_is ~1 is? that ~2 i ~1 {will}
  your|you ~4 and ~1 i ~1 {will} ~1 {honor} ~1 it|that
  you ~2 {asked} ~8 so|and i ~1 {will}|have ~1 not|keep|honor|honour|respect|stick|stay|leave|do|follow|never
  you ~2 {asked} ~2 no ~6 i ~1 {will} ~1 not|stick|keep
  you ~2 {asked} ~2 not ~4 so|and i ~1 {will} ~1 not|stick|keep|leave
  i ~1 am_going to ~1 respect|honor|honour|accept ~2 your|that|it
  you ~1 asked ~1 me ~1 not to ~8 i ~1 will not
  as|like you ~1 asked|told|said|wanted|requested|wish ~1 me|$|for
  i ~3 {honor} ~2 your|what_you ~1 {limit}|decided|said|asked|need !but
  i ~1 respect|accept|honor|honour ~1 that|it|this ~1 $|you|and
  i ~1 respect|accept ~1 the {limit}
  and|that i ~1 accept|respect|honor|honour ~1 it|that
  i ~1 hear|heard|understand ~1 you|that|it ~3 you ~2 not ~1 want|need|like
  i ~1 hear|heard ~1 you ~2 no|when|that|$ ~1 more|you|$ !but|and
  i ~1 hear ~1 you !but ~1 {limit}
  i ~1 {will} not|never ~2 {reach} ~6 {again}
  i ~1 {will} not ~2 {reach} $
  ^ ~1 will not ~2 {reach} ~6 {again}
  i ~1 {will} ~1 stop|quit|cease|leave_off ~1 {reach}|sending
  i ~1 {will} not ~1 going_to? push|pressure|press|argue|try_to ~3
  no|not_any more|further ~1 {calls} ~2 from|i|until|unless|$
  no ~1 more? {calls} from me
  i ~1 {will} ~2 stay|keep|back|step|stand|hold ~1 my? ~1 {away}
  i ~1 {will} ~1 leave|let you ~1 be|alone|to_it
  i ~1 {will} ~1 give you ~2 space|time|room|distance
  i ~1 {will} ~1 leave ~3 there|be|alone|at_that|with_you
  i ~1 {will} ~1 keep|respect|honor|honour|stick_to|observe ~1 it|that|mine|to_it|to_that|your|the ~2 $|{limit}
  i ~1 {will} ~1 wait ~4 hear_from_you|you_are|your|ready|until
  thank|thanks ~1 you? for ~1 being|making|telling|setting|drawing|saying ~2 clear|honest|clearly|limit|boundary|line|no|what|where ~5 !but
  it|that|this ~1 is ~2 your|up_to_you|yours ~1 decision|choice|call|right|to_make|and|$ ~6 i|and ~2 accept|respect|will|honor|honour
  if you ~1 would ~1 rather|prefer ~1 i|me ~6 i ~1 will|can|understand
  off_limits ~4 i ~1 will|get|hear|respect
  off_limits
  i ~1 {will} ~1 stay home|away|out ~2
`,
  CLASSES,
);

/** Respects a limit the other has set. */
export const boundaryRespect = defineElement({
  id: 'boundary-respect',
  weight: 2,
  asked: false,
  wordings: together(WORDINGS, LIMITS),
  unless: wordings(`
    until monday|tuesday|no_signal
    signal|runner|drive
    but ~1 you|i|we ~1 have|need|must|should|want|still|also|can_not|deserve
    cold|flu|key|where_the
    to help me
    stop ~2 when|if|once ~1 you ~1 answer|reply|apologize|say|stop|talk|start
    price|plumber|mark|team|vendor|client|supplier|bank|office
    i will ~1 call|ring|text|message|phone|email|send|drop|swing|pop ~1 you|by|in|over ~1 now|instead|later|the|a
    i will ~1 text|ring|call|message|drop|swing ~1 you|by ~1 in|instead|the
    i am ~1 coming|outside|on_my_way
    we are talking
    respect|accept ~1 your|the ~1 work|skills|cooking|opinion|talent|taste|chef|terms|meeting|invite
    respect how
    in the car
    from the sun
    and mind the
    push ~1 the|to|this fix|build|branch
    which ~1 pizza|film|one
    diversion|onions|dog|cake
  `),
});
