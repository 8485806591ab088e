import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    {
      flag: 'Your father fell because of us. [[We apologise for any inconvenience caused]].',
      reworded: "Your father fell because of us. I'm sorry [what happened].",
    },
    { flag: '[[your satisfaction is our top priority]]' },
    { flag: 'Your complaint about the driver was noted. [[We take all such matters very seriously]].' },
  ],
  silent: [
    'The lift is off until 3pm. Sorry for the inconvenience.',
    'We value honesty in this team.',
    'Please take the fire drill seriously.',
    "I'm sorry we sent the smaller size. A replacement left this morning.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['inconvenience inconvenienced inconvinience', '#Apology regret regrets'] },
  {
    here: [
      'satisfaction feedback priority seriously opinion happiness standards comfort importance',
      'we our your',
      'value important take top priority strive heart utmost committed importance',
    ],
  },
];

const STOCK =
  /\b(?:apolog\w+|sorry|regrets?) (?:\w+ ){0,4}(?:inconvenience|inconvinience)\b|\b(?:your|customer|patient|client) (?:satisfaction|happiness|comfort|opinion|feedback) is\b|\bwe (?:do )?(?:take|value|appreciate) (?:\w+ ){0,4}(?:seriously|feedback)\b|\b(?:committed to the highest|strive to)\b/;
/** A notice to many, or a concrete remedy: then the formula is only courtesy. */
const REMEDY =
  /\b(?:refund\w*|replac\w+|ship\w*|sent out|credit|until|repairs?|maintenance|out of service|will be off|new one|back at|from \d|tickets|cancelled)\b/;

const whole = (scene: Scene): string =>
  scene.sentences.map(({ words }) => words.map((word) => word.text).join(' ')).join(' ');

export default defineRule({
  id: 'corporate-boilerplate',
  family: 'institutional-evasion',
  severity: 1,
  source: 'Benoit 1995; Zhang 2018; Lewicki, Polin & Lount 2016',
  cues,
  find: (scene, sentence) => {
    if (REMEDY.test(whole(scene))) return [];
    return scene
      .placed(sentence)
      .filter(({ clause }) => STOCK.test(textOf(clause)))
      .slice(0, 1)
      .map((placed) => spanning(placed));
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm sorry [what happened]."),
    fitted(context, 'fuller', "I'm sorry [what happened]. I'll have it put right by [day]."),
    fitted(context, 'question', "I'm sorry [what happened]. Is there anything else it held up for you?"),
  ],
});
