import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { speaksIll } from '../../engine/features/speaks-ill.ts';
import { reported, spanning } from '../../engine/find.ts';
import { isUnclassed } from '../../engine/lexicon/index.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { refusesToSpeak, toldIn } from '../../engine/reword/own-words/person.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import type { Word } from '../../engine/text/words.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordSet } from '../../engine/wording/word-set.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { type Wording, wordings } from '../../engine/wording/wording.ts';
import { wordingIn } from '../../engine/wording/wording-place.ts';
import { LOADS } from './phrases/third-parties.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Tell your father he's a liar]].", reworded: "I'll talk to your father myself." },
    { flag: '[[let her know im done with her]]' },
    { flag: '[[can you tell Sam I will never forgive him]]?' },
  ],
  silent: [
    'Tell your mum happy birthday from me.',
    'Ask your dad if he needs a lift.',
    'Did you tell her yourself?',
    "I'll tell him directly.",
  ],
};

/** Sent to somebody who is not in the talk: "tell your father", "can you let Sam know", "pass it on to her". */
const SENDS = wordings(
  `
  tell|telling|ask|asking|inform|warn|remind|advise ~3 {third}
  let ~3 {third} ~2 know
  make ~1 sure|certain ~3 {third} ~1 knows|understands|hears
  make {third} ~1 understand|see
  say|explain|convey|relay|mention|pass|repeat ~5 to ~2 {third}
  get ~1 {third} to tell me
  mention that
`,
  { third: '#Third #Kin him her them' },
);

/** An unknown word stands where a person does: "tell jake he …". */
const SENDS_NAME = wordings(`
  tell|ask|let|inform|warn|remind|telling|asking
  say|convey|explain|pass|relay ~2 to
`);

const CARRY = 'tell telling ask asking inform convey let pass say remind mention explain warn make get relay';

export const cues: readonly Cue[] = [
  ...cuesOf(LOADS, { besides: [CARRY] }),
  { here: [CARRY, '#Third #Kin', '#Trait #Insult #MindLabel #WrongVerb #HurtVerb #Grieved #WrongIdiom'] },
];

const NOBODY = /^(?:me|us|you|it|that|this|the|a|an|myself|to|about|how|what|when|santa|support|staff)$/;
/** Good news, thanks and errands: the messenger carries nothing heavy. */
const LIGHT = wordings(`
  happy|love|thanks|thank|congratulations|congrats|well_done|amazing|proud|hi|hello|welcome_home|hope|good_luck|curious|wondering|driver|team|support|desk
  miss|missed|misses him|her|them|it
  hug|rematch|tablets
  i am sorry
  sorry for|about|i|to
  if he|she|they|it ~1 is|are done|finished
  stop|quit|not|no_need ~1 to? worry|worrying
  went well|fine
`);

/** What may stand before the carrying verb of a request; "I" only where it wants the hearer to. */
const ASKING =
  wordSet(`please when next time you see him her them kindly can could would will should might must maybe perhaps just go and do then so well ok also
 to need want like have better i am asking because but someone somebody now still since if at least mind get got home ur y'all`);

/** True when the hearer is asked to carry something: "could you", "I want you to", not "did you", not "I'll". */
function asks(lead: readonly string[]): boolean {
  const text = lead.join(' ');
  const wanted =
    !lead.includes('i') || /\bi (?:\w+ )?(?:need|want|like|am asking|would like) you to$/.test(text);
  return wanted && !/\b(?:if|when) you$|^to$/.test(text) && lead.every((word) => ASKING.has(word));
}

/** Words after the third person who is to be told, or -1: "tell your father", "can you let Sam", not "did you tell her". */
function sendsThrough(here: Sentence, { clause }: Placed): number {
  const begun = (wording: Wording): number => {
    const place = wordingIn(here, wording);
    if (place === null || place.from < clause.from || place.from >= clause.to) return -1;
    return asks(here.words.slice(clause.from, place.from).map(({ text }) => text)) ? place.to : -1;
  };
  const third = Math.max(...SENDS.all.map(begun));
  if (third >= 0) return third;
  const named = SENDS_NAME.all
    .map(begun)
    .find((at) => isName(here.words[at]) && isOpening(here.words[at + 1]));
  return named === undefined ? -1 : named + 1;
}

/** An unknown word in the place of a person. */
const isName = (word: Word | undefined): boolean =>
  word !== undefined && isUnclassed(word.tags) && !NOBODY.test(word.text) && word.gap === 'none';

/** How the message for somebody begins: "tell jake he …", "let Sam know", "warn Tim that". */
const isOpening = (word: Word | undefined): boolean =>
  word === undefined ||
  word.gap !== 'none' ||
  /^(?:he|she|they|i|his|her|that|why|if|to|know|what|not|this|from|how|whether|it|is)$/.test(word.text);

/** "I rang them and tell her …": the story of what the writer or others do goes on. */
function goesOn(scene: Scene, placed: Placed): boolean {
  if (placed.clause.link !== 'and') return false;
  const before = scene.placed(placed.sentence)[placed.index - 1]?.clause;
  return before !== undefined && !before.imperative && /^(?:sender|third)$/.test(before.subject);
}

/** True for a clause that may tell of the one who is to be told: not of the hearer, of things, or of what is denied. */
function weighs({ clause }: Placed, carries: boolean): boolean {
  if (clause.subject === 'hearer' || (clause.subject === 'sender' && clause.negated)) return false;
  return carries || !/^(?:thing|zero)$/.test(clause.subject) || /\b(?:his|her|their)\b/.test(textOf(clause));
}

export default defineRule({
  id: 'messenger',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Minuchin 1974',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here === undefined || sentenceSays(here, LIGHT)) return [];
    const all = scene.placed(sentence);
    const carrier = all.find(
      (placed) => sendsThrough(here, placed) >= 0 && !reported(scene, placed) && !goesOn(scene, placed),
    );
    if (carrier === undefined) return [];
    const at = sendsThrough(here, carrier);
    const heavy = LOADS.some((load) => (wordingIn(here, load)?.to ?? -1) > at);
    const load = all
      .slice(carrier.index)
      .find(
        (placed) =>
          weighs(placed, placed === carrier) && speaksIll(placed.clause, placed === carrier ? at : undefined),
      );
    return heavy || load !== undefined ? [spanning(carrier, all.at(-1))] : [];
  },
  reword: (context) => {
    const { named, them } = toldIn(context);
    const between = `This is between ${named} and me.`;
    return [
      ...lightest(
        context,
        refusesToSpeak(context) ? between : `I'll talk to ${named} myself.`,
        `I'll speak with ${named} myself.`,
        `I'll talk to ${blank('name')} myself.`,
      ),
      fitted(context, 'fuller', `${between} I'll talk to ${them} myself.`),
    ];
  },
});
