/** Taking the "if" out of a condition: "if my joke upset you" becomes "my joke upset you". */

import { afterLink } from '../../find.ts';
import { verbOf } from '../../lexicon/index.ts';
import type { Placed, Scene } from '../../scene.ts';

const TAIL =
  /(?:[,\s]*(?:\b(?:i['’]?m |i am |so )*(?:sorry|soz|sry)|\bor (?:whatever|anything|something|sth)|\bok(?:ay)?|\blol|\btho(?:ugh)?|\bthen|\bfair (?:enough|play)|\bat all))+$/i;
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

/** "I did forget" as "I forgot". */
function pastIn(said: string, base: string): string {
  const forms = verbOf(base.toLowerCase())?.forms;
  return forms?.base === base.toLowerCase() ? `I ${forms.past}` : said;
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
  if (unsafe || to - from > LONGEST) return null;
  const span = scene.span(first.sentence, from, to);
  const typed = scene.text.slice(span.start, span.end);
  const told = ['sender', 'senders', 'it', 'thing'].includes(first.clause.subject) || OWN.test(typed);
  if (!told) return null;
  const plain = typed
    .replace(SEEMED, (said) => said.replace(/ (?:came|sounded|seemed|appeared|read)\b.*$/i, ' was '))
    .replace(DENIED, '')
    .replace(TAIL, '')
    .replace(/^i did (?<base>\p{L}+)/iu, (said, base: string) => pastIn(said, base))
    .replace(/^any of (?=(?:that|this|it)\b)/i, '')
    .replace(DOUBT, '')
    .replace(/^(i) were\b/i, '$1 was')
    .replace(/^(?:i am|i['’]?m) being\b/i, 'I was being')
    .replace(/^i\b/, 'I')
    .trim();
  return /\b(?:if|or|something|anything|whatever)\b|^there\b/i.test(plain) || plain === ''
    ? null
    : first.clause.from === 0 && from === 0
      ? plain.replace(/^(?!I\b)./, (letter) => letter.toLowerCase())
      : plain;
}
