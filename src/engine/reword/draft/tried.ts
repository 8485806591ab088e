/** What is tried of the drafts of a rule, one step after the other: of each kind the first that can be proven is offered. */
import { familyIs } from '../../families.ts';
import type { Draft, Match, RewordContext, Rule } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { keepingRequest, withConfessed } from './asked-for.ts';
import { afterCalled } from './called-first.ts';
import { withCalled } from './called-within.ts';
import { dated } from './dated.ts';
import { led } from './lead.ts';
import { apartFromName } from './name-before.ts';
import { onward } from './onward.ts';
import { saysTwice } from './twice.ts';

interface Found {
  readonly scene: Scene;
  readonly rule: Rule;
  readonly match: Match;
}

/** Mends drafts, or adds to them; what is added comes after what is there, unless it keeps more of what was said. */
type Step = (drafts: readonly Draft[], found: Found) => readonly Draft[];

/** Those that say when it was come after the others, and then those that say first what it is about. */
const sayingWhenAndWhat: Step = (drafts, { scene: { text } }) => [
  ...drafts,
  ...drafts.flatMap((draft) => dated(text, draft) ?? []),
  ...drafts.flatMap((draft) => led(text, draft) ?? []),
];

/** A repair that fails goes on failing with a "But" after it: last come those that take it along. */
const goingOn: Step = (drafts, { scene: { text }, rule }) =>
  familyIs(rule.family, 'failed-repair')
    ? [...drafts, ...drafts.flatMap((draft) => onward(text, draft))]
    : drafts;

const apartFromNames: Step = (drafts, { scene: { text } }) =>
  drafts.map((draft) => apartFromName(text, draft));

/** Before a draft that takes the name with it comes the one that keeps it. */
const afterTheCalled: Step = (drafts, { scene, match }) =>
  drafts.flatMap((draft) => {
    const named = afterCalled(scene, match.sentence, draft);
    return named === null ? [draft] : [named, draft];
  });

/** Before each draft comes the one that keeps what is plainly confessed and asked for, but where that is what hurts. */
const keepingWhatIsPlain: Step = (drafts, { scene, rule, match }) => {
  if (familyIs(rule.family, 'demanding')) return drafts;
  const hurtsAt = scene.span(match.sentence, match.from, match.to).start;
  return drafts.flatMap((draft) => {
    const confessed = rule.mocks === true ? draft : withConfessed(scene.text, draft);
    const kept = keepingRequest(scene.text, hurtsAt, confessed);
    return kept === draft ? [draft] : [kept, draft];
  });
};

/** Who is called in the words that go is called in those that come. */
const callingThem: Step = (drafts, { scene }) => drafts.map((draft) => withCalled(scene, draft) ?? draft);

/** In this order. */
const STEPS: readonly Step[] = [
  callingThem,
  sayingWhenAndWhat,
  goingOn,
  apartFromNames,
  keepingWhatIsPlain,
  afterTheCalled,
];

/** So many words beside a match may go with it where they keep it from being reworded. */
const FEW = 6;

/** The whole sentence of a match in its place, where few more words stand in it. */
function widened(scene: Scene, match: Match): readonly Match[] {
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  const beside = words.length - (match.to - match.from);
  return beside > 0 && beside <= FEW ? [{ ...match, from: 0, to: words.length }] : [];
}

/** All drafts to try for a match of a rule: those for its place, then those for its whole sentence, and what the steps make of them. */
export function triedFor(rule: Rule, { scene, match, register }: RewordContext): readonly Draft[] {
  const drafts = [match, ...widened(scene, match)]
    .map((place) => ({ scene, match: place, register }))
    .flatMap((context) => rule.reword(context).filter((draft) => !saysTwice(context, draft)));
  return STEPS.reduce<readonly Draft[]>((tried, step) => step(tried, { scene, rule, match }), drafts);
}
