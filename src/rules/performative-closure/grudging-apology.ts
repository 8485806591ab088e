import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { givesApology, sighed, sighs } from '../../engine/features/grudge.ts';
import { matched, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { plainlySorry } from '../../engine/reword/own-words/regrets/owing.ts';
import { defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Span } from '../../engine/types.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { HANDED_OVER, RECEIPT } from './phrases/closing-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Fine, I'm sorry]].", reworded: "I'm sorry." },
    { flag: '[[ugh ok sorry]]' },
    { flag: "[[I'm sorry, ok]]??" },
    { flag: 'There, I said sorry. [[Happy now]]?' },
    { flag: "[[Sorry, if that's what you want to hear]]." },
  ],
  silent: [
    "It's fine, I'm sorry you had to wait.",
    'ok sorry one sec',
    "Okay, I'm sorry I missed your call, can we talk tonight?",
    "I'm happy now, sorry it took me so long to say it.",
    "Ugh, I'm so sorry to hear that.",
    'There, there. I am sorry, sweetheart.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(HANDED_OVER),
  { here: ['can', 'i', 'go get', 'now'], near: ['#Apology'] },
  { here: ['#Apology', '#Grudge god satisfied happy better enough alright ok content pleased'], atMost: 14 },
  { here: ['#Apology', 'will does', 'that this do'], atMost: 14 },
  { here: ['#Apology'], near: ['#Grudge'], atMost: 4 },
  { here: ['#Grudge god'], near: ['#Apology'], atMost: 5 },
  {
    here: ['happy satisfied better pleased enough suffice good done satisfies ok do'],
    near: ['#Apology'],
    atMost: 7,
  },
  { here: ['that this it', 'what can', 'want hear go need'], near: ['#Apology'], atMost: 10 },
  {
    here: [
      '#Apology',
      'if since because',
      'shut happy hear want insist after better must stop much need takes important',
    ],
  },
];

/** The first word of a demand for a receipt in a sentence, or -1: "happy now?", "is that what you want". */
function receiptAt(scene: Scene, sentence: number): number {
  const clauses = scene.placed(sentence);
  const apology = clauses.findLastIndex(givesApology);
  const earlier = [1, 2].some((back) => scene.placed(sentence - back).some(givesApology));
  const found = clauses.find(
    ({ clause, index }) => (index > apology ? apology >= 0 || earlier : false) && clauseSays(clause, RECEIPT),
  );
  return found?.clause.from ?? -1;
}

/** From the short apology before a match, and the sigh before that, to the end of the match. */
function fromBefore({ scene, match }: RewordContext): Span {
  const sigh = scene.sentences[match.sentence - 2];
  const back = sigh !== undefined && sigh.words.length <= 3 && sighs(sigh.words) ? 2 : 1;
  return {
    start: scene.offsets[match.sentence - back] ?? 0,
    end: scene.span(match.sentence, match.from, match.to).end,
  };
}

export default defineRule({
  id: 'grudging-apology',
  family: 'performative-closure',
  severity: 2,
  source: 'Goffman 1971; Risen & Gilovich 2007',
  cues,
  find: (scene, sentence): readonly Match[] => {
    const clauses = scene.placed(sentence);
    const to = scene.sentences[sentence]?.words.length ?? 0;
    const receipt = receiptAt(scene, sentence);
    if (receipt >= 0) return [{ sentence, from: receipt, to, severity: 3 }];
    const given = clauses.find(givesApology);
    if (given === undefined) {
      // "Sorry then. God.": the sigh stands in a sentence of its own.
      const before = to <= 5 ? scene.placed(sentence - 1).find(givesApology) : undefined;
      if (before === undefined || !sighed(scene, before)) return gradedIn(scene, sentence, HANDED_OVER);
      return [{ sentence: sentence - 1, from: 0, to: scene.sentences[sentence - 1]?.words.length ?? 0 }];
    }
    if (receiptAt(scene, sentence + 1) >= 0) return [];
    return sighed(scene, given) ? [{ sentence, from: 0, to }] : gradedIn(scene, sentence, HANDED_OVER);
  },
  reword: (context) => {
    const { scene, match } = context;
    // The sorry goes with the sentence, and is said again.
    const said = scene.placed(match.sentence).some(givesApology);
    const before = scene.sentences[match.sentence - 1];
    const earlier = scene.placed(match.sentence - 1).some(givesApology) && (before?.words.length ?? 0) <= 6;
    const spoken = /\b(?:sorry|soz|sry|apolog\w+)\b/i.test(matched(context));
    const heard = said || earlier ? "I'm sorry. I'm listening." : spoken ? "I'm sorry." : "I'm listening.";
    if (
      !scene
        .placed(match.sentence)
        .some((placed) => givesApology(placed) && placed.apology !== null && placed.apology.at >= match.from)
    )
      return [
        ...plainlySorry(context),
        fitted(
          context,
          'lightest',
          heard,
          earlier ? fromBefore(context) : said ? wholeSentence(context) : undefined,
        ),
        fitted(context, 'question', 'Is there more?'),
      ];
    const sigh = before !== undefined && before.words.length <= 6 && sighs(before.words) ? 1 : 0;
    // "Sorry. God.": the sigh after it goes along, too.
    const after = scene.sentences[match.sentence + 1]?.words ?? [];
    const groan =
      after.length > 0 &&
      after.length <= 3 &&
      (sighs(after) || /^(?:god|jeez|christ)$/.test(after[0]?.text ?? ''))
        ? 1
        : 0;
    const span = {
      start: scene.offsets[match.sentence - sigh] ?? 0,
      end:
        groan === 1
          ? scene.span(match.sentence + 1, 0, after.length).end
          : scene.span(match.sentence, match.from, match.to).end,
    };
    const place = sigh === 1 ? span : undefined;
    if (groan === 1) return [inPlace(context, 'lightest', "I'm sorry.", span)];
    return [
      ...plainlySorry(context),
      fitted(context, 'lightest', "I'm sorry.", place),
      fitted(context, 'fuller', "I'm not ready to say this well yet. I'll come back to it tonight.", place),
      fitted(context, 'question', `I'm sorry I ${blank('what I did')}. Is there more?`, place),
    ];
  },
});
