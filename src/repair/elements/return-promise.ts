import { talksAgain } from '../../engine/features/coming-back.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { MEETINGS, PAUSES, RETURNS } from '../phrases/returns.ts';

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
    "I'm sorry I forgot to call you on Sunday.",
  ],
};

/** A pause with a time to come back. Source: Gottman & Silver 1999. */
export const returnPromise = defineElement({
  id: 'return-promise',
  weight: 2,
  wordings: RETURNS,
  cues: cuesOf(MEETINGS),
  test: ({ clause }, text) => clauseSays(clause, MEETINGS) || talksAgain(text),
  beside: (placed, scene) =>
    [placed, ...scene.before(placed, 3), ...scene.after(placed, 2)].some(({ clause }) =>
      clauseSays(clause, PAUSES),
    ),
  unless: wordings(`
    for lunch|dinner
    desk|depot|office|stock|urgent|invoice|delivery|shopping|plumber|film|report|oven|traffic
    annual leave
    exam|flight|plane|cinema|train|theater
    table|book|booked ~2 for
    something else
    maybe later
    forgot|forget|forgetting|failed|meant|supposed to
  `),
});
