import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { pastAct } from '../../engine/features/past-act.ts';
import { orWorded, ownShare } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { afterLink } from '../../engine/reword/operations.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { BARGAIN, CONDITION, GRATEFUL, HARM, LESSON, RESULT } from './phrases/if-you-hadnt.ts';
import { WORDINGS } from './phrases/if-you-hadnt-wordings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[If you'd told me the truth I wouldn't have shouted]].",
      reworded: 'I shouted. That was my choice.',
    },
    { flag: '[[none of this would have happened if u just picked up]]' },
    { flag: '[[This is what happens when you ignore me]].' },
    { flag: "[[If you weren't so stubborn, we wouldn't be fighting]]." },
  ],
  silent: [
    "If you hadn't rung I'd have missed the ferry, thank you.",
    "If I hadn't shouted you wouldn't have left.",
    "If you'd like a lift, I can be there at ten.",
    "I wouldn't have passed if you hadn't helped me.",
    'If you had to choose, blue or green?',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  { here: ['if had were unless', '#Hearer', 'would', 'not never none', '#WrongVerb'] },
  { here: ['if had were unless', '#Hearer', 'would', 'not never none', '#BadOutcome #WrongAdj'] },
  { here: ['if had were unless', '#Hearer', 'would', 'not never none', 'this have of'] },
  { here: ['if were', 'you', 'would', 'i', 'kinder nicer calmer patient civil'] },
  { here: ['if were', 'you', 'would', 'i', 'kind calm jealous mad angry cheated'] },
  { here: ['without but', 'your', 'would should', 'i my', 'not never different'] },
  { here: ['if', 'not', 'for', 'your', 'would'] },
  { here: ['what how', 'happens get goes', 'when if', 'you your'], atMost: 14 },
  { here: ['if', 'you', 'i', 'will am', 'not', '#WrongVerb say call shout scold yell'] },
  { here: ['and or then', 'i', 'will', 'not', '#WrongVerb call put'] },
  { here: ['no none never', 'if needed', 'you', 'yelling shouting happen happened'] },
  { here: ['case', 'would', 'not', 'i'] },
];

/** What would have been without them is told with thanks. */
const THANKED =
  /\b(?:thank you|thanks)\b(?! to\b| for nothing| a lot)|\bsaved (?:me|my)\b|\b(?:glad|grateful) (?:that )?you\b/;

const harmful = (scene: Scene, sentence: number, from: number, to: number, part: string): boolean =>
  HARM.test(part) ||
  (scene.sentences[sentence]?.words ?? [])
    .slice(from, to)
    .some(({ tags }) => tags.has('WrongVerb') || tags.has('WrongAdj') || tags.has('BadOutcome'));

const stretch = (scene: Scene, sentence: number, from: number, to: number): Match => {
  const placed = scene.placed(sentence);
  const first = placed.find(({ clause }) => from < clause.to);
  const last = placed.find(({ clause }) => to <= clause.to) ?? placed.at(-1);
  const open =
    first === undefined
      ? from
      : afterLink(first) < from || first.clause.link === 'if'
        ? Math.min(first.clause.from, from)
        : from;
  const lead = /^(?:and|but|so|well|because)$/.test(first?.clause.words[open]?.text ?? '') ? 1 : 0;
  return { sentence, from: open + lead, to: last?.clause.to ?? to };
};

function conditions(scene: Scene, sentence: number): readonly Match[] {
  const text = plainText(scene.sentences[sentence]);
  if (GRATEFUL.test(text) || /\bif (?:i|he|she|they|we)\b/.test(text)) return [];
  const [first] = scene.placed(sentence);
  if (first === undefined) return [];
  const wordAt = (offset: number): number => text.slice(0, offset).split(' ').length - 1;
  const whole = text.split(' ').length;
  if (
    LESSON.test(text) ||
    (BARGAIN.test(text) && (first.clause.imperative || first.clause.subject === 'zero'))
  )
    return [stretch(scene, sentence, 0, whole)];
  const condition = CONDITION.exec(text);
  if (condition === null) return [];
  const masked =
    text.slice(0, condition.index) +
    '_'.repeat(condition[0].length) +
    text.slice(condition.index + condition[0].length);
  const result = RESULT.exec(masked);
  // "I'm not going to say sorry if you were hurt" is about the apology, and no act hangs on them.
  if (/\b(?:say(?:ing)? sorry|apologize|apologizing|blame you)\b/.test(text)) return [];
  if (result === null || (scene.sentences[sentence]?.asked && !/ would i$/.test(text))) return [];
  const end = result.index < condition.index ? condition.index : text.length;
  const [from, to] = [wordAt(result.index), wordAt(end) + (end === text.length ? 1 : 0)];
  if (!harmful(scene, sentence, from, to, text.slice(result.index, end))) return [];
  const start = Math.min(from, wordAt(condition.index));
  return [stretch(scene, sentence, start, Math.max(to, wordAt(condition.index) + 2))];
}

/** "I wouldn't have shouted at you" gives "I shouted at you"; null when the result names no act of the writer. */
function ownAct(scene: Scene, { sentence }: Match): string | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const would = words.findIndex(
    ({ text }, i) => text === 'would' && words[i - 1]?.text === 'i' && words[i + 1]?.text === 'not',
  );
  return would < 0 ? null : pastAct(scene, sentence, would, would + 7);
}

export default defineRule({
  id: 'if-you-hadnt',
  family: 'blame-reversal',
  severity: 3,
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, THANKED) ? [] : orWorded(conditions(scene, sentence), scene, sentence, WORDINGS),
  reword: (context) => {
    const act = ownAct(context.scene, context.match);
    const own = act ?? `I ${blank('what I did')}`;
    return [
      fitted(
        context,
        'lightest',
        act === null ? ownShare(context.scene, context.match) : `${act}. That was my choice.`,
      ),
      fitted(context, 'fuller', `${own}. That was my choice, and I'm sorry.`),
      fitted(context, 'question', `${own}. Can we work out what to do when we both get heated?`),
    ];
  },
});
