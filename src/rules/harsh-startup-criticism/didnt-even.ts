import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { type Phrasing, phrasesIn, widened } from '../../engine/features/phrase.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You didn't even ask me]].", reworded: 'I was hoping for more here.' },
    { flag: "[[u couldn't be bothered to come]]" },
    { flag: '[[Nice of you to finally reply]].' },
    { flag: '[[Thanks for ignoring me all day]].' },
    { flag: '[[So you just decided to book it]].' },
    { flag: 'oh [[so now you reply]]' },
  ],
  silent: [
    "You didn't even have to bring anything, thank you!",
    "I didn't even notice, thank you.",
    'Did you even sleep?',
    'Thanks for leaving the light on.',
    "She couldn't even stand after the run.",
    "You haven't even opened the big one yet!",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['even', 'you', 'not never'], atMost: 30 },
  { here: ['even', 'not'], atMost: 10 },
  { here: ['bothered arsed courtesy decency', 'you not'], atMost: 24 },
  {
    here: ['nice good kind big', 'of', 'you', 'to', 'finally join grace show turn reply decide'],
    atMost: 16,
  },
  {
    here: ['thanks thank cheers', 'for', '#WrongVerb leaving letting making forgetting asking telling'],
    atMost: 24,
  },
  { here: ['so', 'you', 'just now', 'decided forgot went left thought reply care'], atMost: 20 },
  { here: ['decided finally', 'look', 'who'], atMost: 16 },
];

const TABLE: readonly Phrasing[] = [
  [
    /\byou (?:\w+ )?(?:do|did|could|can|would|will|have|are|were|had) not (?:\w+ )?even (?!(?:have|need) to\b|know it|opened the|use half)(?:\w+)/,
    2,
  ],
  [
    /^(?:and |but |so |oh |wow |then )*(?:did|could|do|can|would) not even (?:ask|bother|say|call|text|look|try|think|notice|care|reply|answer|remember|wait|check|thank|apologi[sz]e|tell|let|come|offer|get up|help|acknowledge|read|listen|mention|say (?:sorry|hello|goodbye))\b/,
    2,
  ],
  [
    /\byou (?:\w+ )?(?:could not|can not|did not|will not|would not|do not) (?:even )?(?:be (?:bothered|arsed|fucked)|bother(?:ed)?|have the (?:courtesy|decency|respect|balls|guts)|so much as|lift a finger|spare (?:me )?(?:a|one|five|two))\b/,
    2,
  ],
  [/\byou never (?:even|so much as|once even|bothered)\b/, 2],
  [
    /\b(?:nice|good|kind|big|lovely|decent) of you to (?:finally|join|grace|show|turn up|reply|answer|let me know|tell me|call|remember|decide|bother|make an)\b/,
    2,
  ],
  [
    /\b(?:look )?who (?:has )?(?:finally |decided to |is )+(?:\w+)? ?(?:show|crawl|turn|grace|join|reply|awake|home|wake|come|decided)\w*|\bgrace us\b/,
    2,
  ],
  [
    /\b(?:thanks|thank you|cheers|thx)(?: so much| a lot| a bunch)? for (?:just |completely |totally )?(?:ignoring|abandoning|ruining|forgetting|wasting|embarrassing|ghosting|lying|cancelling|canceling|humiliating|making me (?:feel|look|wait)|letting me (?:down|find)|telling everyone|throwing me|not |never |leaving me (?:to|with|alone|out|hanging|on|behind|there|waiting|standing)|asking (?:first|me first|about)|your (?:support|concern|help) (?:yesterday|last))/,
    2,
  ],
  [
    /\bso you (?:just |really |seriously |now )+(?:decided|forgot|went|left|thought|assumed|ignored|threw|gave|let|told|took|walked|do not|did not|were going to)\b|\byou just (?:decided|went ahead|assumed|walked (?:out|off|away)|ignored|forgot about me|left me|let me (?:sit|wait|stand|find))\b/,
    2,
  ],
  [
    /\bso now you (?:reply|care|call|text|want|remember|answer|show|are|need|have time|decide|listen)\b|\bgood to know you are alive\b|\bso you (?:do|can) (?:know how to|remember|have a phone|reply)\b/,
    2,
  ],
  [
    /\b(?:not so much as|without so much as|without (?:even )?(?:a word|asking|telling|saying|a call|a text)(?= (?:to )?me\b)|without even (?:asking|telling|saying|looking|checking))\b/,
    1,
  ],
  [/\byou are not even (?!close|there yet|home|here|late)(?:\w+)/, 2],
];
/** Thanks, praise and worry turn "even" into warmth. */
const WARM =
  /\b(?:thank you|have to|need to|amazing|guest|poor you|sleep|yet|light on|one at a time|proud|wow you|lovely|impressed|realize how|know how (?:good|amazing|happy|much))\b/;

export default defineRule({
  id: 'didnt-even',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (laughs(scene, sentence) || (WARM.test(text) && !/\bthank you for\b/.test(text))) return [];
    if (scene.sentences[sentence]?.asked && /^(?:did|have|do|are|can) you\b/.test(text)) return [];
    return phrasesIn(scene, sentence, TABLE)
      .slice(0, 1)
      .map((match) => widened(scene, match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', 'I was hoping for more here.', all),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all),
      fitted(context, 'question', 'I felt [what I felt]. Could you [request]?', all),
    ];
  },
});
