import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { plainText } from '../../engine/plain.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry for caring]].', reworded: 'I care, and I feel hurt.' },
    { flag: '[[Well excuse me for wanting a quiet evening]]' },
    { flag: "[[Sorry I'm not perfect]] like your brother." },
    { flag: "[[Sorry we're not mind readers]]." },
    { flag: 'oh [[im sorry did i hurt ur precious feelings]]' },
    { flag: '[[SORRY your highness]]' },
    { flag: "[[I'm sorry, I didn't realise I needed your permission]]." },
    { flag: '[[sorry i dont worship the ground u walk on]]' },
  ],
  silent: [
    'Excuse me, is this seat taken?',
    "I'm sorry I didn't think of your feelings.",
    'sorry for caring so little last month, that was my fault',
    'Pardon me for not writing sooner, I was away.',
    "oh I'm sorry, did I wake you?",
    "I'm sorry, I didn't realise you needed the car today.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Apology excuse forgive', '#Innocent #Flawless #MockTitle #Dared worship permission precious'] },
  { here: ['excuse forgive pardon', 'me', 'for', '#Wished not'] },
  {
    here: [
      '#Apology',
      'not',
      'realize know',
      'queen king god boss perfect permission allowed ask everything crime illegal law',
    ],
  },
  { here: ['#Apology', 'little poor delicate fragile tiny', 'feelings ego pride heart'] },
];

/** An earnest reading: more than, so little, when you wanted; or low spirits. */
const EARNEST =
  /\b(?:more (?:about )?(?:\w+ ){0,3}than|less|so little|too (?:much|little)|burden|when you|instead of|sooner|earlier|but (?:is|are|do|does|can|could|what|how|where)|at your expense)\b/;

/** A mock regret in a clause of the writer: to be no saint, to dare, not to worship. */
const MOCK_REGRET =
  /\b(?:worship|read (?:your|his|her|people) minds?|walk on water|kiss (?:your|the) (?:feet|ass|ring|ground)|bow (?:down|to)|(?:need|needed|had to (?:ask|get|have|seek)|without) (?:\w+ )?permission|exist(?:ed|s)?$|breathed?$|was born|have (?:a life|feelings|emotions|needs|opinions|a job|a heart)|live up to your|meet your (?:high |impossible )?(?:standards|expectations)|drop everything|jump when)\b/;
const MOCK_BELIEF =
  /\b(?:you (?:are|were) (?:so |suddenly |now )?(?:the |a |my )?(?:\w+ )?(?:queen|king|god|boss|perfect|expert|centre|center|judge|saint|mother|mum|mom|dad|father|princess|victim|only one)|everything (?:is|was|had to be|revolves|revolved) (?:\w+ )?about you|(?:it|that|this) (?:is|was) (?:a |against the |now a )?(?:crime|illegal|law|sin)|i (?:was not|am not) allowed|i (?:had|have) to ask)\b/;

interface Words {
  readonly from: number;
  readonly after: number;
  /** "excuse me", "pardon me", "forgive me": hardly ever meant before "for wanting". */
  readonly excuse: boolean;
}

/** Where a sentence asks to be excused, and what follows it. */
function pleas(scene: Scene, sentence: number): readonly Words[] {
  const words = scene.sentences[sentence]?.words ?? [];
  return words.flatMap((word, at): readonly Words[] => {
    const me = words[at + 1]?.text === 'me';
    if (/^(?:excuse|pardon|forgive)$/.test(word.text) && me) {
      const from = words[at - 1]?.text === 'well' ? at - 1 : at;
      return [{ from, after: at + 2, excuse: true }];
    }
    const [own] = scene.placed(sentence).filter(({ apology }) => apology?.at === at);
    if (own === undefined || !/^(?:own|sympathy|courtesy|repeat)$/.test(own.apology?.use ?? '')) return [];
    const from = own.clause.subject === 'sender' ? own.clause.subjectAt : at;
    return [{ from, after: at + 1, excuse: false }];
  });
}

/** "for caring", "for not being a mind reader", "for daring to": what needs no pardon. */
function forNothing(scene: Scene, sentence: number, { after, excuse }: Words): boolean {
  const words = scene.sentences[sentence]?.words ?? [];
  let at = after;
  while (words[at]?.tags.has('Adverb') || /^(?:now|so|then)$/.test(words[at]?.text ?? '')) at++;
  if (words[at]?.text !== 'for') return false;
  const gerund = words[at + 1];
  const rest = words.slice(at + 1);
  if (gerund?.text === 'not') return rest.slice(0, 6).some(({ tags }) => tags.has('Flawless'));
  return gerund?.tags.has('Innocent') === true || (excuse && gerund?.tags.has('Wished') === true);
}

const mockClause = (clause: Clause): boolean =>
  (clause.subject === 'sender' || clause.subject === 'both') &&
  ((clause.negated && holds(clause, ['Flawless'], clause.restAt)) ||
    holds(clause, ['Dared'], clause.verbAt) ||
    MOCK_REGRET.test(textOf(clause)));

function mocks(scene: Scene, sentence: number, plea: Words): Match | null {
  const words = scene.sentences[sentence]?.words ?? [];
  const clauses = scene.placed(sentence).filter(({ clause }) => clause.to > plea.after);
  const rest = words
    .slice(plea.after)
    .map((word) => word.text)
    .join(' ');
  const found = clauses.find(
    ({ clause }) =>
      clause.link !== 'but' &&
      (mockClause(clause) ||
        words.slice(Math.max(plea.after, clause.from), clause.to).some(({ tags }) => tags.has('MockTitle')) ||
        /\bdid i (?:hurt|offend|upset|bruise|ruffle|wound|damage) your (?:\w+ )?(?:little|precious|poor|delicate|fragile|tiny|feelings|ego|pride)\b/.test(
          textOf(clause),
        )),
  );
  if (found !== undefined && found.index - (clauses[0]?.index ?? 0) <= 2)
    return { sentence, from: plea.from, to: found.clause.to };
  if (forNothing(scene, sentence, plea) || MOCK_BELIEF.test(rest))
    return {
      sentence,
      from: plea.from,
      to: clauses.find(({ clause }) => clause.to > plea.after + 1)?.clause.to ?? words.length,
    };
  return null;
}

export default defineRule({
  id: 'sarcastic-apology',
  family: 'performative-closure',
  severity: 3,
  source: 'Goffman 1971; Culpeper 1996',
  cues,
  find: (scene, sentence) =>
    EARNEST.test(plainText(scene.sentences[sentence]))
      ? []
      : pleas(scene, sentence)
          .map((plea) => mocks(scene, sentence, plea))
          .filter((match) => match !== null)
          .slice(0, 1),
  reword: (context) => [
    fitted(context, 'lightest', 'I care, and I feel hurt.'),
    fitted(
      context,
      'fuller',
      `I feel hurt about ${blank('what happened')}. I don't want to be sarcastic with you.`,
    ),
    fitted(context, 'question', 'I feel stung right now. Can we slow down?'),
  ],
});
