import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { asserted, turned } from '../../engine/features/turned-blame.ts';
import { typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { asAskedFor, askedInstead } from '../../engine/reword/own-words/theirs/recalled.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { TABLES } from './phrases/prove-it.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Prove it]].', reworded: "I'd like to understand. Can you tell me more?" },
    { flag: '[[name one time i lied to u]]' },
    { flag: '[[When did I ever shout at you]]?' },
    { flag: "[[Where's your proof]]?" },
    { flag: '[[show me the text where i said that]]' },
  ],
  silent: [
    'Can you give me an example, so I understand?',
    'When did I last see the dentist?',
    'Show me where the fuse box is.',
    "You don't have to prove it, I believe you.",
    'Do you have proof of address?',
  ],
};

export const cues: readonly Cue[] = gradedCues(TABLES);

/** Asked in order to understand. */
const SINCERE =
  /\b(?:so (?:that )?i (?:can|know|understand)|i would like to (?:get|understand|reword)|to learn|help me see|haha\w*)\b/;
const BELIEVING =
  /\b(?:i believe you|not have to prove|prove me wrong|i may not see|i am sorry|i (?:might|may) (?:well )?have|could you)\b/;
/** Papers one is asked for every day. */
const PAPERS =
  /\b(?:address|bonus|purchase|insurance|invoice|visa|expenses|library|theorem|film|song|zone|dentist)\b/;

/** A lone "Examples." in a longer message is a heading, and "Proof" a file. */
const heading = (scene: Scene, sentence: number): boolean =>
  scene.sentences.length > 2 &&
  scene.sentences[sentence]?.asked !== true &&
  /^(?:examples?|proof|evidence|screenshots?)$/.test(plainText(scene.sentences[sentence]));

/** "Name one time I shouted" as a question that waits for its answer, with what presses after it. */
function asking(context: RewordContext): readonly Draft[] {
  const all = wholeSentence(context);
  const { text } = context.scene;
  const asked = asAskedFor(text.slice(all.start, all.end));
  if (asked === null) return [];
  const { said, span } = askedInstead(text, all, asked);
  return [`I'd like to understand. ${said}`, said].map((one) => inPlace(context, 'lightest', one, span));
}

export default defineRule({
  id: 'prove-it',
  family: 'blame-reversal',
  severity: 2,
  source: 'Gottman & Silver 1999; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) =>
    heading(scene, sentence) || [SINCERE, BELIEVING, PAPERS].some((guard) => saysAnywhere(scene, guard))
      ? []
      : asserted(scene, turned(scene, sentence, TABLES)),
  reword: (context) => [
    ...asking(context),
    fitted(
      context,
      'lightest',
      holdsMatter(typedSentence(context))
        ? `I'd like to understand. Can you tell me more about ${blank('topic')}?`
        : "I'd like to understand. Can you tell me more?",
    ),
    fitted(context, 'fuller', "I'm not asking for proof, I want to understand."),
    fitted(context, 'question', 'Can you tell me about one time, so I can see it?'),
  ],
});
