import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { spanning } from '../../engine/find.ts';
import { saysAnywhere } from '../../engine/plain.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[That's just how I am]].", reworded: 'I can choose how I say things to you.' },
    { flag: '[[im just a blunt person]]' },
    { flag: '[[I have a temper]], you know that.' },
    { flag: '[[Take me or leave me]].' },
    { flag: "[[I've always been like this]] and I won't change." },
  ],
  silent: [
    "I'm blunt and I'm working on it.",
    "That's just how the form is.",
    'This is how I make rice.',
    "I've always been like this about heights.",
    "I'm just a beginner, go easy on me.",
    'I know I get like this, and I want to change it.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#SuchIAm', 'i my me it that this'] },
  { here: ['#Nature', 'i my', 'just am always have not person never'] },
];

/** Something is to change, or it is about heights, recipes, meetings. */
const HARMLESS =
  /\b(?:working on|work on it|(?:want|going|trying|try|need|will|learn\w*) to (?:change|do better|stop|sort|get better|do it differently)|want to do (?:it|this|that)|differently|no excuse|not an excuse|by habit|unkind|my fault|like this about|this way about|about (?:spiders|heights|food|coffee)|seeing (?:on|at)|meeting|i am sorry i|i make|haha|lol x|mine to|sort out|welcome|help you|beginner|honest (?:with you|question|opinion|review)|to be honest)\b/;

/** A trait told as a fixed fact of the writer: "I'm just blunt", "I have a temper", "I'm not a hugger". */
function fixedTrait(clause: Clause): boolean {
  if (clause.question || clause.link === 'if' || clause.subject !== 'sender' || clause.tense === 'past')
    return false;
  if (!/^(?:be|have|do|get)$/.test(clause.verb)) return false;
  const named = holds(clause, ['Nature'], clause.restAt);
  const text = textOf(clause);
  return (
    named &&
    /\b(?:just|always|simply|person|a|the|kind of|type of|not|never)\b/.test(text) &&
    !/\b(?:today|about|with|on the|right now|tonight|this week)\b/.test(text)
  );
}

/** The nature itself: "that's how I am", "take it or leave it", "it's my personality". */
function nature(clause: Clause): boolean {
  if (clause.question || !holds(clause, ['SuchIAm'])) return false;
  if (/^(?:hearer|third|hearers)$/.test(clause.subject) && !/\b(?:me|i)\b/.test(textOf(clause))) return false;
  if (
    clause.subject === 'sender' &&
    !holds(clause, ['Nature']) &&
    /\bhow i\b/.test(textOf(clause)) &&
    /^(?:know|see|understand|hate|wish|think)$/.test(clause.verb)
  )
    return false;
  return !says(clause, /^(?:hate|wish|wonder|ashamed|love|nervous|excited)$/);
}

export default defineRule({
  id: 'thats-how-i-am',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann & Dweck 2014; Winteraven, "being blunt is not an excuse"',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS)) return [];
    const clauses = scene.placed(sentence);
    const [found] = clauses.filter(({ clause }) => nature(clause) || fixedTrait(clause));
    if (found !== undefined) return [spanning(found)];
    // "that is how i" and "am" may be cut apart: the words of the whole sentence decide then.
    const words = scene.sentences[sentence]?.words ?? [];
    const from = words.findIndex(({ tags }) => tags.has('SuchIAm'));
    const crossing =
      from >= 0 && clauses.every(({ clause }) => !holds(clause, ['SuchIAm']) || clause.subject !== 'third');
    const first = clauses.find(({ clause }) => from < clause.to);
    return crossing &&
      first !== undefined &&
      !scene.sentences[sentence]?.asked &&
      first.clause.subject === 'it'
      ? [spanning(first, clauses[first.index + 1] ?? first)]
      : [];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'I can choose how I say things to you.'),
    fitted(context, 'fuller', "I hurt you, and I can choose how I say things to you. I'm sorry."),
    fitted(context, 'question', 'How would you have wanted me to say it?'),
  ],
});
