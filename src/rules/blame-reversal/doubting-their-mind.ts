import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { remarks } from '../../engine/features/remark.ts';
import { orWorded, unsaid } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { FIRM, PHRASES } from './phrases/doubting-their-mind.ts';
import { SOFT, WORDINGS } from './phrases/doubting-their-mind-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You're imagining things]].", reworded: 'We remember it differently.' },
    { flag: '[[ur actually insane]]' },
    { flag: "[[It's all in your head]], Jen." },
    { flag: '[[You need your head examined]].' },
    { flag: '[[Your memory is playing tricks on you again]].' },
  ],
  silent: [
    "You're crazy good at darts.",
    "You're not imagining it, I was cold with you.",
    "I'm going mad with this printer.",
    'Do you need help with the boxes?',
    'I must have remembered it wrong.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  ...cuesOf(SOFT),
  { here: ['#MindLabel', '#Hearer wow absolute total someone psycho schizo'], atMost: 32 },
  { here: ['imagining imagined imagine dreamt', '#Hearer'] },
  { here: ['dreamed hallucinating imagination inventing invented', '#Hearer'] },
  { here: ['hearing seeing', 'things', 'you'] },
  { here: ['head mind memory', 'your that', 'in get need have is playing'] },
  { here: ['brain sanity perception marbles', 'your that', 'in get need have is playing'] },
  { here: ['head mind memory', 'your that', 'losing lost out not examined checked read'] },
  { here: ['brain sanity perception marbles', 'your that', 'losing lost out not examined checked read'] },
  { here: ['plot grip', 'lost losing', 'you'] },
  { here: ['remember remembering remembered', '#Hearer', 'wrong everything things words all'] },
  { here: ['misremembering twist twisting', '#Hearer', 'wrong everything things words all'] },
  { here: ['help', 'need', 'you'], atMost: 11 },
  { here: ['help', 'need get', 'you', 'professional serious psychiatric mental seriously'] },
  { here: ['therapist psychiatrist shrink asylum', 'you your', 'need see off belong should show take'] },
  { here: ['ward medication meds pills doctor', 'you your', 'need see off belong should show take'] },
  { here: ['episodes anxiety trauma hormones screw sane', 'your anyone you'] },
  { here: ['well', 'not', 'you', 'are'], atMost: 14 },
  { here: ['losing losin lost', 'you', 'it'], atMost: 12 },
  { here: ['planet drugs foil ghosts', 'you your what which'] },
  { here: ['yourself', 'listen hear', 'to you'], atMost: 9 },
  { here: ['reading', 'into', 'much', 'you'] },
  { here: ['trusted', 'know', 'you', 'not'] },
];

/** "so mad at me" is anger, not illness. */
const angry = (clause: Clause, i: number): boolean =>
  clause.words[i]?.text === 'mad' &&
  (clause.words.some(({ text }) => /^(?:sorry|why|if)$/.test(text)) ||
    /^(?:so|that|still|this|get|getting|even|be|really|not)$/.test(clause.words[i - 1]?.text ?? '') ||
    /^(?:at|with|about|over|because|for|that)$/.test(clause.words[i + 1]?.text ?? ''));

/** "allergic to nuts", "some nuts": food, not illness. */
const eaten = (clause: Clause, i: number): boolean =>
  clause.words[i]?.text === 'nuts' &&
  /^(?:to|of|with|on|for|eat|eating|some|any|no|the)$/.test(clause.words[i - 1]?.text ?? '');

/** "you're actually delusional", "are you crazy?": a word for an ill mind that ends its phrase. */
function unwell(clause: Clause): boolean {
  if (clause.subject !== 'hearer' || clause.negated || clause.link === 'if' || holds(clause, ['Praise']))
    return false;
  if (!/^(?:be|go|act|sound|get|become|look|lose|imagine|seem)$/.test(clause.verb) && clause.verb !== '')
    return false;
  for (let i = clause.restAt; i < clause.to; i++) {
    const word = clause.words[i];
    if (!word?.tags.has('MindLabel') || angry(clause, i) || eaten(clause, i)) continue;
    const next = i + 1 < clause.to ? clause.words[i + 1] : undefined;
    return (
      next === undefined ||
      next.gap !== 'none' ||
      (!FIRM.test(next.text) &&
        (next.tags.has('Filler') ||
          next.tags.has('Adverb') ||
          next.tags.has('Connective') ||
          next.tags.has('Insult') ||
          next.tags.has('MindLabel') ||
          next.text === 'af'))
    );
  }
  return false;
}

const fond = (scene: Scene): boolean =>
  /😂|🤣|😄|❤|💪|🥂|\blove (?:you|it|that)\b|\bcongrat|\bhaha|\bomg\b/i.test(scene.text) &&
  !/\b(?:paranoid|delusional|psycho)\b/.test(scene.text);

/** Told of somebody else: "I asked her what planet she was on". */
const ofOthers = (text: string): boolean => /\b(?:asked|told) (?:him|her|them)\b/.test(text);

/** "Did you take your meds?", "are you mad?": care, banter or a blow, as the tone has it. */
const mayAsk = (scene: Scene, { sentence }: Match): boolean =>
  scene.sentences[sentence]?.asked === true &&
  /\b(?:did|have|do) you (?:take|taken|remember to take|have)? ?(?:your )?(?:meds|medication|tablets|pills)\b|^(?:\w+ )?are you mad\b/.test(
    plainText(scene.sentences[sentence]),
  );

export default defineRule({
  id: 'doubting-their-mind',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'deny',
  source: 'Harsey, Zurbriggen & Freyd 2017; Sweet 2019; Stark 2007',
  cues,
  find: (scene, sentence) => {
    if (ofOthers(plainText(scene.sentences[sentence]))) return [];
    const soft = fond(scene);
    const wholly =
      /\b(?:you (?:are|were) not (?:\w+ )?(?:imagining|crazy|mad|paranoid|going|losing|insane|seeing)|not (?:all )?in your head|did not imagine|i (?:must|may|might) have)\b/;
    const found = remarks(
      scene,
      sentence,
      ({ clause }): Severity | 0 =>
        unwell(clause)
          ? 3
          : /^(?:\w+ ){0,2}(?:psycho|schizo|delusional|paranoid|mental case)$/.test(textOf(clause)) &&
              clause.subject === 'zero'
            ? 2
            : 0,
      PHRASES,
    );
    return orWorded(found, scene, sentence, WORDINGS, SOFT)
      .filter((match) => !unsaid(scene, match))
      .filter(
        ({ from, to }) =>
          !wholly.test(
            (scene.sentences[sentence]?.words ?? [])
              .slice(from, to)
              .map(({ text }) => text)
              .join(' '),
          ),
      )
      .map((match) => (soft || mayAsk(scene, match) ? { ...match, severity: 1 as const } : match));
  },
  reword: (context) => [
    fitted(context, 'lightest', 'We remember it differently.'),
    fitted(context, 'fuller', 'I remember it differently, and I believe it felt that way to you.'),
    fitted(context, 'question', 'Can you tell me how it was for you?'),
  ],
});
