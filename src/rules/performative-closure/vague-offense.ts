import { blank } from '../../engine/blanks.ts';
import { holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { givesApology } from '../../engine/features/grudge.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { whenOf } from '../../engine/reword/own-words/when.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { doneWith } from './phrases/doers.ts';
import { EXPLAINED, TOPIC, VAGUE } from './phrases/vague-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry about earlier]].', reworded: "I'm sorry I [what I did] earlier." },
    { flag: '[[im sorry for everything x]]' },
    { flag: 'hey, [[my bad for the other day]]' },
    { flag: "[[I'm sorry for how things went]]." },
  ],
  silent: [
    'Sorry about the typo.',
    'Sorry about earlier, I talked over you twice.',
    "I'm sorry about your grandma.",
    'sorry about that, wrong link',
    'sorry about before, my phone died',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(VAGUE),
  ...cuesOf(TOPIC),
  { here: ['#Apology', 'that this it'], atMost: 6 },
];

const actNamed = (scene: Scene): boolean =>
  scene.sentences.some((_, i) =>
    scene.placed(i).some(
      ({ clause, apology, index }) =>
        apology === null &&
        // "for what I did", "for how I was" belong to the empty name.
        !(clause.link === 'rel' && scene.placed(i)[index - 1]?.apology) &&
        ((/^(?:sender|both)$/.test(clause.subject) &&
          clause.tense === 'past' &&
          clause.verb !== '' &&
          !/^(?:want|mean|get|have|feel|think|need)$/.test(clause.verb)) ||
          clause.modal === 'should' ||
          (clause.subject === 'sender' && clause.verb === 'be' && holds(clause, ['WrongAdj']))),
    ),
  );

/** "sorry about that" says nothing only where it is nearly all that is said. */
const anaphorOnly = (scene: Scene, sentence: number): readonly Match[] => {
  const words = scene.sentences.reduce((sum, one) => sum + one.words.length, 0);
  return words <= 6 ? wordedAs(scene, sentence, ANAPHOR) : [];
};
const ANAPHOR = wordings('#Sorry ~1 for|about that|this|it $');

export default defineRule({
  id: 'vague-offense',
  family: 'performative-closure',
  severity: 1,
  source: 'Lazare 2004; Lewicki, Polin & Lount 2016; Kampf 2009',
  cues,
  find: (scene, sentence) => {
    if (messageSays(scene, EXPLAINED, sentence - 1, sentence + 1) || actNamed(scene)) return [];
    if (scene.placed(sentence).some(givesApology)) {
      const vague = wordedAs(scene, sentence, VAGUE);
      if (vague.length > 0) return vague;
    }
    const sorry = scene.sentences.some(({ tags }) => tags.has('Apology'));
    const topic = sorry && scene.sentences.length <= 2 ? wordedAs(scene, sentence, TOPIC) : [];
    return topic.length > 0 ? topic : anaphorOnly(scene, sentence);
  },
  reword: (context) => {
    const act = `I'm sorry I ${blank('what I did')}${whenOf(context)}.`;
    return [
      ...lightest(context, doneWith(toItsEnd(context))),
      fitted(context, 'lightest', act),
      fitted(context, 'fuller', `${act} It wasn't okay.`),
      fitted(context, 'question', `${act} How was it for you?`),
    ];
  },
});
