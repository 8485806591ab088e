import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { tellsHurt } from '../../engine/features/told-hurt.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    {
      previous: 'I sat there on my own till ten. I felt so stupid.',
      flag: '[[My bad]].',
      reworded: "I'm sorry I [what I did].",
    },
    { previous: 'that hurt me, you know', flag: '[[oops sorry]] lol' },
    { previous: 'You lied to me about the money.', flag: '[[Sorry babe]]' },
  ],
  silent: [
    'my bad, other chat',
    { previous: "You're on mute again.", text: 'Oops, sorry.' },
    { previous: 'you lied to me', text: "I'm sorry I lied." },
    { previous: 'I felt so alone last night.', text: 'Sorry love. Can I come over and listen?' },
  ],
};

export const cues: readonly Cue[] = [{ here: ['#Apology oops whoops'], atMost: 3 }];

/** Words a token may hold beside the apology itself. */
const SMALL = /^(?:i|am|my|so|very|really|bad|oops|whoops|for|that|about|x|xx|then|again|not)$/;

export default defineRule({
  id: 'bare-token',
  family: 'performative-closure',
  severity: 1,
  source: 'Lewicki, Polin & Lount 2016; Goffman 1971',
  cues,
  find: (scene, sentence) => {
    const { previous, sentences } = scene;
    if (previous === undefined || sentences.length !== 1) return [];
    const words = sentences[0]?.words ?? [];
    const token = words.every(
      (word) => word.tags.has('Filler') || word.tags.has('Apology') || SMALL.test(word.text),
    );
    if (!token || words.length > 6 || !tellsHurt(previous)) return [];
    const end = words.findLastIndex((word) => !/^(?:lol|lmao|haha|x|xx)$/.test(word.text)) + 1;
    return [{ sentence, from: 0, to: end }];
  },
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. That hurt you.`),
    fitted(context, 'question', "I'm sorry. Will you tell me more about how it was for you?"),
  ],
});
