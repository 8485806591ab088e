/** One sentence: how its clauses are read, which patterns met it, and what each of them had to say. */
import type { TracedMatch, TracedSentence } from '../engine/trace/trace.ts';
import { ruleName } from '../ui/finding-text.ts';
import type { Weighted } from '../ui/marked.ts';
import { Marked } from '../ui/parts.tsx';
import type { Text } from '../ui/text.ts';
import { clauseFacts, fateWords, unaskedWords } from '../ui/trace-words.ts';

interface SentenceProps {
  readonly text: Text;
  readonly sentence: TracedSentence;
}

export function SentenceView({ text, sentence }: SentenceProps) {
  const { quote, matches, asked, silent } = sentence;
  return (
    <section class="part sentence">
      <h2>
        <Marked text={quote} marks={marksIn(sentence)} />
      </h2>
      <h3>{text('playground_clauses')}</h3>
      <Clauses text={text} sentence={sentence} />
      <h3>{text('playground_patterns')}</h3>
      {matches.length + silent.length === 0 && <p class="about">{unaskedWords(text, asked)}</p>}
      <ul class="matches">
        {matches.map((match) => (
          <MatchView key={`${match.rule} ${match.start}`} text={text} match={match} />
        ))}
      </ul>
      {silent.length > 0 && (
        <details class="silent">
          <summary>{text('playground_silent', String(silent.length))}</summary>
          <ul>
            {silent.map((rule) => (
              <li key={rule}>
                {ruleName(text, rule)} <code>{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The words at which a pattern speaks in the end, by their place in the sentence. */
const marksIn = ({ start, matches }: TracedSentence): Weighted[] =>
  matches.flatMap((match) =>
    'severity' in match.fate
      ? [{ span: { start: match.start - start, end: match.end - start }, weight: match.fate.severity }]
      : [],
  );

function Clauses({ text, sentence }: SentenceProps) {
  return (
    <ol class="clauses">
      {sentence.clauses.map((traced) => (
        <li key={traced.start}>
          <q>{traced.quote}</q>
          <ul class="facts">
            {clauseFacts(text, traced).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function MatchView({ text, match }: { text: Text; match: TracedMatch }) {
  const { rule, family, quote, fate } = match;
  return (
    <li class={'severity' in fate ? 'speaks' : 'kept'}>
      <p>
        <strong>{ruleName(text, rule)}</strong> <q>{quote}</q>
      </p>
      <p>{fateWords(text, match)}</p>
      <code>{`src/rules/${family}/${rule}.ts`}</code>
    </li>
  );
}
