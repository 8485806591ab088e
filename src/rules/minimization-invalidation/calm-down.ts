import { type Clause, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { remarks, touched } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: 'Look, [[just calm down]].', reworded: 'Look, I want to hear you.' },
    { flag: '[[can u chill out]] pls? it was one text' },
    { flag: '[[You need to relax]], Priya.' },
    { flag: "[[Calm your tits]], it's being handled." },
    { flag: '[[Keep your hair on]], I said I would pay.' },
    { flag: '[[Take a chill pill]].' },
    { flag: '[[dial it down]] ok' },
    { flag: '[[Take it down a notch]].' },
    { flag: 'dude [[lighten up]]' },
    { flag: '[[Cool your jets]], Tom.' },
    { flag: '[[You need to get a grip]].' },
    { flag: "[[Don't get your knickers in a twist]]." },
    { flag: '[[Pull yourself together]], it is only an exam.' },
    { flag: '[[Kindly be calm]].' },
    { flag: '[[take a breath]]' },
    { flag: '[[Lower your voice]], Ana.' },
    { flag: '[[wind ur neck in]]' },
    { flag: '[[Count to ten]] before you answer.' },
    { flag: '[[go touch grass]]' },
    { flag: '[[Try to keep your cool]], Sam.' },
    { flag: 'Ah [[catch yourself on]].' },
    { flag: '[[get yourself together]]' },
    { flag: "I'll talk to you when [[you've calmed down]]." },
  ],
  silent: [
    "I need to calm down first, I'll ring at eight.",
    'Relax your wrist before the backhand.',
    'Chill at ours on Friday? Bring nothing.',
    "It's your day off, just relax and enjoy it.",
    'Call me when things settle down at the clinic.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#CalmVerb'] },
  { here: ['grip hold jets tits hair shirt knickers panties pants wig', 'get keep cool calm hold'] },
  {
    here: [
      'lighten cool easy steady tone dial ease loosen pipe rein lower wind',
      'up down it tiger on back now yourself in your',
    ],
  },
  {
    here: [
      'yourself temper voice anger emotions attitude mouth',
      'catch control compose collect pull get mind watch hear lower manage check',
    ],
  },
  { here: ['grass ten 10 five cool', 'count touch keep lose'] },
  { here: ['calm calmed rational reasonable', 'be stay keep act when until'] },
  { here: ['breath breathe breaths notch pill', 'take have chill deep stop just need'] },
];

/** Orders to somebody's nerves that hold no verb of calming; they count at a clause's start or after "you need to". */
const patterns = [
  '(calm|hold) your (tits|horses|pants|panties|knickers|nerves)',
  'keep your (hair|shirt|wig|pants|knickers|wool) on',
  'take a (chill|calm) pill',
  '(dial|tone|rein) (it|this|that) (down|back|in)',
  'down a (notch|peg|gear)',
  '(cool|slow|ease) your (roll|jets|boots)',
  '(lighten|ease|loosen|lay|cool|chill) (up|off) .?',
  'get a (grip|hold)',
  'not get your (knickers|panties|pants|undies)',
  '(pull|get|control|compose|collect|contain|hear) yourself .?',
  '(be|stay|remain|keep|get|act) (calm|cool|rational|reasonable|normal)',
  '(control|lower|watch|mind|check|manage) your (temper|voice|tone|anger|emotions|mouth|attitude|blood)',
  'wind your neck in',
  'count to (ten|10|five)',
  'touch grass',
  '(keep|lose|have) your cool',
  '(catch|cop|give|have) (yourself|on|over|kittens) on?',
  'get (yourself|it|your shit) together',
];
const BREATHE =
  /^(?:please |just |ok )*(?:(?:take|have) (?:a|some|one) (?:deep )?breaths?|breathe|deep breaths?|take it easy|slow down|easy (?:there|now|tiger)|steady on|cop on|give over|whoa|(?:go )?(?:take|have) (?:a (?:walk|breather|break|minute|moment|seat|drink of water|lie down)|five|ten)|sit down|get some (?:air|sleep))\b/;

