import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { toldApology } from '../../engine/features/told-apology.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { CLOSED } from './phrases/closing-apologies.ts';

export const examples: Examples = {
  flags: [
    {
      flag: 'Sorry, [[can we move on]]?',
      reworded: "Sorry. There's no rush to be done with this.",
    },
    { flag: '[[im sorry ok can we just drop it]]' },
    { flag: "I'm sorry about last night. [[Let's not talk about it anymore]]." },
    { flag: 'My apologies. [[End of story]].' },
    { flag: 'Sorry, [[now can we just enjoy the evening]]?' },
  ],
  silent: [
    'Sorry, can we move the meeting to three?',
    "I'm sorry. We don't have to move on until you're ready.",
    "let's move on to the next item, sorry for the delay",
    "I'm sorry I lied, and I won't bring it up again unless you want to.",
    'sorry, forget the last message, wrong chat',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(CLOSED),
  { here: ['#Ending #Ended'], near: ['#Apology'] },
  {
    here: ['not', 'talk discuss argue fight mention dwell speak', 'let us we more anymore'],
    near: ['#Apology'],
  },
  {
    here: ['can could', 'we you', 'just be', 'enjoy normal friends cool again now nice happy'],
    near: ['#Apology'],
  },
];

/** The other person's time, or some concrete thing to move on to: no closing. */
const OPEN =
  /\b(?:until|unless|whenever|when you|if you (?:want|would|like|prefer)|no rush|ready|not asking|item|agenda|slide|question \w+|chapter \w+|wrong chat|meeting|refund|review|both apologize|yet|do not (?:have|need|want) to|not (?:want|going) to (?:just )?(?:move|sweep|drop|forget|leave))\b/;
const AGAIN =
  /\b(?:be|get) (?:\w+ )?(?:cool|normal|ok|friends|good|alright|happy|fine|nice|mates|us)(?: again| now| please)+\b/;
const PLEASANT =
  /\bjust (?:please )?(?:enjoy|get on with|have a (?:nice|good|normal|quiet|pleasant))\b|\bnow (?:just )?(?:enjoy|get on with)\b/;
const SILENCE =
  /\bnot (?:\w+ )?(?:talk|speak|discuss|mention|bring|fight|argue|dwell|go on|go over|rehash|drag|keep)\b/;

/** Whose ending it is: an invitation, a request, a wish for both; never the writer's own promise. */
function proposes(clause: Clause): boolean {
  const text = textOf(clause);
  if (clause.subject === 'sender')
    return (
      /\b(?:rather|hope|want|would like|wish|trust|prefer|consider|suggest|think|ask|need)\b/.test(text) &&
      clause.tense !== 'past'
    );
  if (clause.subject === 'third' || clause.subject === 'thing') return holds(clause, ['Ended']);
  return clause.tense !== 'past' || clause.subject === 'both';
}

/** A clause that asks for the ending: "let's drop it", "can we move on", "end of story". */
function closes({ clause }: Placed): boolean {
  const text = textOf(clause);
  if (holds(clause, ['Ended']))
    return clause.to - clause.from <= 5 && !says(clause, /^(?:not|the|at|by)$/, clause.from + 3);
  if (!proposes(clause)) return false;
  const both = clause.subject === 'both' || says(clause, /^(?:us|we)$/);
  if (SILENCE.test(text))
    return both || (clause.imperative && /\b(?:again|anymore|any more|up|about it|about this)\b/.test(text));
  if (clause.negated)
    return (
      /\bcan (?:we|you) not\b|\bcan not (?:we|you)\b|\bno point\b/.test(text) && holds(clause, ['Ending'])
    );
  if (both && (AGAIN.test(text) || PLEASANT.test(text))) return true;
  return (
    holds(clause, ['Ending']) &&
    !/\b(?:drop|move|put) (?:it|this|that) (?:off|over|in|into|near|by|at)\b/.test(text)
  );
}

/** Run on without a comma: "im sorry ok can we just drop it". */
const runsOn = ({ apology, clause }: Placed): boolean =>
  apology?.use === 'own' &&
  holds(clause, ['Ending'], apology.at) &&
  /\b(?:can|could|let|shall|will) (?:we|us|you)\b/.test(textOf(clause, apology.at));

/** The writer's apology stands in reach: before the ending, or right after it. */
const apologised = (scene: Scene, placed: Placed): boolean =>
  [...scene.before(placed, 4), placed, ...scene.after(placed, 1)].some(
    (one) =>
      (one.apology?.use === 'own' &&
        !/\b(?:will|would|could|both|neither|if you) (?:\w+ )?apologize\b/.test(textOf(one.clause))) ||
      toldApology(scene, one) !== null,
  );

/** The apology stands in the very words that close it: "sorry can u not bring it up". */
const saysSorry = ({ scene, match }: RewordContext): boolean =>
  scene.sentences[match.sentence]?.words.slice(match.from).some((word) => word.tags.has('Apology')) === true;

export default defineRule({
  id: 'apology-to-close',
  family: 'performative-closure',
  severity: 2,
  source: 'Winteraven, Relational Healing Begins with Repair; Frantz & Bennigson 2005',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, OPEN, sentence - 1, sentence + 1)) return [];
    const read = scene
      .placed(sentence)
      .filter((placed) => runsOn(placed) || (closes(placed) && apologised(scene, placed)))
      .slice(0, 1)
      .map((placed): Match => ({ ...spanning(placed), severity: ownsAct(scene) ? 1 : 2 }));
    return read.length > 0 || ownsAct(scene) ? read : gradedIn(scene, sentence, CLOSED);
  },
  reword: (context) => [
    fitted(
      context,
      'lightest',
      `${saysSorry(context) ? "I'm sorry. " : ''}There's no rush to be done with this.`,
    ),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. There's no rush to be done with this.`),
    fitted(context, 'question', 'Is there something you still need from me on this?'),
  ],
});
