import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, textOf } from '../../engine/clause.ts';
import { conditions } from '../../engine/condition.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { ownApologies, spanning } from '../../engine/find.ts';
import { feelsHurt, harmIn, misreads } from '../../engine/hurt.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';

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
  { here: ['#Apology', '#Anyone some', '#HurtState #HurtVerb #TakeVerb #HurtNoun #WrongVerb #HarmIdiom'] },
];

const hurtsAnyone = (clause: Clause): boolean =>
  harmIn(clause) === 'anyone' ||
  ((clause.subject === 'anyone' ||
    /\b(?:anyone|anybody|those|people|some|folks|others|whoever)\b/.test(textOf(clause))) &&
    (feelsHurt(clause) || misreads(clause)));

const aboutAnyone = ({ clause }: Placed): boolean =>
  clause.subject === 'anyone' ||
  clause.object === 'anyone' ||
  /\b(?:some|certain|other|any) (?:people|folks|members|persons?|readers|guests|of you)\b/.test(
    textOf(clause),
  );

/** "to anyone", "to those of you": nobody in particular as the one apologised to. */
function toAnyone({ clause }: Placed): boolean {
  const text = textOf(clause).replace(/^(?:and|so|but) /, '');
  return /\b(?:to|for) (?:all (?=who|that|whom)|all |any of |some of |each of )?(?:who\b|that\b|whom\b|anyone|anybody|whoever|those|people|everyone|everybody|folks|others|whomever|persons?|you who|you that|some|the (?:people|ones|folks))\b/.test(
    text,
  );
}

/** The hurt told of them, in the clauses that follow: "… who felt left out", "… I let down". */
const theirHurt = (clauses: readonly Placed[]): boolean =>
  clauses.some(
    ({ clause }) =>
      holds(clause, ['HurtState', 'HurtVerb', 'MisreadVerb', 'HarmIdiom']) ||
      (clause.subject === 'sender' && holds(clause, ['WrongVerb'])) ||
      misreads(clause),
  );

function recipients(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  return ownApologies(scene, sentence).flatMap((apology) => {
    const tail = places
      .slice(apology.index + 1, apology.index + 4)
      .filter((next) => next.clause.link !== 'but');
    if (toAnyone(apology) && theirHurt([apology, ...tail.slice(0, 3)]))
      return [spanning(apology, tail.slice(0, 3).findLast((next) => theirHurt([next])) ?? apology)];
    const head = places.slice(0, apology.index);
    const first = head[0];
    if (first === undefined) return [];
    const named = toAnyone(first)
      ? theirHurt(head)
      : first.clause.subject === 'anyone' && head.some((one) => feelsHurt(one.clause));
    return named ? [spanning(first, apology)] : [];
  });
}

export default defineRule({
  id: 'conditional-anyone',
  family: 'conditional-apology',
  severity: 2,
  source: 'Kampf 2009; Battistella 2014',
  cues,
  find: (scene, sentence) => {
    const conditional = conditions(scene, sentence)
      .filter(
        ({ clauses }) =>
          clauses.some(({ clause }) => hurtsAnyone(clause)) ||
          (clauses.some(aboutAnyone) && theirHurt(clauses)),
      )
      .map(({ match }) => match);
    return conditional.length > 0 ? conditional : recipients(scene, sentence);
  },
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}. It hurt ${blank('name')}.`),
    fitted(
      context,
      'fuller',
      `What I said about ${blank('topic')} was hurtful to ${blank('name')}, and I'm sorry.`,
    ),
    fitted(context, 'question', `I'm sorry I ${blank('what I did')}. What was that like for you?`),
  ],
});
