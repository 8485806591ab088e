/** The whole message: who seems to write it, and what it already does. */
import type { Trace } from '../engine/trace/trace.ts';
import { elementName } from '../ui/finding-text.ts';
import { Part } from '../ui/part.tsx';
import type { Text } from '../ui/text.ts';
import { writerWords } from '../ui/trace-words.ts';

export function Whole({ text, trace }: { text: Text; trace: Trace }) {
  const { writer, present } = trace;
  return (
    <Part id="whole" title={text('playground_whole')} about={writerWords(text, writer)}>
      <h3>{text('trace_present')}</h3>
      {present.length === 0 && <p class="about">{text('playground_nothing')}</p>}
      <ul class="elements">
        {present.map(({ element, quote, start, weak }) => (
          <li key={`${element} ${start}`}>
            <span class="element">{elementName(text, element)}</span>
            {weak && <span class="about"> {text('trace_weak')} </span>}
            <q>{quote}</q>
          </li>
        ))}
      </ul>
    </Part>
  );
}
