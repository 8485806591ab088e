import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses } from '../../engine/find.ts';
import { ownsAct } from '../../engine/ownership.ts';
import { plainText, saysAnywhere } from '../../engine/plain.ts';
import { answersHurt } from '../../engine/reaction.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[How was I supposed to know]]?',
      reworded: "I didn't know. Thank you for telling me.",
    },
    { flag: '[[how tf would i know that]]' },
    { flag: "[[I'm not a mind reader]]." },
    { flag: '[[you never told me it bothered you]]' },
    { flag: '[[You could have said something]].' },
    { flag: '[[nobody told me]]' },
    { flag: '[[I had no way of knowing]].' },
    { flag: "[[If it bothered you, why didn't you say so]]?" },
  ],
  silent: [
    "I didn't know that hurt you, thank you for telling me.",
    'How am I supposed to log in?',
    'nobody told me the room changed',
    'you never told me you play piano!',
    'Should I have said something sooner?',
    'How do you know her?',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['how', 'know known guess tell realize', 'i', 'supposed meant expected could would should was to'],
    atMost: 22,
  },
  { here: ['#MindReading'] },
  {
    here: [
      'you',
      'never not could should might ought had',
      'told tell said say mention mentioned inform informed speak spoke warned warn',
      'something anything it me so up',
    ],
  },
  { here: ['nobody no_one', 'told tell warned mentioned said', 'me'], atMost: 12 },
  { here: ['no', 'way idea clue', 'knowing know'], atMost: 20 },
];

/** Log-ins, trains and couches; thanks; others. */
const HARMLESS =
  /\b(?:log ?in|column|form|password|couch|cooked|app|bus|train|room|code|thank you for telling|thanks for telling|glad you (?:told|said)|ages ago|piano|(?:he|she|they) (?:could|was|were|did)|used to|cook|dance|sing|it is cooked|upstairs|up the stairs|which|in town|i am sorry|you were (?:coming|allergic|here|in))\b/;
/** What was not told: a hurt, a need, or just "it". */
const HURT_TOPIC =
  /\b(?:bother\w*|hurt\w*|upset\w*|matter\w*|mind\w*|problem|issue|care\w*|angry|mad|annoyed|sad|sore|wanted|important|anniversary|birthday|like (?:it|that)|felt|feel|feeling|not (?:ok|happy|want))\b/;

export default defineRule({
  id: 'how-was-i-supposed-to-know',
  family: 'excuse-justification',
  severity: 2,
  source: 'Benoit 1995; Schumann 2018; Rosenberg 2003',
  cues,
  patterns: [
    'how .{0,4} (was|am|could|would|should|can|were) (i|anyone|we) #Adverb? (supposed|meant|expected|to|have)? to? #Adverb? (know|guess|known|guessed|tell|realize|realized)',
    '#MindReading',
    'you (never|not) #Adverb? (told|tell|said|say|mentioned|mention|informed|inform|warned) (me|us|a|anything|any|it|that|so|word|something|once)? (me|word|thing)?',
    'you #Adverb? (did|do|have|had) (not|never) #Adverb{0,2} (told|tell|said|say|mentioned|mention|informed|inform|speak|warned) (me|us|anything|a|up|it|so)?',
    '(you|u) #Adverb? (could|should|might|ought) to? #Adverb? have #Adverb? (told|said|mentioned|warned|spoken) (me|something|so|it|up|that)?',
    '(nobody|anyone) #Adverb? (told|warned|tells) me',
    'no (way|idea|clue|means) (of|that|it|you|how)? (knowing|know)',
    'why #Adverb{0,3} (did|do|have) (you|u)? not (you|u)? #Adverb{0,2} (say|said|tell|told|speak|mention) (so|something|me|up|anything|it|that)?',
    'unless you (tell|say|told)',
    'had you (told|said|mentioned)',
  ],
  find: (scene, sentence, hits) => {
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    const matches = hitClauses(scene, sentence, hits);
    const short = text.split(' ').length <= 9;
    const sure =
      HURT_TOPIC.test(text) ||
      answersHurt(scene) ||
      /\bmind reader|read your mind|psychic|crystal ball\b/.test(text);
    const open = /\b(?:something|so|anything|up|know|me|then|that|it|knowing|this|did they)$/.test(text);
    return sure || (short && open) ? matches.slice(0, 1) : [];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I didn't know. Thank you for telling me."),
    fitted(context, 'fuller', "I didn't know, and it still hurt you. I'm sorry."),
    fitted(context, 'question', "I didn't know. What would you like me to know for next time?"),
  ],
});
