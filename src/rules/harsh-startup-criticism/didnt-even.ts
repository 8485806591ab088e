import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { type Phrasing, phrasesIn, widened } from '../../engine/features/phrase.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted, inPlace } from '../../engine/reword/drafts.ts';
import { inRegister } from '../../engine/reword/register.ts';
import { asHurt } from '../../engine/reword/told.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { type Classes, formsOf } from '../../engine/text/forms.ts';
import { plainText } from '../../engine/text/plain.ts';
import { NEGLECT } from './phrases/neglect.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You didn't even ask me]].", reworded: "It hurt that you didn't ask me." },
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
  { here: ['even', 'you', 'not never'], atMost: 26 },
  { here: ['even', 'not'], atMost: 10 },
  { here: ['bothered arsed courtesy decency troubled', 'you not'], atMost: 24 },
  {
    here: [
      'nice good kind big lovely decent sweet',
      'of',
      'you',
      'to',
      'finally join grace show turn reply decide remember last',
    ],
    atMost: 16,
  },
  { here: ['glad happy', 'you', 'finally eventually managed could'], atMost: 14 },
  {
    here: [
      'thanks thank cheers thx',
      'for',
      '#WrongVerb leaving letting making forgetting asking telling nothing showing late',
    ],
    atMost: 16,
  },
  { here: ['so oh', 'you', 'just now', 'decided forgot went left thought reply care remember'], atMost: 16 },
  { here: ['decided finally', 'look', 'who'], atMost: 16 },
  { here: ['much', 'so', 'as', 'without not a'], atMost: 18 },
  {
    here: [
      'effort minute cross killed least job exist',
      'you your',
      'not too would could had that have',
      'even for me call text to beyond one',
    ],
    atMost: 18,
  },
  ...gradedCues(NEGLECT),
];

const CLASSES: Classes = {
  deed: `ask say call text try think look remember notice check thank apologi[sz]e tell let come offer help acknowledge read listen mention wait reply answer visit knock
 ring phone warn care show pretend bother wish introduce invite include consult write send explain turn open defend stand message greet wave smile hug`,
  small: 'a one a_single five two ten',
};
/** The least that was due, and was not there: "not so much as a card", "would it have killed you to call". */
const LEAST: readonly Phrasing[] = formsOf(CLASSES, [
  '(without|not) so much as (a|an|one|the)\\b|without (a|so much as a|one|even a) (\\w+ )?(word|call|text|hello|goodbye|thank|explanation|glance|by your leave)( (to me|of|or|from)|$)',
  'would it (\\w+ )?(have )?(kill|killed|hurt) you to\\b|did it (not |never )*(even )?(not )?(cross|occur) ?(to )?(your mind|you)|it (\\w+ )?(never|not) (even )?(crossed|cross|occurred|occur) ?(to )?(your mind|you)',
  '(you|u) (could|can|did|would|might) not (\\w+ )?(find|spare|make|give|take|manage|lift|send|pick) (\\w+ )?({small}) (\\w+ )?(minute|minutes|second|seconds|moment|text|call|word|hour|card|message|evening|day|finger)',
  '(you|u) (\\w+ )?(could|might) (at least |at the very least )have (\\w+ )?({deed}\\w*|{deed}d|told|said|thought|made|pretended)',
  '(so |very |really )*(glad|nice|happy|pleased|lovely|good) (you|that you|to see you) (\\w+ )?(finally|could finally|eventually|managed|could (fit|make time|spare|bother|find))',
  '(nice|good|kind|big|lovely|decent|sweet|generous|great) of (you|u|ya) to (\\w+ )?(finally|join|grace|show|turn up|reply|answer|let me know|call|remember|decide|bother|make an|appear|notice|come (back|home)|turn up at last)',
  '(too much|so much|apparently too much|that much|clearly too much) (effort|trouble|work|hassle|bother) (for|to) (you|u|\\w+ me)',
  '(thanks|thank you|thx|cheers|ty) (a lot |so much )?for (nothing|showing up|turning up|joining us|the (heads up|warning|help|support|reply))$|(thanks|thank you|thx) for (showing|turning) up .*late',
  '(you|u) had one job|that was beyond you|(you|u) (are|have|had|were|was|is|did|do|does|would|will|could|can|is not|be) not (\\w+ )?even (\\w+ )?({deed}\\w*|had the|troubled|taken|been|got|given|look at me|acknowledge|bothered)',
  '(?:^|huh |and |oh |wow )(so )?(not even|could not even|can not even) (a (\\w+ )?(\\w+ )?(from you|from u|out of you)|(b |be )?bothered|one)|never (a|one) (\\w+ )?(thank you|thanks|word|call|card|kind word) (out of|from) (you|u)|not (a|one|even a) (\\w+ )?(\\w+ )?(out of|from) (you|u)\\b',
  'remember (that )?i exist|know (that )?i exist',
]).map((form): Phrasing => [form, 2]);

const TABLE: readonly Phrasing[] = [
  ...LEAST,
  [
    /\byou (?:\w+ )?(?:do|did|could|can|would|will|have|are|were|had) not (?:\w+ )?even (?!have to\b|need\b|know (?:it|me|us|him|her|them)\b|opened the|use half)(?:\w+)/,
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
  /\b(?:thank you|have to|need to|amazing|guest|poor you|sleep|best part|tell it was|looked so|relief|yet|light on|one at a time|proud|wow you|flinch|charged|complained|well done|lovely|impressed|realize how|i know it|brave|to help me|(?:very|so) kind of you to (?:say|come|offer|ask|think|help)|glad you told|know how (?:good|amazing|happy|much))\b/;

export default defineRule({
  id: 'didnt-even',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (laughs(scene, sentence) || (WARM.test(text) && !/\bthank you (?:for|to)\b/.test(text))) return [];
    if (scene.sentences[sentence]?.asked && /^(?:did|have|do|are|can) you\b/.test(text)) return [];
    const found = phrasesIn(scene, sentence, TABLE)
      .slice(0, 1)
      .map((match) => widened(scene, match));
    return found.length > 0 ? found : gradedIn(scene, sentence, NEGLECT);
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const hurt = asHurt(context.scene.text.slice(all.start, all.end));
    return [
      ...(hurt === null ? [] : [inPlace(context, 'lightest', inRegister(hurt, context.register), all)]),
      fitted(context, 'lightest', "I'm disappointed, and I'd like to talk about it.", all),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all),
      fitted(context, 'question', 'I felt [what I felt]. Could you [request]?', all),
    ];
  },
});
