/** The rule playground: type a message, and see step by step how it is read. Nothing is kept. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Trace } from '../engine/trace/trace.ts';
import { Part } from '../ui/part.tsx';
import { Seam } from '../ui/parts.tsx';
import { Field } from './field.tsx';
import type { PlaygroundPort } from './port.ts';
import { SentenceView } from './sentence.tsx';
import { Whole } from './whole.tsx';
import './playground.css';

/** Draws the playground into `root`. */
export function mountPlayground(root: HTMLElement, port: PlaygroundPort): void {
  root.className = 'amends tab-page playground';
  render(<Playground port={port} />, root);
}

/** A message is read when its writer pauses, in milliseconds. */
const PAUSE_MS = 150;

function Playground({ port }: { port: PlaygroundPort }) {
  const { text } = port;
  const [message, setMessage] = useState(text('playground_sample'));
  const [previous, setPrevious] = useState('');
  const answer = useTrace(port, message, previous);
  const trace = answer === 'failed' ? null : answer;
  return (
    <>
      <header class="intro">
        <h1>
          <Seam />
          {text('playground_title')}
        </h1>
        <p>{text('playground_lead')}</p>
      </header>
      <main>
        <div class="fields">
          <Field label={text('playground_label')} value={message} rows={3} onChange={setMessage} />
          <Field label={text('playground_previous')} value={previous} rows={1} onChange={setPrevious} />
          <p class="about" role="status">
            {answer === 'failed' ? text('playground_failed') : answer && countOf(answer, text)}
          </p>
        </div>
        {trace?.sentences.map((sentence) => (
          <SentenceView key={sentence.start} text={text} sentence={sentence} />
        ))}
        {trace && <Whole text={text} trace={trace} />}
        <Part
          id="contribute"
          title={text('playground_contribute')}
          about={text('playground_contribute_about')}
        />
      </main>
    </>
  );
}

type Answer = Trace | 'failed' | null;

/** The trace of what was last typed; the one before it until then. */
function useTrace(port: PlaygroundPort, message: string, previous: string): Answer {
  const [answer, setAnswer] = useState<Answer>(null);
  useEffect(() => {
    let isLast = true;
    const read = () =>
      port
        .trace(message, previous)
        .catch(() => 'failed' as const)
        .then((read) => isLast && setAnswer(read));
    const timer = setTimeout(read, PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [message, previous]);
  return answer;
}

function countOf({ sentences }: Trace, text: PlaygroundPort['text']): string {
  const speaking = sentences.flatMap(({ matches }) => matches).filter(({ fate }) => 'severity' in fate);
  return text('playground_count', String(sentences.length), String(speaking.length));
}
