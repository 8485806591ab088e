import { defineElement } from '../element.ts';

const PAUSE =
  /\b(?:need|pause|stop|break|minute|minutes|hour|not (?:now|tonight|here|in front)|too (?:heated|angry|tired|upset)|badly|loud|right now|sleep on it|step\w* (?:out|away)|head is full|can not (?:do|talk)|run|walk|garden|space|let me|give me|have to)\b/;
const TIME =
  /\b(?:\d{1,2}|tomorrow|tonight|later|minutes?|hours?|morning|evening|noon|after (?:dinner|work|school|the|they|lunch)|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ten|nine|eight|seven|six|then|asleep)\b/;
const BACK =
  /\b(?:(?:will|am going to|can|could|shall) (?:i |we |then )?(?:\w+ )?(?:call|text|talk|come|be back|sit|write|finish|speak|answer|return)|come back|be back|back (?:before|at|in|to (?:this|it|finish))|hear from me|talk (?:at|then|tomorrow)|we speak|i am all yours|call you|text you|yes and)\b/;

/** A pause with a time to come back. Source: Gottman & Silver 1999. */
export const returnPromise = defineElement({
  id: 'return-promise',
  weight: 2,
  cues: [
    {
      here: ['#TimeWord tomorrow then at', 'back call text talk come sit speak hear yours yes write'],
      near: ['i me my we not'],
    },
  ],
  test: (placed, _text, _said, scene) => {
    const around = [...[...scene.before(placed, 3)].reverse(), placed, ...scene.after(placed, 2)]
      .map(({ clause }) =>
        clause.words
          .slice(clause.from, clause.to)
          .map((word) => word.text)
          .join(' '),
      )
      .join(' ');
    if (/\b(?:annual leave|stock|table|booked|oven|office|urgent|something else)\b/.test(around))
      return false;
    return (
      BACK.test(around) &&
      TIME.test(around) &&
      (PAUSE.test(around) || /\bcan we talk at\b/.test(around)) &&
      !/\bmaybe later\b/.test(around)
    );
  },
});
