/** What was done, said for itself in the place of what it makes of the one who did it: "I'm a horrible sister. I forgot your play" as "I'm sorry I forgot your play." */
import type { Draft, RewordContext } from '../../../rule.ts';
import type { Span } from '../../../types.ts';
import { matchSpan, wholeSentence } from '../../draft/around.ts';
import { beforeNext, inPlace } from '../../draft/drafts.ts';
import { saysSorryBeside } from '../../draft/sorrily.ts';
import { isLong } from '../theirs/said.ts';

/** Left somewhere for somebody to have: an errand, and nothing to be sorry for. */
const ERRAND =
  '(?! [^,;.!?]*\\b(?:off|round|around|over|at|to|into|in|by|with|through|back|for (?:you|u|ye|him|her|them))\\b)';
const LEFT = [
  '(?:you|u) (?!(?:an?|the|some|two|three|\\d+|my|your|ur|money|food|dinner|soup|keys?)\\b)',
  '(?:him|her|them|everyone) (?!(?:with|at|on|by|under|an?|the|some)\\b|in (?!tears|the (?:lurch|rain|cold)))',
  '(?:the|ur|your) [^,;.!?]*?\\b(?:open|running|unlocked|unplugged|ajar|unfinished|half \\p{L}+|waiting|(?:on|off|behind|out)(?=\\s*$|,| (?:all|and|n)\\b)|out in the|in the (?:rain|sun|cold|taxi|uber|cab)|on the (?:bus|train|tram|plane|coach|metro))\\b',
].join('|');
/** What is told to another about somebody; that they are on their way, or what they are to do, is news. */
const TOLD =
  "(?:your|ur) \\p{L}+(?! (?:that )?(?:you['’]?re|ur|u r|i['’]?ll|i['’]?m|im|ill|we['’]?ll|to)\\b)|everyone|everybody|him|her|\\p{L}+ (?:about|abt) (?:you|your|ur|u)";
const CALLED_A =
  '(?:you|u|him|her) (?!(?:an? )?(?:taxi|cab|uber|doctor|ambulance|plumber)\\b|(?:about|abt|back|earlier|again|twice|this|at|on|yesterday|to|and|n|but|for)\\b)\\p{L}';
