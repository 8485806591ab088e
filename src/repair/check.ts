/**
 * The check of a whole message: what kind of repair it is, and what would help it most. It gives no score.
 * Words that take a repair back are asked about before parts that are missing: to leave them out helps more than
 * to add (Schumann 2014). What a kind of message needs follows Lewicki, Polin & Lount 2016 and Scher & Darley 1997;
 * that a small slip needs little, Goffman 1971.
 */
import type { Checked, CheckFunction } from '../engine/review.ts';
import type { Check, ElementId, Finding, RepairQuestion, Situation } from '../engine/types.ts';
import { situationOf, tellsOfHarm } from './situation.ts';

/** Elements of which any one will do; the first is what is asked for. */
type Need = readonly [ElementId, ...ElementId[]];

/** What each kind of message needs, what helps most first. Forgiveness is never asked for. */
const needs: Readonly<Record<Situation, readonly Need[]>> = {
  slip: [],
  hurt: [
    ['names-act', 'responsibility'],
    ['impact', 'validation'],
    ['repair-offer', 'commitment', 'curiosity'],
  ],
  grave: [
    ['names-act'],
    ['responsibility'],
    ['impact'],
    ['commitment', 'repair-offer'],
    ['space', 'boundary-respect'],
  ],
  pause: [['return-promise']],
  opener: [
    ['names-rupture', 'names-act', 'responsibility'],
    ['invitation', 'curiosity'],
  ],
  support: [
    ['witnessing', 'validation'],
    ['curiosity', 'invitation', 'space', 'repair-offer'],
  ],
};

/** More than two questions would be a form to fill in. */
const MOST_QUESTIONS = 2;

/**
 * Checks a message. Who was hurt and who is afraid is asked for nothing; who says sorry and tells of a harm, too,
 * is asked about words that are there, and not for more.
 * @returns null where the message repairs nothing.
 */
export const checkMessage: CheckFunction = (checked): Check | null => {
  const situation = situationOf(checked);
  if (situation === null) return null;
  const { findings } = checked;
  const harmed = tellsOfHarm(checked);
  const asked = findings
    .filter(takesBack)
    .toSorted((a, b) => b.severity - a.severity || a.start - b.start)
    .map(aboutWording);
  const missing = harmed ? [] : missingIn(checked, situation);
  const questions = [...asked, ...missing].slice(0, MOST_QUESTIONS);
  const isOpen = harmed || findings.some(({ family }) => family === 'blank');
  const complete = questions.length === 0 && !isOpen;
  return { situation, questions, complete };
};

/** Soft wording may stay; a blank is not the person's own word yet. */
const takesBack = ({ family, severity }: Finding): boolean => family !== 'blank' && severity >= 2;

const aboutWording = ({ rule, quote, start, end }: Finding): RepairQuestion => ({
  about: 'wording',
  rule,
  quote,
  start,
  end,
});

/** A weak form does not meet a need, but it is the one to ask about: it is nearest to what the person means. */
function missingIn({ present }: Checked, situation: Situation): readonly RepairQuestion[] {
  const isThere = (element: ElementId, weak: boolean): boolean =>
    present.some((found) => found.element === element && (weak || !found.weak));
  return needs[situation]
    .filter((need) => !need.some((element) => isThere(element, false)))
    .map((need) => need.find((element) => isThere(element, true)) ?? need[0])
    .map((element) => ({ about: 'element', element }));
}
