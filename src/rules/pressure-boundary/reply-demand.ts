import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { ASKING, EASY, HARD, ORDERS, PRESSED, PRESSING } from '../../engine/features/pressing.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { PRESSED_FOR } from './phrases/pressing-reply.ts';
import { SILENCE } from './phrases/silence.ts';

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
    "Why isn't the server responding?",
    'Did you see this article?',
    "Please answer question 3, it's the last one.",
    "I can see you're online, so I'll be quick: the door code is new.",
  ],
};

const REPLY =
  'answer reply respond text call talk speak pick say write ring message phone picking picked answering replying responding texting messaging calling typing';
const HUSH =
  'ignoring ignore ignored ghosting ghosted ghost avoiding blanking blank airing unread unanswered silence silent ticks hanging pretending pretend dodging ducking duckin leaving';
const FORMS: readonly Cue[] = [
  {
    here: [
      HUSH,
      'you your me my',
      'me my us just are going on stop this why dare not do how keep i read leave',
    ],
    atMost: 20,
  },
  {
    here: [
      REPLY,
      'me my us i',
      'now why ever going playing asap immediately fucking damn better stop deserve insist demand expect seconds decency courtesy times already please',
    ],
    near: ['you your online read seen hours since waiting now better why playing answer text pick'],
    atMost: 12,
  },
  {
    here: [
      'answer reply respond pick text call',
      'you your phone',
      'why ever going will are dare did or what when not',
      'not me my the your back',
      'why ever what online hours since times picking answer',
    ],
    atMost: 14,
  },
  {
    here: [
      'online active typing bubble seen delivered read stories',
      'you your',
      'i see know saw clearly me still but',
      'me my i',
    ],
    atMost: 20,
  },
  { here: ['read seen', 'leave leaving left', 'on'], atMost: 14 },
  { here: ['say speak answer reply respond text', 'something anything me now'], atMost: 4 },
  { here: ['answer reply respond'], atMost: 3 },
  {
    here: ['back', 'text call write message ring hit', 'me', 'better now why when not immediately ever'],
    atMost: 14,
  },
  {
    here: [
      'hard difficult long seconds',
      'reply answer respond text send type silence',
      'how so too is takes',
    ],
    atMost: 18,
  },
  { here: ['hello helloo helloooo hellooo'], atMost: 3 },
  {
    here: [
      'waiting called texted calls messages messaged rang',
      'times hours answer reply days ten twenty since yesterday week',
      'i you',
      'you your',
    ],
    atMost: 20,
  },
  { here: ['word line peep reply', 'not no single', 'from to you', 'you', 'single not and'], atMost: 14 },
];

export const cues: readonly Cue[] = [
  ...FORMS,
  ...gradedCues(PRESSED_FOR).map((cue) => ({ ...cue, atMost: 30 })),
];

/** "Hello??" and nothing more, or words about the other's silence after it; a new group chat is greeted, too. */
function callsOut({ sentences }: Scene, sentence: number): boolean {
  const raw = sentences[sentence]?.raw ?? '';
  const next = sentences[sentence + 1];
  const awaited =
    next === undefined || /\b(?:you|there|answer|reply|ignoring|seriously|earth)\b/.test(plainText(next));
  return /^hello/i.test(raw) && raw.includes('??') && awaited;
}

export default defineRule({
  id: 'reply-demand',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Christensen & Heavey 1990',
  cues,
  find: (scene, sentence) => {
    if (laughs(scene, sentence) || saysAnywhere(scene, EASY, sentence - 1, sentence + 1)) return [];
    const here = scene.sentences[sentence];
    const shouted =
      /[?!]{2}/.test(here?.raw ?? '') ||
      here?.words.every((word) => word.caps || word.text.length < 2) === true;
    const bare = callsOut(scene, sentence) ? [/^hello+$/] : [];
    const pressing = saidIn(scene, sentence, [...PRESSING, ...SILENCE]);
    if (pressing.length > 0) return pressing;
    const hard: Severity = shouted && saysAnywhere(scene, HARD, sentence, sentence + 1) ? 2 : 1;
    const orders = saysAnywhere(scene, PRESSED, sentence - 2, sentence + 1)
      ? saidIn(scene, sentence, ORDERS)
      : [];
    if (orders.length > 0) return orders;
    const asked = saidIn(scene, sentence, [...ASKING, ...bare]).map((match) => ({
      ...match,
      severity: hard,
    }));
    const worded = gradedIn(scene, sentence, PRESSED_FOR);
    return worded.some(({ severity }) => severity === 2) || asked.length === 0 ? worded : asked;
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'd like to hear from you when you can."),
    fitted(context, 'fuller', "I feel anxious with the silence. There's no rush, I'm here."),
    fitted(context, 'question', 'Would tomorrow be a better time to talk?'),
  ],
});
