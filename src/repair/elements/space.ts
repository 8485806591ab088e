import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { FREEDOM, NOT_SPACE } from '../phrases/freedom.ts';

export const examples: ElementExamples = {
  present: [
    'Take as long as you need.',
    "You don't owe me a reply.",
    'no pressure to answer tonight',
    "I'll be patient until you feel ready.",
  ],
  absent: [
    'Take your time on the report.',
    'I need space.',
    "You don't have to bring anything.",
    'I am ready when you are, the taxi is here.',
  ],
};

const CLASSES = {
  answer: `answer reply respond forgive decide explain meet text talk say_anything write_back text_back reply_to_this read_this call get_back
 respond_to_this anything see_me come_back accept believe trust be_ok feel say pretend do_anything understand react comfort excuse fix_this be_fine
 hug_me move_on get_over let_it_go make_me make_this answering replying forgiving talking responding`,
  reply: 'reply answer response forgiveness explanation anything a_thing text call',
  fine: 'ok fine alright all_right right understand understandable good respect too no_problem accept cool valid fair say_so just_say',
  pressure: `rush pressure hurry obligation need deadline clock timer timeline expiry limit expectation expectations expiry_date strings time_limit
 pressing`,
  ready: 'ready able up there to want like feel choose get',
  time: 'time space room days distance quiet break',
  long: 'long much slow slowly',
} as const;

