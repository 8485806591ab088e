/** The message so far, whole, with what the engine marks in it. */
import type { Finding, Span } from '../../engine/types.ts';
import { stretchesOf } from '../../ui/marked.ts';
import { Stretches } from '../../ui/parts.tsx';
import { listedInPages, marksOf, type Sensitivity } from '../../ui/showing.ts';
import type { Text } from '../../ui/text.ts';

interface GrowingProps {
  readonly text: Text;
  readonly message: string;
  /** Where the answer to the question that is asked now stands. */
  readonly current?: Span | undefined;
  readonly findings: readonly Finding[];
  readonly sensitivity: Sensitivity;
  /** What it is called. */
  readonly heading?: string;
}

export function Growing({ text, message, current, findings, sensitivity, heading }: GrowingProps) {
  const marks = marksOf(listedInPages(findings, sensitivity), sensitivity);
  const pieces = (from: number, to: number) => {
    const inside = marks
      .filter(({ span }) => span.start < to && span.end > from)
      .map((mark) => ({ ...mark, span: { start: mark.span.start - from, end: mark.span.end - from } }));
    return <Stretches of={stretchesOf(message.slice(from, to), inside)} />;
  };
  const { start, end } = current ?? { start: 0, end: 0 };
  return (
    <section class="growing" aria-labelledby="growing">
      <h2 id="growing">{heading ?? text('compose_growing')}</h2>
      {message ? (
        <p class="message whole">
          {pieces(0, start)}
          {end > start && <span class="current">{pieces(start, end)}</span>}
          {pieces(end, message.length)}
        </p>
      ) : (
        <p class="about">{text('compose_growing_empty')}</p>
      )}
    </section>
  );
}
