import { blank } from '../../engine/blanks.ts';
import { holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { toldApology } from '../../engine/features/told-apology.ts';
import { spanning } from '../../engine/find.ts';
import { fromHere, matched, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { beforeNext, fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { hasNotMended } from '../../engine/reword/own-words/regrets/counted.ts';
import { withoutClosing } from '../../engine/reword/own-words/wishes/requests.ts';
import { isSorryAlone } from '../../engine/reword/proof/echoes.ts';
import { defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Placed, Scene } from '../../engine/scene.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, tellsAs } from '../../engine/wording/worded.ts';
import { CLOSED, SETTLED, STILL_OPEN } from './phrases/closing-apologies.ts';

export const examples: Examples = {
  flags: [
    {
      flag: 'Sorry, [[can we move on]]?',
      reworded: 'Sorry. Take the time you need.',
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
  ...cuesOf(CLOSED),
  ...cuesOf(SETTLED, { near: ['#Apology'] }),
  { here: ['#Ended'], near: ['#Apology'] },
];

/** "End of story.", "subject closed": a short clause that only ends. "What time does it finish" asks. */
const ends = ({ clause }: Placed): boolean =>
  holds(clause, ['Ended']) &&
  clause.to - clause.from <= 5 &&
  !/^(?:what time|when|where) (?:do|does|did|is|are|will)\b/.test(textOf(clause));

/** The writer's apology, made or told of; not one that is promised or asked for. */
const apologises = (scene: Scene, one: Placed): boolean =>
  (one.apology?.use === 'own' &&
    !/\b(?:will|would|could|both|neither) (?:\w+ )?apologize\b/.test(textOf(one.clause))) ||
  toldApology(scene, one) !== null;

/** True when the writer's apology stands in reach of a clause: in it, up to four clauses before, or right after it. */
const inReach = (scene: Scene, placed: Placed): boolean =>
  [...scene.before(placed, 4), placed, ...scene.after(placed, 1)].some((one) => apologises(scene, one));

/** The ending a sentence asks for, beside an apology. */
function closing(scene: Scene, sentence: number): readonly Match[] {
  const placed = scene.placed(sentence);
  const told = [...tellsAs(scene, sentence, CLOSED), ...tellsAs(scene, sentence, SETTLED)];
  const worded = told.filter(({ from, to }) =>
    placed.some((one) => one.clause.from < to && from < one.clause.to && inReach(scene, one)),
  );
  if (worded.length > 0) return worded.slice(0, 1);
  return placed
    .filter((one) => ends(one) && inReach(scene, one))
    .slice(0, 1)
    .map((one) => spanning(one));
}

/** The apology stands in the very words that close it: "sorry can u not bring it up". */
const saysSorry = ({ scene, match }: RewordContext): boolean =>
  scene.sentences[match.sentence]?.words.slice(match.from).some((word) => word.tags.has('Apology')) === true;

/** Index of the first word after an apology that says for what, with which the match begins; -1 without one. */
function afterContent({ scene, match }: RewordContext): number {
  const placed = scene.placed(match.sentence);
  const at = placed.findIndex(({ apology }) => apology?.use === 'own' && apology.complement !== 'bare');
  if (at < 0) return -1;
  const onward = placed.findIndex(
    ({ clause }, i) =>
      i > at &&
      !/^(?:that|rel)$/.test(clause.link) &&
      !(i === at + 1 && clause.subject === 'sender' && clause.tense === 'past'),
  );
  const to = placed[onward]?.clause.from ?? -1;
  return to > match.from && to < match.to ? to : -1;
}

/** "sorry bout the party pics can we leave it there": what the sorry is for, run together with the end of it. */
const SORRY_FOR =
  /^(?:\p{L}+ ){0,2}?(?:sorry|soz|sry|apologies|apologi[sz]e) (?:again )?(?:about|bout|abt|for) (?<what>(?:the|my|ur|your|that|this|our|what i|how i|\p{L}+ing)\b[^,;.!?]*?),?(?: (?:but|and|so|now))?(?: (?:please|pls))? (?:can|could|shall|may) (?:we|u|you|i)\b/iu;
/** "I'll bring it up to your door": a delivery. */
const BROUGHT = /\bi(?:['’]?ll| will| can)\b.* bring (?:it|them|that) up (?:to|the|with|at)\b/iu;

/** Sorry is said, or was, to somebody else: the reader is not the one who needs time. */
const TO_ANOTHER =
  /\b(?:(?:tell|told|telling) (?!you\b|u\b|ya\b|yous\b|me\b|myself\b)\p{L}+(?: that)? i\b|apologi[sz]ed? to (?!you\b|u\b|ya\b)\p{L}+|let (?:him|her|them) (?:rest|be\b|have))/iu;
/** Said, and not told: "I'm sorry", and no "I have apologised", "I ought to apologise". */
const SAID =
  /\b(?:(?:so )?sorry|sry|soz|sori|sorr?y+|my bad|apologies|(?:i|we) (?:do |sincerely |truly )?(?:apologi[sz]e|regret)|begg?(?:ed)? (?:your )?pardon|forgive me|my apolog(?:y|ies))\b/iu;
const TOLD = /\b(?:say|said|saying|says)(?: i(?:['’]m| am| was))? (?:my )?sorry\b/giu;

/** True where no other words of the message say sorry to the reader. */
const isUnsaid = ({ scene, match }: RewordContext): boolean => {
  const { start, end } = scene.span(match.sentence, match.from, match.to);
  return !SAID.test(`${scene.text.slice(0, start)} ${scene.text.slice(end)}`.replace(TOLD, ''));
};

/** Plans follow at once: what time, who brings what. */
function plansFollow({ scene, match }: RewordContext): boolean {
  const next = scene.sentences[match.sentence + 1];
  return (
    next !== undefined &&
    (next.asked ||
      /\d|\b(?:tomorrow|tonight|noon|minutes?|\p{Lu}\p{Ll}+day)\b|\b(?:what time|whos|who['’]s)\b/u.test(
        next.raw,
      ))
  );
}

export default defineRule({
  id: 'apology-to-close',
  family: 'performative-closure',
  severity: 2,
  source: 'Winteraven, Relational Healing Begins with Repair; Frantz & Bennigson 2005',
  cues,
  find: (scene, sentence) => {
    if (messageSays(scene, STILL_OPEN, sentence - 1, sentence + 1)) return [];
    const severity = ownsAct(scene) ? 1 : 2;
    return closing(scene, sentence).map((match) => ({ ...match, severity }));
  },
  reword: (context) => {
    const { scene, match } = context;
    if (TO_ANOTHER.test(scene.text) || BROUGHT.test(matched(context))) return [];
    const from = afterContent(context);
    const span = scene.span(match.sentence, Math.max(from, match.from), match.to);
    // A bare sorry after it goes along.
    const next = scene.sentences[match.sentence + 1];
    const isTaken = next !== undefined && isSorryAlone(next.raw);
    const needed = from < 0 && (saysSorry(context) || isTaken || isUnsaid(context));
    const what = SORRY_FOR.exec(matched(context))?.groups?.what;
    const sorry = needed ? `I'm sorry${what === undefined ? '' : ` about ${what}`}. ` : '';
    const planned =
      what === undefined ? "There's no rush with this." : 'We can talk about it whenever you like.';
    const time = plansFollow(context) ? planned : 'Take the time you need.';
    const asked = needed ? null : withoutClosing(toItsEnd(context));
    const goesOn = /^ (?:i|i['’](?:m|ve|ll|d)|im|ive|we|we['’](?:re|ve)) \p{L}/iu.test(
      scene.text.slice(span.end),
    );
    return [
      ...hasNotMended(context),
      ...(asked === null ? [] : [inPlace(context, 'lightest', asked, fromHere(context, matchSpan(context)))]),
      ...(goesOn ? [beforeNext(context, 'lightest', `${sorry}${time}`, span)] : []),
      fitted(context, 'lightest', `${sorry}${time}`, span),
      ...(what === undefined ? [] : [fitted(context, 'lightest', `I'm sorry. ${time}`, span)]),
      fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. There's no rush to be done with this.`),
      fitted(context, 'question', 'Is there something you still need from me on this?', span),
    ];
  },
});
