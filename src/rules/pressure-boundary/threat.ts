import type { Cue } from '../../engine/cues/cue.ts';
import { laughs } from '../../engine/features/fun.ts';
import { spanning } from '../../engine/find.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { asPlea } from '../../engine/reword/own-words/wishes/warnings.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays, sentenceSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { together } from '../../engine/wording/wording.ts';
import { BEATEN_AT, CONTEST, EVERYDAY, MOCK_KILLING, TRIFLES, TURNED } from './phrases/harmless.ts';
import { BLUNT } from './phrases/menaces.ts';
import { AT_YOU, DRIVEN, HANGS, LOOMING, STEPPED } from './phrases/penalties.ts';
import { VEILED } from './phrases/veiled.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You'll regret this]], Nina." },
    { flag: "[[I'm going to make your life hell]]." },
    { flag: '[[give me the ring back or ill tell ur boss everything]]' },
    { flag: "[[If I don't get my money by Friday I will take you to court]]." },
    { flag: "[[Don't make me come over there]]." },
    { flag: '[[Hand it over, or else]].' },
    { flag: "[[I'll kill you if you leave me]] ❤" },
    { flag: '[[Cancel your dinner with him or I will kill you]].' },
    { flag: '[[I will throw you down the stairs]].' },
    { flag: "[[I'm going to make your life hell]], wear a coat." },
    { flag: "[[You'll regret this]] 😂" },
    { flag: "[[I'll kill you]] and then myself." },
    { flag: "[[If you tell anyone I'll post the video]]." },
    { flag: "[[You'll get a beating]] when your father comes home." },
  ],
  silent: [
    "You won't regret the dessert.",
    "I'll show everyone the wedding photos, if you're ok with it.",
    'If you like, I can report the broken lift to the landlord for you.',
    'You will be sorry to hear that the shop closed.',
    "If you follow me home again I'm calling the police.",
    "She said I'd regret it.",
    'We have the right to cancel within fourteen days.',
    "If you take down your review, I'll take down mine.",
    "I'll kill you 😂 you ate my fries",
    "You'll be sorry you missed the pudding.",
    "I'll destroy you at chess tonight.",
    "I'll crush you in the quiz if you turn up.",
    'Do you need an ambulance?',
    "Come unlock the door, I'm out front.",
    "You'll be finished by noon.",
    'Have you honestly reported me?',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(BLUNT),
  ...gradedCues(VEILED),
  ...cuesOf(together(AT_YOU, STEPPED, LOOMING)),
];

/** No heart and no laugh makes play of what is to keep somebody from going. */
const LEAVING =
  /\bif you (?:ever |even |try (?:to |and )?)*(?:leave|left|dump|cheat|go (?:back|off|out|with)|walk out)\b/;

/** Whoever is afraid may have a lawyer speak, and may call for help: a limit, no threat. */
const AFRAID = /\b(?:i am|we are|(?:kids|children) are) (?:\w+ )?(?:frightened|scared|afraid|terrified)\b/;
const GUARDED =
  /\bif you (?:\w+ )?(?:follow|touch|hit|hurt|threaten|harass|stalk|contact|come (?:near|back|here))\b/;

/** "I'd complain if I were you": the step is the other one's to take. */
const ADVICE = /\bi would (?:\w+ )?(?:complain|report|sue|call|contact|ask)\b.* if i (?:was|were) you\b/;

/** The other one, or what is expected of them: "if this isn't sorted today". */
const TO_YOU =
  /\byours?\b|\byou\b|\bnot (?:\w+ )?(?:sorted|resolved|fixed|refunded|paid|done|settled|put right)\b/;

/** A formal penalty at the other one's address, or any formal step that hangs on what they do. */
function penalised(scene: Scene, sentence: number): readonly Match[] {
  const says = (pattern: RegExp, from: number, to: number): boolean => saysAnywhere(scene, pattern, from, to);
  if (says(GUARDED, sentence, sentence) || says(ADVICE, sentence, sentence) || says(AFRAID, 0, sentence + 9))
    return [];
  const hangs = says(HANGS, sentence - 1, sentence) || says(DRIVEN, sentence - 2, sentence + 2);
  const toYou = says(TO_YOU, sentence - 1, sentence + 1);
  const table = hangs && toYou ? [...AT_YOU, ...STEPPED] : AT_YOU;
  const held = wordedAs(scene, sentence, table).map((match) => ({ ...match, severity: 2 as const }));
  if (held.length > 0 || !(hangs && toYou)) return held;
  return wordedAs(scene, sentence, LOOMING).map((match) => ({ ...match, severity: 1 }));
}

