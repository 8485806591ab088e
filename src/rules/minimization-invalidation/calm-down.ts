import { type Clause, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { aboutOthers, remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { HARMLESS, KIND, LEAD, NERVES, ORDER, ORDERS } from './phrases/calm-down.ts';
import { WORDINGS } from './phrases/calm-down-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: 'Look, [[just calm down]].', reworded: 'Look, I want to hear you out.' },
    { flag: '[[can u chill out pls]]? it was one text' },
    { flag: '[[You need to relax]], Priya.' },
    { flag: '[[Keep your hair on]], I said I would pay.' },
    { flag: "[[I'll talk to you when you've calmed down]]." },
    { flag: '[[take a breath]]' },
  ],
  silent: [
    'The baby has calmed down at last.',
    'Relax your wrist before the backhand.',
    'Chill at ours on Friday? Bring nothing.',
    "It's your day off, just relax and enjoy it.",
    'Call me when things settle down at the clinic.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['#Agitation', 'your', 'lower mind watch moderate temper check control soften drop regain'] },
  { here: ['#CalmVerb calm', 'please you can would need'], atMost: 14 },
  { here: ['breath breathe breather', 'take deep like can just before'], atMost: 18 },
  { here: ['xanax valium chill pill midol', 'take have'], atMost: 8 },
  { here: ['#Composed', 'please be act stay', 'try can could you'], atMost: 14 },
  { here: ['when once until', 'you', 'stopped calmed rational calm hysterical finished'], atMost: 20 },
  { here: ['shouting shout yelling screaming yell', 'need stop no not'], atMost: 16 },
  { here: ['tension hyper worked', 'not getting', 'take be get so up'], atMost: 12 },
  { here: ['#CalmVerb'] },
  { here: ['calmed', 'you', 'when until if once'] },
  { here: ['grip', 'get'] },
  { here: ['tits hair jets knickers panties pants wig horses', 'your'] },
  { here: ['lighten loosen', 'up'] },
  { here: ['dial tone rein', 'it this', 'down back in'], atMost: 14 },
  { here: ['cool', 'down off it', 'you just please'], atMost: 14 },
  { here: ['lower watch mind wind control check', 'your', '#Agitation neck'], atMost: 14 },
  { here: ['yourself', 'control compose collect pull get catch behave', 'together on yourself'] },
  { here: ['easy steady', 'there now tiger on it'], atMost: 6 },
  { here: ['calm rational reasonable', 'be stay keep act remain'], atMost: 10 },
  { here: ['cool', 'keep lose have', 'your'] },
];

/** What "calm" may end with. */
const verbEnds = (rest: string): boolean =>
  /^(?:down|yourself|off|out)?(?:$| )/.test(rest) && !/^(?:the|a|my)\b/.test(rest);

/** "calm down", "you need to relax", "would you ever chill": the hearer is ordered to be calm. */
function ordered(clause: Clause): boolean {
  const at = clause.words.findIndex((word, i) => i >= clause.from && i < clause.to && ORDER.test(word.text));
  if (at < 0 || (clause.question && clause.subject === 'zero')) return false;
  // "when you've calmed down": the talk is held back until the hearer is calm.
  if (/^(?:if|when|until|because)$/.test(clause.link))
    return (
      clause.subject === 'hearer' &&
      !clause.negated &&
      verbEnds(textOf(clause, at + 1)) &&
      !HARMLESS.test(textOf(clause, at + 1))
    );
  if (/\b(?:do|does|did) not (?:\w+ )?(?:have|need) to\b|\bno need to\b/.test(textOf(clause))) return false;
  const before = clause.words.slice(clause.from, at).map(({ text }) => text);
  const rest = textOf(clause, at + 1);
  const verb = clause.words[at]?.text ?? '';
  // "Calm seas today": a thing that is calm.
  if (
    /^(?:down )?(?:seas?|waters?|weather|winds?|day|evening|night|morning|place|music|crossing|before)\b/.test(
      rest,
    )
  )
    return false;
  if (/^(?:settled?|simmer|cool(?:ed)?)$/.test(verb) && !/^(?:down|yourself|it|off)\b|^petal/.test(rest))
    return false;
  if (verb === 'settle' && /^down (?:by|with|in|for|on|at)\b/.test(rest)) return false;
  // "calm down" says it all; what follows "relax" tells whether it is rest or an order.
  const near = rest.replace(/^(?:the \w+ )?(?:down|out|yourself|it)\b/, '');
  if (!/^down/.test(rest) && HARMLESS.test(near)) return false;
  const said = before.join(' ');
  if (
    /\b(?:i|we|let|she|he|they|me|us|not|do you|did you|are you|how) (?:\w+ )?$|\b(?:how|always|to be) /.test(
      `${said} `,
    ) &&
    !/\b(?:you to|(?:suggest|recommend|advise|need|want|beg) you)$|\byou not\b|\bwhy (?:do|can|could) not you\b|(?:can|could|will|would) (?:you )?not/.test(
      said,
    )
  )
    return false;
  if (
    /\b(?:suggest|recommend|advise|need|want|beg|ask|asking|tell|telling) you(?: to)?(?: \w+ly)?$/.test(said)
  )
    return clause.tense !== 'past';
  if (clause.subject === 'hearer')
    return (
      clause.tense !== 'past' &&
      (at === clause.verbAt ? clause.modal !== '' : /\b(?:to|you|better|and|ever)$/.test(said))
    );
  return (
    clause.subject === 'zero' &&
    before.every(
      (word, i) =>
        LEAD.test(word) ||
        clause.words[clause.from + i]?.tags.has('Filler') ||
        clause.words[clause.from + i]?.tags.has('Adverb'),
    )
  );
}

/** The clause orders the hearer to do something, or is a bare phrase. */
const toldToThem = (clause: Clause): boolean =>
  (clause.subject === 'zero' && (clause.imperative || clause.verb === '' || clause.negated)) ||
  (clause.subject === 'hearer' &&
    (clause.modal !== '' || /^(?:need|want|have|ought|better)$/.test(clause.verb)));

export default defineRule({
  id: 'calm-down',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Gottman & Silver 1999; Shenk & Fruzzetti 2011',
  cues,
  find: (scene, sentence) => {
    const kind = saysAnywhere(scene, KIND);
    const found = remarks(
      scene,
      sentence,
      ({ clause }): Severity | 0 => {
        const text = textOf(clause);
        if (ordered(clause)) return kind && !/\bcalm\b/.test(text) ? 1 : 2;
        if (!toldToThem(clause)) return 0;
        return NERVES.find(([idiom]) => idiom.test(text))?.[1] ?? 0;
      },
      kind ? [] : ORDERS,
    );
    return orGraded(found, scene, sentence, kind ? [] : WORDINGS)
      .filter(
        (match) =>
          !aboutOthers(scene, match) &&
          !/^(?:when|once|until) (?:things|it|this|everything|life)\b/.test(
            plainText(scene.sentences[sentence]),
          ),
      )
      .map((match) =>
        /\byour language\b/.test(plainText(scene.sentences[sentence]))
          ? { ...match, severity: 1 as const }
          : match,
      );
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I want to hear you out.'),
    fitted(context, 'fuller', "I'm getting tense too. I want to hear you, can we slow down?"),
    fitted(context, 'question', 'Would a short break help us both?'),
  ],
});
