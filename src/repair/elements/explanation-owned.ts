import { holds } from '../../engine/clause.ts';
import { defineElement } from '../element.ts';

/** Explains without excusing: a circumstance, and in the same breath that it is no excuse. Source: Shaw, Wild & Colquitt 2003. */
export const explanationOwned = defineElement({
  id: 'explanation-owned',
  weight: 1,
  cues: [
    {
      here: ['excuse reason fault still deserve took mine explains should problem excuses same'],
      near: ['i my'],
    },
  ],
  test: (placed, text, said, scene) => {
    const owned =
      /\b(?:no|not an|not a|is not) (?:excuse|reason|justification)\b|\bdoes not (?:excuse|make it|justify)\b|\bdid (?:not|nothing to) deserve\b|\bnot your (?:fault|problem)\b|\b(?:took|taken|taking) it out on you\b|\bi still should\b|\bthat is (?:mine|on me)\b|\bmine (?:all the same|to)\b|\bi should (?:not )?have\b/.test(
        text,
      );
    if (!owned || /\b(?:pothole|council|bus|her|him)\b/.test(said)) return false;
    const around = [placed, ...scene.before(placed, 3), ...scene.after(placed, 2)];
    return (
      around.some(
        ({ clause }) =>
          clause.subject !== 'third' &&
          clause.subject !== 'hearer' &&
          clause !== placed.clause &&
          (holds(clause, ['Circumstance']) ||
            /\b(?:slept|jealous|scared|panicked|letter|drunk|day|week|year)\b/.test(
              clause.words
                .slice(clause.from, clause.to)
                .map((w) => w.text)
                .join(' '),
            )),
      ) || holds(placed.clause, ['Circumstance'])
    );
  },
});
