import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { fromHere, matchSpan, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { asHardToBear, asPleaToTalk, asSettled } from '../../engine/reword/own-words/wishes/settled.ts';
import { wishToKnow } from '../../engine/reword/own-words/wishes/wish-to-know.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { FORCED } from './phrases/forced-talk.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[We're talking about this right now]].",
      reworded: "I'd really like to talk. When would be good for you?",
    },
    { flag: "[[don't walk away from me]]" },
    { flag: "[[You're not going to bed until we fix this]]." },
    { flag: '[[we r not done talking]]' },
    { flag: "[[you can't just leave in the middle of this]]" },
    {
      flag: "[[You're not going to bed until you tell me where]] the savings went, Musa.",
      reworded: "I'd like to know where the savings went, Musa.",
    },
  ],
  silent: [
    "Can we talk tonight if you're up for it?",
    'I need an answer on the venue tonight.',
    "We're talking about this in class.",
    "Don't walk under the ladder.",
    'If now is too much, when would be ok?',
    'Hang up your coat.',
  ],
};

export const cues: readonly Cue[] = gradedCues(FORCED);

/** Work, errands and pleasures have their hours, too; and asking is not forcing. */
const ELSEWHERE = [
  /\b(?:file|link|document|venue|class|meeting|agenda|client)\b/,
  /\b(?:ladder|order|invoice|tickets?|film|game|podcasts?)\b/,
  /\b(?:cake|dinner|soup|pie|book club|project|budget|menu)\b/,
  /\b(?:hotel|flight|booking|song|album|music|towels|stove)\b/,
  /\b(?:vendor|release|deposit|bank|caterers?|plumber|pizza)\b/,
  /\b(?:venue|seating|christening|gas|slide|rainbow|sale)\b/,
  /\b(?:reference number|yet i have|would you|can we|could we)\b/,
  /\b(?:shall we|can you|when you can|if you are up|pick you up)\b/,
  /\b(?:not (?:have|need) to (?:answer|reply|talk|decide|explain))\b/,
  /\b(?:never go to bed angry|transferring|retainer)\b/,
];

/** "Let's settle this right now": what is wanted, without the hurry. */
const NOW = /^(?:please )?let(?:['’]?s| us) [^,;.!?]+?(?= (?:right |here and )?now$)/iu;

function withoutNow(context: RewordContext): readonly Draft[] {
  const span = matchSpan(context);
  const said = NOW.exec(context.scene.text.slice(span.start, span.end))?.[0];
  return said === undefined ? [] : [{ kind: 'lightest', span, text: said }];
}

/** The talk that is forced as one that is wished for, in the writer's own words. */
function wishedFor(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const places = [all, fromHere(context, matchSpan(context))];
  return places.flatMap((span) => {
    const typed = context.scene.text.slice(span.start, span.end);
    const wish = asSettled(typed);
    return [wish, asPleaToTalk(wish ?? ''), asHardToBear(typed)].flatMap((said) =>
      said === null ? [] : [fitted(context, 'lightest', said, span)],
    );
  });
}

export default defineRule({
  id: 'must-talk-now',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (laughs(scene, sentence) || ELSEWHERE.some((pattern) => pattern.test(text))) return [];
    return gradedIn(scene, sentence, FORCED);
  },
  reword: (context) => [
    ...withoutNow(context),
    ...wishToKnow(context),
    fitted(context, 'lightest', "I'd really like to talk. When would be good for you?"),
    ...wishedFor(context),
    fitted(
      context,
      'fuller',
      "This matters to me, and I can wait until we're both calm. Tomorrow at [time]?",
    ),
    fitted(context, 'question', 'When would be a good time for you to talk about this?'),
  ],
});
