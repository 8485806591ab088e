import type { Cue } from '../../engine/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { clausesWith } from '../../engine/features/phrase.ts';
import { answersHurt } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';

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
    'you did not tell me you play piano!',
    'Should I have said something sooner?',
    'How do you know her?',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'how',
      'know known guess guessed realize aware',
      'i we',
      'supposed meant expected could would should was to am',
    ],
    atMost: 26,
  },
  { here: ['#MindReading'] },
  {
    here: [
      'you',
      'never not could should might ought had have unless',
      'told tell said say mention mentioned inform informed speak spoke spoken warned warn complained',
      'something anything so up never word unless had',
    ],
    atMost: 24,
  },
  { here: ['you', 'never not', 'told tell inform mentioned', 'me'], atMost: 14 },
  { here: ['nobody no_one', 'told tell warned mentioned said tells', 'me us'], atMost: 16 },
  { here: ['no', 'way idea clue hint', 'knowing know'], atMost: 14 },
  { here: ['know knew known', 'not never', 'could can would did', 'unless how if these told'], atMost: 20 },
];

/** Log-ins, trains and couches; thanks; others. */
const HARMLESS =
  /\b(?:log ?in|column|form|password|couch|cooked|app|bus|train|room|code|thank you for telling|thanks for telling|glad you (?:told|said)|ages ago|piano|(?:he|she|they) (?:could|was|were|did)|used to|cook|dance|sing|it is cooked|upstairs|up the stairs|which|in town|i am sorry|you were (?:coming|allergic|here|in))\b/;
/** What was not told: a hurt, a need, or just "it". */
const HURT_TOPIC =
  /\b(?:bother\w*|hurt\w*|upset\w*|matter\w*|mind\w*|problem|issue|care\w*|angry|mad|annoyed|sad|sore|wanted|important|anniversary|birthday|like (?:it|that)|felt|feel|feeling|not (?:ok|happy|want))\b/;

const TELL =
  '(?:told|tell|said|say|mentioned|mention|informed|inform|warned|warn|spoke|speak|spoken|complained|complain|objected|indicated|let on|let me know|bring it up|raise it)';
const PHRASES = [
  /\bhow(?: \w+){0,3}? (?:was|am|could|would|should|can|were|do you expect)(?: (?:i|anyone|we|me))(?: \w+){0,4}? (?:know|guess|known|guessed|tell|realize|aware)\b.*/,
  /\b(?:not|no|supposed to be|meant to be|need|want|be) (?:a |an |some |some kind of |your )*(?:mind readers?|psychic|telepathic|clairvoyant|crystal ball|fortune teller)\b|\bcrystal ball\b|\bread (?:your|minds?|people)(?: mind)?\b/,
  new RegExp(
    `\\b(?:if it|if that|if you).{0,60}\\bwhy (?:\\w+ ){0,4}(?:not|never).{0,12}\\b${TELL}\\b|\\bwhy (?:\\w+ ){0,3}did not you (?:\\w+ )?${TELL}\\b|\\bwhy (?:\\w+ ){0,3}(?:not|never) (?:\\w+ )?${TELL}\\b`,
  ),
  new RegExp(
    `\\byou (?:have |had |\\w+ly )?(?:never|not|did not|have not|had not|do not|did not ever)(?: (?!to)\\w+)? ${TELL}\\b(?: (?:me|us|it|anything|a word|so|that|once|up)){0,3}`,
  ),
  new RegExp(
    `\\b(?:you|u) (?:\\w+ )?(?:could|should|might|ought to|have to|need to|must|had to|got to)(?: \\w+)? (?:have )?(?:\\w+ )?${TELL}\\b`,
  ),
  /\b(?:nobody|no one|not one person) (?:\w+ )?(?:told|warned|tells|informed|mentioned|said)\b(?: (?:me|anything|us|it|a word)){0,2}|\bno (?:way|idea|clue|means|reason|hint|sign)(?: of)?(?: \w+){0,3}? (?:know|knowing|knew|think|would|that it)\b/,
  /\b(?:had you|if you had|unless you|until you) (?:\w+ )?(?:told|said|mentioned|tell|say|spoken|let)\b|\bcan not (?:\w+ )?(?:know|fix|change|guess) (?:what|these|things|if|unless|it)\b|\bi (?:did not|do not) (?:\w+ )?know (?:it|that|this) (?:was|is) (?:\w+ )?(?:a|such|so) (?:\w+ )?(?:sore|big|deal|issue|problem)\b/,
];

export default defineRule({
  id: 'how-was-i-supposed-to-know',
  family: 'excuse-justification',
  severity: 2,
  source: 'Benoit 1995; Schumann 2018; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    const match = clausesWith(scene, sentence, PHRASES);
    const short = text.split(' ').length <= 9;
    const sure =
      HURT_TOPIC.test(text) ||
      answersHurt(scene) ||
      /\bmind reader|read your mind|psychic|crystal ball\b/.test(text);
    const open = /\b(?:something|so|anything|up|know|me|then|that|it|knowing|this|did they)$/.test(text);
    return match !== null && (sure || (short && open)) ? [match] : [];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I didn't know. Thank you for telling me."),
    fitted(context, 'fuller', "I didn't know, and it still hurt you. I'm sorry."),
    fitted(context, 'question', "I didn't know. What would you like me to know for next time?"),
  ],
});
