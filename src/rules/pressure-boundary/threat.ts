import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { cuesOf, wordedAs } from '../../engine/features/worded.ts';
import { together } from '../../engine/features/wording.ts';
import { spanning } from '../../engine/find.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { asPlea } from '../../engine/reword/own-words/warnings.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { MENACED } from './phrases/menaces.ts';
import { AT_YOU, DRIVEN, HANGS, LOOMING, STEPPED } from './phrases/penalties.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You'll regret this]], Nina." },
    { flag: "[[I'm going to make your life hell]]." },
    { flag: '[[give me the ring back or ill tell ur boss everything]]' },
    { flag: "[[If I don't get my money by Friday I will take you to court]]." },
    { flag: "[[Don't make me come over there]]." },
    { flag: '[[Hand it over, or else]].' },
    { flag: "[[I'll kill you if you leave me]] ❤" },
  ],
  silent: [
    "You won't regret the dessert.",
    "I'll show everyone the wedding photos, if you're ok with it.",
    'If you like, I can report the broken lift to the landlord for you.',
    'You will be sorry to hear that the shop closed.',
    "If you follow me home again I'm calling the police.",
    "She said I'd regret it.",
    'We have the right to cancel within fourteen days.',
    'If you withdraw your complaint I will withdraw mine.',
  ],
};

export const cues: readonly Cue[] = [...gradedCues(MENACED), ...cuesOf(together(AT_YOU, STEPPED, LOOMING))];

/** Said as comfort, in sport, in play, as an offer, of the table and the stage; and what one threatens oneself with. */
const HARMLESS = [
  /\b(?:myself|i am (?:dead|gone|buried|in (?:the|a|my) \w+)|surprise)\b/,
  /\b(?:birthday|party|karaoke|scrabble|poker|darts|quiz|chess|fifa|mario)\b/,
  /\b(?:how (?:well|good|great|kind|lovely|proud)|brilliant)\b/,
  /\b(?:amazing|lovely|wonderful|fantastic|gorgeous|unreal|hilarious)\b/,
  /\b(?:episode|season|movie|film|game|spoiler|plot|finale)\b/,
  /\b(?:match|tournament|squad|fantasy|tickets?|painting|hike)\b/,
  /\b(?:recipe|hangover|dessert|pudding|breakfast|dinner|spicy)\b/,
  /\b(?:cake|cream|sunscreen|coat|jumper|stairs|ladder|ice|icy)\b/,
  /\b(?:promotion|bonus|did (?:great|well)|you are (?:ill|sick|late))\b/,
  /\b(?:restart\w*|reload|rerun|tickle|plate|ladder|steps)\b/,
  /\bregret (?:it|that|this) if you (?:buy|miss|skip|do not (?:try|bring|pack))\b/,
  /\b(?:to hear that|not worry|if you (?:let me|allow|do not mind|like|want))\b/,
  /\bif you (?:also )?(?:delete|remove|retract|withdraw|drop|take) (?:yours|your \w+|it)\b.*\bi will (?:also )?(?:delete|remove|retract|withdraw|drop|take) (?:mine|my \w+)\b/,
  /\bnot (?:going to )?apologi[sz]e if i am\b/,
  /\b(?:drop (?:it|them|this|you) (?:off|at|through))\b/,
  /\b(?:retract|withdraw|remove|delete|take down) my (?:\w+ )?(?:review|complaint|claim|dispute|feedback)\b(?! if)/,
];

/** No heart and no laugh makes play of what is to keep somebody from going. */
const LEAVING =
  /\bif you (?:ever |even |try (?:to |and )?)*(?:leave|left|dump|cheat|go (?:back|off|out|with)|walk out)\b/;

/** Whoever is afraid may have a lawyer speak, and may call for help: a limit, no threat. */
const AFRAID = /\b(?:i am|we are|(?:kids|children) are) (?:\w+ )?(?:frightened|scared|afraid|terrified)\b/;
const GUARDED =
  /\bif you (?:\w+ )?(?:follow|touch|hit|hurt|threaten|harass|stalk|contact|come (?:near|back|here))\b/;

/** A contest spoken of just before: what follows is its brag. */
const SPORT =
  /\b(?:chess|fifa|tennis|squash|poker|scrabble|karaoke|darts|ping pong|mario kart|league|rematch)\b/;
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
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if (
      (laughs(scene, sentence) && !LEAVING.test(text)) ||
      saysAnywhere(scene, SPORT, sentence - 1, sentence) ||
      HARMLESS.some((pattern) => pattern.test(text))
    )
      return [];
    const menaced = gradedIn(scene, sentence, MENACED);
    const found = menaced.length > 0 ? menaced : penalised(scene, sentence);
    return found.map((match) => withCondition(scene, match));
  },
  // A threat has no kinder form. Of a formal step, held out in a dispute, the request remains.
  reword: (context) => {
    if (context.match.severity !== 2) return [];
    const all = wholeSentence(context);
    const plea = asPlea(context.scene.text.slice(all.start, all.end));
    return plea === null ? [] : [fitted(context, 'lightest', plea, all)];
  },
});