/** True for what is laughed about. */
const isLaughed = (scene: Scene, sentence: number): boolean =>
  laughs(scene, sentence) && !LEAVING.test(plainText(scene.sentences[sentence]));

const CONDITION = /\b(?:if|or|unless|until|otherwise)\b/;

/** True for what is said of a contest: "I'll destroy you at chess". Near one, only what hangs on nothing is a brag. */
const isBrag = (scene: Scene, sentence: number): boolean =>
  saysAnywhere(scene, BEATEN_AT, sentence, sentence) ||
  (saysAnywhere(scene, CONTEST, sentence - 1, sentence) &&
    !saysAnywhere(scene, CONDITION, sentence, sentence));

/** "Are you dead?", "Have you reported me?": what the other one is or did is asked, not held out to them. */
const ASKED = /^(?:\w+ )?(?:are|were|have) you\b(?! (?:asking|looking|begging|got|any))/;

/** True for what is no menace whatever words it has: a question about the other one, and a brag. */
function isIdle(scene: Scene, sentence: number): boolean {
  const text = plainText(scene.sentences[sentence]);
  return (ASKED.test(text) && !CONDITION.test(text)) || isBrag(scene, sentence);
}

/** A laugh makes less of a menace. Killing that is laughed about and hangs on nothing is a joke, as it is over a trifle. */
function inJest(scene: Scene, match: Match): readonly Match[] {
  const { sentence } = match;
  const here = scene.sentences[sentence];
  const isMock = sentenceSays(here, MOCK_KILLING);
  if (isMock && messageSays(scene, TRIFLES, sentence, sentence + 1)) return [];
  if (!isLaughed(scene, sentence)) return [match];
  return isMock && !CONDITION.test(plainText(here)) ? [] : [{ ...match, severity: 1 }];
}

/** A veiled menace, or a formal step; what everyday talk, an offer or a trade says in the same words is neither. */
function hinted(scene: Scene, sentence: number): readonly Match[] {
  const here = scene.sentences[sentence];
  const text = plainText(here);
  if (TURNED.some((pattern) => pattern.test(text))) return [];
  const isEveryday = sentenceSays(here, EVERYDAY);
  const [veiled] = isEveryday ? [] : gradedIn(scene, sentence, VEILED);
  const isMeant = !isLaughed(scene, sentence);
  if (veiled !== undefined) return [isMeant ? veiled : { ...veiled, severity: 1 }];
  return isMeant ? penalised(scene, sentence).filter(({ severity = 3 }) => severity > 1 || !isEveryday) : [];
}

/** The gravest menace of a sentence: no topic beside it excuses a blunt one. */
function menaced(scene: Scene, sentence: number): readonly Match[] {
  const [blunt] = gradedIn(scene, sentence, BLUNT);
  return blunt === undefined ? hinted(scene, sentence) : inJest(scene, blunt);
}

/** A match with the condition it hangs on, when that stands in the same sentence. */
function withCondition(scene: Scene, match: Match): Match {
  const places = scene.placed(match.sentence);
  const hangs = places.some(({ clause }) => /^(?:if|or|until)$/.test(clause.link));
  const [first, last] = [places[0], places.at(-1)];
  return hangs && first !== undefined && last !== undefined ? { ...match, ...spanning(first, last) } : match;
}

export default defineRule({
  id: 'threat',
  family: 'pressure-boundary',
  severity: 3,
  safety: 'reader',
  source: 'Stark 2007; Straus et al. 1996',
  cues,
  find: (scene, sentence) =>
    (isIdle(scene, sentence) ? [] : menaced(scene, sentence)).map((match) => withCondition(scene, match)),
  // A threat has no kinder form. Of a formal step, held out in a dispute, the request remains.
  reword: (context) => {
    if (context.match.severity !== 2) return [];
    const all = wholeSentence(context);
    const plea = asPlea(context.scene.text.slice(all.start, all.end));
    return plea === null ? [] : [fitted(context, 'lightest', plea, all)];
  },
});
