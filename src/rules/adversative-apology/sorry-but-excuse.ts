import type { Cue } from '../../engine/cues/cue.ts';
import {
  afterApology,
  fromTurn,
  namesWrong,
  smallSlip,
  type Turn,
  turnedApology,
  turnsIn,
} from '../../engine/features/turn.ts';
import { governed, type OwnApology } from '../../engine/find.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { inPlace } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { isBare, leftOut, placeOf, saidFrom, stopped } from '../../engine/reword/draft/turned.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { clauseSays } from '../../engine/wording/wording-place.ts';
import { ABOUT_PLANS, REASON, STRAIN } from './phrases/accounts.ts';
import { TURNED_TO_EXCUSE } from './phrases/turned-apologies.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "I'm sorry I yelled, [[but I was exhausted]].",
      reworded: "I'm sorry I yelled. I was exhausted, and that's no excuse.",
    },
    { flag: 'sorry [[but work has been mental]]' },
    { flag: 'Sorry. [[But I was under so much pressure]].' },
    { flag: "I apologise, [[however that's not what I said]]." },
    { flag: 'Sorry for shouting, [[but the neighbours had a party all night]].' },
  ],
  silent: [
    "Sorry, but the kitchen's closed for the night.",
    "I'm sorry I shouted, but you don't have to make this okay for me.",
    "I was worn out, but that's no excuse, and I'm sorry.",
    "Sorry but I can't make it on Friday, I'm on shift.",
    "Sorry, but I didn't get the second page of the scan.",
    'Sorry for the late answer, but I was in a meeting.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(TURNED_TO_EXCUSE, { near: ['#Apology'] }),
  { here: ['#But just said then mind fairness fair while whilst only', '#Apology'] },
  { here: ['#But said then mind fairness fair'], near: ['#Apology'] },
];

/** An own act of whatever kind is named: "sorry for reading your texts", "sorry I sold it". */
function namesAct(scene: Scene, apology: OwnApology): boolean {
  const { complement, after } = apology.apology;
  if (complement === 'for') return apology.clause.words[after]?.tags.has('Gerund') === true;
  const act = complement === 'that' ? governed(scene, apology)?.clause : undefined;
  return act?.subject === 'sender' && act.tense === 'past' && act.modal === '';
}

/** How surely a turn excuses: 2 it does, 1 where no wrong is named and a plan or a plain fact may be meant, 0 not at all. */
function excuses(scene: Scene, turn: Turn): 0 | 1 | 2 {
  const apology = turnedApology(turn);
  if (apology === undefined) return 0;
  const wrong = namesWrong(scene, apology);
  if (smallSlip(scene, apology) && !wrong) return 0;
  // "Sorry but I'm starving, can we eat first?": a state of now beside a request is a reason for the request.
  const { clause: reason } = turn.conjunct;
  const asks = scene.sentences[turn.but.sentence]?.asked === true;
  if (asks && !wrong && reason.tense === 'present' && !reason.perfect) return 0;
  const told = turn.kind === 'excuse' || clauseSays(reason, REASON) || clauseSays(reason, STRAIN);
  if (told) return wrong || !messageSays(scene, ABOUT_PLANS) ? 2 : 1;
  if (turn.kind === 'correction') return wrong || reason.subject === 'sender' ? 2 : 1;
  if (
    !wrong &&
    turn.kind === 'other' &&
    namesAct(scene, apology) &&
    /^(?:sender|it|thing)$/.test(reason.subject)
  )
    return 1;
  if (!wrong || reason.subject === 'hearer') return 0;
  const pleads = /^(?:consider|remember|understand|bear|try|put|keep|note)$/.test(reason.verb);
  if (reason.imperative) return pleads ? 2 : 0;
  return turn.kind === 'other' || turn.kind === 'logistics' ? 2 : 0;
}

/** "It's just that I get the giggles", "the fact is I was late": only leads up to the reason. */
const LEADS =
  /^(?:it['’]?s|its|it is|it was)? ?(?:just|only|simply)(?: that| cos| because)? (?=\p{L})|^(?:the (?:fact|thing|truth|problem) is|in (?:all )?fairness|to be fair|in my defen[cs]e|truth is)(?: that)?,? /iu;

/** "… and you weren't telling me anything": a charge at the end of the reason. */
const CHARGED_TOO =
  /,? (?:and|n|an) (?:you|u)(?:['’]d| had| were| was| weren['’]?t| wasn['’]?t| kept| never| did| didn['’]?t| hadn['’]?t| would)\b.*$/iu;

export default defineRule({
  id: 'sorry-but-excuse',
  family: 'adversative-apology',
  severity: 2,
  source: 'Cerulo & Ruane 2014; Schumann 2018; Shaw, Wild & Colquitt 2003',
  cues,
  find: (scene, sentence) => {
    const read = turnsIn(scene, sentence).flatMap((turn): readonly Match[] => {
      const severity = excuses(scene, turn);
      return severity === 0 ? [] : [{ ...turn.match, severity }];
    });
    if (read.length > 0) return read;
    return gradedIn(scene, sentence, TURNED_TO_EXCUSE)
      .filter((match) => afterApology(scene, match))
      .map((match) => fromTurn(scene, match));
  },
  reword: (context) => {
    const { scene, match } = context;
    const turn = turnsIn(scene, match.sentence).find((one) => one.match.from === match.from);
    const place = turn && placeOf(context, turn.but);
    if (!turn || !place) return [];
    const stop = turn.but.clause.from === 0 ? '' : '. ';
    const asked = isBare(scene, turn.but)
      ? []
      : [inPlace(context, 'question', `${stop}How are you after that?`, place)];
    const own = scene.span(match.sentence, saidFrom(turn.but), match.to).start;
    // What is linked to the reason is told with it; "and you know how I get" asks them to agree.
    const linked = /^ (?:and|because|when|while|so)\b/.test(scene.text.slice(place.end));
    const whole = linked ? { start: place.start, end: wholeSentence(context).end } : place;
    const said = scene.text.slice(own, whole.end).replace(/,? (?:and|n) (?:yo)?u know\b.*$/i, '');
    const bared = said.replace(LEADS, '').replace(CHARGED_TOO, '');
    const isMine =
      bared !== said && /^(?:i|my|we|our)\b/i.test(bared) && !/\b(?:you|u|your|ur)\b/i.test(bared);
    const reason = isMine ? bared : said;
    const owned = inPlace(context, 'lightest', `${stop}${capital(reason)}, and that's no excuse.`, whole);
    if (turn.kind !== 'excuse' || turn.conjunct !== turn.but) {
      // A correction that is left to stand denies; in a dispute it has to be said.
      const isHeld = turn.kind === 'correction' && context.register !== 'work';
      const apart = isHeld ? null : stopped(context, turn.but);
      return [
        ...(isMine ? [owned] : []),
        ...(apart === null ? [] : [owned, apart]),
        ...leftOut(context, turn.but, place),
        ...asked,
      ];
    }
    return [owned, ...leftOut(context, turn.but, place), ...asked];
  },
});
