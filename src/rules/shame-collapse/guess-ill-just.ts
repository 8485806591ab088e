import type { Cue } from '../../engine/cues/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { brokenDown } from '../../engine/features/self-reproach.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { topicOf } from '../../engine/reword/draft/lead.ts';
import { withSulk } from '../../engine/reword/own-words/feelings/sulks.ts';
import { underSulk } from '../../engine/reword/own-words/feelings/unwanted.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { cuesOf } from '../../engine/wording/worded.ts';
import { WORDINGS } from './phrases/guess-ill-just.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[I guess I'll just shut up then]].",
      reworded: 'That stung, and I still want to talk about it.',
    },
    { flag: '[[fine ill just leave then]]' },
    { flag: "[[I'll never say anything again]]." },
    { flag: '[[forget i said anything]]' },
    { flag: '[[guess ill sleep on the couch]]' },
    { flag: "[[I'll just keep my feelings to myself from now on]]." },
  ],
  silent: [
    "I guess I'll just take the bus.",
    "I'll leave at six then.",
    "I'll be quiet so you can sleep.",
    "Guess I'll just order pizza.",
    "I need a break, I'll be back at eight.",
    "I'll just keep the receipt.",
  ],
};

export const cues: readonly Cue[] = cuesOf(WORDINGS);

/** Logistics, kindness, a pause with a return. */
const ELSEWHERE =
  /\b(?:bus|taxi|uber|train|pizza|receipt|be back|surgery|at (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)|so you can|so that you|let you sleep|tomorrow|spoiler\w*|the surprise|surprise party|(?:the|a) party|while you (?:are|study|work|sleep|rest)|good luck|noise|snor\w*|(?:till|until) (?:\w+day|tomorrow|next|the weekend)|no rush|would like you to|(?:like (?:that|this)|that way|over you) again|cheap|shut up about|meeting|wrong chat|code|server|alarm|(?:tell|show) (?:me|us) (?:where|what|which|when|how)|pm|am\b \d+|o clock|just need)\b/;

/** The other person asked for it. */
const ASKED = /\b(?:like|as) you asked\b|\byou asked (?:me|for)\b|\bi heard you\b/;

/** After an owned act "I'll stay quiet" and "I won't share it again" promise; a sulk comes with "guess" or "fine". */
const promises = (scene: Scene, sentence: number): boolean =>
  (ownsAct(scene) || ASKED.test(plainText(scene.sentences[sentence]))) &&
  !/\b(?:guess|suppose|fine|ok|then|since|clearly|obviously|whatever|maybe|best|better)\b/.test(
    plainText(scene.sentences[sentence]),
  );

export default defineRule({
  id: 'guess-ill-just',
  family: 'shame-collapse',
  severity: 2,
  source: 'Vangelisti, Daly & Rudnick 1991; Safran & Muran 2000',
  cues,
  find: (scene, sentence) =>
    promises(scene, sentence) ? [] : brokenDown(scene, sentence, WORDINGS, ELSEWHERE),
  reword: (context) => [
    ...withSulk(
      context,
      lightest(
        context,
        underSulk(toItsEnd(context)),
        `That stung, and I still want to talk about ${topicOf(toItsEnd(context)) ?? 'it'}.`,
      ),
    ),
    fitted(context, 'fuller', "I feel stung. I need ten minutes, and I'll come back."),
    fitted(context, 'question', 'I feel stung. Are we okay enough to go on later?'),
  ],
});
