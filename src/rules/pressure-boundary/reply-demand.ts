import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { ASKING, EASY, HARD, ORDERS, PRESSED, PRESSING } from '../../engine/features/pressing.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';

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

export const cues: readonly Cue[] = [
  {
    here: [
      'answer reply respond',
      'me',
      'now just better why not stop please fucking damn going least when immediately',
    ],
    atMost: 16,
  },
  {
    here: [
      'answer reply respond speak pick',
      'something me i now the and your call phone to',
      'say speak answer want reply pick',
    ],
    near: [
      'online read seen delivered hours since waiting calling ringing ignoring dot why bloody fucking until ducking',
    ],
    atMost: 14,
  },
  {
    here: [
      'answer reply speak respond say',
      'online read seen delivered hours since waiting calling ringing ignoring dot bloody fucking until',
    ],
    atMost: 18,
  },
  { here: ['say', 'something'], atMost: 4 },
  { here: ['answer reply respond'], atMost: 3 },
  {
    here: [
      'answering replying responding texting ignoring ignore ghosting ghosted avoiding blanking airing ignored ghost unread',
      'me my us',
      'you stop why not are quit dare keep been',
    ],
  },
  { here: ['online active typing', 'you', 'i see know saw clearly are'], atMost: 20 },
  {
    here: ['read seen', 'on left it message messages text them', 'you me', 'see know saw i can leave left'],
    atMost: 20,
  },
  { here: ['reply answer respond text call pick write', 'why', 'you', 'not'], atMost: 20 },
  { here: ['back', 'text call write message ring', 'me', 'better now why when not immediately'], atMost: 14 },
  { here: ['pick', 'up', 'phone your now calls'], atMost: 14 },
  { here: ['hard difficult long', 'reply answer respond text send', 'how so too is', 'one to'], atMost: 16 },
  { here: ['silence ignoring avoiding ghosting'], atMost: 8 },
  { here: ['hello helloo'], atMost: 3 },
  {
    here: [
      'waiting called texted calls messages messaged',
      'times hours answer reply days ten twenty',
      'i you not',
    ],
    atMost: 18,
  },
];

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
    const bare =
      /^hello/.test(here?.raw.toLowerCase() ?? '') && /\?\?/.test(here?.raw ?? '') ? [/^hello+$/] : [];
    const pressing = saidIn(scene, sentence, PRESSING);
    if (pressing.length > 0) return pressing;
    const hard: Severity = shouted && saysAnywhere(scene, HARD, sentence, sentence + 1) ? 2 : 1;
    const orders = saysAnywhere(scene, PRESSED, sentence - 2, sentence + 1)
      ? saidIn(scene, sentence, ORDERS)
      : [];
    if (orders.length > 0) return orders;
    return saidIn(scene, sentence, [...ASKING, ...bare]).map((match) => ({ ...match, severity: hard }));
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'd like to hear from you when you can."),
    fitted(context, 'fuller', "I feel anxious with the silence. There's no rush, I'm here."),
    fitted(context, 'question', 'Would tomorrow be a better time to talk?'),
  ],
});
