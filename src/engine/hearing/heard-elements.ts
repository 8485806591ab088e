/** What the classifier makes of the accountable elements: rules know the common ways to say them, it hears the others. */
import type { Classifier } from '../classifier/classifier.ts';
import { heaviestClause, reported, spanning } from '../find.ts';
import type { Finders } from '../finders.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import type { ElementFound, Span } from '../types.ts';
import { LEAST_WORDS } from './heard.ts';

/**
 * Log odds from which an element is there although no rule found it. Chosen on messages that were kept out of training.
 * What a rule found is not doubted: in real messages of customers and editors half of what would be was right.
 */
const HEARD = -1.25;

/** "Before I talk" and "that you waited" say nothing alone. */
const HANGS = /^(?:when|until|that|rel)$/;

/** The clause with what it hangs on, from where that begins. */
function wholeFrom(scene: Scene, placed: Placed): Placed {
  const before = scene.placed(placed.sentence)[placed.index - 1];
  return before !== undefined && HANGS.test(placed.clause.link) ? wholeFrom(scene, before) : placed;
}

/** The words of the clause that speaks most for an element; null where that is somebody else's words. */
function placeIn(scene: Scene, at: number, element: string, classifier: Classifier): Span | null {
  const sentence = scene.sentences[at] as Sentence;
  const heaviest = heaviestClause(scene, at, (typed) =>
    classifier.elementWeightWithin(sentence, element, typed),
  );
  if (heaviest === undefined || reported(scene, heaviest)) return null;
  const { from, to } = spanning(wholeFrom(scene, heaviest), heaviest);
  return scene.span(at, from, to);
}

/** Gives the accountable elements of a scene: those that rules found, and those the classifier hears besides. */
export function hearingElements(
  { elements }: Pick<Finders, 'elements'>,
  classifier: Classifier,
): (scene: Scene, found: readonly ElementFound[]) => readonly ElementFound[] {
  const order = new Map(elements.map(({ id }, i) => [id, i]));
  return (scene, found) =>
    scene.sentences.flatMap((sentence, at): readonly ElementFound[] => {
      const start = scene.offsets[at] ?? 0;
      const here = found.filter((one) => one.start >= start && one.start < start + sentence.raw.length);
      if (sentence.typed.length < LEAST_WORDS) return here;
      const oddsOf = classifier.elementOddsOf(sentence);
      const heard = elements.flatMap(({ id: element }): readonly ElementFound[] => {
        const odds = oddsOf.get(element) ?? Number.NEGATIVE_INFINITY;
        if (odds < HEARD || here.some((one) => one.element === element)) return [];
        const span = placeIn(scene, at, element, classifier);
        return span === null
          ? []
          : [{ element, ...span, quote: scene.text.slice(span.start, span.end), weak: false }];
      });
      return [...here, ...heard].sort((a, b) => (order.get(a.element) ?? 0) - (order.get(b.element) ?? 0));
    });
}
