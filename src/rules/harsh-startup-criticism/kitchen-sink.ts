import { holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { blamesHearer } from '../../engine/features/blame.ts';
import { laughs } from '../../engine/features/naming.ts';
import { cuesOf, wordedAs } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import type { Expression } from '../../engine/text/expression.ts';
import { plainText } from '../../engine/text/plain.ts';
import { ADDING, PAST_TIME, THEIR_FAULT } from './phrases/grievances.ts';
import { LISTING, PILING } from './phrases/piling.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[And another thing, you never paid me back, and you lied about the car]].',
      reworded: 'Can we just talk about [topic] for now?',
    },
    { flag: "[[Don't get me started on what you did at the wedding]]." },
    { flag: '[[u forgot my birthday, and last year u missed the trip too]]' },
  ],
  silent: [
    'And another thing, bring sunscreen.',
    'Not to mention the great food!',
    'Last year you drove, so this year I will.',
    "While we're at it, let's clean the oven.",
    'I missed your party, and in June I missed the prizegiving.',
  ],
};

const FAULT =
  'forgot missed broke left lied late never ignored insulted crashed blocked ghosted ditched wrecked ruined flirted lost stole shouted paid owe did flirting lies drinking called forget same chew hate rude';
export const cues: readonly Cue[] = [
  { here: ['another mention started forget forgotten', 'thing not get', '#Hearer'], atMost: 60 },
  {
    here: [
      'while since top same addition subject',
      'subject at brought last that everything today about',
      'you your',
      `${FAULT} also time told bring conduct`,
    ],
    atMost: 60,
  },
  {
    here: [
      'you',
      'last christmas xmas easter birthday diwali',
      `year yr time week month weekend also ${FAULT}`,
      FAULT,
    ],
    atMost: 60,
  },
  {
    here: [
      'also plus not remember first list remind',
      'you your',
      FAULT,
      'and or also then when plus same only just',
    ],
    near: [
      'time last june march may also wedding birthday car another plus dishes tonight first remember still',
    ],
    atMost: 40,
  },
  { here: ['same', 'in at', 'and'], near: ['it was you'], atMost: 18 },
  {
    here: ['time', 'that the', 'you', `or also another up ${FAULT}`, 'what when or could bring up'],
    atMost: 24,
  },
  { here: ['list', 'i', 'whole have', 'the'], atMost: 14 },
  ...cuesOf(LISTING),
  ...cuesOf(PILING),
];

/** How often a form stands in a text. */
function times(text: string, form: Expression): number {
  const found = form.exec(text);
  return found === null ? 0 : 1 + times(text.slice(found.index + Math.max(1, found[0].length)), form);
}

/** A past fault of the hearer: something they did, or did not do. */
const fault = ({ clause }: Placed): boolean =>
  clause.subject === 'hearer' &&
  !clause.question &&
  clause.tense !== 'future' &&
  !/^(?:when|if|rel|until)$/.test(clause.link) &&
  !holds(clause, ['Praise']) &&
  (blamesHearer(clause) ||
    (clause.negated && clause.tense === 'past') ||
    (clause.negated && clause.perfect) ||
    (clause.tense === 'past' &&
      (holds(clause, ['WrongVerb', 'BadOutcome', 'Negative'], clause.verbAt) ||
        /^(?:miss|leave|forget|break|lie|eat|block|crash|copy|go|flirt|be)$/.test(clause.verb))));

/** The list is the hearer's: theirs is named in it, or it is only opened. */
const LISTED = /\b(?:you|your)\b|\b(?:start|begin)$/;
/** What is often told of somebody without a reproach. */
const TELLING = /^(?:say|ask|tell|mention|want|need|offer|write|send|suggest|promise|text)$/;

/** Errands, plans and thanks come in lists, too. */
const KIND =
  /\b(?<!no )(?:thank(?:s| you)|well done|love you|helped|sunscreen|scarf|due on|report|beach|yay|fun|so kind|best part|would be|loved|fav|favou?rite|memory|umbrella|sofa|charger|eggs|recipe|am glad|scarf at)\b/;

/** A grievance is stacked on others by its turn of words: "and don't think I've forgotten", "on top of that you …". */
function stacked(scene: Scene, sentence: number): boolean {
  const around = [sentence, sentence + 1].flatMap((i) => scene.placed(i));
  const blamed = around.some(
    (placed) =>
      fault(placed) ||
      (placed.clause.subject === 'hearer' &&
        placed.clause.tense === 'past' &&
        !TELLING.test(placed.clause.verb)),
  );
  const bad = scene
    .placed(sentence)
    .some(
      ({ clause }) =>
        (clause.subject === 'hearers' || clause.link === 'rel') &&
        holds(clause, ['WrongVerb', 'BadOutcome', 'Negative']),
    );
  if (LISTED.test(plainText(scene.sentences[sentence])) && wordedAs(scene, sentence, LISTING).length > 0)
    return true;
  if (scene.sentences[sentence]?.asked) return false;
  return (blamed || bad) && wordedAs(scene, sentence, PILING).length > 0;
}

function listed(scene: Scene, sentence: number): Match | null {
  const text = plainText(scene.sentences[sentence]);
  if (laughs(scene, sentence) || KIND.test(text)) return null;
  const faults = [sentence - 1, sentence].flatMap((i) => (i < 0 ? [] : scene.placed(i))).filter(fault).length;
  const said = `${plainText(scene.sentences[sentence - 1])} ${text}`;
  const chained = ADDING.filter((form) => form.test(said)).length;
  const accused = times(said, THEIR_FAULT);
  const past = times(said, PAST_TIME);
  const enough =
    (chained >= 1 && (faults >= 1 || accused >= 1)) ||
    (Math.max(faults, accused) >= 2 && past >= 1) ||
    (chained >= 1 && past >= 2) ||
    faults >= 3 ||
    accused >= 3 ||
    stacked(scene, sentence);
  const words = scene.sentences[sentence]?.words.length ?? 0;
  return enough && words > 3 ? { sentence, from: 0, to: words } : null;
}

export default defineRule({
  id: 'kitchen-sink',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Bach & Wyden 1968; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const match = listed(scene, sentence);
    return match === null ? [] : [match];
  },
  reword: (context) => [
    fitted(context, 'lightest', 'Can we just talk about [topic] for now?'),
    fitted(context, 'fuller', 'When [what you did], I felt [what I felt].'),
    fitted(context, 'question', 'Can we stay with [topic] today?'),
  ],
});
