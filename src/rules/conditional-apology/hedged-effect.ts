import { blank } from '../../engine/blanks.ts';
import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { anyHarm, BETTER, hedgedHarm, hedgesAnyHarm } from '../../engine/features/hedged.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownApologies, reported, spanning } from '../../engine/find.ts';
import { matchSpan, toItsEnd, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { asHarmDone, dehedged, lacking, regretIfSo } from '../../engine/reword/own-words/regrets/dehedge.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { HEDGED_HARM } from './phrases/doubted-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[I may have been harsh yesterday]], sorry.', reworded: 'I was harsh yesterday, sorry.' },
    { flag: "[[I'm sorry for any hurt I might have caused]].", reworded: "I'm sorry for the hurt I caused." },
    { flag: 'sorry, [[perhaps i was a bit rude]]' },
    { flag: "I'm sorry. [[Maybe I could have been kinder]]." },
  ],
  silent: [
    'Is there any pain in your wrist? Sorry, I have to ask.',
    'I may have left my scarf in your car, sorry!',
    'Sorry for the pain I caused you.',
    'Sorry, I might be ten minutes late.',
    'I might be misremembering, sorry, what did she say?',
  ],
};

/** A sorry that stays, in another sentence. */
const SORRY = /\b(?:sorry|soz|sry|apologi[sz]e|apologies)\b/i;

const HEDGE =
  'any some such may might could maybe perhaps possibly possible potential potentially perceived apparent supposed whatever whichever slight slightly somewhat probably chance guess suppose inadvertently';

export const cues: readonly Cue[] = [
  ...gradedCues(HEDGED_HARM),
  { here: [HEDGE, '#Apology'] },
  {
    here: [
      HEDGE,
      '#WrongAdj #WrongVerb #HurtVerb #HurtNoun #HurtState #WrongIdiom #GoodConduct #Negative across better nicer kinder gentler softer calmer ideal handled strong hard far',
    ],
    near: ['#Apology'],
  },
  { here: ['#Apology'], near: [HEDGE], atMost: 6 },
];

function matchesIn(scene: Scene, sentence: number): readonly Match[] {
  const places = scene.placed(sentence);
  const matches: Match[] = [];
  for (const apology of ownApologies(scene, sentence)) {
    if (!anyHarm(apology.clause)) continue;
    const next = places[apology.index + 1];
    const hedged = next !== undefined && /\b(?:may|might|could)\b/.test(textOf(next.clause));
    const within = /\b(?:may|might|could)\b/.test(textOf(apology.clause));
    const last = hedged && next.clause.words[next.clause.from]?.gap === 'none' ? next : apology;
    matches.push({ ...spanning(apology, last), severity: hedged || within ? 2 : 1 });
  }
  if (matches.length > 0) return matches;
  const clear = hedgedClauses(scene, sentence);
  if (clear.length > 0) return clear;
  const whole = scene.sentences[sentence];
  const apologised =
    ownApologies(scene, sentence).length > 0 ||
    [sentence - 1, sentence + 1].some((near) =>
      ownApologies(scene, near).some(({ apology }) => apology.complement === 'bare'),
    );
  const [first, last] = [places[0], places.at(-1)];
  if (!whole || whole.asked || !apologised || !first || !last || whole.vocabulary.has('if')) return [];
  const turned = places.some(({ clause }) => clause.link === 'but') || ownsAct(scene);
  return !turned && hedgesAnyHarm(whole.words) ? [spanning(first, last)] : [];
}

/** Clauses that tell a harm under a hedge, with the writer's apology in reach. */
function hedgedClauses(scene: Scene, sentence: number): readonly Match[] {
  return scene
    .placed(sentence)
    .filter(
      (placed) =>
        hedgedHarm(scene, placed) &&
        placed.clause.link !== 'if' &&
        !reported(scene, placed) &&
        placed.apology === null,
    )
    .filter((placed) =>
      [...scene.before(placed, 3), ...scene.after(placed, 3)].some(({ apology }) => apology?.use === 'own'),
    )
    .map((placed) => spanning(placed));
}

/** The harm and the "if so, I'm sorry" after it, without a doubt in either: "I said things that upset you, and I'm sorry." */
function withRegret(context: RewordContext): readonly Draft[] {
  const { scene, match } = context;
  const span = matchSpan(context);
  const doubted = regretIfSo(scene.text.slice(span.end));
  if (doubted === '') return [];
  // "I might have said some things that may have upset you": both are doubted.
  const before = scene.placed(match.sentence).findLast(({ clause }) => clause.to === match.from);
  const hangs = /^(?:that|which)$/.test(scene.sentences[match.sentence]?.words[match.from]?.text ?? '');
  const from = hangs && before?.clause.subject === 'sender' ? before.clause.from : match.from;
  const { start } = scene.span(match.sentence, from, match.to);
  const own = capital(dehedged(scene, match.sentence, from, match.to));
  return [inPlace(context, 'lightest', `${own}, and I'm sorry.`, { start, end: span.end + doubted.length })];
}

export default defineRule({
  id: 'hedged-effect',
  family: 'conditional-apology',
  severity: 1,
  source: 'Blum-Kulka & Olshtain 1984; Kampf 2009',
  cues,
  // The apology may follow: "Maybe I was harsh. Sorry." is read from the sentence that apologises.
  find: (scene, sentence) => {
    const here = matchesIn(scene, sentence);
    if (here.length > 0 || ownApologies(scene, sentence).length === 0) return here;
    const before = sentence > 0 ? matchesIn(scene, sentence - 1) : [];
    return before.length > 0 ? before : gradedIn(scene, sentence, HEDGED_HARM);
  },
  reword: (context) => {
    const { scene, match } = context;
    const words = scene.sentences[match.sentence]?.words ?? [];
    const better = words
      .slice(match.from, match.to)
      .some((word) => BETTER.test(word.text) || word.tags.has('GoodConduct'));
    const all = wholeSentence(context);
    const lacked = lacking(scene.text.slice(all.start, all.end));
    const isSaid = SORRY.test(scene.text.slice(0, all.start) + scene.text.slice(all.end));
    const own = capital(dehedged(scene, match.sentence, match.from, match.to));
    return [
      lacked !== null
        ? fitted(context, 'lightest', `${lacked}, and I'm sorry.`, all)
        : better
          ? fitted(context, 'lightest', `I ${blank('what I did')}${isSaid ? '' : ", and I'm sorry"}.`)
          : inPlace(context, 'lightest', `${own}.`),
      ...withRegret(context),
      ...lightest(context, asHarmDone(toItsEnd(context))),
      fitted(
        context,
        'fuller',
        isSaid
          ? `I ${blank('what I did')}, and it hurt you.`
          : `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`,
      ),
    ];
  },
});
