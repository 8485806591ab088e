import { blank } from '../../engine/blanks.ts';
import { defended } from '../../engine/features/defence.ts';
import { matched, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { wholly } from '../../engine/reword/draft/wholly.ts';
import { asDoneUnasked } from '../../engine/reword/own-words/deeds/unasked.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/trying-to-help.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[I was just trying to help]].',
      reworded: "I [what I did] when you hadn't asked, and I'm sorry.",
    },
    { flag: '[[it was for ur own good]]' },
    { flag: '[[I only said it because I care]].' },
    { flag: "[[I was just being honest]]. You're taking it badly." },
    { flag: '[[i did it to protect u]]' },
    {
      flag: '[[I rang your landlord because I love you]].',
      reworded: 'I rang your landlord, and I should have asked you first. I was worried about you.',
    },
    { flag: '[[We only wanted the best for you]].' },
    { flag: '[[I was doing you a favour]].' },
    { flag: '[[I said it out of love]].' },
    { flag: '[[im just keeping it real w u]], thats all' },
  ],
  silent: [
    "I was trying to help and I took over, I'm sorry.",
    'Just trying to help with the import, try the other command.',
    "I'm here to help.",
    'I care about you and I got this wrong.',
    'Just being honest here, I loved it.',
    'She was only trying to help him move.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** Care that speaks of the other is no stepping in: a coat, a text when home. */
const CARED = /\b(?:worr(?:y|ied|ying)|scared|afraid|safe|care[ds]?|love[ds]?)\b/i;
/** Without the one who did it, or what it was for, nothing was done in the name of help: "it was a nice service". */
const SPEAKS_OF_HELP =
  /\b(?:i|im|ive|id|we|me|my|us|our|some(?:one|body)|no ?(?:one|body)|thank\w*|grateful|best|help\w*|favou?r|own good|sake|interests?|love|care|kind\w*|concern|charity|heart)\b/i;
/** A truth told, where others help with their hands. */
const TOLD = /\b(?:honest|truth|said|say|saying|tell|telling|told|blunt|feedback|direct|frank|opinion)\b/i;

/** A thing told to somebody else is a step taken, and no bluntness: "telling Rob about the baby". */
const PASSED_ON =
  /\b(?:tell|told|telling) (?!(?:yo)?u\b|ye\b|ya\b|the truth|it\b|lies?\b)\p{L}+ (?:about|that|what|who|how|why)\b/iu;

/** What was done in the name of help, owned; where no sentence before tells it, only the writer can. */
const ownedIn = (said: string, isTold: boolean): string => {
  if (TOLD.test(said) && !PASSED_ON.test(said)) return "I put that too bluntly, and I'm sorry.";
  if (CARED.test(said)) return 'I was worried about you.';
  return `I ${isTold ? 'stepped in' : blank('what I did')} when you hadn't asked, and I'm sorry.`;
};

/** What was done, with the care behind it; nothing where that is not told. */
function unasked(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const told = asDoneUnasked(context.scene.text.slice(all.start, all.end));
  return wholly(context, told);
}

export default defineRule({
  id: 'trying-to-help',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Scott & Lyman 1968; Benoit 1995',
  cues,
  find: (scene, sentence) => defended(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) =>
    SPEAKS_OF_HELP.test(matched(context))
      ? [
          ...unasked(context),
          fitted(context, 'lightest', ownedIn(matched(context), context.match.sentence > 0)),
          fitted(context, 'fuller', "I wanted to help, and I took over. I'm sorry."),
          fitted(
            context,
            'question',
            "I stepped in when you hadn't asked, and I'm sorry. What would have felt good?",
          ),
        ]
      : [],
});
