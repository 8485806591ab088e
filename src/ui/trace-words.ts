/** A trace in words: what was read in a clause, and what became of a match. */
import type { Trace, TracedClause, TracedMatch, TracedSentence } from '../engine/trace/trace.ts';
import type { Severity } from '../engine/types.ts';
import { ruleName } from './finding-text.ts';
import type { Text } from './text.ts';

/** The word for a severity. */
export const severityName = (text: Text, severity: Severity): string => text(`severity_${severity}`);

/** What the rules read in a clause, a few words each: who does what to whom, and how it is said. */
export function clauseFacts(text: Text, { clause, apology }: TracedClause): readonly string[] {
  const { subject, verb, object, link } = clause;
  return [
    ...(link === 'main' ? [] : [link === 'rel' ? text('trace_link_rel') : text('trace_link_word', link)]),
    text('trace_subject', text(`trace_party_${subject}`)),
    ...(verb === '' ? [] : [text('trace_verb', verb)]),
    ...tenseOf(text, clause),
    ...(object === undefined ? [] : [text('trace_object', text(`trace_party_${object}`))]),
    ...flags.filter((flag) => clause[flag]).map((flag) => text(`trace_${flag}`)),
    ...(apology
      ? [text(`trace_apology_${apology.use}`, text(`trace_complement_${apology.complement}`))]
      : []),
  ];
}

const flags = ['negated', 'passive', 'perfect', 'progressive', 'question', 'imperative'] as const;

function tenseOf(text: Text, { tense, modal }: TracedClause['clause']): readonly string[] {
  if (tense === 'none') return [];
  return [tense === 'modal' ? text('trace_tense_modal', modal) : text(`trace_tense_${tense}`)];
}

/** What became of a match, in one sentence. */
export function fateWords(text: Text, { fate }: TracedMatch): string {
  switch (fate.kind) {
    case 'spoke':
    case 'raised':
    case 'added':
    case 'doubted':
    case 'teased':
    case 'narrated':
      return text(`trace_fate_${fate.kind}`, severityName(text, fate.severity));
    case 'softened': {
      const severities = [severityName(text, fate.severity), severityName(text, fate.from)];
      return text('trace_fate_softened', ...severities, fate.by.quote);
    }
    case 'covered':
      return text('trace_fate_covered', ruleName(text, fate.by));
    case 'admitted':
    case 'joined':
    case 'mended':
    case 'spared':
    case 'dropped':
    case 'unwanted':
      return text(`trace_fate_${fate.kind}`);
  }
}

/** Why a sentence met no pattern: which were asked there, and that none of them has a cue. */
export const unaskedWords = (text: Text, asked: TracedSentence['asked']): string =>
  text(`trace_unasked_${asked}`);

/** Who seems to be writing, and what that does to the patterns. */
export const writerWords = (text: Text, writer: Trace['writer']): string => text(`trace_writer_${writer}`);
