/** What a scornful sentence is about, kept: "you have no idea how the GPL works" as "I don't think that's how the GPL works." */
import { lowered } from '../../draft/operations.ts';
import { bareAct } from './requests.ts';

const WORDS_AT_MOST = 14;
const SURELY =
  '(?:(?:really|clearly|obviously|just|honestly|evidently|still|simply|literally|seriously|actually|quite) )*';
const UNKNOWING = new RegExp(
  `\\byou (?:people |guys |all )?${SURELY}(?:have (?:absolutely |literally )?(?:no|zero) (?:idea|clue|understanding|concept)(?: of| about)?|have ?n['’]?t (?:got )?(?:a|the \\w+) (?:clue|idea)(?: of| about)?|do(?: not|n['’]?t) ${SURELY}(?:have (?:a|any) (?:clue|idea)(?: of| about)?|know|understand|get|grasp)(?: the first thing about)?) (?<what>(?:how|what) [^,;.!?]+)`,
  'i',
);
/** A clause that can stand after "that's": "how it works", "what the word means". */
const STANDS =
  /^(?:how|what) (?!(?:you|u|i|we|they|he|she)\b)(?:[\w'’.-]+ ){1,6}?(?:works?|goes|means?|meant|happens|happened|does|says|runs|is)$/i;

const SCORNED = new RegExp(
  `^(?:and |but |so |honestly,? )*(?<what>(?:your|this|these|the)(?: [\\w'’"“”-]+){1,4}?) (?:is|are|was|were) ${SURELY}(?:so |such |beyond |total |complete |absolute |utter |pure |an? )*(?:joke|garbage|trash|rubbish|crap|shit|bullshit|bollocks|nonsense|useless|pathetic|ridiculous|laughable|worthless|terrible|awful|disgraceful|disgrace|shambles|embarrassment|farce|appalling|atrocious|abysmal|dreadful|dire)\\b(?:,? (?:and you know it|(?:and|n) so (?:are|is) [\\w '’]+|lol|lmao|honestly|tbh|mate))*$`,
  'i',
);
/** What is said of these is said of people. */
const PEOPLE =
  /\b(?:m[ou]ms?|mother|dads?|father|parents?|wife|husband|kids?|son|daughter|family|friends?|face|brain|head|body|boyfriend|girlfriend|brother|sister|people|you)\b/i;
/** Words that only wound, inside what is scorned. */
const SCORN =
  / (?:so[- ]called|stupid|dumb|idiotic|pathetic|ridiculous|shitty|crappy|fucking|bloody|damn|lousy|half-assed|little|precious)\b/gi;

const BEFORE_ASKING =
  /^(?:just |please |oh |so |for once )*(?:(?:stop|quit) (?:\w+ )?\w+ing\b[^,;.!?]{0,40}?|grow (?:the \w+ )?up|get over yourself|shut (?:the \w+ )?up|man up|wake up|get real|get your \w+ together|get off your \w+|do your (?:\w+ )?job|use your brain|open your eyes|have some (?:decency|respect)|show some respect|pull your finger out),? (?:and|then) (?<act>[^;!?]+)$/i;

const WASTED =
  /\bstop wasting (?:my|our|everyone['’]?s|everybody['’]?s) (?:\w+ )?time with (?<what>(?:these|this|your|those|that|the) [^,;.!?]+)/i;

/** "You didn't read my ticket": what was passed over. */
const UNREAD = new RegExp(
  `\\byou (?:people |guys |all )?${SURELY}(?:did(?: not|n['’]?t)|have(?: not|n['’]?t)|never) ${SURELY}(?:even )?(?:bother(?:ed)? (?:to |with )?)?(?:reading|read|look(?:ed)? at|listen(?:ed)? to|open(?:ed)?|check(?:ed)?) (?<what>(?:my|the|our|a word of what i|what i|anything i) ?[^,;.!?]*)`,
  'i',
);

/** "Read the page before you waste our time". */
const FIRST =
  /^(?:maybe|perhaps|try|go|just|please|and|so|next time|how about|you should|you could| |,)*(?<act>(?:read|reading|check|checking|look|looking|test|testing|google|search|open)\b[^,;.!?]*?) (?:next time )?before (?:you\b|\w+ing\b)/i;
/** "You're so annoying, stop tagging me". */
const TO_STOP =
  /, ?(?:so |please |just |now |pls )*stop (?<what>\w+ing (?:me|my|us|our|in|on|at|over|the)\b[^,;!?]*)$/i;

/** "Were you raised in a barn, shut the gate": a thing that is asked for at the end of a scolding. */
const ORDERED =
  /(?:[,;–—-] ?|^(?:were|was) (?:yo)?u (?:born|raised|brought up) [^,;.!?]*?(?:barn|cave|zoo|field)(?: or (?:something|what))? )(?:so |and |now |just |please )*(?<act>(?:give|send|shut|close|turn|take|bring|put|move|pay|return|pick|clean|wash|fix|refund|pull|lock|empty|delete|revert|mute|wipe|flush|fill|hand) (?:(?:up|off|down|back|out|away) )?(?:me|us|my|our|the|it|that|this|those|these|her|his|their)\b[^,;!?]*)$/iu;
/** "Refund me u lying mutt, …": the order stands first, and a name is called after it. */
const ORDERED_FIRST =
  /^(?:just |now )?(?<act>(?:refund|pay|give|send) (?:me|us)\b(?:(?: my| the| back| it)(?: \p{L}+){0,2}?)?),? (?:you|u)(?: \p{L}+){1,4}$/iu;

const isLong = (typed: string): boolean => typed.split(/\s+/).length > WORDS_AT_MOST;

/** "you have no idea how it works" as a doubt of one's own; null where what is unknown cannot stand alone. */
function asDoubt(typed: string): string | null {
  const what = UNKNOWING.exec(typed)?.groups?.what?.trim();
  return what !== undefined && STANDS.test(what) ? `I don't think that's ${what}.` : null;
}

/** "your article is a joke" as "I'm not happy with your article."; null where somebody is meant. */
function asComplaint(typed: string): string | null {
  const what = SCORNED.exec(typed.trim())?.groups?.what?.replace(SCORN, '');
  return what === undefined || PEOPLE.test(what) || !what.includes(' ')
    ? null
    : `I'm not happy with ${lowered(what)}.`;
}

/** "stop sulking and talk to me" as "Please talk to me."; null where nothing is asked for. */
function asPlainRequest(typed: string): string | null {
  const asked = BEFORE_ASKING.exec(typed.trim())?.groups?.act;
  const act = bareAct(
    asked?.replace(/,? (?:you['’]?re|you are|ur|u r|like (?:everyone|everybody|the rest)\b).*$/i, ''),
  );
  return act === null ? null : `Please ${act}.`;
}

/** "read the page before you waste our time" as "Please read the page first."; null where no such thing is asked. */
function asFirst(typed: string): string | null {
  const act = FIRST.exec(typed)
    ?.groups?.act?.trim()
    .replace(/^(read|check|look|test)ing\b/i, '$1');
  return act === undefined || isLong(act) ? null : `Please ${lowered(act)} first.`;
}

/** "you're so annoying, stop tagging me" as "Please stop tagging me."; null where nothing is to stop. */
function asStop(typed: string): string | null {
  const what = TO_STOP.exec(typed)?.groups?.what?.trim();
  return what === undefined || isLong(what) ? null : `Please stop ${what}.`;
}

/** "were you raised in a barn shut the gate" as "Please shut the gate."; null where nothing is asked for. */
function asOrdered(typed: string): string | null {
  const act = bareAct((ORDERED.exec(typed) ?? ORDERED_FIRST.exec(typed))?.groups?.act);
  return act === null ? null : `Please ${lowered(act)}.`;
}

/** "stop wasting my time with these forms" as "Please, no more of these forms.". */
function asSparing(typed: string): string | null {
  const what = WASTED.exec(typed)?.groups?.what?.replace(SCORN, '').trim();
  return what === undefined || isLong(what) ? null : `Please, no more of ${what}.`;
}

/** "you didn't read my ticket" as "I think something in my ticket was missed."; null where nothing was passed over. */
function asMissed(typed: string): string | null {
  const what = UNREAD.exec(typed)?.groups?.what?.trim();
  if (what === undefined || isLong(what)) return null;
  return /^(?:what|anything|a word)/i.test(what)
    ? `I think what I ${what.replace(/^.*?\bi /i, '')} was missed.`
    : `I think something in ${what} was missed.`;
}

/**
 * What a scornful sentence says beside the scorn, as the writer's own doubt, complaint or request; null where it holds
 * nothing but scorn.
 * @param typed the sentence as typed, without its closing mark.
 */
export const keptTopic = (typed: string): string | null =>
  asDoubt(typed) ??
  asMissed(typed) ??
  asComplaint(typed) ??
  asPlainRequest(typed) ??
  asFirst(typed) ??
  asStop(typed) ??
  asOrdered(typed) ??
  asSparing(typed);
