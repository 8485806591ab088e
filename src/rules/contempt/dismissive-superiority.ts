import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { withoutSentence } from '../../engine/reword/draft/left-out.ts';
import { announced } from '../../engine/reword/own-words/wishes/announced.ts';
import { keptTopic } from '../../engine/reword/own-words/wishes/topic.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn, graverOf } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { CONDESCENSION } from './phrases/condescension.ts';
import { SUPERIORITY } from './phrases/superiority.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Grow up]].', reworded: "I'm finding this frustrating." },
    { flag: "[[you wouldn't understand]]" },
    { flag: '[[Let me say it slowly for you]].' },
    { flag: "[[You clearly don't understand how leases work]]." },
    { flag: '[[Nobody asked you]].' },
    { flag: "[[You have no idea what you're talking about]]." },
    { flag: '[[Your opinion does not matter here]].' },
  ],
  silent: [
    'When did you grow up there?',
    'I need to grow up about money.',
    "You wouldn't understand the plot without the first series.",
    'Could you explain it slowly, please?',
    'You have no idea how happy I am.',
    "It's not rocket science but I burned the rice.",
    'The flat beneath me is empty.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(SUPERIORITY), ...gradedCues(CONDESCENSION)];

/** Telling of oneself or a child, or asking for it oneself: no step up is taken. */
const OWN = wordings(`
  i need|want|have|should|ought to grow
  i|kids|kid|they|we grew|grow up
  could|can you explain
  i acted|pretended|talked|spoke|treated|made ~2 as_if|as_though|like|out
  how happy|much_it|much_i|much_that|much_this|far|good|proud|grateful
  without the|seeing|season|watching
  about this|it|that yet
  neither would|do|am|could|can i
  nobody|no_one|hardly_anyone|none_of_us does|do|can
`);

/** What lies under it: being looked down on, or being at the end of one's patience; else two views. */
function standsFor(context: RewordContext): string {
  const said = plainText(context.scene.sentences[context.match.sentence]);
  if (/\bbetter than\b|\babove (?:us|me)\b|\btoo good for\b/.test(said)) return 'I feel looked down on.';
  return /\bgrow up\b|\bact(?:ing)? (?:your age|like)\b|\bwhat are you\b|\bhow old\b|\bchild(?:ish)?\b/.test(
    said,
  )
    ? "I'm finding this frustrating."
    : 'I see this differently.';
}

export default defineRule({
  id: 'dismissive-superiority',
  family: 'contempt',
  severity: 3,
  source: 'Gottman & Silver 1999; Brown & Levinson 1987',
  cues,
  find: (scene, sentence) => {
    if (sentenceSays(scene.sentences[sentence], OWN)) return [];
    const banter = laughs(scene, sentence);
    const found = graverOf(gradedIn(scene, sentence, SUPERIORITY), gradedIn(scene, sentence, CONDESCENSION));
    return found.map((match) => (banter ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    const kept = keptTopic(context.scene.text.slice(all.start, all.end));
    const plain = announced(context);
    const gone = withoutSentence(context);
    return [
      ...(plain === null ? [] : [plain]),
      ...(kept === null ? [] : [fitted(context, 'lightest', kept, all, true)]),
      ...(gone === null ? [] : [gone]),
      fitted(context, gone === null ? 'lightest' : 'fuller', standsFor(context), all, true),
      fitted(context, 'fuller', "I'm frustrated, and I'd like to explain how I see [topic].", all, true),
      fitted(context, 'question', 'How do you see [topic]?', all, true),
    ];
  },
});
