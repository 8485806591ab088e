/** The check of a whole message: first what is there, with its words, then at most two questions to the writer. */
import type { ElementFound, ElementId, Repair, RepairQuestion, Situation } from '../engine/types.ts';
import { elementName } from './finding-text.ts';
import type { Weighted } from './marked.ts';
import type { Text } from './text.ts';

/** A question to the writer, in the person's words. */
function wordsOf(text: Text, question: RepairQuestion): string {
  if (question.about === 'wording') return text('check_ask_wording', question.quote);
  return text.find(`check_ask_${question.element.replaceAll('-', '_')}`) ?? '';
}

/** Each element once, where it stands first, and a full form rather than a weak one. */
function eachOnce(present: readonly ElementFound[]): ElementFound[] {
  const byElement = new Map<string, ElementFound>();
  for (const found of present) {
    const known = byElement.get(found.element);
    if (!known || (known.weak && !found.weak)) byElement.set(found.element, found);
  }
  return [...byElement.values()].toSorted((a, b) => a.start - b.start);
}

/** Elements that lie in the same words stand on one line. */
function byWords(found: readonly ElementFound[]): [string, ElementFound[]][] {
  const lines = new Map<string, ElementFound[]>();
  for (const element of found) lines.set(element.quote, [...(lines.get(element.quote) ?? []), element]);
  return [...lines];
}

/** Standing by somebody is for who was hurt by others: from who did it, it is no merit of an apology. */
const isOf = (situation: Situation, element: ElementId): boolean =>
  element !== 'witnessing' || (situation !== 'hurt' && situation !== 'grave');

/** Words with a line under them are asked about: to name them as what is here, too, would say both at once. */
const isMarked = ({ start, end }: ElementFound, marks: readonly Weighted[]): boolean =>
  marks.some(({ span }) => 2 * (Math.min(end, span.end) - Math.max(start, span.start)) > end - start);

/** Whether there is anything to show: a message that repairs nothing, or a slip, needs no more than it says. */
export const hasCheck = ({ check, writer, advised }: Repair): boolean =>
  writer === 'hurt' || advised === true || (check !== undefined && check.situation !== 'slip');

interface CheckViewProps {
  readonly text: Text;
  readonly repair: Repair;
  /** The marks that the message carries where it is shown. */
  readonly marks: readonly Weighted[];
}

/** Shows the check, or nothing where there is none to show. */
export function CheckView({ text, repair, marks }: CheckViewProps) {
  const { check, present, writer, advised } = repair;
  if (writer === 'hurt') return <p class="note">{text('check_hurt')}</p>;
  if (advised) return <p class="note">{text('check_advised')}</p>;
  if (!check || !hasCheck(repair)) return null;
  const elements = eachOnce(
    present.filter((found) => isOf(check.situation, found.element) && !isMarked(found, marks)),
  );
  if (elements.length === 0 && check.questions.length === 0 && !check.complete) return null;
  return (
    <section class="check" aria-label={text('check_here')}>
      {elements.length > 0 && <h2>{text('check_here')}</h2>}
      <ul class="present">
        {byWords(elements).map(([quote, found]) => (
          <li key={quote}>
            {found.map(({ element }) => (
              <span class="element" key={element}>
                {elementName(text, element)}
              </span>
            ))}
            <q class="quote">{quote}</q>
          </li>
        ))}
      </ul>
      {check.questions.length > 0 && <h2>{text('check_would_help')}</h2>}
      {check.questions.map((question) => (
        <p class="question" key={wordsOf(text, question)}>
          {wordsOf(text, question)}
        </p>
      ))}
      {check.complete && <p class="complete">{text('check_complete')}</p>}
    </section>
  );
}
