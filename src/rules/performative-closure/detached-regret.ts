import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { phraseIn } from '../../engine/features/phrase.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Word } from '../../engine/text/words.ts';
import { DEPLORED } from './phrases/closing-apologies.ts';
import { PITIED_HURT, PITIED_RIFT } from './phrases/regret.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[It's unfortunate that you were hurt]].", reworded: "I'm sorry I hurt you." },
    { flag: 'well [[its a shame u took it like this]]' },
    { flag: '[[I regret that this upset you]].' },
    { flag: '[[We regret any distress this caused]].' },
    { flag: '[[Too bad it ended up like this between us]]' },
    { flag: '[[Sad that it has come to this]].' },
    { flag: '[[Pity my joke left you feeling small]].' },
  ],
  silent: [
    'Unfortunately the flight is full.',
    "It's a shame about the weather.",
    'I regret what I said to you.',
    "Shame you can't come on Sunday!",
    "It's a pity he took it that way.",
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(DEPLORED),
  {
    here: [
      '#Unfortunate regret regretted hate saddens unfortunately sadly regrettably deplore pains bad ideal',
      'you your us we our between friendship relationship it this that things how way tears hurt feelings words',
      '#HurtState #HurtVerb #HurtNoun #FeelVerb #TakeVerb tears cried crying cry words come came ended end happened happen turned went gone ugly spoiled suffered spoken treated fell through let chose decided see find out went',
    ],
    atMost: 26,
  },
  { here: ['wish', 'had have', 'come happened ended gone'], atMost: 14 },
];

/** Somebody else's doing is pitied, a plan has failed, or a formula of offices. */
const ELSEWHERE =
  /\b(?:your (?:boss|mum|mom|dad|sister|brother|ex|team|landlord|manager|doctor|teacher)|the (?:venue|flight|weather|clinic|shop|train|hotel|company|police)|at work|to inform|to announce|cancell?ed|any inconvenience|can not|could not|not be able|about (?:him|her|them)|will not)\b/;

/** A judging word that belongs to somebody: "you are unlucky", "she sucks", "not sad". */
const HEADED = /^(?:you|he|she|they|him|her|them|his|your|not|no|am|i|are|were|feel|felt)$/;
/** "...you took it badly", "...you let this spoil it": a reading or a choice of theirs. */
const READING =
  /^(?:(?:that|how|when|if|the way|to see|to hear|because) )*you (?:have |had |are |were |all |\w+ly |just |ever |even )*(?:t[oa]k(?:e|en|ing)|took|misunder\w+|misread|misinterpret\w*|see|saw|seen|view|think|thought|interpret\w*|let|chose|choose|chosen|decided|read|react\w*|respond\w*|feel|felt|feeling)\b/;
/** "...it came to this", "...this happened between us": an event nobody brought about. */
const EVENT =
  /^(?:that )?(?:it|this|things?|that|matters|we|everything|all(?: of)? (?:this|that)|the \w+|our \w+|such .*) .*(?:to (?:this|that|blows)|like (?:this|that)|this way|that way|between us|with us|in our \w+|happen\w*|so badly|sour)\b/;
const CAUSED = /\b(?:left|made|caused|gave|making|leaving|causing) you\b/;
const FAILED_PLAN =
  /^(?:that )?you (?:can|could|will|would|have to|had to|did not|do not|are not|were not|missed|are (?:ill|sick|unwell|away|leaving))\b/;

/** True when what follows the judging word, at `from`, is the other person's hurt or an event between the two. */
function pities(words: readonly Word[], from: number, regret: boolean): boolean {
  const rest = words.slice(from);
  const text = rest.map((word) => word.text).join(' ');
  const hurt = (word: Word): boolean =>
    word.tags.has('HurtState') ||
    word.tags.has('HurtVerb') ||
    /^(?:cried|crying|tears|harassment)$/.test(word.text);
  if (FAILED_PLAN.test(text) || /^(?:about|for|what|how i|your)\b/.test(text)) return false;
  if (READING.test(text) || (!regret && EVENT.test(text))) return true;
  if (regret && !/^(?:that|any|if|this|it|the (?:hurt|pain|upset|distress|offen[cs]e|harm))\b/.test(text))
    return false;
  const you = rest.findIndex((word) => word.text === 'you' || word.text === 'your');
  if (
    you >= 0 &&
    rest.slice(Math.max(0, you - 2), you + 6).some(hurt) &&
    !rest.slice(0, you).some(({ tags }) => tags.has('Third'))
  )
    return true;
  if (CAUSED.test(text) && rest.some(hurt)) return true;
  return (
    regret &&
    rest
      .slice(0, 7)
      .some(
        ({ tags, text: word }) => (tags.has('HurtNoun') && !tags.has('FormulaNoun')) || word === 'happened',
      )
  );
}

/** The turns of pity: the other's hurt weighs more than an event between the two. */
function pitiedWhole(scene: Scene, sentence: number): readonly Match[] {
  const hurt = phraseIn(scene, sentence, PITIED_HURT);
  const phrase = hurt ?? phraseIn(scene, sentence, PITIED_RIFT);
  if (phrase === null || OUTSIDE.test(plainText(scene.sentences[sentence]))) return [];
  const match = spanning(phrase.first, phrase.last);
  return [hurt === null ? { ...match, severity: 1 } : match];
}
/** Others, losses and plans: sympathy or news. */
const OUTSIDE =
  /\b(?:he|she|they|him|her|them|his|their|died|passed|loss|lost|accident|weather|team|game|match|season|show|movie|film|episode|series|job|exam|sorry|if|i (?:said|did|made|hurt|was|let|broke|lied))\b/;

export default defineRule({
  id: 'detached-regret',
  family: 'performative-closure',
  severity: 2,
  source: 'Kampf 2009; Battistella 2014; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    const { words = [], asked = false } = scene.sentences[sentence] ?? {};
    if (asked || ELSEWHERE.test(plainText(scene.sentences[sentence])) || ownsAct(scene)) return [];
    const read = pitiedWhole(scene, sentence);
    if (read.length > 0) return read;
    const head = words.findLastIndex(
      ({ tags, text }, i) =>
        (tags.has('Unfortunate') || /^regret(?:ful|ted)?$/.test(text)) &&
        !HEADED.test(/^regret/.test(text) ? '' : (words[i - 1]?.text ?? '')) &&
        pities(words, i + 1, /^regret/.test(text)),
    );
    const clauses = scene.placed(sentence);
    const first = clauses.find(({ clause }) => head < clause.to);
    const last = clauses.findLast(
      ({ clause, index }) =>
        index <= (first?.index ?? 0) + 2 && clause.link !== 'but' && clause.link !== 'and',
    );
    if (head < 0 || first === undefined || last === undefined) return gradedIn(scene, sentence, DEPLORED);
    return [spanning(first, last.index < first.index ? first : last)];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm sorry I hurt you."),
    fitted(context, 'fuller', `I'm sorry I hurt you when I ${blank('what I did')}.`),
    fitted(context, 'question', "I'm sorry I hurt you. What would help now?"),
  ],
});