/** What one may be sorry for. */
const DEEDS: readonly string[] = [
  'forgot|overslept|ghosted|shouted at|yelled at|screamed at|snapped at|swore at|talked over',
  'laughed at|fell asleep|slept through|slept in|broke|burnt|burned|spilt|spilled|shrunk|shrank',
  'scratched|cracked|wrecked|ruined|spoilt|spoiled|messed up|screwed up|mixed up|bailed|ignored',
  'walked out|turned up late|got the wrong|bought the wrong|brought the wrong|booked the wrong',
  'sent the wrong|picked the wrong|returned [^,;.!?]+ late',
  'missed (?!(?:you|u|him|them)\\b)',
  'let (?:you|u|him|her|them|everyone) (?:down|walk|wait|go|sit|stand|pay)',
  'lied (?:to|about)',
  `dropped${ERRAND}`,
  '(?:cancelled|canceled)(?! [^,;.!?]*\\bfor (?:you|u|ye)\\b)',
  'stood (?:you|u|him|her) up',
  'was (?:so |very )?late',
  `left (?:${LEFT})`,
  `told (?:${TOLD})`,
  'washed (?:your|ur)(?= [^,;.!?]*\\b(?:with|at \\d|on hot)\\b)',
  'said (?:you|u|your|ur) (?:\\p{L}+ed|were|was|are)',
  `called ${CALLED_A}`,
  "(?:did(?:n['’]?t| not)|never) (?:stand up for|stood up for|turn(?:ed)? up|show(?:ed)? up|repl(?:y|ied)|call(?:ed)? you|come|came|answer(?:ed)?|help(?:ed)? you|visit(?:ed)? you|thank(?:ed)? you)",
];
const DID = `(?:${DEEDS.join('|')})`;
/** Who is called or greeted first, and stays; how it goes on, and how it is admitted. */
const CONFESSED = new RegExp(
  `^(?<kept>(?:dear \\p{L}+(?:\\.? \\p{L}+)?, |(?:hi|hey) \\p{L}+,? |(?:ma+|m[ua]m|dad|omg|babe|bro|sis)[,]? )?)(?:(?:and|but|so|yes|yeah|yea|aye|ok|look|well|all because|because|cos|cuz),? )*(?:(?:i know|you (?:wrote|said|told me))(?: that)? |it was (?:i|me) (?:who|that) )?(?:(?<i>i)(?:['’]ve|ve| have)? )?(?:even |just |completely |totally |only |clean |went and |really )*(?<did>${DID}\\b[^;:.!?]*)$`,
  'iu',
);
/** Where it goes on about what that makes of them: that goes with the shame. */
const ONWARD =
  /,? (?:(?:and|n|&|so) (?:now|then|i(?:['’]?m| am| do ?n['’]?t| do not| dont| deserve| hate| feel| ca ?n['’]?t))\b|so now\b|now i|(?:bc|because|cos|cuz) (?:you|u)\b|like (?:the|an?|always|usual)\b|as (?:usual|always|ever)\b|again\b|did ?n['’]?t i\b).*$/iu;

/** "… n now ive ruined ur whole week": done with it. */
const SPOILT =
  /,? (?:and|n|&) now i(?:['’]?ve| have)? (?=(?:ruined|spoilt|spoiled|wrecked|upset|missed|cost)\b)/iu;

/** What was done, as far as the words that follow go on about it, and where it stands in the sentence. */
interface Confession {
  readonly did: string;
  readonly start: number;
  readonly end: number;
}

/** "Forgot ur visiting day n now ive ruined it" as "forgot ur visiting day"; null where nothing is confessed. */
export function confessedIn(typed: string): Confession | null {
  const { did: whole = '', kept = '' } = CONFESSED.exec(typed)?.groups ?? {};
  const told = whole.replace(SPOILT, ' and ').replace(ONWARD, '');
  const did = (/^[^,]+/u.exec(told)?.[0] ?? '').trim();
  const isTold = did !== '' && !isLong(did) && / \S{2,}/u.test(did) && !SWEEPING.test(did);
  if (!isTold) return null;
  // After a comma something else is told, and stays.
  const isAlone = did.length === told.trim().length;
  const end = isAlone ? typed.length : typed.indexOf(did) + did.length;
  return { did: did.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()), start: kept.length, end };
}
/** No deed anybody could be sorry for. */
const SWEEPING = /\b(?:everything|everyone['’]?s life|it all|people|my life|everybody)\b/iu;

/** Said of oneself between the shame and the deed, and nothing else. */
const OF_ONESELF =
  /^(?=.*\b(?:i|i['’]m|im|me|my|you|u)\b|worst\b|just\b|what\b|whatever\b)(?=.*\b(?:hate|blame|horrible|worst|awful|terrible|monster|useless|human|say it|sick|bad|trash|rubbish|garbage|deserve|joke|nothing|poison|opposite|cursed|coward|disgrace|ruin|such a|pathetic|stupid|idiot)\b)(?:\S+ ?){1,14}$/iu;
const FACT = /\d|\p{Ll},? \p{Lu}\p{Ll}/u;
/** So far away a deed may be told. In sentences. */
const NEAR = 2;

interface Found {
  readonly did: string;
  readonly span: Span;
}

/** Span of the words of a sentence. */
const spanOf = ({ scene }: RewordContext, sentence: number): Span =>
  scene.span(sentence, 0, scene.sentences[sentence]?.words.length ?? 0);

/** The deed that is confessed near the match: after it first, then before it. */
function foundNear(context: RewordContext): Found | null {
  const { scene, match } = context;
  for (const step of [1, -1])
    for (let away = 1; away <= NEAR; away++) {
      const sentence = match.sentence + step * away;
      if (scene.sentences[sentence] === undefined || scene.sentences[sentence].asked) break;
      const { start, end } = spanOf(context, sentence);
      const typed = scene.text.slice(start, end);
      const confession = confessedIn(typed);
      if (confession !== null)
        return {
          did: confession.did,
          span: { start: start + (step < 0 ? confession.start : 0), end: start + confession.end },
        };
      if (!OF_ONESELF.test(typed) || FACT.test(typed)) break;
    }
  return null;
}

/** "I'm such a bad host, I forgot the bread": the deed in the rest of the sentence that the shame opens. */
function foundHere(context: RewordContext): Found | null {
  const { scene, match } = context;
  const { start } = wholeSentence(context);
  const hurt = matchSpan(context);
  const { end } = spanOf(context, match.sentence);
  const comma = hurt.start === start ? /^, (?=i\b)/iu.exec(scene.text.slice(hurt.end, end)) : null;
  if (comma === null) return null;
  const from = hurt.end + comma[0].length;
  const confession = confessedIn(scene.text.slice(from, end));
  return confession === null
    ? null
    : { did: confession.did, span: { start: from, end: from + confession.end } };
}

/** The name that is called at the end of the sentence of the match. */
const CALLED = /^, \p{Lu}[\p{L}'’]+(?=[.!?…]*(?:\s|$))/u;

/** One sorry for the deed in the place of the shame and the deed; nothing where none is told, or somebody is sorry beside it. */
export function forTheDeed(context: RewordContext): readonly Draft[] {
  const { scene, match } = context;
  if (saysSorryBeside(scene, match)) return [];
  const found = foundHere(context) ?? foundNear(context);
  if (found === null) return [];
  const all = wholeSentence(context);
  const isAfter = found.span.start > all.start;
  const isApart = found.span.start > all.end;
  const called = isApart ? (CALLED.exec(scene.text.slice(all.end))?.[0] ?? '') : '';
  const said = `I'm sorry I ${found.did}${called}.`;
  return isAfter
    ? [beforeNext(context, 'lightest', said, { start: all.start, end: found.span.end })]
    : [inPlace(context, 'lightest', said, { start: found.span.start, end: all.end })];
}
