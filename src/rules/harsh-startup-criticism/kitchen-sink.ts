import { holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { blamesHearer } from '../../engine/features/blame.ts';
import { laughs } from '../../engine/features/fun.ts';
import type { Tag } from '../../engine/lexicon/index.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { matterOf } from '../../engine/reword/draft/matter.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { CHARGES, FAULTS, KIND, LISTING, OCCASIONS, PILING } from './phrases/piling.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[And another thing, you never paid me back, and you lied about the car]].',
      reworded: 'Can we just talk about [topic] for now?',
    },
    { flag: "[[Don't get me started on what you did at the wedding]]." },
    { flag: '[[u forgot my birthday, and last year u missed the trip too]]' },
  ],
  silent: [
    'And another thing, bring sunscreen.',
    'Not to mention the great food!',
    'Last year you drove, so this year I will.',
    "While we're at it, let's clean the oven.",
    'I missed your party, and in June I missed the prizegiving.',
  ],
};

/** A list of faults has two at the least, or a turn that says there are more. */
const HARM =
  '#WrongVerb #Negative #BadOutcome missed left never came called told took sold posted borrowed billed spoiled kept ate owe';
const BESIDE = wordings(`
  you ~10 and|also|then|plus ~6 you
  you ~12 last|before|same|again ~6 and|also|you|year|time|week
  you ~8 you ~8 you
  ^ you ~1 forgot|lied|missed|broke|left|ignored|blocked|took
`);
export const cues: readonly Cue[] = [
  ...cuesOf(LISTING),
  ...cuesOf(PILING),
  ...cuesOf(BESIDE, { besides: [HARM] }),
];

/** A past fault of the hearer: something they did, or did not do. */
const fault = ({ clause }: Placed): boolean =>
  clause.subject === 'hearer' &&
  !clause.question &&
  clause.tense !== 'future' &&
  !/^(?:when|if|rel|until)$/.test(clause.link) &&
  !holds(clause, ['Praise']) &&
  (blamesHearer(clause) ||
    (clause.negated && clause.tense === 'past') ||
    (clause.negated && clause.perfect) ||
    (clause.tense === 'past' &&
      (holds(clause, ['WrongVerb', 'BadOutcome', 'Negative'], clause.verbAt) ||
        /^(?:miss|leave|forget|break|lie|eat|block|crash|copy|go|flirt|be)$/.test(clause.verb))));

/** Longer sentences tell a story. */
const LONGEST = 45;

/** What is often told of somebody without a reproach. */
const TELLING = /^(?:say|ask|tell|mention|want|need|offer|write|send|suggest|promise|text)$/;

/** How many words of two sentences are in a set. */
const count = (sentences: readonly (Sentence | undefined)[], words: ReadonlySet<string>): number =>
  sentences.flatMap((one) => one?.words ?? []).filter(({ text }) => words.has(text)).length;

/** A past deed of the hearer that need not be bad in itself: beside a turn that adds, it is one more. */
const deed = ({ clause }: Placed): boolean =>
  clause.subject === 'hearer' && clause.tense === 'past' && !clause.question && !TELLING.test(clause.verb);

function listed(scene: Scene, sentence: number): boolean {
  const here = scene.sentences[sentence];
  const before = scene.sentences[sentence - 1];
  if (laughs(scene, sentence) || sentenceSays(here, KIND)) return false;
  const pair = [before, here];
  const toYou = [...pair, scene.sentences[sentence + 1]].some((one) => one?.tags.has('Hearer'));
  if (sentenceSays(here, LISTING)) return toYou;
  if (!toYou) return false;
  const faults = [sentence - 2, sentence - 1, sentence]
    .flatMap((i) => (i < 0 ? [] : scene.placed(i)))
    .filter(fault).length;
  const occasions = count(pair, OCCASIONS);
  if (!here?.asked && wordedAs(scene, sentence, PILING).length > 0) {
    const near = [sentence, sentence + 1].flatMap((i) => scene.placed(i));
    if (
      near.some(deed) ||
      faults + count([...pair, scene.sentences[sentence + 1]], CHARGES) >= 1 ||
      occasions >= 3 ||
      sentenceSays(here, FAULTS)
    )
      return true;
  }
  return faults >= 3 || (faults >= 2 && occasions >= 1);
}

/** Where the sentence before praises something, the list is about something else. */
const PRAISED: readonly Tag[] = ['Praise', 'Positive'];

/** What the message was surely about before the list began; null without it: of a list the writer chooses one thing. */
function begunWith({ scene, match }: RewordContext): string | null {
  const before = scene.sentences[match.sentence - 1];
  if (before === undefined || PRAISED.some((tag) => before.tags.has(tag))) return null;
  return matterOf(before.raw);
}

export default defineRule({
  id: 'kitchen-sink',
  family: 'harsh-startup-criticism',
  severity: 2,
  lists: true,
  source: 'Bach & Wyden 1968; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const words = scene.sentences[sentence]?.words.length ?? 0;
    return words > 3 && words < LONGEST && listed(scene, sentence) ? [{ sentence, from: 0, to: words }] : [];
  },
  reword: (context) => {
    const topic = begunWith(context) ?? '[topic]';
    return [
      fitted(context, 'lightest', `Can we just talk about ${topic} for now?`),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].'),
      fitted(context, 'question', `Can we stay with ${topic} today?`),
    ];
  },
});
