import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { spanning } from '../../engine/find.ts';
import {
  fromHere,
  matchSpan,
  toItsEnd,
  typedSentence,
  wholeSentence,
} from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { awaited } from '../../engine/reword/own-words/wishes/awaited.ts';
import {
  asRequest,
  asUnhurried,
  readBefore,
  writtenBefore,
  wroteBefore,
} from '../../engine/reword/own-words/wishes/requests.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { ORDERS, SILENCE } from './phrases/silence.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Answer me]]!', reworded: "I'd like to hear from you when you can." },
    { flag: '[[stop ignoring me]]' },
    { flag: "[[why aren't you answering me]]??" },
    { flag: '[[I can see you read it]].' },
    { flag: "[[don't leave me on read]]" },
    { flag: '[[u better text me back]]' },
  ],
  silent: [
    'Answer me when you can, no rush.',
    'Can you reply by Friday?',
    'Nadia has not returned my calls, can you tell her the bus is at two?',
    "Why isn't the server responding?",
    'Did you see this article?',
    "Please answer question 3, it's the last one.",
    "I can see you're online, so I'll be quick: the door code is new.",
  ],
};

/** A plain order is short. */
const BRIEF = 8;
export const cues: readonly Cue[] = [
  ...gradedCues(SILENCE),
  ...cuesOf(ORDERS, { atMost: BRIEF }),
  { here: ['hello helloo'], atMost: 3 },
];

/** What makes pressure of a plain order: seen, counted, waited for, blamed. */
const PRESSED = [
  /\b(?:online|green dot|delivered|ticks?|typing|since|hours?|days|voicemail|times|ago|last night)\b/,
  /\b(?:ignor\w+|ghost\w+|duck\w+|bloody|fucking|damn)\b/,
  /\b(?:waiting|not (?:answer|reply|respond)\w*|until you)\b/,
  /\b(?:read|seen|got) (?:this|it|my)\b|\bi am talking to you\b|\bstop\b/,
];

/** Asked for kindly, for others' sake, for work; or about machines and offices. */
const EASY = [
  /\b(?:not (?:have|need) to|no need to) (?:answer|reply|respond|write|call|text)\b/,
  /\b(?:no (?:rush|hurry)|when(?:ever)? you (?:can|get|are free|have (?:a|time)))\b/,
  /\b(?:whenever|if you can|take your time|so i will)\b/,
  /\b(?:server|api|bot|printer|app|question \w+|all questions)\b/,
  /\b(?:survey|form|by (?:\w+day|tomorrow|eod)|quiz|poll)\b/,
  /\b(?:lol|haha|worried about|are you ok|emergency|sleeping)\b/,
  /\b(?:hurt (?:his|her|their)|hospital|ambulance|accident|paramedics|fire brigade|the (?:school|nursery|nurse) (?:rang|called))\b/,
  /\b(?:baby|ward|plumber|surveyor|council|landline|signal)\b/,
  /\b(?:when it rings|customer|hope (?:the|you|all|your|it|everything))\b/,
  /\b(?:anyone know|testing|is this the)\b/,
];

/** "Kim did not answer my call": told of somebody else. */
const OF_OTHERS =
  /^(?!(?:you|u|my|this|that|the|no|nobody|none|why|i|we|still|and|but|so)\b)\w+ (?:did|has|does|had) not (?:answer\w*|repl\w+|respond\w*|return\w*|pick\w*)(?! to you)\b(?!.*\byou\b)/;

/** "Hello??" and nothing more, or words about the other's silence after it; a new group chat is greeted, too. */
function callsOut({ sentences, placed }: Scene, sentence: number): readonly Match[] {
  const raw = sentences[sentence]?.raw ?? '';
  const [next, first] = [sentences[sentence + 1], placed(sentence)[0]];
  const awaited =
    next === undefined || /\b(?:you|there|answer|reply|ignoring|seriously|earth)\b/.test(plainText(next));
  const calls = /^hello+\W*$/i.test(raw) && raw.includes('??') && awaited;
  return calls && first !== undefined ? [{ ...spanning(first), severity: next === undefined ? 1 : 2 }] : [];
}

/** A plain order to speak, where something else presses, too. */
function ordered(scene: Scene, sentence: number): readonly Match[] {
  const pressed = PRESSED.some((pattern) => saysAnywhere(scene, pattern, sentence - 2, sentence + 1));
  return pressed ? wordedAs(scene, sentence, ORDERS) : [];
}

/** Marks of shouting: "??", "!!", capitals throughout. */
const shouted = (scene: Scene, sentence: number): boolean => {
  const here = scene.sentences[sentence];
  return (
    /[?!]{2}/.test(here?.raw ?? '') || here?.words.every(({ caps, text }) => caps || text.length < 2) === true
  );
};

/** Whoever has to know by an hour cannot say "when you can". */
const BY_AN_HOUR =
  /\b(?:by|before) (?:\d|noon|midnight|tonight|tomorrow|lunch|\p{L}+day)|\b(?:asap|urgent\p{L}*|right now|deadline|today)\b/iu;

export default defineRule({
  id: 'reply-demand',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Christensen & Heavey 1990',
  cues,
  find: (scene, sentence) => {
    const easy = EASY.some((pattern) => saysAnywhere(scene, pattern, sentence - 1, sentence + 1));
    if (easy || laughs(scene, sentence) || OF_OTHERS.test(plainText(scene.sentences[sentence]))) return [];
    const [pressing] = gradedIn(scene, sentence, SILENCE);
    if (pressing?.severity === 2) return [pressing];
    const order = ordered(scene, sentence);
    if (order.length > 0) return order;
    if (pressing === undefined) return callsOut(scene, sentence);
    return [shouted(scene, sentence) ? { ...pressing, severity: 2 } : pressing];
  },
  reword: (context) => {
    const request = asRequest(toItsEnd(context)) ?? writtenBefore(toItsEnd(context));
    const typed = typedSentence(context);
    const told =
      readBefore(typed) ??
      wroteBefore(typed) ??
      (BY_AN_HOUR.test(context.scene.text) ? null : asUnhurried(typed));
    return [
      ...(request === null
        ? []
        : [fitted(context, 'lightest', request, fromHere(context, matchSpan(context)))]),
      ...awaited(context),
      fitted(context, 'lightest', "I'd like to hear from you when you can."),
      ...(told === null ? [] : [fitted(context, 'lightest', told, wholeSentence(context))]),
      fitted(context, 'fuller', "I feel anxious with the silence. There's no rush, I'm here."),
      fitted(context, 'question', 'Would tomorrow be a better time to talk?'),
    ];
  },
});
