import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownApologies } from '../../engine/find.ts';
import { matched, toItsEnd, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { asHarmDone } from '../../engine/reword/own-words/regrets/dehedge.ts';
import { asOpenAct, asUnknownAct } from '../../engine/reword/own-words/regrets/open-act.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { ELSEWHERE, OPEN_ACTS, UNKNOWN_ACT } from './phrases/open-apology.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[sorry for whatever i did]]', reworded: "i'm sorry i [what I did]" },
    { flag: "[[I'm sorry for anything I might have said]]." },
    { flag: '[[Whatever it was, I apologise]].' },
    { flag: '[[sorry about whatever u think i did]], dinner is ready' },
    { flag: '[[Sorry for everything]], okay?' },
    { flag: "[[I have no idea what I did, but I'm sorry]]." },
  ],
  silent: [
    "I'm sorry for everything you've been through this year.",
    'Sorry for what I said about your cooking.',
    "Sorry for anything that's missing from the parcel.",
    'Her clients expect a written apology for anything the builder has done.',
    'Whatever you pick is good with me, sorry for the slow answer.',
  ],
};

/** The writer does not see what was done: a question is truer than a confession. */
const AT_A_LOSS = /\b(?:do ?n['’]?t|do not|can['’]?t|cannot|no idea|not sure)\b.*\bwhat (?:it is )?(?:i|I)\b/;

/** "Nobody will tell me what happened": so there is nothing yet to confess. */
const UNTOLD =
  /\b(?:no ?(?:body|one)(?: else)?|none of (?:you|them)|(?:you|u|they|she|he)) (?:(?:will|has|have|had|would|ever) |['’]ll |wo(?:n['’]?t| not) |have ?n['’]?t |has ?n['’]?t )*(?:(?:even|actually) )*(?:tell|tells|told|say|said|explain|explained)(?: me)? what\b/iu;

const NEGATED = /\b(?:no ?body|no one|none|wo(?:n['’]?t| not)|has ?n['’]?t|have ?n['’]?t|never)\b/iu;

/** An apology that is asked for. */
const AWAITED =
  /\b(?:need|want|demand|expect|owe|deserve|await|waiting for|would like) (?:\w+ ){0,3}(?:apology|apologies)\b/;

export const cues: readonly Cue[] = [...gradedCues(OPEN_ACTS), ...cuesOf(UNKNOWN_ACT)];

/** A true question to the other looks for the act: "will you tell me what hurt?" */
const asksThem = (scene: Scene): boolean =>
  scene.sentences.some((one) => one.asked && one.vocabulary.has('you') && one.words.length > 3);

/** "No clue what I did. Sorry anyway.": the act is unknown in a sentence of its own, beside an apology. */
function unknowing(scene: Scene, sentence: number): readonly Match[] {
  const beside = [sentence - 1, sentence, sentence + 1].some((one) => ownApologies(scene, one).length > 0);
  return beside && scene.sentences[sentence]?.asked === false ? wordedAs(scene, sentence, UNKNOWN_ACT) : [];
}

/** What is known of an act the writer cannot tell, for the whole sentence. */
function unknown(context: RewordContext): readonly Draft[] {
  const said = asUnknownAct(typedSentence(context));
  return said === null ? [] : [inPlace(context, 'lightest', said, wholeSentence(context))];
}

export default defineRule({
  id: 'whatever-i-did',
  family: 'conditional-apology',
  severity: 2,
  source: 'Lazare 2004; Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    if (sentenceSays(here, ELSEWHERE) || asksThem(scene) || AWAITED.test(plainText(here))) return [];
    const open = gradedIn(scene, sentence, OPEN_ACTS);
    return open.length > 0 || ownsAct(scene) ? open : unknowing(scene, sentence);
  },
  reword: (context) => [
    ...regrets(context, asOpenAct(toItsEnd(context)), asHarmDone(toItsEnd(context))),
    ...unknown(context),
    ...lightest(
      context,
      AT_A_LOSS.test(matched(context)) ||
        (UNTOLD.test(context.scene.text) && NEGATED.test(context.scene.text))
        ? "I can see you're upset, and I'd like to understand what I did."
        : null,
      `I'm sorry I ${blank('what I did')}.`,
    ),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`),
    fitted(context, 'question', "I can tell I hurt you, and I don't know yet how. Will you tell me?"),
  ],
});
