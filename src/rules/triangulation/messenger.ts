import type { Cue } from '../../engine/cue.ts';
import { speaksIll } from '../../engine/features/speaks-ill.ts';
import { cuesOf, wordingIn } from '../../engine/features/wording.ts';
import { reported, spanning } from '../../engine/find.ts';
import { isUnclassed } from '../../engine/lexicon/index.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Word } from '../../engine/text/words.ts';
import { LOADS } from './phrases/third-parties.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Tell your father he's a liar]].", reworded: "I'll talk to them myself." },
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

const CARRIERS = 'tell ask inform convey let pass say remind mention explain warn make get';

/** Somebody who is not in the talk is always spoken of. */
const PERSONS = '#Third #Kin him her them he she they';

export const cues: readonly Cue[] = [
  ...cuesOf(LOADS).map(({ here }) => ({ here: [CARRIERS, PERSONS, ...here] })),
  { here: [CARRIERS, '#Third #Kin', '#Trait #Insult #MindLabel #WrongVerb #HurtVerb #Grieved #WrongIdiom'] },
];

const CARRIER = new RegExp(`^(?:${CARRIERS.replaceAll(' ', '|')})$`);
/** "let him know" and "make him see" carry a message; "let him in" and "get him a tea" do not. */
const carries = (words: readonly Word[], i: number): boolean => {
  const verb = words[i]?.text ?? '';
  if (!CARRIER.test(verb)) return false;
  const rest = words.slice(i + 1, i + 6).map(({ text }) => text);
  if (verb === 'let') return rest.includes('know');
  if (verb === 'make') return rest.some((text) => /^(?:understand|see|aware)$/.test(text));
  if (verb === 'mention' && /^(?:that|how)$/.test(rest[0] ?? '')) return true;
  if (/^(?:say|explain|convey|pass|mention)$/.test(verb)) return rest.includes('to');
  return verb !== 'get' || rest.join(' ').includes('to tell me');
};
/** What may stand before the carrying verb of a request. */
const ASKING =
  /^(?:please|when|you|see|him|her|them|kindly|you|can|could|would|will|should|might|must|maybe|perhaps|just|go|and|do|then|so|well|ok|also|to|need|want|like|would_like|have|better|need_to|i|am|asking|because|but|next|time|someone|now|still|since|if|when|also|at|least|mind|telling|saying|asking|letting)$/;
const NOBODY = /^(?:me|us|you|it|that|this|the|a|an|everyone|myself|to|about|how|what|when|them_all|santa)$/;
/** Good news, thanks and errands: the messenger carries nothing heavy. */
const LIGHT =
  /\b(?:happy|love|thanks?|congrat\w*|well done|miss(?:es)? (?:her|him|them)|amazing|proud|hi|hello|i am sorry|sorry (?:for|about|i|to)|welcome home|hope|good luck|if (?:he|she|they) (?:is|are) (?:done|finished)|curious|wondering|(?:stop|quit|not|no need to) worry(?:ing)?|went (?:well|fine))\b/;

/** Words after the third person who is to be told, or -1: "tell your father", "can you let Sam", not "did you tell her". */
function sendsThrough({ clause }: Placed): number {
  const { words, from, to } = clause;
  for (let i = from; i < to; i++) {
    if (!carries(words, i)) continue;
    const lead = words.slice(from, i).map(({ text }) => text);
    const wanted =
      !lead.includes('i') ||
      /\bi (?:\w+ )?(?:need|want|like|am asking|would like) you to$/.test(lead.join(' '));
    const supposed = /\b(?:if|when) you$/.test(lead.join(' '));
    if (!wanted || supposed || !lead.every((text) => ASKING.test(text))) return -1;
    const rest = words.slice(i + 1, i + 7);
    const third = rest.findIndex(
      ({ text, tags }) => tags.has('Third') || tags.has('Kin') || /^(?:him|her|them)$/.test(text),
    );
    if (third >= 0 && third <= (words[i]?.text === 'pass' || words[i]?.text === 'mention' ? 5 : 3))
      return i + third + 2;
    const [name, next] = words[i + 1]?.text === 'to' ? words.slice(i + 2) : words.slice(i + 1);
    return isName(name) && isOpening(next) ? i + 2 : -1;
  }
  return -1;
}

/** An unknown word in the place of a person. */
const isName = (word: Word | undefined): boolean =>
  word !== undefined && isUnclassed(word.tags) && !NOBODY.test(word.text) && word.gap === 'none';

/** How the message for somebody begins: "tell jake he …", "let Sam know", "warn Tim that". */
const isOpening = (word: Word | undefined): boolean =>
  word === undefined ||
  word.gap !== 'none' ||
  /^(?:he|she|they|i|his|her|that|why|if|to|know|what|not|this|from|how|whether|it)$/.test(word.text);

/** "I rang them and tell her …": the story of what the writer or others do goes on. */
function goesOn(scene: Scene, placed: Placed): boolean {
  if (placed.clause.link !== 'and') return false;
  const before = scene.placed(placed.sentence)[placed.index - 1]?.clause;
  return before !== undefined && !before.imperative && /^(?:sender|third)$/.test(before.subject);
}

export default defineRule({
  id: 'messenger',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Minuchin 1974',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (here === undefined || LIGHT.test(plainText(here))) return [];
    const all = scene.placed(sentence);
    const carrier = all.find(
      (placed) => sendsThrough(placed) >= 0 && !reported(scene, placed) && !goesOn(scene, placed),
    );
    if (carrier === undefined) return [];
    const at = sendsThrough(carrier);
    const heavy = LOADS.some((load) => (wordingIn(here, load)?.to ?? -1) > at);
    const load = all.slice(carrier.index).find((placed) => {
      const from = placed === carrier ? at : placed.clause.from;
      const { subject, negated } = placed.clause;
      return subject !== 'hearer' && !(subject === 'sender' && negated) && speaksIll(placed.clause, from);
    });
    return heavy || load !== undefined ? [spanning(carrier, all.at(-1))] : [];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'll talk to them myself."),
    fitted(context, 'fuller', "This is between them and me. I'll talk to them myself."),
  ],
});
