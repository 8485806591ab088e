import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { speaksIll } from '../../engine/features/speaks-ill.ts';
import { clauseAt, spanning } from '../../engine/find.ts';
import { typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { personIn } from '../../engine/reword/own-words/person.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { together } from '../../engine/wording/wording.ts';
import { clauseSays, wordingIn } from '../../engine/wording/wording-place.ts';
import { BACKBITING, INNOCENT, SECRETS, SIDES } from './phrases/third-parties.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[Don't tell her I said this, but she's so selfish]].",
      reworded: "I'm having a hard time with her, and I'd rather talk to her about it.",
    },
    { flag: '[[whose side are u on]]' },
    { flag: '[[between us, Dana is the problem]]' },
  ],
  silent: [
    "Don't tell him, it's a surprise party.",
    'Between us we have forty pounds.',
    'Which side is the door on?',
    "I'm scared of him, please keep this private.",
  ],
};

export const cues: readonly Cue[] = cuesOf(together(SIDES, SECRETS));

/** Somebody absent is spoken ill of after the secret was opened. */
const backbites = (placed: Placed): boolean =>
  placed.clause.subject !== 'hearer' &&
  (clauseSays(placed.clause, BACKBITING) ||
    (placed.clause.subject !== 'sender' && !placed.clause.question && speaksIll(placed.clause)));

const innocent = (sentence: Sentence): boolean =>
  /[🎉🎂🎁]/u.test(sentence.raw) || sentenceSays(sentence, INNOCENT);

const aboutOthers = ({ clause }: Placed): boolean => /^(?:third|thing)$/.test(clause.subject);

/** "You were meant to be on my side", "I thought you were on my team": nobody else is spoken of. */
const ALONE =
  /\b(?:meant|supposed|ought|should(?: have|['’]?ve|a)?|thought) (?:\p{L}+ ){1,6}?(?:on|in|with|behind|beside) (?:my|me|our)\b/iu;
/** "With me and there they'll stay": a place, and no choice. */
const PLACE = /\bwith me and\b(?!.*\b(?:or|not|against|him|her|them)\b)/iu;

export default defineRule({
  id: 'side-taking',
  family: 'triangulation',
  severity: 1,
  source: 'Bowen 1978; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here === undefined || innocent(here)) return [];
    const [side] = wordedAs(scene, sentence, SIDES);
    if (side !== undefined) return [side];
    const opened = SECRETS.all.map((secret) => wordingIn(here, secret)).find((place) => place !== null);
    const all = scene.placed(sentence);
    const first = opened && clauseAt(scene, sentence, opened.from);
    if (!opened || !first) return [];
    const about = all.find((placed) => placed.clause.to > opened.to && backbites(placed));
    if (about !== undefined) return [spanning(first, about)];
    const next = scene.sentences[sentence + 1];
    const later = next === undefined || innocent(next) ? [] : scene.placed(sentence + 1);
    return later.some((placed) => aboutOthers(placed) && backbites(placed))
      ? [spanning(first, all.at(-1))]
      : [];
  },
  reword: (context) => {
    const typed = typedSentence(context);
    if (PLACE.test(typed)) return [];
    const person = personIn(typed);
    if (ALONE.test(typed)) return [fitted(context, 'lightest', 'I felt alone.')];
    const { named, them } = person ?? { named: blank('name'), them: 'them' };
    return [
      fitted(
        context,
        'lightest',
        `I'm having a hard time with ${named}, and I'd rather talk to ${them} about it.`,
      ),
    ];
  },
});
