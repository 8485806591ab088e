import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { toldApology } from '../../engine/features/told-apology.ts';
import { spanning } from '../../engine/find.ts';
import { matched } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { hasNotMended, sorryAgain } from '../../engine/reword/own-words/regrets/counted.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, tellsAs } from '../../engine/wording/worded.ts';
import {
  ASKED_BACK,
  CLOSING,
  FROM_ME,
  PAID,
  RETRY,
  TO_OTHERS,
  TOLD_AS_GIVEN,
} from './phrases/counted-apologies.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I already told you I'm sorry]].",
      reworded: "I've said sorry, and I can see it wasn't enough.",
    },
    { flag: '[[ive apologised like ten times]]' },
    { flag: '[[I said I was sorry]]!' },
    { flag: '[[How many times do I have to apologise]]?' },
    { flag: '[[what more do you want from me]]' },
    { flag: 'I am sorry. [[What else can I say]]?' },
    { flag: '[[Do you want me to beg]]? I am sorry.' },
    { flag: "[[I'm tired of saying sorry]]." },
    { flag: "[[You've had your apology]]." },
  ],
  silent: [
    "I already said sorry to Dad, so he's fine.",
    'I know I already apologised, and I think I missed the part that matters. What did I miss?',
    'He says he already apologised.',
    'What more do you want from the bakery, rolls?',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(TOLD_AS_GIVEN),
  ...cuesOf(ASKED_BACK),
  { here: ['said say told saying asked texted', 'sorry apology bad', 'i we already'], atMost: 10 },
  { here: ['apologized', 'i we'], atMost: 8 },
];

/** "I said I was sorry!": nothing follows in it, neither for what nor to whom, and nobody else is spoken of. */
const alone = (scene: Scene, first: Placed, last: Placed): boolean =>
  /\b(?:sorry|apologized|apology|my bad)(?: ok| to you| bro| babe)?$/.test(textOf(last.clause)) &&
  (last !== first || first.clause.link !== 'when') &&
  last.apology?.complement !== 'if' &&
  !scene.placed(first.sentence).some(({ clause }) => clause.subject === 'third' || clause.link === 'when');

/** The own apology a sentence tells as given, where it is counted, closed with, or all that is said. */
function told(scene: Scene, sentence: number): readonly Match[] {
  const closing = messageSays(scene, CLOSING, sentence - 2, sentence + 2);
  const here = scene.sentences[sentence];
  const paid = closing || sentenceSays(here, PAID);
  const clauses = scene.placed(sentence).flatMap((placed): readonly Match[] => {
    const last = toldApology(scene, placed);
    if (last === null) return [];
    return paid || placed.clause.subject === 'hearer' || alone(scene, placed, last)
      ? [spanning(placed, last)]
      : [];
  });
  const severity = closing || here?.exclaimed === true || here?.asked === true ? 3 : 2;
  const found = clauses.length > 0 ? clauses : tellsAs(scene, sentence, TOLD_AS_GIVEN);
  return found.map((match) => ({ ...match, severity }));
}

/** An apology stands in the sentences around: only then does "what more do you want" ask about it. */
const apologised = (scene: Scene, sentence: number): boolean =>
  scene.sentences.slice(Math.max(0, sentence - 2), sentence + 3).some(({ tags }) => tags.has('Apology'));

/** The words in which it was said, and no question after them: "what more do you want". */
const SAID = /\b(?:sorry|apolog\p{L}+|my bad)\b/iu;

/** How, where or when it was said: "I have apologised in writing", "I gave you my apology in front of the team". */
const TELLS_MORE =
  /^(?:i|we)(?:['’]?ve| have)? (?:already |also )?(?:apologi[sz]ed|said sorry|said i was sorry|gave (?:you|u) (?:my|an) apology) (?!to\b|like\b|so\b|and\b|but\b|ok\b)(?:in|on|at|by|over|yesterday|last|this|for) [^,;.!?]+$/iu;

export default defineRule({
  id: 'already-apologized',
  family: 'performative-closure',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Frantz & Bennigson 2005',
  cues,
  find: (scene, sentence) => {
    if (messageSays(scene, RETRY) || messageSays(scene, TO_OTHERS)) return [];
    const fromMe = sentenceSays(scene.sentences[sentence], FROM_ME);
    const asked = fromMe || apologised(scene, sentence) ? tellsAs(scene, sentence, ASKED_BACK) : [];
    return [...asked, ...told(scene, sentence)].slice(0, 1);
  },
  reword: (context) => [
    ...sorryAgain(context),
    ...hasNotMended(context),
    ...lightest(
      context,
      TELLS_MORE.test(matched(context)) && context.scene.sentences[context.match.sentence]?.asked !== true
        ? `${capital(matched(context))}, and I can see it wasn't enough.`
        : null,
      "I've said sorry, and I can see it wasn't enough.",
      // The day it was said on stays.
      SAID.test(matched(context)) && context.scene.sentences[context.match.sentence]?.asked !== true
        ? `${capital(matched(context))}, and I can see it wasn't enough.`
        : null,
    ),
    fitted(
      context,
      'fuller',
      `I said sorry before, and I think I missed the part that matters. I'm sorry I ${blank('what I did')}.`,
    ),
    fitted(context, 'question', 'I want to get this right. What did my apology leave out?'),
  ],
});
