import { textOf } from '../../engine/clause/clause.ts';
import { comesBack } from '../../engine/features/coming-back.ts';
import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "I need half an hour, then I'll come find you.",
    'Not tonight. Can we talk tomorrow after work?',
    'let me cool off n ill text u in the morning',
    "I can't do this well right now. I'll be back at nine.",
  ],
  absent: [
    "I'll be back in the office on Monday.",
    'See you at eight.',
    'I need space.',
    'We can talk at length.',
  ],
};

const PAUSE =
  /\b(?:need|pause|stop|break|minute|minutes|hour|hours|not (?:now|tonight|here|yet|ready|able|in front)|too (?:\w+ )?(?:heated|angry|tired|upset|much|raw|hot|wound|overwhelmed)|badly|loud|right now|sleep on|step\w* (?:out|away|back)|head (?:is|to)|can not (?:do|talk|think|say|answer|hear|have|listen)|walk|run|space|let me|give me|have to|going to (?:go|take|leave|step)|calm|cool|breathe|breather|clear my|think|flooded|leave this|time to|shut down|spinning|before i say|later)\b/;
const TALK =
  /\b(?:call|text|talk|come|be|sit|write|finish|speak|answer|return|ring|phone|message|go on|continue|pick (?:it|this)|try|listen|find|hear|meet|see|look at|reply|get|go back|respond)\b/;
const TIMED =
  /\b(?:\d{1,2}(?::?\d\d)?(?:am|pm|ish)?|tomorrow|tonight|later|minutes?|hours?|hour|morning|evening|afternoon|noon|after|before|when|once|until|\w+day|ten|nine|eight|seven|six|five|then|week|weekend|half|dinner|lunch|bed|yours)\b/;

const WORDINGS = wordings(`
  can|could|shall|may|let we|us|i ~ pick|continue|finish|carry|come|talk|take|resume|go ~5 up|on|this|it|back|about ~4 tomorrow|tonight|later|after|at|in|on|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  i ~ want|need|going|will|would_like ~ to ~ think|sleep|reflect|sit|cool|breathe|calm ~8 and|then|n ~ answer|call|text|talk|write|reply|ring|come|get ~6 tonight|tomorrow|later|morning|evening|properly|back|when|after|noon
  back in ~ minutes|hour|hours|an|half|ten|twenty|thirty|20|30|10|15|5 ~5 then|and|to ~ i|we|talk|all|finish|listen
  i ~ need|want ~ few|some|little|minute|minutes|moment|hour|break|pause|time|space|calm ~12 come|be|get|talk|return|go ~ back
  i ~ do|will ~ want|come|be ~ to? ~ come|talk|back|return ~ back|about|to ~ this|it|that|you
  can|could|shall|let we|us|it|this|me ~ leave|park|pause|stop|drop|put ~3 for|here|there|now|until|till|on ~8 and|then|but ~3 talk|sit|speak|pick|meet|finish|try|come|go|look
  give|gimme|let me ~2 till|until|some|a|an|the|to|twenty|ten|half ~8 and|then|i ~4 will|would|want|am|can ~4 talk|hear|listen|come|call|answer|finish|text|tell|explain|message
  not ~ now|tonight|yet|today ~10 tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|weekend ~4 over|after|instead|with|before|coffee|breakfast|work|dinner|lunch|$
  need|taking|take ~2 walk|breather|break|minute|moment|hour|nap|shower|breath ~4 back|home|then|will|talk|and ~8 finish|talk|listen|this|come|carry|continue|you|sort
  i ~ am|have ~ going|to|stopping ~2 stop|pause|here|leave|step ~10 but|and|then ~3 will|can|promise|want ~3 message|call|talk|come|text|ring|write|return|be
  gotta|have|need|brb|let ~3 breathe|calm|cool|think|settle|reset|sleep|decompress ~8 talk|call|text|ring|back|finish|come ~4 at|tomorrow|tonight|in|after|later|when
`);

/** A pause with a time to come back. Source: Gottman & Silver 1999. */
export const returnPromise = defineElement({
  id: 'return-promise',
  weight: 2,
  wordings: WORDINGS,
  cues: [
    {
      here: [
        '#TimeWord tomorrow then at once when back later tonight',
        'back call text talk come sit speak hear yours yes write return ring pick continue finish try message again find go',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (/\b(?:annual leave|stock|the office|urgent|book(?:ed)? (?:a|the)|deliver\w*|invoice)\b/.test(said))
      return false;
    const promised =
      /\b(?:will|can|could|shall|would|going to|want to|promise|let us|then|yes|but|i am all)\b/.test(text) ||
      clause.question;
    return promised && (TALK.test(said) || /\ball yours\b/.test(said));
  },
  beside: (placed, scene) => {
    const around = [...[...scene.before(placed, 3)].reverse(), placed, ...scene.after(placed, 2)]
      .map(({ clause }) => textOf(clause))
      .join(' ');
    return comesBack(scene) && TIMED.test(around) && PAUSE.test(around) && !/\bmaybe later\b/.test(around);
  },
});
