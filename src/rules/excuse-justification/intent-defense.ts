import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { hitClauses, reported, spanning } from '../../engine/find.ts';
import { plainText } from '../../engine/plain.ts';
import { seesImpact } from '../../engine/reaction.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[That was never my intention]].', reworded: "I hurt you, and I'm sorry." },
    { flag: '[[i didnt mean to upset u]], idk why ur crying' },
    { flag: '[[I never meant for you to feel small]]' },
    { flag: "[[It wasn't meant like that]]." },
    { flag: "[[I wasn't trying to embarrass you]]." },
    { flag: '[[My intentions were good]].' },
    { flag: '[[No offence was intended]].' },
    { flag: '[[hurting you was the last thing on my mind]]' },
    { flag: "[[that's not how i meant it]]" },
    { flag: '[[I meant no harm]].' },
  ],
  silent: [
    "That wasn't my intention, and I can see that it hurt you.",
    "I didn't mean to send you that, wrong chat.",
    "She didn't mean to hurt you.",
    "I didn't mean to wake you, go back to sleep.",
    'The intention of clause 7 is clear.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['intention intentions intent', 'my our', 'not never good best only always nothing'] },
  {
    here: [
      '#MeanVerb',
      'not never no',
      '#HurtVerb #HurtState #FeelVerb #WrongAdj #WrongVerb it that this way like anything harm you',
    ],
  },
  {
    here: ['trying plan planned aim goal', 'not never', '#HurtVerb #HurtState #WrongVerb call put make plan'],
  },
  { here: ['last', 'thing', 'mind wanted want intended'] },
];

/** What was not meant: a hurt, a wrong, or an "it" already on the table. */
const harmful = (clause: Clause): boolean =>
  holds(clause, ['HurtVerb', 'HurtState', 'HurtNoun', 'WrongVerb', 'WrongAdj', 'FeelVerb'], clause.restAt) ||
  says(
    clause,
    /^(?:ditch|deceive|sound|harm|offen[cs]e|disrespect|malice|bad|ill|call|imply|suggest|seem)$/,
    clause.restAt,
  );

/** Intention denied in the writer's own clause: "didn't mean to hurt you", "wasn't my intention". */
function deniesIntent(clause: Clause): boolean {
  if (clause.question || clause.imperative || clause.link === 'if' || holds(clause, ['Mundane']))
    return false;
  const text = textOf(clause);
  if (/\b(?:my|our) (?:\w+ )?(?:intention|intent|intentions|aim|goal|plan)\b/.test(text))
    return (
      clause.negated &&
      (/^(?:it|thing|zero|senders)$/.test(clause.subject) || harmful(clause)) &&
      !/\bto (?:go|leave|buy|book|sell|move|do|be there|stay)\b/.test(text)
    );
  if (!/^(?:mean|intend|try|plan|aim)$/.test(clause.verb) || !clause.negated) return false;
  if (!/^(?:sender|both|zero|it|thing|senders)$/.test(clause.subject)) return false;
  const rest = textOf(clause, clause.restAt);
  if (/^(?:try|plan|aim)$/.test(clause.verb))
    return harmful(clause) || /^to (?:call|put|make) you\b/.test(rest);
  if (!/^(?:sender|both|zero)$/.test(clause.subject))
    return harmful(clause) || /^(?:like|that way|as|in (?:a|that)|to)\b/.test(rest);
  if (/^to\b/.test(rest)) return harmful(clause);
  return /^(?:it|that|this|anything|any|no|harm|nothing|for|in a)\b/.test(rest) || harmful(clause);
}

export default defineRule({
  id: 'intent-defense',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Ingall & McCarthy 2023',
  cues,
  patterns: [
    '#Adverb? (my|our) (intention|intentions|intent) (was|were|is|are) #Adverb? (only|good|pure|best|kind)',
    'no (offence|offense|harm|disrespect|malice) (was|is)? #Adverb? (intended|meant)',
    '(was|is) (the|my)? last thing (on|i|in) (my|wanted|intended|meant)',
    '(that|it|this) is not #Adverb{0,2} (what|how) i meant (it|by)?',
    'i? (meant|mean|intended) no (harm|offence|offense|disrespect|malice|ill)',
  ],
  find: (scene, sentence, hits): readonly Match[] => {
    if (
      seesImpact(scene) ||
      /\b(?:wrong chat|by mistake|what i meant was|i meant (?!no|it|that|well)\w+ (?!by)\w+)\b/.test(
        plainText(scene.sentences[sentence]),
      )
    )
      return [];
    const denied = scene
      .placed(sentence)
      .filter((placed) => deniesIntent(placed.clause) && !reported(scene, placed));
    const found = [...denied.map((placed) => spanning(placed)), ...hitClauses(scene, sentence, hits)];
    return found.slice(0, 1);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I hurt you, and I'm sorry."),
    fitted(
      context,
      'fuller',
      `I hurt you when I ${blank('what I did')}, and I'm sorry. I didn't want that, and I still did it.`,
    ),
    fitted(context, 'question', 'I can see it hurt. Will you tell me how it landed?'),
  ],
});