/** What makes calming words care, rest or a stroke at tennis: something to relax, somewhere, or to enjoy. */
const HARMLESS =
  /\b(?:enjoy|rest|sleep|weekend|holiday|bath|at|by|tonight|tomorrow|your (?:wrist|shoulders?|jaw|arms?|legs?|neck|grip|muscles?|mind|body|hands?|back|feet|dog|baby)|the|some|music|playlist|fridge|shoulders?|together|in|into|have fun|take care|netflix|constraint|rules?|nerves?|home|la|ok\?)\b/;
const ORDER = /^(?:calm|calmed|relax|chill|chillax|settle|settled|simmer|unclench|cool|cooled)$/;
const LEAD =
  /^(?:just|go|try|take|a|chill|please|kindly|so|now|then|to|fucking|bloody|freaking|really|all|maybe|not|ever|should|must|can|could|would|will|better|you|and|but|ok|seriously|everyone|everybody|guys|both|dude|bro|man)$/;

/** "calm down", "you need to relax", "would you ever chill": the hearer is ordered to be calm. */
function ordered(clause: Clause): boolean {
  const at = clause.words.findIndex((word, i) => i >= clause.from && i < clause.to && ORDER.test(word.text));
  if (at < 0) return false;
  // "when you've calmed down": the talk is held back until the hearer is calm.
  if (/^(?:if|when|until|because)$/.test(clause.link))
    return (
      clause.subject === 'hearer' &&
      !clause.negated &&
      /^(?:down|yourself|off|out|)$/.test(textOf(clause, at + 1).split(' ')[0] ?? '')
    );
  const before = clause.words.slice(clause.from, at).map(({ text }) => text);
  const rest = textOf(clause, at + 1);
  const verb = clause.words[at]?.text ?? '';
  if (/^(?:settled?|simmer|cool(?:ed)?)$/.test(verb) && !/^(?:down|yourself|it|off)\b|^petal/.test(rest))
    return false;
  if (HARMLESS.test(rest.replace(/^(?:the \w+ )?(?:down|out|yourself|it)\b/, ''))) return false;
  const said = before.join(' ');
  if (
    /\b(?:i|we|let|she|he|they|me|us|not|do you|did you|are you|how) (?:\w+ )?$|\b(?:how|to be) /.test(
      `${said} `,
    ) &&
    !/\b(?:you to|(?:suggest|recommend|advise|need|want|beg) you)$|\byou not\b|\bwhy (?:do|can|could) not you\b|(?:can|could|will|would) (?:you )?not/.test(
      said,
    )
  )
    return false;
  if (/\b(?:suggest|recommend|advise|need|want|beg|ask|asking) you(?: to)?(?: \w+ly)?$/.test(said))
    return clause.tense !== 'past';
  if (clause.subject === 'hearer')
    return (
      clause.tense !== 'past' &&
      (at === clause.verbAt
        ? clause.modal !== '' || /\byou$/.test(said)
        : /\b(?:to|you|better|and|ever)$/.test(said))
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

const toldToThem = (clause: Clause): boolean =>
  (clause.subject === 'zero' && (clause.imperative || clause.verb === '')) ||
  (clause.subject === 'hearer' &&
    (clause.modal !== '' || /^(?:need|want|have|ought|better)$/.test(clause.verb)));

export default defineRule({
  id: 'calm-down',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Gottman & Silver 1999; Shenk & Fruzzetti 2011',
  cues,
  patterns,
  find: (scene, sentence, hits) => {
    const idioms = hits(sentence);
    // "lol relax, no problem": comfort among friends.
    const kind = saysAnywhere(
      scene,
      /\b(?:ha(?:ha)+|no problems?|do not (?:worry|bother)|not your \w+ fault|good luck|all the best|you will (?:do|be) (?:fine|great|ok)|hehe)\b/,
    );
    return remarks(scene, sentence, (placed): Severity | 0 => {
      const { clause } = placed;
      if (ordered(clause)) return kind && !/\bcalm\b/.test(textOf(clause)) ? 1 : 2;
      if (clause.subject === 'zero' && BREATHE.test(textOf(clause))) return 1;
      if (!toldToThem(clause) || !touched(idioms, placed)) return 0;
      return says(clause, /^(?:calm)$/) || (clause.imperative === false && clause.subject === 'zero') ? 1 : 2;
    });
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I want to hear you.'),
    fitted(context, 'fuller', "I'm getting tense too. I want to hear you, can we slow down?"),
    fitted(context, 'question', 'Would a short break help us both?'),
  ],
});
