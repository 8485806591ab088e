/** The writer's own act, taken out of a sentence that gave it to somebody else. */
import { verbOf } from '../lexicon/index.ts';
import type { Scene } from '../scene.ts';

/**
 * The first hurtful act among words `from` to `to` (exclusive) of a sentence, told as done by the writer.
 * Example: "You made me shout at the kids" gives "I shouted at the kids". Null when no act is named there.
 */
export function pastAct(scene: Scene, sentence: number, from: number, to: number): string | null {
  const words = scene.sentences[sentence]?.words ?? [];
  // "Nagging on from dawn" is what somebody else does.
  const at = words.findIndex(
    ({ tags, text }, i) =>
      i >= from &&
      i < to &&
      tags.has('WrongVerb') &&
      (verbOf(text)?.forms.gerund !== text || words[i - 1]?.text === 'into'),
  );
  const verb = verbOf(words[at]?.text ?? '');
  const clause = scene
    .placed(sentence)
    .find((placed) => at >= placed.clause.from && at < placed.clause.to)?.clause;
  if (at < 0 || verb === undefined || clause === undefined) return null;
  const span = scene.span(sentence, at, clause.to);
  return `I ${scene.text.slice(span.start, span.end).replace(/^\S+/, verb.forms.past)}`;
}
