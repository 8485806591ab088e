import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { WEARY, WEARY_ALONE } from './phrases/weariness.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Here we go again]].', reworded: "I'm tired, and I do want to hear this." },
    { flag: 'ugh [[not this again]]' },
    { flag: 'Oh [[great, another lecture]].' },
    { flag: '[[whatever helps you sleep]]' },
    { flag: "[[I've heard it all before]]." },
    { flag: '[[what have I supposedly done this time]]' },
  ],
  silent: [
    'Here we go, tickets booked!',
    'Not again, my train is cancelled.',
    'Oh great, another parcel!',
    'Another parcel for you, by the way.',
    'lol ok see you at eight',
    'What have I forgotten this time? Milk, bread, eggs.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(WEARY), ...gradedCues(WEARY_ALONE, { atMost: 7 })];

/** What is tiresome is a thing both see: weather, trains, parcels. */
const THING = wordings(`
  rain|snow|snowing|train|bus|playlist|radio|parcel|cancelled|booked|tickets|boots|weather|delivery|monday|mondays|boiler|wifi|internet|traffic|milk|bread|season|film|episode|meetup|recipe|gearbox|vinyl
`);
/** What follows shows that it is fun. */
const FUN = wordings('song|tune|love_this|on_the_way|yay');
const FESTIVE = /[🎉🥳🙌❤]/u;

/** "Here we go again, table nine!", "what is it now, 3-1?": an event is named after it, and nobody's hurt. */
const ROUND = wordings('^ here_we_go_again|what_is_it_now');
const QUARREL = wordings(
  'here_we_go_again|what_is_it_now ~20 #Hearer|he|she|him|her|always|same|this|that|with|drama|fight|argument|lecture|#Tirade',
);
const opensRound = (here: Sentence | undefined): boolean =>
  sentenceSays(here, ROUND) &&
  !sentenceSays(here, QUARREL) &&
  /(?:again|now)(?:,|.*[!\d])/i.test(here?.raw ?? '');

/** True when the writer tires of a thing, or rejoices. */
function harmless(scene: Scene, sentence: number): boolean {
  const [here, next] = [scene.sentences[sentence], scene.sentences[sentence + 1]];
  return (
    opensRound(here) ||
    sentenceSays(here, THING) ||
    sentenceSays(next, THING) ||
    sentenceSays(next, FUN) ||
    FESTIVE.test(scene.text) ||
    (laughs(scene, sentence) && !scene.text.includes('🙄'))
  );
}

export default defineRule({
  id: 'eye-roll',
  family: 'contempt',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (harmless(scene, sentence)) return [];
    const { length = 0 } = scene.sentences[sentence]?.words ?? [];
    const alone = gradedIn(scene, sentence, WEARY_ALONE).filter(({ from, to }) => length - (to - from) <= 2);
    return [...gradedIn(scene, sentence, WEARY), ...alone].slice(0, 1);
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'm tired, and I do want to hear this.", all),
      fitted(context, 'fuller', "I'm tired right now. Can we talk about this at [time]?", all),
      fitted(context, 'question', 'What would you most like me to hear?', all),
    ];
  },
});
