/** The growing message: a person's own answers, joined into sentences with as few other words as possible. */
import { sceneOf } from '../../engine/scene.ts';
import { rawSentences } from '../../engine/text/sentences.ts';
import type { Span } from '../../engine/types.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { OWNED_ANSWERS, OWNED_REASONS } from '../phrases/reasons.ts';
import { capitalised, ended, isTexting } from './hand.ts';
import { anywhere, broader, type JoiningId, joinings } from './joining.ts';
import { placed } from './place.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shapes.ts';
import type { Situation } from './situations.ts';
import type { Joining } from './template.ts';

/** What the person answered, by the id of the step; `opening` holds a greeting taken over from a draft. */
export type Answers = Readonly<Record<string, string>>;

/** Where one answer stands in the message. */
interface Part extends Span {
  readonly step: string;
}

/** A message and whose words are where. */
export interface Composed {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** The answer that stands before all steps. */
export const OPENING = 'opening';

const SORRY = /\b(?:sorry|apologies|my apology|forgive me|i (?:\w+ )?apologi[sz]e)\b/i;
const NO_EXCUSE = "That's no excuse.";

/** True when an answer says by itself that the reason is no excuse: "that's on me", "you didn't deserve it". */
const ownsReason = (answer: string): boolean =>
  sceneOf(answer).sentences.some((one) =>
    [OWNED_REASONS, OWNED_ANSWERS].some((table) => sentenceSays(one, table)),
  );

/**
 * Composes the message. Empty answers leave no trace. Total and quick: fit for every keystroke.
 *
 * @param drafted answers that were laid out from a draft: while they stand unchanged, nothing is put around them.
 */
export function compose(situation: Situation, answers: Answers, drafted: Answers = {}): Composed {
  const given = situation.steps.map(({ id }) => answers[id] ?? '');
  const texting = isTexting(given);
  const apologised = Object.values(answers).some((words) => SORRY.test(words));
  const finish = texting ? (sentence: string) => sentence : capitalised;
  const parts: Part[] = [];
  let text = openingOf(answers[OPENING] ?? '');
  for (const { id, joining } of situation.steps) {
    const answer = answers[id]?.trim() ?? '';
    if (!answer) continue;
    const table = joining === 'apology' && apologised ? 'actAlone' : joining;
    const isDrafted = answer === drafted[id]?.trim();
    const words = isDrafted ? answer : sentencesOf(answer, table, texting).map(finish).join(' ');
    const start = text.length + (text === '' || /\s$/.test(text) ? 0 : 1);
    text = `${text.padEnd(start)}${words}`;
    parts.push({ step: id, start, end: text.length });
  }
  const last = parts.at(-1)?.step ?? '';
  const isOwn = answers[last]?.trim() === drafted[last]?.trim();
  return texting && !isOwn ? withoutLastStop({ text, parts }) : { text, parts };
}

/** People who text without capitals end without a full stop, too. */
const withoutLastStop = ({ text, parts }: Composed): Composed => {
  const end = text.replace(/(?<=[^.])\.$/, '').length;
  return {
    text: text.slice(0, end),
    parts: parts.map((part) => ({ ...part, end: Math.min(part.end, end) })),
  };
};

/** A greeting keeps the line break it had; any other opening is followed by a space. */
const openingOf = (opening: string): string => (/\n\s*$/.test(opening) ? opening : opening.trim());

function templateFor(joining: JoiningId, shape: Shape): string {
  const table: Joining = joinings[joining];
  for (let at: Shape | undefined = shape; at; at = broader[at]) {
    const template = table[at] ?? anywhere[at];
    if (template) return template;
  }
  return '…';
}

/** The sentences of one answer: the first is joined to its question, the rest stand as they are. */
function sentencesOf(answer: string, joining: JoiningId, texting: boolean): string[] {
  const spans = rawSentences(answer);
  // What holds no letters (an emoji, a link alone) is the person's answer, too.
  const first = spans[0]?.end ?? answer.length;
  const rest = spans.slice(1).map(({ start }, index) => answer.slice(start, spans[index + 2]?.start));
  const { shape, words, ahead } = shapeOf(answer.slice(0, first));
  const joined = ahead + placed(templateFor(joining, shape), words, texting);
  const sentences = [joined, ...rest].map((sentence) => ended(sentence));
  const isOwn = /^(?:you(?:-lived|r)?|question)$/.test(shape) || ownsReason(answer);
  if (joining === 'explanation' && !isOwn) sentences.push(texting ? NO_EXCUSE.toLowerCase() : NO_EXCUSE);
  return sentences;
}
