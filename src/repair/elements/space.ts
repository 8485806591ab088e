import { defineElement } from '../element.ts';

/** Gives time and leaves the answer to them. */
export const space = defineElement({
  id: 'space',
  weight: 1,
  cues: [
    { here: ['#Hearer no', 'time rush ready owe have need pressure wait whenever whatever ok while long'] },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || /\b(?:kettle|gym|oven|hour traffic|caterer|soup|table|print|scan)\b/.test(said))
      return false;
    if (/\btake (?:all the|your|as much|whatever) time\b|\bwhatever time you need\b/.test(text))
      return !/\bon the\b/.test(text);
    if (/\bno (?:rush|pressure|hurry)\b/.test(text))
      return /\b(?:reply|replying|answer|talk|back|you|to)\b/.test(said) || clause.words.length < 4;
    if (/\b(?:do not|no) (?:have|need|owe)\b|\bno need to\b/.test(text))
      return (
        /\b(?:forgive|forgiveness|answer|reply|talk|respond|me anything|decide|explain|me a)\b/.test(said) &&
        !/\bdo you\b/.test(text)
      );
    if (/\b(?:when|whenever|until|once) you (?:are|feel) ready\b|\bwhenever you (?:want|like)\b/.test(said))
      return true;
    if (
      /\b(?:ok|fine|alright|right|understand) if you\b|\bif you (?:need|would rather|want) (?:space|time|not|some)/.test(
        said,
      )
    )
      return true;
    return /\bas long as you (?:need|want|like)\b|\bfor as long as\b|\b(?:not|do not) (?:wait|need|expect) (?:for )?an? (?:answer|reply)\b|\bok when you are\b|\bok if you are not\b/.test(
      said,
    );
  },
});
