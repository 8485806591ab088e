import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { matched, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { asStake } from '../../engine/reword/own-words/wishes/warnings.ts';
import { asCurious } from '../../engine/reword/own-words/wishes/wish-to-know.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { CHECKING } from './phrases/surveillance.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Send me a pic to prove it]].',
      reworded: "I'm feeling anxious, and I know that's mine to deal with.",
    },
    { flag: '[[give me ur password]]' },
    { flag: '[[who were you with for three hours]]' },
    { flag: "[[you'd better not be with him]]" },
    { flag: '[[turn ur location on right now]]' },
  ],
  silent: [
    'Who are you going with, so I can book?',
    'Send me a pic of the dress!',
    "What's the wifi password?",
    'Share your location so I can find you in the park.',
    'Where were you born?',
    'Are you home safe?',
  ],
};

export const cues: readonly Cue[] = gradedCues(CHECKING);

/** Told with regret, and not done now. */
const REGRETTED = [
  /\b(?:i am (?:\w+ )?sorry|i apologi[sz]e|no right|was (?:very )?wrong)\b/,
  /\b(?:(?:my problem|mine|on me) to|will (?:not|never) (?:\w+ ){1,4}again)\b/,
];
/** Asked for the other one's sake. */
const CARES =
  /\b(?:landed|(?:home|there|arrived|got in) (?:ok|okay|safe|safely)|so i know you are (?:ok|safe))\b/;
/** Coordination, errands, work, children and machines. */
const PLAIN = [
  /\bso (?:i|we|they|he|she|the \w+) (?:can )?(?:book|finds?|pick|print|order|set|fix|cook|plan|add|meet)\b/,
  /\b(?:dress|wifi|wi fi|born|table|airport|park|shop|recipe)\b/,
  /\b(?:interview|flight|lift|tickets?|charger|insurance|meter)\b/,
  /\b(?:kids|school|team|project|netflix|wedding|concert|radio|lecture|conference|talk|workshop|seminar|funeral|christening)\b/,
  /\b(?:actor|film|book|museum|share your screen|error|log|printer)\b/,
  /\b(?:expenses|server|router|vault|drive|council|boiler)\b/,
  /\b(?:stall|trip|baby|wee one|bus alone|driver|crowd|van keys)\b/,
  /\b(?:can|could|may) you (?:\w+ )?(?:tell|send|give|share) (?:\w+ ){1,3}(?:password|login|pin)\b/,
  /\byour own business\b|\bwhen you(?: have)? (?:painted|land|are back)\b/,
  /\b(?:for gas|new coat|power|in the photo)\b/,
];

/** "You won't see your grandchild". */
const PRICED =
  /^(?:or )?(?:yo)?u (?:won['’]?t|will (?:not|never)|are not going to) see (?:yo)?(?:ur|my|the|our|her|him|them)\b/i;
/** "I read your messages". */
const ADMITTED =
  /^(?:yes|yeah|yea|ok|so|and|,| )*i (?:\w+ )?(?:read|looked|checked|went|opened|scrolled|searched|tracked)\b/i;

export default defineRule({
  id: 'monitoring',
  family: 'pressure-boundary',
  severity: 2,
  source: 'Stark 2007; Straus et al. 1996',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (
      laughs(scene, sentence) ||
      REGRETTED.some((pattern) => saysAnywhere(scene, pattern)) ||
      saysAnywhere(scene, CARES, sentence, sentence + 1) ||
      PLAIN.some((pattern) => pattern.test(text))
    )
      return [];
    return gradedIn(scene, sentence, CHECKING);
  },
  reword: (context) => {
    // "Call her by her name or you won't see him": no checking, a price. And "I read your messages" admits something.
    if (PRICED.test(matched(context))) {
      const all = wholeSentence(context);
      const stake = asStake(context.scene.text.slice(all.start, all.end));
      return stake === null ? [] : [fitted(context, 'lightest', stake, all)];
    }
    if (ADMITTED.test(matched(context))) return [];
    const curious = asCurious(typedSentence(context));
    return [
      fitted(context, 'lightest', "I'm feeling anxious, and I know that's mine to deal with."),
      ...(curious === null ? [] : [fitted(context, 'lightest', curious, wholeSentence(context))]),
      fitted(context, 'question', 'Could you text me when you get there? It eases my worry.'),
    ];
  },
});
