import { blamesHearer } from '../../engine/blame.ts';
import { type Clause, holds, says } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { spanning } from '../../engine/find.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Everyone agrees you're being unreasonable]].", reworded: 'This is how it was for me.' },
    { flag: '[[even ur own mum says ur selfish]]' },
    { flag: '[[Nobody here can stand your attitude]]' },
  ],
  silent: [
    'Everyone thinks you did a great job.',
    'Even your mum says the soup was good.',
    'My sister thinks I was out of order, and she is right.',
    'Nobody at work knows yet.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      '#Hearer',
      '#Anyone #Third lads girls mums colleagues kids others all nobody customers',
      '#SayVerb #ThinkVerb agree agrees agreed consensus knows noticed stand likes talk talks shocked hear hate',
      '#Trait #Insult #MindLabel #ReactLabel #WrongAdj problem changed attitude behavior manners nightmare hard normal wrong overreacted worse overreacting',
    ],
  },
];

const VOICE =
  /^(?:say|think|agree|tell|know|notice|hate|see|feel|believe|reckon|talk|mention|warn|laugh|complain|be|find)$/;
const STANDS = /^(?:stand|like|bear|tolerate|want|trust|respect)$/;
const GROUP =
  /^(?:everyone|everybody|nobody|people|anyone|all|lads|girls|mums|colleagues|kids|others|friends|family|consensus|customers|whole)$/;

/** Absent others as the voice: "everyone agrees", "even your mum says". */
const voice = (clause: Clause): boolean =>
  (['anyone', 'third'].includes(clause.subject) || says(clause, GROUP)) &&
  clause.link !== 'if' &&
  !clause.question &&
  (VOICE.test(clause.verb) || STANDS.test(clause.verb));

function verdict(placed: Placed, rest: readonly Placed[]): Placed | null {
  if (!voice(placed.clause)) return null;
  if (
    STANDS.test(placed.clause.verb) &&
    (placed.clause.negated || says(placed.clause, /^nobody$/)) &&
    (placed.clause.object === 'hearers' || placed.clause.object === 'hearer')
  )
    return placed;
  const told = rest.slice(0, 2).find((next) => blamesHearer(next.clause) && !holds(next.clause, ['Praise']));
  if (told !== undefined) return told;
  return blamesHearer(placed.clause) ? placed : null;
}

export default defineRule({
  id: 'everyone-thinks',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Bowen 1978',
  cues,
  find: (scene, sentence) => {
    const all = scene.placed(sentence);
    for (const [i, placed] of all.entries()) {
      const end = verdict(placed, all.slice(i + 1));
      if (end !== null) return [spanning(placed, end)];
    }
    return [];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'This is how it was for me.'),
    fitted(context, 'fuller', 'I can only speak for myself: I felt [what I felt].'),
    fitted(context, 'question', 'I found this hard. How did you see it?'),
  ],
});