const WORDINGS = wordings(
  `
  take|need|have ~2 {time} ~1 you ~1 need|want|like|must|deserve
  take ~2 {time} ~1 to ~1 think|feel|be|decide|process|heal|breathe|settle|grieve|cool
  you|please ~1 do|need not ~2 {answer} ~2 today|now|this|until
  i ~1 can|will ~1 wait !in|at|for_the|here|outside ~3
  i ~1 will|am ~1 be? here|around ~2 when|whenever|either_way ~1 you ~1 are|feel|want|like
  ignore ~1 this|it|me ~2 if|for|until
  read|open|answer|reply ~1 this|it|me? ~1 when|whenever ~1 you|$ ~1 want|like|can|feel|are|$
  you ~1 decide|choose|say|tell_me ~1 when|if|whether ~1 you|we|i|and|$
  up to you ~2 if|when|whether ~1 you|we|i|and
  not ~1 asking|expecting|hoping|waiting ~1 for? ~2 {reply}|you ~1 to|back|$
  i ~2 am|do not ~1 expecting|expect|asking|ask|need ~1 you ~1 to
  you ~2 not ~1 over|done|past|through|ready ~2 by|yet|$
  you ~1 do_not ~1 have|need ~1 to ~1 {answer}
  under no obligation ~2 to ~1 {answer}
  however long ~1 it|that|you|this
  i ~1 will not ~1 ask|push|press|rush ~1 you ~2 for|to ~2 {reply}|{answer}
  nothing ~2 expected|asked|needed|wanted ~1 of|from you
  if ~4 is too much|hard|soon|early
  you ~1 can|may ~1 always? say no ~1 $|to_all|to_this|to_me|to_that|at|and
  whatever ~1 you ~1 need|want|like|decide|choose ~1 $
  no ~1 right|wrong ~1 time|way|answer ~2 to|for ~2 {answer}|this
  ^ please? do_not ~1 hurry|rush
  this|it ~1 can ~1 wait $
  you ~2 might|may not ~2 be ~1 ready|able|up
  forgiving|answering|comforting ~2 is not ~2 your|on_you|owed
  not ~1 expect|expecting ~2 things|us|it|everything|you|normal ~1 to|back
  tear|bin|delete|burn|ignore ~1 it|this ~1 up|or|if
  until you ~1 are|feel ~1 ready|able|up
  if ~1 you ~1 ever|want|feel|choose|decide ~6 or ~1 not|never
  in|at your|whatever own? ~1 time|pace|way|speed ~2
  no ~1 reply|answer|response ~1 needed|required|necessary|expected ~2
  forgive|answer|reply|believe ~1 me? ~1 or ~1 not|do_not ~4
  if ~1 you ~2 need|want ~2 to ~3 stay|be|keep|take|sit|have ~4 stay|be|fine|ok|that|take
  i ~1 am|will not ~2 going_to? ~1 rush|push|press|hurry|chase|wait_by|bug|bother|pester ~2 you|it|for
  i ~2 know|understand ~2 it|this|you ~2 take|takes|need ~2 time ~1 !to_get|for
  only ~1 if|when ~1 you ~2 want|feel|like|ready|choose|up
  only ~1 if|when ~1 it ~2 feels|is ~2 right|ok|good|safe
  that|it ~1 is ~1 yours|up_to_you|for_you ~2 to_decide|decide|to_choose|whether|if
  ^ it|that ~1 is ~1 up to you $
  take ~2 this|it|that ~1 in ~1 when|whenever
  you ~1 do|need|are|must not ~1 have|need|owe|obliged|required|expected|supposed ~1 to|me ~2 {answer}|{reply}
  you ~1 do not ~1 owe|owed me ~2
  you ~1 owe|owed me ~1 nothing
  not|never|no ~2 feel|think|need ~2 you ~1 have|need|owe|must ~1 to? ~1 {answer}
  i ~1 do|am not ~1 wait|need|owed|waiting ~2 {reply}|back|forgiveness
  there ~1 is? ~1 no|not_any|zero ~1 {pressure} ~2 to|for|on|from|with ~2 {answer}|you|decide|this|me|it|either|my
  there ~1 is? ~1 no|not_any|zero ~1 {pressure} ~1 at_all? $
  ^ ~1 no|zero ~1 {pressure} ~2 to|for|on|replying|answering|at_all|i|from|$ ~2 {answer}|you|this|it|replying|me|just|know|$
  no need to|of ~1 {answer} ~1 $|this|me|now|today|anything
  ^ ~2 take ~1 all? ~1 the|your|whatever|as_much ~1 {time} ~1 you|$|babe|love
  take|have ~1 all|as|whatever ~3 {time} ~1 you ~1 need|want|like
  as|however {long} ~2 as? ~1 you|it|$ ~1 like|need|want|takes|$
  sit|stay|live|rest ~1 with ~1 it|this|that ~3 long|while|need|like
  whenever|when|if_and_when ~1 or_if? ~1 you ~1 are|feel|want|like|choose|get ~1 {ready} ~2 $|or|never|not|no|could|i|it
  on your ~1 own? terms|time|schedule
  answer|reply|write|call|text|respond ~2 when|whenever|if ~1 you ~1 {ready}|feel|are
  if|when you ~1 never|not ~1 want ~1 to ~6 {fine}
  if you ~1 would|need|want|prefer ~2 not|rather|prefer|more|space|time|to ~6 {fine}
  if you ~1 do|can|are|never not ~2 ready|there|want|forgive|able|up|over|ok|feel|answer|reply|talk|see ~6 {fine}
  {fine} ~1 if|when|that|with you ~1 need|want|would|are|feel|still ~3 space|time|distance|angry|rather|quiet|mad|hurt
  {fine} ~1 if|when|that|with you ~1 are|do|can not ~2 ready|there|want|forgive|able|up|over|ok|feel|answer|reply|talk|see
  i ~1 understand|respect ~1 it? ~1 if you ~2 need|want|would ~3 {time}|rather|not
  i ~1 will|can ~1 give|leave you ~2 {time}|be|room|it
  i ~1 will|can ~3 patient|wait ~2 until|as_long|for_as
  you ~1 can|may ~1 be|stay|take ~2 cross|angry|mad|sad|upset|hurt|quiet|as_long ~3 as|for|however
  or never|not_at_all ~2 {fine}?
  could be next
  leave|let you ~1 be ~1 for|now|$
`,
  CLASSES,
);

/** Gives time and leaves the answer to them. */
export const space = defineElement({
  id: 'space',
  weight: 1,
  asked: false,
  wordings: together(WORDINGS, FREEDOM),
  unless: NOT_SPACE,
});
