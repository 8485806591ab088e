import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { conditions } from '../../engine/features/condition.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { feelsHurt, harmIn, misreads } from '../../engine/features/hurt.ts';
import { ownApologies, spanning } from '../../engine/find.ts';
import { deconditioned } from '../../engine/reword/decondition.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/drafts.ts';
import { asToYou } from '../../engine/reword/felt.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { DOUBTED_PERSON } from './phrases/doubted-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry if anyone felt insulted]].", reworded: "I'm sorry I [what I did]. It hurt [name]." },
    { flag: '[[sorry to anyone i hurt last night]]' },
    { flag: '[[To those who were offended by the joke, I apologise]].' },
    { flag: '[[Apologies if I upset anybody on Friday]], see you all Monday.' },
  ],
  silent: [
    'Apologies to anyone who received the invitation twice.',
    'Sorry to everyone still waiting for a seat.',
    'I apologise to you and to Priya for what I said.',
    'Sorry if anyone already posted this.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(DOUBTED_PERSON),
  {
    here: [
      '#Apology',
      '#Anyone some certain any each every ones one two few several such members colleagues person persons lady ladies friends whichever all parties who whom whose',
    ],
  },
];

const hurtsAnyone = (clause: Clause): boolean =>
  harmIn(clause) === 'anyone' ||
  ((clause.subject === 'anyone' ||
    /\b(?:anyone|anybody|those|people|some (?:people|of|folks)|folks|others|whoever)\b/.test(
      textOf(clause),
    )) &&
    (feelsHurt(clause) || misreads(clause)));

const aboutAnyone = ({ clause }: Placed): boolean =>
  clause.subject === 'anyone' ||
  clause.object === 'anyone' ||
  /\b(?:some|certain|other|any) (?:people|folks|members|persons?|readers|guests|residents|colleagues|ladies|friends|parties|of you)\b|\b(?:one or two|some|any|a few|a couple|several|either|one) of you\b|\b(?:a single person|someone|somebody|any side)\b/.test(
    textOf(clause),
  );

const INDEFINITE =
  /\b(?:to|for) (?:all (?=who|that|whom)|all (?:the )?|any (?:and all )?|any of |some of |each of |each and every |every single |both )?(?:who\b|that\b|whom\b|you (?:who|that)\b|anyone|anybody|someone|somebody|whoever|whosoever|whomever|whichever|those|such|people|everyone|everybody|folks|others|persons?|parties|some|certain|members|colleagues|readers|friends|the (?:people|ones|folks|person|persons)|(?:offended|injured|affected) \w+|\w+ (?:who|that|present|concerned|affected)\b)/;

/** "to anyone", "to those of you": nobody in particular as the one apologised to. */
function toAnyone({ clause }: Placed): boolean {
  const text = textOf(clause).replace(/^(?:and|so|but) /, '');
  return INDEFINITE.test(text);
}

/** The hurt told of them, in the clauses that follow: "… who felt left out", "… I let down". */
const theirHurt = (clauses: readonly Placed[]): boolean =>
  clauses.some(
    ({ clause }) =>
      holds(clause, ['HurtState', 'HurtVerb', 'HurtNoun', 'MisreadVerb', 'HarmIdiom', 'WrongAdj']) ||
      (clause.subject === 'sender' && holds(clause, ['WrongVerb'])) ||
      misreads(clause),
  );

function recipients(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  return ownApologies(scene, sentence).flatMap((apology) => {
    const tail = places
      .slice(apology.index + 1, apology.index + 4)
      .filter((next) => next.clause.link !== 'but');
    if (tail.some(({ clause }) => clause.link === 'because' && clause.subject === 'sender')) return [];
    if (toAnyone(apology) && theirHurt([apology, ...tail.slice(0, 3)]))
      return [spanning(apology, tail.slice(0, 3).findLast((next) => theirHurt([next])) ?? apology)];
    const head = places.slice(0, apology.index + 1);
    const first = head[0];
    if (first === undefined) return [];
    const named =
      toAnyone(first) || LEADS.test(textOf(first.clause))
        ? theirHurt(head)
        : first.clause.subject === 'anyone' && head.some((one) => feelsHurt(one.clause));
    return named ? [spanning(first, apology)] : [];
  });
}

/** Whoever it may be, called before the apology: "Anyone who felt hurt has my apologies". */
const LEADS =
  /^(?:(?:and|so|but|ok|dear|all) )*(?:anyone|anybody|whoever|whosoever|whomever|those|people|peeps|folks|all|some|everyone)(?: of you)? (?:who|that|i|was|were|is|are|has|have|felt|feels|feel|got|took|whom)\b/;

/** The one written to is among those nobody names. */
const toYou = (own: string): string =>
  own
    .replace(/\b(?:anyone|anybody|someone|somebody|people)['’]s\b/i, 'your')
    .replace(
      /\b(?:anyone|anybody|someone|somebody|some people|(?:some|any) of you|people|folks)(?: here)?\b/i,
      'you',
    );

export default defineRule({
  id: 'conditional-anyone',
  family: 'conditional-apology',
  severity: 2,
  source: 'Kampf 2009; Battistella 2014',
  cues,
  find: (scene, sentence) => {
    const conditional = conditions(scene, sentence)
      .filter(
        ({ told }) =>
          told.some(({ clause }) => hurtsAnyone(clause)) || (told.some(aboutAnyone) && theirHurt(told)),
      )
      .map(({ match }) => match);
    const read = conditional.length > 0 ? conditional : recipients(scene, sentence);
    return read.length > 0 ? read : gradedIn(scene, sentence, DOUBTED_PERSON);
  },
  reword: (context) => {
    const { scene, match } = context;
    const condition = conditions(scene, match.sentence)[0];
    const own = condition && deconditioned(scene, condition.clauses, condition.match.to);
    return [
      ...(own ? [inPlace(context, 'lightest', `I'm sorry ${toYou(own)}.`)] : []),
      ...lightest(context, asToYou(context), `I'm sorry I ${blank('what I did')}. It hurt ${blank('name')}.`),
      fitted(
        context,
        'fuller',
        `What I said about ${blank('topic')} was hurtful to ${blank('name')}, and I'm sorry.`,
      ),
      fitted(context, 'question', `I'm sorry I ${blank('what I did')}. What was that like for you?`),
    ];
  },
});
