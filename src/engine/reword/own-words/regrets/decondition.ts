/** Taking the "if" out of a condition: "if my joke upset you" becomes "my joke upset you". */

import { afterLink } from '../../../find.ts';
import { verbOf } from '../../../lexicon/index.ts';
import type { Placed, Scene } from '../../../scene.ts';
import { pastOf } from '../deeds/excused.ts';

const TAIL =
  /(?:[,\s]*(?:\b(?:i['’]?m |i am |so )*(?:sorry|soz|sry)|\bor (?:whatever|anything|something|sth)|\bok(?:ay)?|\blol|\bwell|\btho(?:ugh)?|\bthen|\bfair (?:enough|play)|\bat all))+$/i;
/** "…, and I'm not saying I did", "…, which I doubt": what is owned is not denied in the same breath. */
const DENIED =
  /,? (?:(?:and|though|but|although) i(?:['’]?m| am| do|do)?(?: still| really)?(?: not| ?n['’]?t) (?:saying|sure|think|thinking|admitting|believe|reckon|remember|recall)(?: that)?(?: (?:i|it|we) (?:ever |really |actually )?(?:did|was|have|had|do|were)| it| so| doing it)?|(?:and|though|but|which) i(?: very much| really)? doubt(?: it)?|not that (?:i|it|we) (?:ever )?(?:did|was|have|had|do|were))(?=,|$)/iu;
const DOUBT =
  /\b(?:any (?:sort|kind) of|maybe|perhaps|possibly|somehow|in any way|in some way|at all|by any chance|ever|any(?! (?:of|more)\b))\b ?/gi;
/** A deed of the writer's own, whatever the clauses were read as: "my joke about the dress", "what I said". */
const OWN = /^(?:my|our|what (?:i|we)|how (?:i|we)|the (?:way|things) (?:i|we))\b/i;
/** How a deed came across is how it was. */
const SEEMED =
  /\b(?:my|what i said|it|that|this)\b(?<what>[^,;.!?]*?) (?:came (?:across|over|off)|sounded|seemed|appeared|read) (?:as |like |to be )?(?:(?:a (?:bit|little)|kind of|somewhat|quite|too) )?(?=(?:harsh|rude|cold|mean|curt|abrupt|blunt|short|sharp|aggressive|dismissive|insensitive|hostile|condescending|patroni[sz]ing|unkind|critical|hurtful|snappy|unfair|impatient)\b)/i;

/** A longer clause is left to its writer. */
const LONGEST = 25;

/** "Should I have offended you", "had my remark upset you": a condition without an if. */
const INVERTED =
  /^(?:and |but |so )?(?:should (?<part>(?:any|some) (?:part )?of |(?:any|some)thing (?:in|about|of) )?(?<who>i|we|it|that|this|(?:my|our|what (?:i|we)|the way (?:i|we)|how (?:i|we)) ?[^,;.!?]{0,40}?) (?:(?:in any way|in some way|perhaps|somehow|ever|\p{L}+ly) )*have|had (?<had>i|we|it|that|this|(?:my|our) \p{L}+)) (?:(?:in any way|in some way|perhaps|somehow|ever|\p{L}+ly) )*(?<done>\p{L}+)(?<rest>(?: [^;.!?]+)?)$/iu;

const BESIDE = 'about|at|in|on|to|over|with|for|from|of|during|after|before|last|this|that|the';
/** "We", "my jokes", "my two messages about Priya's lesson". */
const MANY = new RegExp(
  `^(?:we\\b|(?:my|our)(?: (?!(?:${BESIDE})\\b)\\p{L}+)*? \\p{L}+[^s'’]s(?= (?:${BESIDE})\\b|\\s*$))`,
  'iu',
);

/** "should I have offended you" as "I offended you"; null for any other words. */
function uninverted(typed: string): string | null {
  const { part = '', who, had, done = '', rest = '' } = INVERTED.exec(typed.trim())?.groups ?? {};
  const some = /thing/iu.test(part) ? part.toLowerCase().replace('any', 'some') : '';
  const subject = who === undefined ? had : `${some}${who}`;
  const past = subject === undefined ? null : pastOf(done);
  if (subject === undefined || past === null) return null;
  const made = past === 'was' && MANY.test(subject) ? 'were' : past;
  return `${subject} ${made}${rest.replace(SLIGHT, '')}`;
}

const SLIGHT = /(?<=^ ?)(?:a (?:little|bit|tad|touch)|somewhat|slightly|rather) /iu;
/** "There was something in my speech that hurt you". */
const THERE =
  /^there(?:['’]?s| was| is| were) (?:something|anything) (?<where>(?:in|about) (?:my|our|what (?:i|we)|the way (?:i|we)|how (?:i|we))\b[^,;.!?]*?) (?:that|which) (?:(?:may|might) have )?(?<did>\p{L}+)(?<rest> [^;.!?]+)$/iu;

/** "there was something in my speech that hurt you" as "something in my speech hurt you"; null for any other words. */
function inIt(typed: string): string | null {
  const { where = '', did = '', rest = '' } = THERE.exec(typed.trim())?.groups ?? {};
  const past = pastOf(did) ?? (verbOf(did.toLowerCase())?.forms.past === did.toLowerCase() ? did : null);
  return where === '' || past === null ? null : `something ${where} ${past}${rest}`;
}

/** "I did forget" as "I forgot". */
function pastIn(said: string, base: string): string {
  const forms = verbOf(base.toLowerCase())?.forms;
  return forms?.base === base.toLowerCase() ? `I ${forms.past}` : said;
}

/** "My comments about it came across as" as "my comments about it were". */
function asItWas(said: string): string {
  const subject = said.replace(/ (?:came|sounded|seemed|appeared|read)\b.*$/i, '');
  return `${subject} ${MANY.test(subject) ? 'were' : 'was'} `;
}

/**
 * The writer's own words of a condition as a plain statement, or null when that would not be safe: a modal,
 * a negation, or a hearer as its subject ("if you were hurt").
 * @param until index of the first word that is no part of it any more, such as a name called after it.
 */
export function deconditioned(scene: Scene, clauses: readonly Placed[], until = Infinity): string | null {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first === undefined || last === undefined || first.sentence !== last.sentence) return null;
  const unsafe = clauses.some(({ clause }) => clause.modal !== '' || clause.question);
  const from = afterLink(first);
  const to = Math.min(last.clause.to, until);
  const span = scene.span(first.sentence, from, to);
  const condition = scene.text.slice(span.start, span.end);
  const turned = uninverted(condition) ?? inIt(condition);
  if ((turned === null && unsafe) || to - from > LONGEST) return null;
  const typed = turned ?? condition;
  const told = ['sender', 'senders', 'it', 'thing'].includes(first.clause.subject) || OWN.test(typed);
  if (turned === null && !told) return null;
  const plain = typed
    .replace(SEEMED, (said) => asItWas(said))
    .replace(DENIED, '')
    .replace(TAIL, '')
    .replace(/^i did (?<base>\p{L}+)/iu, (said, base: string) => pastIn(said, base))
    .replace(/^any of (?=(?:that|this|it)\b)/i, '')
    .replace(DOUBT, '')
    .replace(/^(i) were\b/i, '$1 was')
    .replace(/^(?:i am|i['’]?m) being\b/i, 'I was being')
    .replace(/^i\b/, 'I')
    .trim();
  return /\b(?:if|or|something(?! (?:in|about|to)\b)|anything|whatever)\b|^there\b/i.test(plain) ||
    plain === ''
    ? null
    : first.clause.from === 0 && from === 0
      ? plain.replace(/^(?!I\b)./, (letter) => letter.toLowerCase())
      : plain;
}
