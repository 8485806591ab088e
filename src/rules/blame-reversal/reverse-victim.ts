import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { asserted, turned } from '../../engine/features/turned-blame.ts';
import { typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, inPlace, lightest } from '../../engine/reword/draft/drafts.ts';
import { capital } from '../../engine/reword/draft/operations.ts';
import { asHurtWhen, holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { asBlamed } from '../../engine/reword/own-words/theirs/wronged.ts';
import { defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { TABLES } from './phrases/reverse-victim.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm the real victim here]], Sue.", reworded: "I'm hurt too, Sue." },
    { flag: '[[oh so now im the bad guy]]' },
    { flag: "[[I'm the one who should be upset]]." },
    { flag: '[[What about my feelings]]?' },
    { flag: "[[You're attacking me again]]." },
  ],
  silent: [
    "I was hurt too, and I'd like to hear you first.",
    'He is the victim here.',
    'I was the villain in the school play.',
    "When you're ready, may I tell you my side?",
    'Is anyone hurt? I heard a crash.',
  ],
};

export const cues: readonly Cue[] = gradedCues(TABLES);

/** A part one plays for fun. */
const STAGE =
  /\b(?:panto|play|film|show|movie|musical|opera|game|larp|dnd|cake|biscuit)\b(?<!(?:to|you|you are) play)/;
/** The other is heard first, or the writer sees what is theirs to do. */
const TURN =
  /\b(?:you first|hear you|hear it|take turns|your side|slow down|(?:hear|made it) about (?:you|me)|i am sorry|sorry (?:that|you|if))\b/;
const OWN_PART =
  /\bi am the one who (?:has to|needs? to|should|must|ought to) (?:let|apolog\w+|change|fix|listen)\b/;

/** "I'm the one who reported the bug": something done, and no hurt. */
const DID =
  /\b(?:i am|i['’]?m) the one (?:who|that) (?!(?:was|got|felt|ended|suffered|lost|cried|bled|gets|has|is|should|needs)\b)\p{L}+ed (?:the|a|an|it|this|your|ur|my)\b/iu;
/** What is asked for beside it: "now can u pls move ur car". */
const PLEA = /\b(?<plea>(?:can|could|will|would) (?:you|u) (?:please|pls|plz) [^,;.!?]+)/iu;

/** Something the other does is told in it; "in your book" tells of nothing. */
const THEIRS = /(?<!\bin )\b(?:you|u|ur|your)\b/iu;

/** What it came of is told, too: "by bringing this up", "for one word", "when I sat down". */
const CAUSED =
  /\b(?:by|for \p{L}+ing|when|every time|each time|before|after all|over|abt|about|because|(?:come|comes|coming|came) at me|ganging|what (?:you|u) do)\b/iu;

/** The hurt with what it is about. */
const hurtBy = ({ register }: RewordContext): string =>
  register === 'work'
    ? `I've found ${blank('what happened')} hard, too.`
    : `I'm hurt by ${blank('what happened')}, too.`;

export default defineRule({
  id: 'reverse-victim',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'reverse',
  source: 'Freyd 1997; Harsey & Freyd 2020',
  cues,
  find: (scene, sentence) =>
    [STAGE, TURN, OWN_PART].some((guard) => saysAnywhere(scene, guard))
      ? []
      : asserted(scene, turned(scene, sentence, TABLES)),
  reword: (context) => {
    const typed = typedSentence(context);
    if (DID.test(typed)) return [];
    const plea = PLEA.exec(typed)?.groups?.plea;
    const asked = plea === undefined ? '' : ` ${capital(plea)}?`;
    const blamed = context.register === 'work' ? null : asBlamed(typed);
    return [
      ...(blamed === null ? [] : [inPlace(context, 'lightest', blamed, wholeSentence(context))]),
      ...lightest(
        context,
        context.register === 'work' ? null : asHurtWhen(typed),
        plea !== undefined || !(THEIRS.test(typed) && CAUSED.test(typed) && holdsMatter(typed))
          ? `I'm hurt too.${asked}`
          : hurtBy(context),
      ),
      fitted(context, 'fuller', "I'm hurt too, and I want to hear you first."),
      fitted(context, 'question', 'Can we take turns? You first.'),
    ];
  },
});
