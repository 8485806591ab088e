import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

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
 respond_to_this anything see_me come_back accept believe trust be_ok be_okay feel say pretend do_anything understand`,
  reply: 'reply answer response forgiveness explanation anything a_thing text call',
  fine: 'ok okay fine alright all_right right understand understandable good respect too no_problem accept',
  pressure:
    'rush pressure hurry obligation need deadline clock timer timeline expiry limit expectation expectations expiry_date',
  ready: 'ready able up there to want like feel choose get',
  rest: 'talk talking it this that anything now today yet me about',
  time: 'time space room days distance',
} as const;

const WORDINGS = wordings(
  `
  take|need|have ~4 {time} ~3 you
  you|please ~2 not ~3 {answer} ~3 today|now|this|until|$
  i ~1 can|will ~1 wait ~3
  i ~1 will|am ~3 here|around ~2 when|whenever|if|either_way
  ignore ~1 this|it|me ~2 if|for
  you ~1 decide|choose|say|tell_me ~1 when|if|whether|what
  up to you ~2 if|when|whether|$
  not ~1 asking|expecting|hoping ~3 {reply}|for|you|anything|forgiveness
  do_not ~1 have to ~1 {answer}
  however long ~4
  until you ~4
  sleep on it ~2
  i ~1 will ~1 leave ~2 with_you|to_you
  if ~1 you ~1 ever|want|feel|choose|decide ~6 or ~1 not|never
  in your|whatever ~1 time|pace|way ~2
  whenever|when ~1 it|that ~1 suits|feels|works ~2 you|right|for ~3
  no ~1 reply|answer|response ~1 needed|required|necessary|expected ~2
  forgive|answer|reply|believe ~1 me? ~1 or ~1 not|do_not ~4
  if ~1 you ~2 need|want ~2 to ~3 stay|be|keep|take|sit|have ~4 stay|be|fine|ok|that|take
  i ~1 am|will not ~2 going_to? ~1 rush|push|press|hurry|chase|wait_by ~2 you|it
  i ~2 know|understand ~2 it|this ~2 take|takes|need ~1 time
  only ~1 if|when ~3 you|it|right
  that|it ~1 is ~1 yours|up_to_you|for_you ~2 to_decide|decide|to_choose|whether|if|$
  do_not ~1 feel ~2 you ~2 to ~1 {answer}
  take ~2 this|it|that ~1 in ~1 when|whenever
  all the time ~2 you
  you ~1 do|need|are|must not ~1 have|need|owe|obliged|required|expected ~1 to|me ~2 {answer}|{reply}
  you ~1 do not ~1 owe|owed me ~2
  you ~1 owe|owed me ~1 nothing
  not|never|no ~2 feel|think|need ~2 you ~1 have|need|owe|must ~1 to? ~1 {answer}
  i ~1 am|do not ~1 expecting|expect|asking|waiting|need|wait|owed ~2 {reply}|for|you|back|forgiveness
  not|never expecting|expect|asking_for|waiting_for ~1 {reply}
  there ~1 is? ~1 no|not_any|zero ~1 {pressure} ~2 to|for|on|from|with|$ ~2 {answer}|you|decide|this|me|it|either|at_all|$
  ^ ~1 no|zero ~1 {pressure} ~2 to|for|on|replying|answering|at_all|i|from|$ ~2 {answer}|you|this|it|replying|me|just|know|$
  no need to|of ~1 {answer}
  no {pressure} replying|answering|talking
  ^ ~2 take ~1 all? ~1 the|your|whatever|as_much ~1 {time} ~1 you|$|babe|love
  take|have ~1 all|as|whatever ~3 {time} ~1 you ~1 need|want|like
  take as ~1 long|much ~3 you
  as|however long ~1 as? ~1 you ~1 like|need|want
  sit|stay|live|rest ~1 with ~1 it|this|that ~3 long|while|need|like
  whenever|when|if_and_when ~1 or_if? ~1 you ~1 are|feel|want|like|choose|get ~1 {ready} ~2 $|or|never|not|no|could|i|it
  until you ~1 are|feel|choose|want ~1 {ready}
  at|in your own pace|time
  on your ~1 own? terms|time|schedule
  answer|reply|write|call|text|respond ~1 when|whenever|if ~1 you ~1 {ready}|feel|can|are
  if you ~1 never|not ~1 want ~1 to ~8 {fine}
  if you ~1 would|need|want|prefer|do|can|are|never ~2 not|rather|prefer|more|space|time|no? ~8 {fine}
  {fine} ~1 if|when|that|with you ~2 are|need|do|can|want|still|never|feel ~3 not|space|time|distance|angry|ready|yet|never|more|talk|a|mad|hurt|there
  i ~1 understand|respect ~1 it? ~1 if you ~2 need|want|would ~3 {time}|rather|not
  i ~1 will|can ~1 give|leave you ~2 {time}|be|room|it
  i ~1 will|can ~3 patient|wait ~2 until|till|as_long|for_as
  you ~1 can|may ~1 be ~2 cross|angry|mad|sad|upset|hurt ~3 as|for|however
  or never|not_at_all ~2 {fine}?
  could be next
  i ~1 do not ~1 wait ~1 for ~1 an? ~1 answer
  leave|let you ~1 be ~1 for|now|$
`,
  CLASSES,
);

/** Gives time and leaves the answer to them. */
export const space = defineElement({
  id: 'space',
  weight: 1,
  wordings: WORDINGS,
  unless: wordings(`
    i ~1 will ~1 wait ~2 in|at|outside|for_the
    time off
    processed|mobile|bar|dry|cake|form
    i ~1 need|want ~2 time|space
    on|with|over|to ~1 the|a|any review|report|spreadsheet|invoice|dish|towels
    to ~1 bring|print|book|come|pay|cook|eat|buy|drive|wear|pack ~3
    press start
    taxi|rush_hour|traffic|kettle|soup|gym
    rush on the
    reply by
  `),
});
