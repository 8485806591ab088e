/** The bubbles of the talk. */
import type { Text } from '../ui/text.ts';
import type { Line } from './talk.ts';

export function Bubbles({ text, lines }: { text: Text; lines: readonly Line[] }) {
  return (
    <div role="log" aria-label={text('practice_robin')}>
      <ol class="bubbles">
        {lines.map((line, index) => (
          // Lines are only ever added at the end, so their place is their identity.
          <li key={index} class={`line ${line.from}`}>
            <span class="aside">{text(line.from === 'robin' ? 'practice_robin' : 'practice_you')}: </span>
            {line.from === 'robin' ? text(line.key) : line.words}
          </li>
        ))}
      </ol>
    </div>
  );
}
