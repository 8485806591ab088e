/** The writer's deed behind an excuse: what anyone would have done, what would not have been, what was meant by it. */
import { verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import { capital } from '../../draft/operations.ts';
import { isPast } from '../past.ts';
import { isLong } from '../theirs/said.ts';

/** The past of a base or a participle; null for a word that no table knows. */
export function pastOf(word: string): string | null {
  const low = word.toLowerCase();
  if (low === 'been') return 'was';
  const forms = verbOf(low)?.forms;
  if (forms !== undefined) return forms.participle === low || forms.base === low ? forms.past : null;
  return /[^e]ed$/u.test(low) ? low : null;
}

/** Of these nobody is sorry, or they tell of no deed. */
const NO_DEED =
  /^(?:done|been|had|felt|thought|known|understood|seen|noticed|wanted|liked|agreed|been|minded|expected|realised|realized|got|needed|loved|survived|happened)$/iu;

/** "Any parent on this street would have read that diary". */
const ANYONE =
  /\b(?:any|most|every|all|half|other)(?:one|body)?\b[^,;.!?]{0,40}? would(?:['’]?ve| have| of|a) (?:also |just )?(?<done>\p{L}+)(?<rest> [^,;.!?]+)/iu;
const SAME =
  /\b(?:the same|too|as well|by now|and i(?:['’]?ll| will)|if(?! (?:s?he|they)\b)|when(?! (?:s?he|they)\b)|after|because|since|tbh|lol|honestly|in my (?:place|shoes|position)|there|instead)\b.*$/iu;

/** "Name me one man that don't flirt on a night out", "show me one parent who hasn't gone through a phone". */
const NAME_ONE =
  /\b(?:name(?: me)?|show me|find me|tell me|point me to|don['’]?t know|(?:hard pushed|pushed|struggle) to find|never met|there['’]?s not|there isn['’]?t) (?:one|an?|any|a single)\b[^,;.!?]{0,40}? (?:who|that|what)? ?(?:has ?n['’]?t|hasnt|has not|have ?n['’]?t|have never|has never|do ?n['’]?t|dont|does ?n['’]?t|did ?n['’]?t|never) (?<done>\p{L}+)(?<rest> [^,;.!?]+)/iu;

/** Whose "his" or "her" it is, where anyone would have done it. */
const MALE = /^\p{L}+ (?:\p{L}+ )?(?:fella|man|bloke|lad|guy|dad|father|husband|brother|son|boyfriend)\b/iu;
const FEMALE =
  /^\p{L}+ (?:\p{L}+ )?(?:woman|mum|mom|mam|mother|wife|sister|daughter|girl|girlfriend|lass)\b/iu;

/** "I read your texts because you left it open": told at the start, before anybody is blamed for it. */
const FIRST =
  /^(?:(?:and|but|so|ok|look|yeah|yes|well),? )*I (?:only |just )?(?<past>\p{L}+)(?<rest> [^,;.!?]+?),? (?:because|cos|coz|cuz|bc|since|but|and) .*\b(?:any|every|no|who|what|most|all|every) ?(?:one|body|person|people|man|woman|parent|mother|father|mum|dad|wife|husband|girl|guy|fella|bloke|lad)?\b/iu;

/** The deed before "who wouldn't": "I read your texts"; null where none is told. */
export function asDoneBefore(typed: string): string | null {
  const { past = '', rest = '' } = FIRST.exec(typed)?.groups ?? {};
  const what = rest.replace(/,? (?:because|cos|coz|cuz|bc|since) .*$/iu, '');
  return past === '' || NO_DEED.test(past) || SAID.test(past) || !isPast(past) || isLong(what)
    ? null
    : `I ${past.toLowerCase()}${what}`;
}
const SAID =
  /^(?:asked|told|knew|meant|tried|hoped|guess(?:ed)?|was|did|were|could|would|heard|saw|went|came|said)$/iu;

/** "any parent would have read that diary" as "I read that diary"; null where no deed is named. */
export function asOwnDeed(typed: string): string | null {
  const whole = ANYONE.exec(typed)?.[0] ?? '';
  const { done = '', rest = '' } = (ANYONE.exec(typed) ?? NAME_ONE.exec(typed))?.groups ?? {};
  const isBase = /\b(?:do|does|did)(?: ?n['’]?t|nt| not) $/iu.test(
    typed.slice(0, typed.indexOf(`${done}${rest}`)),
  );
  const base = done.toLowerCase();
  const regular = isBase && verbOf(base) === undefined ? verbForms(base).past : null;
  const past = NO_DEED.test(done) ? null : (pastOf(done) ?? regular);
  const what = rest
    .replace(SAME, '')
    .replace(/ if (?=(?:s?he|they)\b)/iu, ' when ')
    .trimEnd()
    .replace(/\btheir\b/giu, 'my')
    .replace(MALE.test(whole) ? /\bhis\b/giu : /(?!)/u, 'my')
    .replace(FEMALE.test(whole) ? /\bher(?= \p{L})/giu : /(?!)/u, 'my')
    .replace(/\b(?:themselves|himself|herself)\b/giu, 'myself');
  // What two do to each other, nobody did alone.
  const isMutual = /\beach other/iu.test(what);
  return past === null || what === '' || isMutual || isLong(what) ? null : `I ${past}${what}`;
}

/** "I would not have needed to go through your purse", "I'd never have made a scene", "there'd have been no call for me to shout". */
const WOULD_NOT =
  /\b(?:i would(?:n['’]?t| not)(?: have|['’]?ve| of|a)|i(?:['’]?d| would) never(?: have|['’]?ve| of|a))(?: (?:needed|had) to (?<base>\p{L}+)| (?<done>\p{L}+))(?<rest> [^,;.!?]+)/iu;
const NO_CALL =
  /\b(?:there(?:['’]?d| would)(?: have|['’]?ve| of) been|there was|there would be) no (?:call|need|reason) for me to (?<base>\p{L}+)(?<rest> [^,;.!?]+)/iu;
/** "Got out", "got up": these are deeds. */
const GOT_OUT = /^ (?:out|up|off|in|into|away)\b/iu;

/** These stand with a denial only: no "I looked at anyone else". */
const BESIDE_NO = /\b(?:any(?:one|body|thing|where)?|ever|either)\b/iu;

/** The past of a word that stands after "to", where no table knows it. */
const regularPast = (base: string): string | null =>
  /^\p{L}{3,}$/u.test(base) && verbOf(base) === undefined ? verbForms(base).past : null;

/** "I would not have needed to go through your purse" as "I went through your purse"; null where no deed is named. */
export function asDoneAnyway(typed: string): string | null {
  const { base, done = '', rest = '' } = (WOULD_NOT.exec(typed) ?? NO_CALL.exec(typed))?.groups ?? {};
  const verb = base ?? done;
  const isDeed = verb === 'been' || !NO_DEED.test(verb);
  const gotOut = verb.toLowerCase() === 'got' && GOT_OUT.test(rest) ? 'got' : null;
  const regular = base === undefined ? null : regularPast(base.toLowerCase());
  const past = gotOut ?? (isDeed ? (pastOf(verb) ?? regular) : null);
  const what = rest.replace(/ (?:if|had|would i|in the first place|otherwise|at all)\b.*$/iu, '').trimEnd();
  // "… and make a scene": what was done with it was done, too.
  const whole = what.replace(/(?<= and )\p{L}+/u, (word) => pastOf(word) ?? word);
  return past === null || what === '' || isLong(what) || BESIDE_NO.test(whole) ? null : `I ${past}${whole}`;
}

/** Deeds one may be sorry for where they touch the other. */
const TOUCHING =
  /^(?:check|search|read|open|follow|track|empty|tip|bin|sell|throw|chuck|smash|break|delete|block|tell|report|lock|grab|go|look|rip|tear|cancel|kick|shout|yell|scream|snap|swear|lie|hide|slam)$/iu;

/** "You made me check your bag", "u forced me to go through ur phone": a deed that touched the other; else null. */
export function asDriven(typed: string): string | null {
  const { base = '', rest = '' } =
    /\b(?:made|forced|drove|pushed) me (?:to |into )?(?<base>\p{L}+)(?<rest> [^,;.!?]+)/iu.exec(typed)
      ?.groups ?? {};
  const past = TOUCHING.test(base) ? (pastOf(base) ?? regularPast(base.toLowerCase())) : null;
  const what = rest
    .replace(
      / (?:cos|because|cuz|bc|if|so|when|(?:with|by) (?:all |the )?(?:that|this|those|your|ur|way|\p{L}+ing)\b).*$/iu,
      '',
    )
    .trimEnd();
  return past === null || isLong(what) || !/\b(?:you|u|your|ur)\b/iu.test(what) ? null : `I ${past}${what}`;
}

/** "The wine made me say those things", "it's the tablets, they're the ones who called you that". */
const MADE_TO =
  /\b(?:made|forced|dared|ordered|convinced|pushed|told) me (?:to |into )?(?<base>(?!not\b|feel\b|look\b|think\b|be\b|snap\b|do\b|say (?:sorry|it|this)\b|apologi|(?:write|text|message|call|ring|contact|email|reply|talk|speak)(?: to)? (?:you|u|ya)\b|write\s*$)\p{L}+)(?<rest> [^,;.!?]+)/iu;
const THE_ONES =
  /\b(?:the )?ones? (?:who|that) (?<past>called|said|told|wrote|sent|posted|shouted|pawned|sold|broke|spent|read|deleted)(?<rest> [^,;.!?]+)/iu;

/** The writer's own deed, laid on something else: "my anxiety made me go through your phone" as "I went through your phone". */
export function asMadeTo(typed: string): string | null {
  const ones = THE_ONES.exec(typed)?.groups;
  const made = MADE_TO.exec(typed)?.groups;
  const base = made?.base?.toLowerCase() ?? '';
  const forms = verbOf(base)?.forms;
  const past = ones?.past?.toLowerCase() ?? (forms?.base === base ? forms.past : null);
  const rest = (ones?.rest ?? made?.rest ?? '')
    .replace(/ (?:i|u|so|and|n|lol|literally|technically) .*$| (?:soz|sorry|sry)\b.*$/iu, '')
    .trimEnd();
  return past === null || rest === '' || isLong(rest) || /^ (?:me|us|it so|so)\b/iu.test(rest)
    ? null
    : `I ${past}${rest}${madeBy(typed)}`;
}

/** "Gareth told me to leave you off": who is named stays named. */
const MADE_BY =
  /(?<name>(?!(?:My|The|He|She|They|It|You|Your|His|Her|But|And|Who)\b)\p{Lu}\p{Ll}+),? (?:(?:he|she)(?:['’]s| is| was) the one (?:who|that) )?(?<told>told|ordered|made|asked|convinced|forced|pushed) me\b/u;

function madeBy(typed: string): string {
  const { name, told = '' } = MADE_BY.exec(typed)?.groups ?? {};
  return name === undefined
    ? ''
    : ` when ${name} ${/^(?:told|ordered|asked)$/u.test(told) ? `${told} me to` : 'wanted it'}`;
}

/** "Supposing I did embarrass you by walking in", "on the chance that what I said bothered you". */
const SUPPOSED =
  /\b(?:supposing|assuming|in case|on the (?:off )?chance|in the event)(?: that)? (?<who>i|my|our|what i|how i)\b(?<did> did)? (?<rest>[^,;.!?]+)/iu;
/** "If there's anything I did that spoilt the wedding". */
const ANYTHING =
  /\b(?:anything|something|whatever)(?: that)? i (?<did>did|said|wrote)(?: that| which)? (?<effect>(?:hurt|upset|spoil(?:t|ed)|ruined|offended|annoyed|embarrassed|bothered|wrecked|cost|broke|made)\b[^,;.!?]*)/iu;

/** "Should my remarks about your son have caused you distress". */
const SHOULD =
  /\bshould (?<mine>(?:my|our|what (?:i|we)|the way (?:i|we)) [^,;.!?]{2,50}?) (?:have|['’]ve) (?:in any way )?(?<done>caused|hurt|upset|offended|embarrassed|given|made|distressed|annoyed|insulted) (?<felt>you\b[^,;.!?]*)/iu;

/** A deed keeps its when and where. In words. */
const SUPPOSED_AT_MOST = 18;

/** A deed that is only supposed, as it was: "I embarrassed you by walking in, and I'm sorry."; null where none is told. */
export function asSupposed(typed: string): string | null {
  const { did = '', effect } = ANYTHING.exec(typed)?.groups ?? {};
  if (effect !== undefined)
    return isLong(effect)
      ? null
      : `I'm sorry what I ${did.toLowerCase()} ${effect.replace(/ (?:i['’]?m|so|then) ?(?:sorry)?$/iu, '').trim()}.`;
  const { mine = '', done = '', felt = '' } = SHOULD.exec(typed)?.groups ?? {};
  if (mine !== '' && !isLong(`${mine} ${felt}`))
    return `I'm sorry ${mine.replace(/^\p{Lu}/u, (c) => c.toLowerCase())} ${pastOf(done) ?? done} ${felt.trim()}.`;
  const said = SUPPOSED.exec(typed)?.groups;
  const { who = '', rest: told = '' } = said ?? {};
  const rest = told.replace(/ (?:then )?(?:i['’]?m|i am) (?:so |really )*(?:sorry|soz|sry)\b.*$/iu, '');
  if (rest === '' || rest.split(/\s+/).length > SUPPOSED_AT_MOST) return null;
  const [verb = '', ...more] = rest.split(' ');
  const subject = who.replace(/\bi\b/giu, 'I');
  if (said?.did === undefined)
    return `I'm sorry ${subject.replace(/^\p{Lu}(?=\p{Ll})/u, (c) => c.toLowerCase())} ${rest}.`;
  const past = pastOf(verb);
  return past === null ? null : `${subject} ${[past, ...more].join(' ')}, and I'm sorry.`;
}

/** "Sorry for wanting a quiet evening". */
const WANTING =
  /\b(?:sorry|pardon me|excuse me|forgive me|apologies) for (?<want>wanting?|needing?|expecting?|hoping? for|hoping? to|trying? to(?! be)|asking? for|asking? to|asking?(?= (?:wh|if))|thinking?(?= (?:a|my|we|it|this|the|that)\b))(?<what> [^,;.!?]+)/iu;

/**
 * What was wanted, in mockery, as a wish: "sorry for wanting a quiet evening" as "I wanted a quiet evening"; else null.
 * @param ofThem true where it may be something the other was to do.
 */
export function asWanting(typed: string, ofThem = false): string | null {
  const { want = '', what = '' } = WANTING.exec(typed)?.groups ?? {};
  const [verb = '', ...more] = want.toLowerCase().split(' ');
  const past = `${verb.replace(/ing?$/u, '')}ed`
    .replace('tryed', 'tried')
    .replace('hopped', 'hoped')
    .replace('hopeed', 'hoped')
    .replace('thinked', 'thought');
  return what === '' || isLong(what) || (!ofThem && /\b(?:you|u|ur|your)\b/iu.test(what))
    ? null
    : `I ${[past, ...more].join(' ')}${what.trimEnd()}`;
}

/** "It's a mug", "it was only one party", "I was only ten minutes late": the thing that is made small. */
const SMALL =
  /^(?:(?:oh|honestly|look|come on|and|but|\p{L}+(?=,)),? )*(?:(?:it|that)(?:['’]?s| is| was)|i was)(?: (?:only|just|literally|barely|like))* (?<thing>(?:an?|one|two|three|ten|five|twenty|\d+)(?: (?!(?:late|early|only|though|tho|and|but|not|in|for|on|at|of|who|so|that|it|when|lol|mate|man|mum|dad|babe)\b)[\p{L}'’]+){1,3})(?<where> (?:on|in|at) (?:the|an?|your|ur|my|our) [\p{L}'’-]+(?: (?!though\b|tho\b|and\b|but\b|for\b)[\p{L}'’]+)?)?(?: late| early)?(?=[,.;!?]|$)/iu;
const SAYING =
  /\b(?:storm|bit|big|deal|thing|fuss|laugh|matter|waste|shame|joke|pity|lot|long|small|little|tiny|silly|stupid|misunderstanding|mistake|while|one|words?|names?)$|\b(?:bit|lot|kind|sort) of\b/iu;

/** "One late fee is hardly the end of the world": what is weighed so. */
const NO_WORLD =
  /^(?:(?:oh|honestly|look|come on|and|but|so|\p{L}+(?=,)),? )*(?<what>(?!(?:it|its|that|thats|this|you|u|he|she|they|i|we|there|what|which)\b)[^,;.!?]{3,60}?) (?:is|are|was|were|ain['’]?t|isnt|wasnt|isn['’]t|wasn['’]t|aren['’]t)(?: (?:hardly|not|scarcely|barely|exactly|really|even|nothing|like|quite|such))* (?:the end of the (?:world|earth)|(?:a|that|such a|the) (?:big|huge|massive) (?:deal|thing)|an? (?:crime|tragedy|disaster|catastrophe|death sentence|emergency|hanging offen[cs]e|war crime))\b/iu;
const DENIED = /\b(?:not|hardly|scarcely|barely|nothing|aint|isnt|wasnt)\b|n['’]t\b/iu;

/** "it's a mug" as "The mug seemed a small thing to me, and I can see it wasn't to you."; null where no thing is named. */
export function asSmall(typed: string): string | null {
  const subject = NO_WORLD.exec(typed.trim())?.groups?.what;
  if (
    subject !== undefined &&
    DENIED.test(typed.slice(subject.length)) &&
    !isLong(subject) &&
    !SAYING.test(subject)
  )
    return `${capital(subject)} seemed a small thing to me, and I can see it wasn't to you.`;
  const { thing, where: typedWhere = '' } = SMALL.exec(typed.trim())?.groups ?? {};
  const where = typedWhere.replace(/(?<=^ \p{L}+ )an? /iu, 'the ').replace(/\b[\p{L}\d]+-years?-old /iu, '');
  if (thing === undefined || SAYING.test(thing) || /\p{Ll} \p{Lu}/u.test(thing)) return null;
  const whole = thing.replace(/^an? /iu, 'the ').replace(/(?<=^the )(?:(?:little|tiny|small|wee) )+/iu, '');
  return `${capital(whole)}${where} seemed a small thing to me, and I can see it wasn't to you.`;
}

/** "Kyle's D in chemistry is your doing": what is laid on the other. */
const LAID =
  /^(?:and |but |so |well |honestly,? )*(?<what>(?!(?:it|this|that|all|everything|none)\b)[^,;.!?]{3,50}?) (?:is|was|are|were)(?: all| entirely| totally| completely| purely| down to)* (?:your|ur)(?: own)? (?:doing|fault|work)\b/iu;

/** "Kyle's D in chemistry is your doing" as "Kyle's D in chemistry is partly on me, too."; else null. */
export function asShared(typed: string): string | null {
  const what = LAID.exec(typed.trim())?.groups?.what;
  return what === undefined || /\b(?:you|u|i|me)\b/iu.test(what)
    ? null
    : `${capital(what)} is partly on me, too.`;
}
