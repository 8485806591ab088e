import { blank } from '../../engine/blanks.ts';
import type { Clause } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { givesApology, sighed, sighs } from '../../engine/features/grudge.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { HANDED_OVER } from './phrases/closing-apologies.ts';

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

/** Asking for the receipt. */
const RECEIPT =
  /^(?:(?:there|so|now|and) )*(?:(?:are|is|was|will|does|did|do|should|has) )?(?:(?:you|that|this|it|i|we) )?(?:(?:hope|trust|guess|make|makes|made|help|are|is|will|should|do|to|be|that|this|it|you|feel|now|finally|had better) )*(?:happy|satisfied|satisfy|satisfies|satisfying|better|content|pleased|good enough|enough|suffice|done|what you (?:want|wanted|need|needed|are after|like))(?: (?:now|already|or not|for you|yet|with (?:that|yourself)|to hear|you|me to say|already|then|from me|at last|here))*$|^(?:will|does|would) (?:that|this|it) do(?: you| now)?$|\bcan i (?:go|get|have) (?:back|on|now|my)\b/;
/** An apology for the sake of peace. */
const CONCESSION =
  /\b(?:what|all) you (?:want|wanted|need|are after|were after|like|came for|are looking for|require)\b|\byou (?:insist|must|say so|(?:\w+ )?(?:want|need) (?:it|one|an apology|me|to hear))\b|\b(?:shut|get|keep|make|makes|stop|stops|gets|keeps|shuts|calm|calms|please|pleases) you\b|\bmeans (?:that|so) much\b|\bso (?:important|much|badly)\b|\bit takes\b/;

const fromOn = ({ words, from }: Clause): string =>
  words
    .slice(from)
    .map((word) => word.text)
    .join(' ');
const concedes = (clause: Clause): boolean =>
  /^(?:if|since|because|as)\b/.test(fromOn(clause)) && CONCESSION.test(fromOn(clause));

/** The first word of a demand for a receipt in a sentence, or -1: "happy now?", "is that what you want". */
function receiptAt(scene: Scene, sentence: number): number {
  const clauses = scene.placed(sentence);
  const apology = clauses.findLastIndex(givesApology);
  const earlier = [1, 2].some((back) => scene.placed(sentence - back).some(givesApology));
  const found = clauses.find(
    ({ clause, index }) =>
      (index > apology ? apology >= 0 || earlier : false) && RECEIPT.test(fromOn(clause)),
  );
  return found?.clause.from ?? -1;
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
    const concession = clauses.find(({ clause }) => concedes(clause));
    if (given === undefined) return gradedIn(scene, sentence, HANDED_OVER);
    if (concession !== undefined)
      return [given.index < concession.index ? { sentence, from: 0, to } : spanning(concession, given)];
    if (receiptAt(scene, sentence + 1) >= 0) return [];
    return sighed(scene, given) ? [{ sentence, from: 0, to }] : gradedIn(scene, sentence, HANDED_OVER);
  },
  reword: (context) => {
    const { scene, match } = context;
    // The sorry goes with the sentence, and is said again.
    const said = scene.placed(match.sentence).some(givesApology);
    const heard = said ? "I'm sorry. I'm listening." : "I'm listening.";
    if (
      !scene
        .placed(match.sentence)
        .some((placed) => givesApology(placed) && placed.apology !== null && placed.apology.at >= match.from)
    )
      return [fitted(context, 'lightest', heard), fitted(context, 'question', 'Is there more?')];
    const before = scene.sentences[match.sentence - 1];
    const sigh = before !== undefined && before.words.length <= 6 && sighs(before.words) ? 1 : 0;
    const span = {
      start: scene.offsets[match.sentence - sigh] ?? 0,
      end: scene.span(match.sentence, match.from, match.to).end,
    };
    const place = sigh === 1 ? span : undefined;
    return [
      fitted(context, 'lightest', "I'm sorry.", place),
      fitted(context, 'fuller', "I'm not ready to say this well yet. I'll come back to it tonight.", place),
      fitted(context, 'question', `I'm sorry I ${blank('what I did')}. Is there more?`, place),
    ];
  },
});
