import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import { SLIGHT } from '../../engine/clause/strain.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { type OwnApology, ownApologies, spanning } from '../../engine/find.ts';
import { beforeNext } from '../../engine/reword/draft/drafts.ts';
import { fit } from '../../engine/reword/draft/fit.ts';
import { ownWords } from '../../engine/reword/draft/operations.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { ABOUT_PLANS, accounts, STRAIN } from './phrases/accounts.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Sorry]]. It has been a rough week.',
      reworded: "I'm sorry I [what I did]. It has been a rough week.",
    },
    { flag: '[[im sorry]] ive just been so stressed' },
    { flag: "[[Sorry]], I haven't been myself." },
  ],
  silent: [
    "Sorry I snapped, it's been a long week and that's not your fault.",
    "Sorry I'm late, the traffic is mad.",
    "Sorry, I'm too tired to come out tonight.",
    "I'm sorry you've had such a rough week.",
    'It has been a long week.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(STRAIN, { near: ['#Apology'] }),
  {
    here: [
      '#Circumstance nerves mind brain drink running mush strain killing tension edge head week month year',
    ],
    near: ['#Apology'],
  },
];

/** An act is owned, or the message is about plans: then a reason is only polite. */
const onlyPolite = (scene: Scene): boolean => ownsAct(scene) || messageSays(scene, ABOUT_PLANS);

/** Nothing is named: "sorry", "sorry about that", or a run-on "im sorry ive been stressed". */
function bareApology({ apology, clause }: Placed): boolean {
  if (apology === null) return false;
  const topic = clause.words[apology.after]?.text ?? '';
  return (
    apology.complement === 'bare' ||
    apology.complement === 'that' ||
    (/^(?:for|about)$/.test(apology.complement) &&
      (/^(?:that|this|it|earlier|yesterday|before|saturday|sunday|monday|friday)$/.test(topic)
        ? apology.after + 2 >= clause.to
        : /^(?:the|last) (?:\w+ )?(?:call|night|day|evening|thing|week|weekend|morning)$/.test(
            textOf(clause, apology.after),
          )))
  );
}

function bareBefore(scene: Scene, account: Placed): OwnApology | undefined {
  const [before] = scene.before(account, 1);
  if (before?.apology?.use !== 'own' || !bareApology(before)) return undefined;
  return ownApologies(scene, before.sentence).find((one) => one.index === before.index);
}

/** "sorry just super stressed": apology and account share a clause. */
const inOneBreath = ({ apology, clause }: Placed): boolean =>
  apology?.use === 'own' &&
  apology.complement === 'bare' &&
  clause.words
    .slice(apology.at + 1, clause.to)
    .some((word) => word.tags.has('Circumstance') && !SLIGHT.test(word.text));

/** Index of the first word after the apology and its "that", where the account may begin in the same breath. */
function accountAt({ apology, clause }: OwnApology): number {
  // "sorry for bein like that x havent been …": a kiss ends what is said.
  const kiss = clause.words.findIndex((word, i) => i > apology.at && i < clause.to && /^x+$/.test(word.text));
  if (kiss > 0) return kiss + 1;
  if (apology.complement !== 'bare') return clause.to;
  let at = apology.at + 1;
  while (at < clause.to && clause.words[at]?.tags.has('Filler')) at++;
  return at;
}

/** A deed stands before the apology in its sentence: "forgot to book your leave, soz". */
const isToldBefore = (scene: Scene, { sentence, index }: OwnApology): boolean =>
  scene
    .placed(sentence)
    .slice(0, index)
    .some(
      ({ clause }) =>
        /^(?:sender|zero)$/.test(clause.subject) &&
        clause.tense === 'past' &&
        !clause.negated &&
        clause.to > clause.restAt,
    );

/** What it is for follows in the same breath, and is no account: "sorry the eulogy became about my divorce". */
const isToldAfter = (scene: Scene, { sentence, index, apology }: OwnApology): boolean => {
  const next = scene.placed(sentence)[index + 1]?.clause;
  return (
    /^(?:bare|that)$/.test(apology.complement) &&
    /^(?:main|that)$/.test(next?.link ?? '') &&
    next !== undefined &&
    next.words[next.from]?.gap === 'none' &&
    !/^(?:sender|it)$/.test(next.subject) &&
    (!accounts(next) || scene.placed(sentence)[index + 2]?.clause.link === 'but')
  );
};

export default defineRule({
  id: 'apology-then-account',
  family: 'adversative-apology',
  severity: 1,
  source: 'Lewicki, Polin & Lount 2016; Schumann 2014; Shaw, Wild & Colquitt 2003',
  cues,
  find: (scene, sentence) =>
    scene.placed(sentence).flatMap((placed): readonly Match[] => {
      if (inOneBreath(placed)) return onlyPolite(scene) ? [] : [spanning(placed)];
      if (!accounts(placed.clause)) return [];
      const apology = bareBefore(scene, placed);
      if (apology === undefined || onlyPolite(scene)) return [];
      return [spanning(apology)];
    }),
  reword: (context) => {
    const { scene, match } = context;
    const apology = ownApologies(scene, match.sentence).find(
      ({ clause }) => clause.from <= match.from && match.from < clause.to,
    );
    if (apology === undefined || ownWords(scene, apology) === '' || ownsAct(scene)) return [];
    const span = scene.span(match.sentence, match.from, accountAt(apology));
    if (isToldAfter(scene, apology)) return [];
    // "Forgot to book your leave, soz.": what it is for stands before it.
    if (isToldBefore(scene, apology)) {
      const comma = scene.text.slice(0, span.start).trimEnd().length;
      return /^[.!?\n]|^$/.test(scene.text.slice(span.end))
        ? [
            {
              kind: 'lightest',
              span: { start: comma, end: span.end },
              text: fit(
                scene.text,
                { start: comma, end: span.end },
                `${scene.text[comma - 1] === ',' ? '' : ','} and I'm sorry I did`,
              ),
            },
          ]
        : [];
    }
    return [
      beforeNext(context, 'lightest', `I'm sorry I ${blank('what I did')}.`, span),
      beforeNext(context, 'fuller', `I'm sorry I ${blank('what I did')}. It wasn't about you.`, span),
    ];
  },
});
