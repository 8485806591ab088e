/** A last charge that closes a sentence: what stands before it says all that is wanted. */
import type { Draft, RewordContext } from '../../rule.ts';

/** So many words stand without the charge that closes their sentence. */
const ENOUGH = 6;

/** "You owe me a refund for the lamp, then lying about it and calling me names": the first charge says what is wanted. */
export function withoutTail({ scene, match }: RewordContext): readonly Draft[] {
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const first = words.slice(match.from, match.from + 3).map(({ text }) => text);
  const goesOn = /^(?:then|and then|and)(?: \w+ly)? \w+ing\b/.test(first.join(' '));
  const before = words[match.from - 1];
  if (!goesOn || match.from < ENOUGH || match.to < words.length || before === undefined) return [];
  const start = (scene.offsets[match.sentence] ?? 0) + before.end;
  return [
    {
      kind: 'lightest',
      span: { start, end: scene.span(match.sentence, match.from, match.to).end },
      text: '',
    },
  ];
}
