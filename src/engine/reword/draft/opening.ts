/** How a sentence opens before it says anything: a mention, a greeting, what it is about. That stays as it is. */
import type { Scene } from '../../scene.ts';
import { calls } from './stays.ts';

/** Who is greeted without a name. */
const GREETED =
  /^(?:all|team|everyone|everybody|folks|friends?|neighbou?rs?|colleagues?|members?|customers?|guests?|parents|professor|prof|doctor|dr|mr|mrs|ms|miss|coach|ladies|gents|gentlemen|girls|lads|both|there|again|my|old|good|morning|afternoon|evening|day)$/;
/** Who is spoken to by what they are. */
const OFFICE =
  /^(?:team|folks|friends|neighbou?rs?|colleagues?|members|customers|guests|parents|professor|prof|doctor|coach|ladies|gents|gentlemen)$/;
const GREETS = /^(?:hi|hiya|hey|heya|hello|dear|good|morning|afternoon|evening|greetings)$/;
/** So many words a greeting has at most. */
const LONGEST_GREETING = 5;
/** "Regarding the joke at your desk: …". */
const TOPICAL = /^(?:regarding|concerning|about|re|following)$/;
const LONGEST_TOPIC = 9;

/** How many words at the start of a sentence are a mention: "@Sam", "@jo.lee". Nobody's handle is cut. */
export function mentionedIn(scene: Scene, sentence: number): number {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const base = scene.offsets[sentence] ?? 0;
  const before = (at: number): string => scene.text.charAt(base + (words[at]?.start ?? 0) - 1);
  let to = 0;
  while (to < words.length && (before(to) === '@' || (to > 0 && /[\w.-]/.test(before(to))))) to++;
  return to;
}

/** Index of the first word after a mark that ends the words from `from`; -1 without one. */
function afterMark(scene: Scene, sentence: number, from: number, mark: RegExp): number {
  const { words = [], raw = '' } = scene.sentences[sentence] ?? {};
  return words.findIndex(
    ({ gap, start }, at) => at > from && gap === 'soft' && mark.test(raw.slice(0, start)),
  );
}

/** Index of the first word after a greeting up to its comma: "Hi neighbour, …"; `from` without one. */
function afterGreeting(scene: Scene, sentence: number, from: number): number {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const to = afterMark(scene, sentence, from, /,\s*$/);
  const first = words[from]?.text ?? '';
  const isShort = to > from && to - from <= LONGEST_GREETING;
  const isCalled = (at: number): boolean =>
    GREETED.test(words[at]?.text ?? '') || calls(scene, sentence, at, at + 1);
  const isGreeting =
    isShort && GREETS.test(first) && words.slice(from + 1, to).every((_, i) => isCalled(from + 1 + i));
  return isGreeting || (to === from + 1 && OFFICE.test(first)) ? to : from;
}

/** "About the charity line in my speech, sorry you …": what it is about, before a comma and what is said of it. */
function afterTopic(scene: Scene, sentence: number, from: number): number {
  const { words = [] } = scene.sentences[sentence] ?? {};
  const to = afterMark(scene, sentence, from, /,\s*$/);
  const opened = words.slice(from, to).map(({ text }) => text);
  const isTopic =
    TOPICAL.test(opened[0] ?? '') ||
    /^(?:as|on) (?:to|for|the (?:matter|subject) of)$/.test(opened.slice(0, 4).join(' ')) ||
    /^(?:as (?:to|for)) /.test(opened.join(' '));
  const isShort = to - from >= 3 && to - from <= LONGEST_TOPIC;
  return isTopic && isShort && !/^(?:i|you|we|how|what)$/.test(opened[1] ?? '') ? to : from;
}

/** How many words at the start of a sentence are a mention, a greeting, or say what it is about. */
export function openedIn(scene: Scene, sentence: number): number {
  const from = afterGreeting(scene, sentence, mentionedIn(scene, sentence));
  const topic = TOPICAL.test(scene.sentences[sentence]?.words[from]?.text ?? '')
    ? afterMark(scene, sentence, from, /:\s*$/)
    : -1;
  if (topic > from && topic - from <= LONGEST_TOPIC) return topic;
  return afterTopic(scene, sentence, from);
}
