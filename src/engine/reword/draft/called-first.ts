/** Who is called before anything is said, "Dwayne, whatever it is": the name stays before the new words. */
import type { Draft } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { TITLES } from '../../text/titles.ts';
import { lowered } from './operations.ts';
import { calls } from './stays.ts';

/** What begins a sentence of its own right after a name: "Yvonne sorry if …", "Kuba its one dinner". */
const BEGINS = /^(?:i|you|sorry|if)$|^it(?: is| was)$/;
/** An adverb and a title: no name by themselves, though they open a sentence with a capital. */
const NO_NAME = new RegExp(`^(?:\\p{L}+ly|${TITLES})$`, 'u');

/** Where the name that opens a sentence ends, in UTF-16 units of the text; null where nobody is called. */
function calledUntil(scene: Scene, sentence: number): number | null {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const [first, next, afterNext] = words;
  if (first === undefined || next === undefined) return null;
  const isCall = calls(scene, sentence, 0, 1) && !first.tags.has('Interjection') && !NO_NAME.test(first.text);
  const begins =
    next.gap === 'soft' || BEGINS.test(next.text) || BEGINS.test(`${next.text} ${afterNext?.text}`);
  return isCall && begins ? scene.span(sentence, 0, 1).end : null;
}

/** A draft for a whole sentence that opens with a name, with the name before it; null where no name goes. */
export function afterCalled(scene: Scene, sentence: number, draft: Draft): Draft | null {
  const end = calledUntil(scene, sentence);
  const opens = scene.span(sentence, 0, 1).start;
  if (end === null || draft.text === '' || draft.span.start !== opens || draft.span.end <= end) return null;
  const name = scene.text.slice(opens, end);
  if (draft.text.includes(name)) return null;
  return { ...draft, span: { ...draft.span, start: end }, text: `, ${lowered(draft.text)}` };
}
