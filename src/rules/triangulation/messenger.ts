import { holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { harsh } from '../../engine/features/blame.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[Tell your father he's a liar]].", reworded: "I'll talk to them myself." },
    { flag: '[[let her know im done with her]]' },
    { flag: '[[can you tell Sam I will never forgive him]]?' },
  ],
  silent: [
    'Tell your mum happy birthday from me.',
    'Ask your dad if he needs a lift.',
    'Did you tell her yourself?',
    "I'll tell him directly.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'tell ask inform convey let pass say',
      '#Third #Trait #Insult never not done sick broken forget whistle why',
      '#Trait #Insult #MindLabel #WrongAdj #HurtVerb forgive speaking done sick welcome ignore stop disgrace hate forget whistle creep answer dead broken pathetic',
    ],
  },
];

const ASKS_TO_CARRY = /^(?:tell|ask|inform|convey|let|pass|say|remind)$/;
const CLOSED =
  /\bnot (?:speaking|talking) to\b|\bdone with\b|\bnever (?:forgive|speak|talk|want)\b|\bwill not forgive\b|\bsick of\b|\b(?:no longer|not) welcome\b|\bdead to me\b|\bcan (?:whistle|forget|go to)\b|\b(?:broken|broke) my heart\b|\bfor once\b|\bintend to ignore\b|\bi hate\b/;

/** "tell your father", "can you let her know", and not "did you tell her". */
function sendsThrough({ clause }: Placed): boolean {
  if (!ASKS_TO_CARRY.test(clause.verb)) return false;
  const asked =
    clause.imperative || (clause.subject === 'hearer' && /^(?:can|could|will|would)$/.test(clause.modal));
  if (!asked || clause.object === 'sender') return false;
  const rest = clause.words.slice(clause.restAt, clause.restAt + 5);
  return (
    rest.some((word) => word.tags.has('Third') || /^(?:him|her|them)$/.test(word.text)) ||
    !['a', 'the', 'me', 'it', 'that', 'us'].includes(rest[0]?.text ?? 'a')
  );
}

export default defineRule({
  id: 'messenger',
  family: 'triangulation',
  severity: 2,
  source: 'Leigh, Repairing Relationship Ruptures; Minuchin 1974',
  cues,
  find: (scene, sentence) => {
    const all = scene.placed(sentence);
    const start = all.findIndex(sendsThrough);
    const carrier = all[start];
    if (carrier === undefined) return [];
    const load = all.slice(start).find(({ clause }, i) => {
      if (clause.subject === 'hearer' && i > 0) return false;
      const from = i === 0 ? clause.restAt : clause.from;
      return (
        (harsh(clause, from) &&
          !holds(clause, ['Praise'], from) &&
          !says(clause, /^(?:late|off|hard)$/, from)) ||
        CLOSED.test(textOf(clause))
      );
    });
    return load === undefined ? [] : [spanning(carrier, load)];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'll talk to them myself."),
    fitted(context, 'fuller', "This is between them and me, and I'll talk to them myself."),
  ],
});
