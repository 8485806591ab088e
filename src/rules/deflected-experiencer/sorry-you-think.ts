import { blank } from '../../engine/blanks.ts';
import { holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { type Deflected, deflections } from '../../engine/features/deflected.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import { THEIR_VIEW } from './phrases/deflections.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry you think I'm selfish]].", reworded: "I'm sorry I gave you reason to think that." },
    { flag: '[[sorry u see it like that]]' },
    { flag: "[[Sorry that's what you think of me]]." },
    { flag: '[[I am sorry you view me as careless]], truly.' },
  ],
  silent: [
    "I'm sorry, do you think it's too late to ring?",
    "Sorry I let you think I didn't care.",
    "I'm sorry you think the room is too cold, I'll turn the heating up.",
    'Sorry, I see it the same way.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(THEIR_VIEW),
  { here: ['#Apology', '#Hearer'] },
  {
    here: ['#Apology', 'that this it do would are hear'],
    near: ['#Hearer', '#ThinkVerb opinion view impression'],
  },
];

const MANNER =
  /^(?:(?:of )?(?:it|this|that|things|me|us|everything)? ?(?:that|this|like (?:that|this)|the|so|as|in (?:that|such|this))\b|(?:of )?(?:me|us|my|our|so (?:badly|little|poorly))\b|(?:it|this|that) (?:differently|otherwise|as)\b)/;
const VIEW_OF_ME =
  /^(?:that )?(?:i|me|my|we|our|everything|it is (?:all )?(?:my|me)|this is my|all i|every)\b/;

/** "that's your opinion of me", "you have such a low opinion of me", "in your eyes". */
const VERDICT =
  /\b(?:that|this|it) is (?:\w+ )?your (?:\w+ )?(?:opinion|view|take|impression|perception|conclusion|interpretation|image)\b|\byou (?:\w+ )?(?:have|having|have got|had|got|hold|holding|have formed|formed|have built|keep) (?:\w+ ){0,4}(?:opinion|impression|view|idea|image|picture|belief|notion|thoughts)s?\b|\byou (?:have |have got |got )?(?:me|us) (?:down|painted|pegged|marked|figured|written off|filed) as\b|\byou (?:have |have got )?(?:painted|pegged|marked|written|cast|labelled|labeled|branded) (?:me|us)\b|\byou (?:rate|regard|value|hold|judge|deem|count|treat|paint) (?:me|us|my|our)\b|\b(?:looks?|seems?|sounds?|appears?) to you (?:as|like|that)\b|\byou (?:\w+ )?(?:take|took|mistake|mistook) (?:me|us) (?:for|as)\b|\byou (?:\w+ )?(?:assume|expect|think|believe|suspect|imagine) (?:\w+ )?(?:the worst|badly|so little|all that|that|this|such things?) (?:of|about) (?:me|us)\b|\b(?:that|this) is who you\b|\bto you i am\b|\byou (?:are|are so|have become) (?:\w+ )?(?:convinced|persuaded|certain|sure)\b|\bin your (?:eyes|mind|books?|head|opinion|view|imagination|world)\b|\b(?:according|apparently) to you\b|\byou (?:do not|can not) (?:trust|believe) (?:me|us|that i)\b/;

/** How strongly their view is what is regretted: 3 with a label on the writer, 2 a view, 0 none. */
function theirView({ clause, next, how, heard }: Deflected): 0 | 2 | 3 {
  const whole = `${textOf(clause)} ${next === undefined ? '' : textOf(next.clause)}`;
  if (VERDICT.test(whole)) return 2;
  if (clause.subject !== 'hearer' || clause.negated || clause.question || heard) return 0;
  const decided =
    /^(?:decide|conclude|convince)$/.test(clause.verb) ||
    /\bof the (?:view|opinion|mind)\b|\bunder the impression\b/.test(textOf(clause));
  const thinks =
    decided ||
    clause.words[clause.verbAt]?.tags.has('ThinkVerb') === true ||
    (clause.verb === 'feel' && next !== undefined) ||
    clause.verb === 'find';
  if (!thinks) return 0;
  const rest = textOf(clause, clause.restAt);
  const told = next === undefined ? '' : textOf(next.clause);
  if (clause.verb !== 'feel' && /^(?:it|this|that|things|me) (?:like|that|this|as|so)\b/.test(told)) return 2;
  if (VIEW_OF_ME.test(told)) return next !== undefined && holds(next.clause, ['Trait', 'Insult']) ? 3 : 2;
  if (clause.verb === 'find') return /^(?:me|my|us|our)\b/.test(rest) ? 2 : 0;
  if (how || MANNER.test(rest)) return 2;
  return VIEW_OF_ME.test(rest) ? 2 : 0;
}

function matchOf(one: Deflected): readonly Match[] {
  const level = theirView(one);
  if (level === 0) return [];
  const to = one.next === undefined ? one.match.to : Math.max(one.match.to, one.next.clause.to);
  return [{ ...one.match, to, severity: level }];
}

export default defineRule({
  id: 'sorry-you-think',
  family: 'deflected-experiencer',
  severity: 2,
  source: 'Schumann 2018; Goffman 1971',
  cues,
  find: (scene, sentence) => {
    const read = deflections(scene, sentence).flatMap(matchOf);
    return read.length > 0 ? read : gradedIn(scene, sentence, THEIR_VIEW);
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm sorry I gave you reason to think that."),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see why it looks that way to you.`),
    fitted(context, 'question', 'I want to understand how you see this. What did I do that led you there?'),
  ],
});
