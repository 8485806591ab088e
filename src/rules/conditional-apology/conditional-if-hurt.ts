import { blank } from '../../engine/blanks.ts';
import { type Clause, holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { conditions, harshness } from '../../engine/features/apology-condition.ts';
import { feelsHurt, harmIn, misreads } from '../../engine/features/hurt.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { asSupposed } from '../../engine/reword/own-words/deeds/excused.ts';
import { allForWhat } from '../../engine/reword/own-words/deeds/intended.ts';
import { asAffected, asBothering } from '../../engine/reword/own-words/regrets/caused.ts';
import { deconditioned } from '../../engine/reword/own-words/regrets/decondition.ts';
import { asFelt, asSeen } from '../../engine/reword/own-words/regrets/felt.ts';
import { asOpenAct } from '../../engine/reword/own-words/regrets/open-act.ts';
import { asReason } from '../../engine/reword/own-words/regrets/readings.ts';
import { asUnclear, unclear } from '../../engine/reword/own-words/regrets/unclear.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Word } from '../../engine/text/words.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { DOUBTED_HURT } from './phrases/doubted-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry if that stung]].", reworded: "I'm sorry that stung." },
    {
      flag: 'hey [[sorry if u felt left out on saturday]]',
      reworded: 'hey im sorry i made you feel left out',
    },
    { flag: '[[My apologies if my comment upset you]], that is all.' },
    { flag: '[[If anything I wrote offended you, I apologise]].' },
  ],
  silent: [
    'Sorry if this reaches you twice, the first copy bounced.',
    "I'm sorry I hurt you.",
    'Tell me if you were hurt by that, please.',
    'My boss told me sorry if you were offended, can you believe it?',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(DOUBTED_HURT),
  { here: ['#Apology', 'if case should extent event chance assuming supposing suppose were had'] },
];

/** A word that makes "that" point at a thing: "that earthquake". */
const isThing = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.gap === 'none' &&
  !/^(?:i|you|we|it|he|she|they|my|your|way|about|too|so)$/.test(word.text);

/** "if you felt that I ignored you", "if you think I am cold": their view of the writer. */
function feelsOrThinks(clause: Clause): boolean {
  const next = clause.words[clause.restAt];
  const ends = clause.restAt >= clause.to;
  const thing = /^(?:that|this)$/.test(next?.text ?? '') && isThing(clause.words[clause.restAt + 1]);
  if (clause.verb === 'feel')
    return !thing && (ends || /^(?:like|that|this|as|i|so|we|it|bad|hurt)$/.test(next?.text ?? ''));
  // "if you've seen this" has seen a thing; "if you see me as cold" has a view.
  const seen = clause.verb === 'see' && !holds(clause, ['Preposition'], clause.restAt + 1);
  const view = clause.words[clause.verbAt]?.tags.has('ThinkVerb') === true && !seen;
  const followed = ends ? clause.words[clause.to] : next;
  return (
    view &&
    /^(?:i|me|my|that|this|it)$/.test(followed?.text ?? '') &&
    !/^(?:is|of)$/.test(clause.words[clause.to + 1]?.text ?? '')
  );
}

/** A feeling our own classes do not know: "you felt cornered". */
const feelsBadly = (clause: Clause): boolean =>
  /^(?:feel|get|become|end)$/.test(clause.verb) &&
  !clause.negated &&
  holds(clause, ['Negative'], clause.restAt) &&
  !holds(clause, ['Ill', 'Mundane', 'Sympathy'], clause.restAt);

/** "any offence was taken", "there was any offence". */
const offenceTaken = (clause: Clause): boolean =>
  (clause.passive || clause.verb === 'be') &&
  /^(?:thing|it|zero)$/.test(clause.subject) &&
  holds(clause, ['HurtNoun']) &&
  !holds(clause, ['FormulaNoun', 'Third']);

/** "if this hurts a bit", "if the lotion stings", "if it bothers you I can turn it off": the body's pain, an offer, a sneer. */
const BODILY = wordings(`
  this|it hurts|stings|aches|pinches|burns ~1 a_bit|a_little|when_you|when_i|$
  the !truth ~2 hurts|stings|aches|pinches|burns $
  makes|make|helps you ~2 feel|sleep|better
  bothers|annoys|disturbs you ~1 i|we|let_me ~1 can|will|could|turn
`);

/** A condition that doubts a hurt: theirs as a state, or something that hurt them. */
function doubtsHurt(clause: Clause): boolean {
  if (clause.subject === 'hearer' || clause.subject === 'hearers')
    return (
      feelsHurt(clause) ||
      feelsBadly(clause) ||
      misreads(clause) ||
      feelsOrThinks(clause) ||
      clause.verb === 'cry'
    );
  if (offenceTaken(clause)) return true;
  const harm = harmIn(clause, clause.subject !== 'sender');
  if (clause.subject === 'third' || clause.subject === 'both') return false;
  return harm === 'hearer' || (harm === 'implied' && !clause.negated && clause.tense !== 'future');
}

export default defineRule({
  id: 'conditional-if-hurt',
  family: 'conditional-apology',
  severity: 2,
  source: 'Kampf 2009; Blum-Kulka & Olshtain 1984',
  cues,
  find: (scene, sentence) => {
    if (sentenceSays(scene.sentences[sentence], BODILY)) return [];
    const read = conditions(scene, sentence).flatMap((condition) => {
      if (condition.told.some(({ clause }) => doubtsHurt(clause))) return [condition.match];
      return harshness(condition) === 'hearer' ? [{ ...condition.match, severity: 1 as const }] : [];
    });
    return read.length > 0 ? read : gradedIn(scene, sentence, DOUBTED_HURT);
  },
  reword: (context) => {
    const condition = conditions(context.scene, context.match.sentence)[0];
    const own = condition && deconditioned(context.scene, condition.clauses, condition.match.to);
    return [
      ...regrets(context, asBothering(toItsEnd(context)), asAffected(toItsEnd(context))),
      ...(own ? [inPlace(context, 'lightest', `I'm sorry ${own}.`)] : []),
      ...regrets(
        context,
        asUnclear(toItsEnd(context)),
        ...allForWhat(toItsEnd(context)),
        asSupposed(toItsEnd(context)),
        asOpenAct(toItsEnd(context)),
        asReason(toItsEnd(context)),
        asSeen(toItsEnd(context)),
        asFelt(context),
      ),
      ...lightest(context, "I think I hurt you, and I'm sorry."),
      ...unclear(context),
      fitted(context, 'fuller', `I hurt you when I ${blank('what I did')}, and I'm sorry.`),
      fitted(context, 'question', `Did it hurt you when I ${blank('what I did')}? I'd like to hear it.`),
    ];
  },
});
