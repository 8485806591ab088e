import { type Clause, holds } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/features/wording.ts';
import { clauseSays } from '../../engine/features/wording-place.ts';
import { byWriter, defineElement, type ElementExamples } from '../element.ts';
import { ACTS, NAMED, TOUCHES, VAGUE } from '../phrases/acts.ts';

export const examples: ElementExamples = {
  present: [
    'I snapped at you at breakfast.',
    'sorry for going through ur phone',
    "I didn't turn up to your recital.",
    'I told Priya your secret.',
  ],
  absent: [
    'Sorry about earlier.',
    'I forgot my keys.',
    'You shouted at me.',
    'I rang you yesterday to say hi.',
  ],
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Deeds toward the hearer that are no act to be sorry for, and states of mind. */
const HARMLESS =
  list(`do happen be have get mean feel think know want see hear try love like need miss thank appreciate wish hope understand
 believe trust help meet find hate remember realize notice support care ask look call text message send write email give show bring buy say come
 let hurt owe apologize guess suppose ring phone visit pick drive join invite wait go leave put tell`);
/** Failing to do these is an act. */
const OWED =
  list(`show turn call text ring answer reply respond listen tell come make keep ask remember stand back stick support help check
 invite include notice apologize say thank defend pay let wait pick be go visit give take consult warn follow finish do return hear consider
 respect believe speak`);
/** Failing to do these is an act toward whomever. */
const ALWAYS_OWED = list('show turn listen answer reply respond call text');
/** Wrong only toward somebody: one breaks cups and hits nails, too. */
const TOWARD = list('forget break hit push steal rush grab overlook snap cancel interrupt yell shout scream');
const EFFECTS = list('hurt upset offend disappoint');

/** A wrong done, or a duty left, toward somebody. */
function actOf(clause: Clause): boolean {
  if (!byWriter(clause) || clause.question || clause.link === 'if' || clause.passive) return false;
  const regretted = clause.modal === 'should' && clause.perfect;
  if (clause.tense !== 'past' && !regretted) return false;
  const touches = clauseSays(clause, TOUCHES);
  if (holds(clause, ['WrongIdiom'], clause.subjectAt)) return !clause.negated || regretted;
  if (clause.negated && !regretted) return OWED.has(clause.verb) && (touches || ALWAYS_OWED.has(clause.verb));
  if (regretted && !clause.negated) return false;
  if (holds(clause, ['WrongVerb'], clause.verbAt) && !EFFECTS.has(clause.verb))
    return !TOWARD.has(clause.verb) || touches || clause.restAt >= clause.to - 1;
  return (
    touches &&
    !HARMLESS.has(clause.verb) &&
    holds(clause, ['Hearer', 'Both'], clause.restAt) &&
    holds(clause, ['Negative', 'WrongAdj', 'Misdeed'], clause.verbAt)
  );
}

/** Names the specific act. */
export const namesAct = defineElement({
  id: 'names-act',
  weight: 3,
  asked: false,
  wordings: ACTS,
  unless: wordings(`
    sorry ~1 i ~1 missed your ~1 call|text|message|email
    i ~1 left ~2 umbrella|keys|bag|coat|scarf
    i ~1 told ~1 you about
    at the ~1 film|game|joke|match
    sorry ~2 can|could not
    i ~1 told ~3 you ~1 will|would ~1 be ~1 late
    made|brought|bought|got|sent|cooked|saved|baked|kept|left you a|an|some|the|tea|dinner|lunch|breakfast|coffee
    out of the ~1 cinema|room|shop|office|house|station to
    heard back
    told ~1 you about the
    took your ~1 to
    missed your call|text|message|email
    shouted your name
    for a taxi|cab|bus
    forgot|forget|left|lost|forgetting|leaving my keys|wallet|phone|umbrella|coat|lunch|charger|shirt
    not have my|your phone|keys|charger
    left the ~3 for you
    i ~1 told ~1 you ~2 remember
    through the ~1 menu
  `),
  cues: [{ here: ['i my #Apology', '#WrongVerb #Past #Gerund #WrongIdiom #Apology not'] }],
  test: ({ apology, clause }) =>
    (apology?.use === 'own' &&
      (clauseSays(clause, NAMED) ||
        (apology.complement === 'for' &&
          !clauseSays(clause, VAGUE) &&
          holds(clause, ['WrongVerb', 'Gerund'], apology.after)))) ||
    actOf(clause),
});
