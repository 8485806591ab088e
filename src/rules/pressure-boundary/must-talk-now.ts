import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[We're talking about this right now]].",
      reworded: "I'd like us to talk when it suits us both.",
    },
    { flag: "[[don't walk away from me]]" },
    { flag: "[[You're not going to bed until we fix this]]." },
    { flag: '[[we r not done talking]]' },
    { flag: "[[you can't just leave in the middle of this]]" },
  ],
  silent: [
    "Can we talk tonight if you're up for it?",
    'I need an answer on the venue tonight.',
    "We're talking about this in class.",
    "Don't walk under the ladder.",
    'If now is too much, when would be ok?',
    'Hang up your coat.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'talking discussing sorting fixing finishing dealing having talk discuss sort fix finish settle',
      'we us you',
      'now tonight until till whether not done before going',
      'this it done about like',
    ],
    atMost: 18,
  },
  {
    here: [
      'walk hang leave turn go run close shut log dare walking hanging leaving',
      'not',
      'away up out bed sleep middle anywhere back door phone off',
      'you dare me until conversation this',
    ],
    atMost: 18,
  },
  {
    here: ['minute instant once now later', 'here back down tell this', 'come get sit you conversation no'],
    atMost: 14,
  },
  { here: ['you', 'will', 'listen sit', 'me down', 'until till and now'], atMost: 18 },
  { here: ['answer'], near: ['now tonight today'], atMost: 9 },
  { here: ['sit come get look', 'down back here me', 'now talk listen here this'], atMost: 9 },
  { here: ['wait', 'not', 'cannot can this it', 'morning tomorrow later any longer'], atMost: 12 },
  { here: ['talk', 'now', 'me to we'], atMost: 9 },
];

/** Blocking a way out: clear; forcing the hour: soft. */
const BLOCKED: readonly RegExp[] = [
  /\b(?:not|never) (?:you )?(?:\w+ )?(?:dare )?(?:to )?(?:walk (?:away|out|off)|hang up|turn your back|run (?:away|off)|storm (?:off|out)|close the door|shut the door|slam|leave (?:this room|the (?:room|house)|while|until|in the middle|me)|log off|go to (?:bed|sleep))(?: on)?(?: me| us| now| again| while| from| until| yet| in| like| when| during|$)/,
  /\byou are not (?:\w+ )?(?:going (?:to (?:bed|sleep|work|leave|your)|anywhere|out|home|up)|leaving|walking(?: out| away)?$|walking|getting (?:out|away|off)|sleeping|hanging up|running)\b.*(?:\buntil\b|\btill\b|\bbefore\b|\bunless\b|$)/,
  /\b(?:no one|nobody|neither of us|none of us|we are not|i am not) (?:is )?(?:\w+ )?(?:leaving|going (?:to (?:bed|sleep)|anywhere)|sleeping|moving|hanging up|letting (?:you|this))\b.*\b(?:until|till|before|unless)\b/,
  /\byou (?:can not|do not get to|are not allowed to|will not) (?:just )?(?:leave|walk|hang|run|go|sleep|drop|end|disappear) (?:\w+ ){0,3}(?:middle|away|out|up|off|mid|like this|now|in the)\b/,
  /\b(?:unlock|open) (?:the|this|that) (?:\w+ )?door (?:and|now|right now|so)\b|\bi (?:have|am) (?:locked|blocking|standing in) (?:the|your|this)\b/,
];
const FORCED: readonly RegExp[] = [
  /\byou (?:will|are going to) (?:\w+ )?(?:sit (?:down|here|there)|listen(?: to me)?|hear me out|stay (?:here|there|right)|look at me|tell me)\b.*(?:\b(?:until|till|now|and|whether|tonight)\b|$)|\b(?:come|get) (?:back )?(?:in|back|down|out) ?(?:here|the car|in)? ?(?:this (?:minute|instant|second)|right now|now|at once)\b|\bthis (?:conversation|talk|argument|fight|discussion) is (?:not over|over when i)|\bno more later\b|\btell me (?:right )?now\b|\bfirst (?:you|we) (?:finish|talk|sort|settle)\b.*\bthen|\b(?:deal with|sort|settle|finish) (?:this|it) (?:today|tonight|now|here)\b/,
  /\bwe (?:are|will|need to|have to|must|should)? ?(?:\w+ )?(?:going to )?(?:talk|talking|discuss|discussing|doing|do|sort|sorting|fix|fixing|finish|finishing|settle|settling|having|dealing with) (?:\w+ ){0,5}(?:right now|now|tonight|this minute|this instant|whether you|before (?:you|we|anyone|i)|like it or not|here and now)\b/,
  /\bwe (?:are not|have not) (?:\w+ )?(?:done|finished|through)(?: (?:talking|here|with this|discussing|yet|with this (?:conversation|talk)))+(?! about)|\bthis (?:conversation|talk|discussion) is not (?:over|finished|done)\b/,
  /^(?:(?:no|and|so|look|listen|well) )*i (?:need|want|demand|expect) (?:an|my|your) answer (?:right )?(?:now|tonight|today|this minute)$|^(?:no )?we talk now$|\b(?:sit|get|come) (?:\w+ )?(?:down|back|here)(?: here| down)? (?:and )?(?:right now|now|talk(?: to me)?|listen(?: to me)?|look at me|this instant)$|\btalk to me (?:right )?now$|\b(?:this|it) (?:can|will) not wait (?:until|till|any longer|for)\b|\b(?:now|tonight) (?:is|means) (?:now|tonight)\b|\bnot (?:tomorrow|later|in the morning) (?:now|tonight|right now)\b/,
];
const ELSEWHERE =
  /\b(?:venue|class|meeting|agenda|client|ladder|coat|order|invoice|ticket|film|game|dune|podcast|project|budget|menu|hotel|flight|booking|if you are up|when you can|would you|can we|could we|shall we)\b/;

export default defineRule({
  id: 'must-talk-now',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
    const blocked = saidIn(scene, sentence, BLOCKED);
    if (blocked.length > 0) return blocked;
    return saidIn(scene, sentence, FORCED).map((match) => ({ ...match, severity: 1 }));
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'd like us to talk when it suits us both."),
    fitted(
      context,
      'fuller',
      "This matters to me, and I can wait until we're both calm. Tomorrow at [time]?",
    ),
    fitted(context, 'question', 'When would be a good time for you to talk about this?'),
  ],
});
