/** What a kind statement is followed by: a sentence that goes on hurting makes it sound false. */
import type { Span } from '../../types.ts';

/** Turned to the other: heard, seen, asked when it suits, or taken upon oneself. */
const KIND =
  /\b(?:hear you(?: out)?|listening|want to hear|(?:did ?n['’]?t|did not|can) see|may have this wrong|when would be|was ?n['’]?t (?:small|to you)|on me|time you need|sounds hard|what I did|how I reacted|hurt you|lost your trust|did ?n['’]?t know|(?:put|worded) that badly|can wait|have to forgive|mine to deal|eases my worry|when you can)\b/iu;
/** A memory or a view of one's own, left beside theirs. */
const HELD_OPEN =
  /\b(?:remember|see) (?:it|this|that|\[[^\]]+\]) (?:\w+ )?(?:differently|in (?:two|another) ways?)\b/iu;

const OPENING = '(?:(?:and|but|so|well|now|oh|honestly|seriously|just|right|look|listen|ok)[,.]? )*';
/** "Where were you on my birthday", "do you even read": questions that hold something against somebody. */
const SCOLDS = new RegExp(
  `^${OPENING}(?:where (?:were|was)|who (?:was it|did|else|forgot|left|had to|leaves|does)|why (?:did|do|are|were|would|can)(?:n['’]?t)? (?:yo)?u|how (?:dare|could|come|many)|how (?:was|were|would|should|am) (?:I|we)|who (?:in their|the hell|on earth)|what (?:on earth|the hell|is wrong|goes on|about)|(?:do|did|are|have|can) (?:yo)?u (?:get a kick|enjoy|even|actually|ever|really|seriously|honestly)) [^.!]*\\??$`,
  'iu',
);
/** "Have a look at the size of your reaction", "come back down here", "get off that sofa". */
const ORDERS = new RegExp(
  `^${OPENING}(?:(?:have|take) a (?:good |long |hard )*look at|look at (?:you|yourself|your|the size|the state)|listen to yourself|(?:settle|calm) (?:yourself )?down|take (?:a|some) (?:deep )?breaths?|cool (?:off|it)|(?:read|play|watch|listen to) it again|(?:accept|say|admit) (?:it|so|that)|(?:turn|switch|put) it (?:back )?on|pick up|text back|sit up|get up|i (?:demand|insist on) it|(?:sit|stay|down|talk|speak)(?=\\P{L}*$)|come (?:back(?: down| up| in)? here|back (?:down|up|in)\\b(?! to)|here(?! at))|get (?:off (?:that|the|your)|down here|up here|back here|out here|in here|over (?:it|yourself))|sit down|stand up|grow up|stop (?:crying|moaning|whining|sulking|being)|do(?:n['’]?t| not) (?:you dare|(?:you )?(?:even )?start|(?:you )?(?:come at|lecture|preach to|talk to|tell) me|blame me))\\b|^[^.!?]*\\bwhether (?:yo)?u like it\\b`,
  'iu',
);
/** "You enjoyed every minute of it", "you do it on purpose". */
const CHARGES = new RegExp(
  `^${OPENING}(?:some (?:of us|people)|other people|people have)\\b|^${OPENING}(?:you (?:are|r)|you['’]?re|ur) (?:making|imagining|confusing|lying)\\b|^${OPENING}you (?:enjoy(?:ed)?|love(?:d)? (?:it|every|this|that)|knew (?:exactly|full well|what)|did it|do it|wanted (?:to|me)|could(?: not|n['’]?t) care)\\b|^[^.!?]*\\b(?:that|this|it|all)(?:['’]?s| is) (?:all |entirely )?(?:(?:on|because of|down to) (?:yo)?u\\b|(?:yo)?ur (?:own )?fault)`,
  'iu',
);
/** What sets somebody free to answer, or to keep silent. */
const RELEASES =
  /\b(?:have to forgive|mine to deal with|when would be good|when you can|no rush|hear you (?:first|out)|tell me more|time you need|want to hear this)\b/iu;
/** "Do it tonight", "turn it on", "I demand it": what was set free is asked for all the same. */
const DEMANDS = new RegExp(
  `^${OPENING}(?:(?:do|say) (?:it|that)\\b|say (?:yes|so|something|(?:yo)?u)\\b|accept (?:it|my|me)\\b|turn (?:it|that) (?:on|off)\\b|(?:lemme|let me) see\\b|gimme (?:a|an|one)\\b|answer (?:me|it)\\b|pick (?:it )?up\\W*$|(?:write|text|call|ring|message) (?:me )?back\\b|tell me now\\b|(?:prove|admit|name) (?:it|one|me)\\b|sit (?:up|down)\\b|wake up\\b|run along\\b|bring up the time\\b|i (?:need|want|demand|require|expect|insist on) (?:it|this|an answer|a (?:reply|response|yes)|names)\\b|i (?:won['’]?t|will not|aint|ain['’]t) (?:leave|stop|go|move)\\b|we (?:sort|settle|finish) (?:this|it)\\b)`,
  'iu',
);
/** An open ear, or a talk held out. */
const INVITES =
  /\b(?:can (?:we|you|i) (?:talk|tell)|hear you|to hear|like to talk|when would be good|about it)\b/iu;
/** "I'm going offline", "run along": whoever says so is not there to talk. */
const LEAVES = new RegExp(
  `^${OPENING}(?:(?:i['’]?m|i am|im) (?:going offline|out|off|leaving|gone)\\b(?! (?:to|at|on|work|of|until|till|for|next)\\b)|don['’]?t (?:reply|write|call|text|contact)\\b|good ?bye\\b)`,
  'iu',
);

/** "Nobody did", "it never came out of my mouth". */
const DENIES = new RegExp(
  `^${OPENING}(?:no ?(?:body|one) (?:else )?(?:\\p{L}+ed|did|does|said|says|was|heard|saw|means?|minds?|cares?)|(?:it|that|i|we) (?:did(?: not|n['’]?t)|never|was ?n['’]?t|have(?: not|n['’]?t))|there was (?:no|nothing))\\b`,
  'iu',
);

/** "Another will come along", "you'll get used to it": comfort, or a shrug, in the place of care. */
const CONSOLES = new RegExp(
  `^${OPENING}(?:another (?:\\p{L}+ )?(?:will|['’]ll|is|comes)|there(?:['’]ll| will) be (?:others?|another|more)|(?:you['’]?ll|you will|ull|u will) (?:get (?:over|used)|thank me|live|survive|laugh about)|count (?:your|ur)|(?:just )?be (?:glad|grateful|thankful)|think of (?:all )?(?:the|those))\\b`,
  'iu',
);

const MARKS = '.!?…\\n';
const SENTENCE = new RegExp(`^([^\\p{L}\\p{N}]*)([^${MARKS}]*[^${MARKS}\\s])(\\s*[.!?…]+)?`, 'u');
const ENDED = new RegExp(`[${MARKS}]`, 'u');

/** ", Marek." after the replaced words still belongs to their sentence. */
export const CALLED = /^\s*,\s*\p{L}+(?: \p{Lu}\p{L}+)?(?=\s*[.!?…\n])/u;
/** A mark and the space after it may have been replaced, too. In UTF-16 units. */
const BEFORE = 2;

/** The sentence after `end`, with its mark; null where the sentence before goes on, or nothing follows. */
export function nextSentence(text: string, end: number): Span | null {
  const from = end + (CALLED.exec(text.slice(end))?.[0].length ?? 0);
  const found = SENTENCE.exec(text.slice(from));
  if (found === null) return null;
  const [, between = '', words = '', mark = ''] = found;
  const isApart = ENDED.test(text.slice(Math.max(0, from - BEFORE), from) + between);
  const start = from + between.length;
  return isApart ? { start, end: start + words.length + mark.length } : null;
}

/** The first word of what stays, set after the new words as a sentence of its own: "… Anil. Another"; else nothing. */
export const takenOver = (words: string): string => /[.?!] (\S+)$/u.exec(words)?.[1] ?? '';

/** The sentence after the new words, whether it was one or becomes one. */
export function followingOf(text: string, end: number, words: string): string {
  const first = takenOver(words);
  if (first !== '') return first + (/^[^.!?\n]*/u.exec(text.slice(end))?.[0] ?? '');
  const place = nextSentence(text, end);
  return place === null ? '' : text.slice(place.start, place.end);
}

/** True when a sentence asks what nobody has an answer to. */
export const scolds = (sentence: string): boolean => SCOLDS.test(sentence);

/** True when the sentence `next` takes back what `said` has just granted. */
export const takesBack = (said: string, next: string): boolean =>
  (KIND.test(said) && [SCOLDS, ORDERS, CHARGES, DENIES, CONSOLES].some((form) => form.test(next))) ||
  (RELEASES.test(said) && DEMANDS.test(next)) ||
  (INVITES.test(said) && LEAVES.test(next));

/** True when the sentence `next` says again what `said` puts more kindly, or takes it back. */
export const goesOnHurting = (said: string, next: string): boolean =>
  takesBack(said, next) || (HELD_OPEN.test(said) && [CHARGES, DENIES].some((form) => form.test(next)));
