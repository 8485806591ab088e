/** How a review came about, as a contributor reads it in a terminal. */
import type { Trace, TracedMatch, TracedSentence } from '../engine/trace/trace.ts';
import { elementName } from '../ui/finding-text.ts';
import { clauseFacts, fateWords, unaskedWords, writerWords } from '../ui/trace-words.ts';
import { type Paper, styled, wrapped } from './paper.ts';
import { ruleName, text } from './text.ts';

const INDENT = '  ';
const DEEP = INDENT.repeat(2);

const matchLines = (paper: Paper, match: TracedMatch): readonly string[] => [
  ...wrapped(paper, `${ruleName(match.rule)} (${match.family}/${match.rule})`, INDENT),
  ...wrapped(paper, `“${match.quote}”`, DEEP),
  ...wrapped(paper, fateWords(text, match), DEEP),
];

function sentenceLines(
  paper: Paper,
  { quote, clauses, matches, asked, silent }: TracedSentence,
): readonly string[] {
  const read = clauses.flatMap((clause) => [
    ...wrapped(paper, clause.quote, INDENT, `${INDENT}`),
    ...wrapped(paper, clauseFacts(text, clause).join(' · '), DEEP),
  ]);
  const mute = silent.length === 0 ? [] : wrapped(paper, text('trace_asked', silent.join(', ')), INDENT);
  const none = matches.length + silent.length === 0 ? wrapped(paper, unaskedWords(text, asked), INDENT) : [];
  const found = matches.flatMap((match) => matchLines(paper, match));
  const [first = '', ...more] = wrapped(paper, quote, '');
  return [styled(paper, 'bold', first), ...more, ...read, '', ...found, ...mute, ...none];
}

/** One message: who writes, each sentence with its clauses and rules, and what the message already does. */
export function formatTrace(paper: Paper, { writer, sentences, present }: Trace): string {
  const already = present.flatMap(({ element, quote, weak }) => {
    const name = elementName(text, element);
    return wrapped(paper, `${weak ? `${name}, ${text('trace_weak')}` : name}: “${quote}”`, INDENT);
  });
  const blocks = [
    wrapped(paper, writerWords(text, writer), ''),
    ...sentences.map((sentence) => sentenceLines(paper, sentence)),
    ...(already.length === 0 ? [] : [[styled(paper, 'bold', text('trace_present')), ...already]]),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
