/** A charge after an apology, where it cannot be left out: told as the writer's own side of it. */
import { blank } from '../../blanks.ts';
import type { Draft, RewordContext } from '../../rule.ts';
import type { Placed } from '../../scene.ts';
import type { Span } from '../../types.ts';
import { asGotToMe, asKnownReason, asNextTime, asUpsetThat } from '../own-words/deeds/provoked.ts';
import { wholeSentence } from './around.ts';
import { fitted, inPlace } from './drafts.ts';
import { capital } from './operations.ts';
import { isBare, saidFrom } from './turned.ts';

/**
 * "Sorry I shouted, but you told me half nine" as "Sorry I shouted. It got to me that you told me half nine, and that's
 * no excuse."; nothing where the charge tells no deed.
 * @param turn the clause with the "but".
 * @param place where its words stand, its comma with them.
 */
export function ownSideOf(context: RewordContext, turn: Placed, place: Span): readonly Draft[] {
  const { scene, match } = context;
  const whole = wholeSentence(context);
  const from = saidFrom(turn);
  const charge = scene.text.slice(scene.span(match.sentence, from, from + 1).start, whole.end);
  if (isBare(scene, turn)) {
    const upset = asUpsetThat(charge);
    return upset === null ? [] : [inPlace(context, 'lightest', upset, whole)];
  }
  const opens = turn.clause.from === 0;
  const before = scene.text.slice(scene.offsets[opens ? match.sentence - 1 : match.sentence], place.start);
  const told = asKnownReason(charge) ?? asNextTime(charge) ?? asGotToMe(before, charge);
  const span = { start: place.start, end: whole.end };
  return told === null ? [] : [inPlace(context, 'lightest', `${opens ? '' : '. '}${told}`, span)];
}

/** A sorry for nothing yet: it asks for its act. At work it only opened a contradiction. */
export const forNothingYet = (context: RewordContext): Draft =>
  fitted(
    context,
    'lightest',
    context.register === 'work' ? 'I see this differently.' : `I'm sorry I ${blank('what I did')}.`,
    wholeSentence(context),
  );

/** A feeling of theirs that was granted before the turn. */
const GRANTED =
  /\b(?:upset|hurt|stung|sting|angry|sad|disappoint\p{L}*|painful|annoyed|gutted|cross|hard|crushed|lonely|left out|let down)\b/iu;
/** A denial, a need that is claimed, a word about them: no reason of one's own. */
const NO_REASON =
  /\b(?:you|u|your|ur|yours|someone|somebody|anyone|everyone|respect|deserve\p{L}*|true|happened|fault|meant|never|only|just|should|business)\b|\b(?:is|was|are|were|did|do|does)(?: not|n['’]?t)\b|[?!;:]/iu;

/**
 * A reason that cannot be left out beside a feeling that is granted: "…, but nobody told us Clive was coming" as
 * "… . Nobody told us Clive was coming, and I know that doesn't make it any easier."
 */
export function besideFeeling(context: RewordContext, turn: Placed, place: Span): readonly Draft[] {
  const { scene, match } = context;
  const whole = wholeSentence(context);
  const from = saidFrom(turn);
  const reason = scene.text.slice(scene.span(match.sentence, from, from + 1).start, whole.end);
  const opens = turn.clause.from === 0;
  const before = scene.text.slice(scene.offsets[opens ? match.sentence - 1 : match.sentence], place.start);
  if (!GRANTED.test(before) || NO_REASON.test(reason) || reason.split(/\s+/u).length < 4) return [];
  const said = `${opens ? '' : '. '}${capital(reason)}, and I know that doesn't make it any easier.`;
  return [inPlace(context, 'lightest', said, { start: place.start, end: whole.end })];
}
