/** What a change leaves of a sentence has to stand alone: no "When it was me that slept in the truck.", no "Hennie." */
import type { Clause } from '../../clause/clause.ts';
import { type Scene, sceneOf } from '../../scene.ts';
import type { Rewording } from '../../types.ts';

/** With these a clause opens that hangs on another one. */
const HANGS =
  /^(?:when|while|whilst|whereas|with|because|since|if|although|though|than|which|who|whose|whom|where|as|till|until|unless|like|despite|except|rather|including|especially|hence|instead|about)$/;
/** What such a clause may open with, though its verb is not known: "we both know", "people won't". */
const SUBJECT = /^(?:i|we|you|he|she|they|it|people|nobody|everybody|everyone)$/;
/** So few words without a verb are a name that was called, or the rest of a phrase. */
const FEW = 4;

/** The first word of what stays, set after the new words, or in their place, as a sentence of its own. */
const TAKEN_OVER = /(?:^|[.?!] )\S+$/u;

/** True when a sentence of some length has no verb: "The README and my first reply". */
function isPhrase(scene: Scene, sentence: number): boolean {
  const { words = [], asked = false, tags } = scene.sentences[sentence] ?? {};
  return (
    words.length > FEW &&
    !asked &&
    !tags?.has('Apology') &&
    scene.placed(sentence).every(({ clause }) => clause.verbAt < 0)
  );
}

/** True when a sentence says nothing by itself: a few words without a verb, or no clause but one that hangs on another. */
function isFragment(scene: Scene, sentence: number): boolean {
  const [first, ...more] = scene.placed(sentence);
  const { words = [], asked = false, tags } = scene.sentences[sentence] ?? {};
  if (first === undefined || asked || words[0]?.text === 'thank' || tags?.has('Apology')) return false;
  const { clause } = first;
  const opening = words[clause.from]?.text ?? '';
  const opensSo = HANGS.test(opening);
  const all = [first, ...more].map((placed) => placed.clause);
  if (all.every(({ verbAt }) => verbAt < 0))
    return opensSo || (words.length <= FEW && !SUBJECT.test(opening));
  const carries = ({ link, verbAt, from }: Clause): boolean =>
    link === 'main' && verbAt >= 0 && !/^(?:that|which|who)$/.test(words[from]?.text ?? '');
  return opensSo && !all.slice(1).some(carries);
}

/** True when a change makes a sentence of its own of what cannot be one. */
export function leavesFragment({ span, text: words, message }: Rewording): boolean {
  if (words === '') return false;
  const end = span.start + words.length;
  const scene = sceneOf(message);
  const last = scene.offsets.findLastIndex((start) => start < end);
  if (TAKEN_OVER.test(words) && isPhrase(scene, last)) return true;
  const stops = /^\s*[.!?]/.test(words);
  return scene.offsets.some((start, i) => {
    const next = scene.offsets[i + 1] ?? Infinity;
    const ended = stops && start < span.start && next > span.start && next <= end;
    return (ended || (start > span.start && start <= end)) && isFragment(scene, i);
  });
}
