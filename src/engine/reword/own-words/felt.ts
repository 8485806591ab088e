/** From the other's feeling to the writer's doing: "sorry you're upset" as "I'm sorry I upset you". */
import { verbOf } from '../../lexicon/index.ts';
import type { RewordContext } from '../../rule.ts';
import { plainText } from '../../text/plain.ts';
import { toItsEnd } from '../draft/around.ts';
import { byWhich, withoutOnward } from './caused.ts';

/** Feelings that are made with a verb of their own. */
const CAUSED =
  /^(?:hurt|upset|offended|insulted|annoyed|disappointed|frustrated|embarrassed|humiliated|confused|irritated|bothered)$/;
/** Feelings one is made to have. */
const MADE: Readonly<Record<string, string>> = {
  mad: 'angry',
  pissed: 'angry',
  unhappy: 'unhappy',
  mislead: 'misled',
};
const MADE_SO =
  /^(?:angry|mad|pissed|cross|unhappy|uncomfortable|sad|bitter|furious|anxious|jealous|insecure|defensive)$/;

const DEGREE =
  '(?:so |really |very |that |too |this |quite |still |all |a bit |being |feeling |got |getting )*';
const FEELS = new RegExp(
  `\\byou (?:are |were |was |be |got |get |have |(?:have )?(?:been )?made to )?(?:feel|feels|felt|feeling|left feeling) ${DEGREE}(?:like )?(?<felt>attacked|ignored|left out|unheard|unwelcome|betrayed|judged|excluded|small|disrespected|let down|used|unloved|rejected|cornered|humiliated|hurt|upset|offended|insulted|angry|mad|uncomfortable|embarrassed|targeted|pressured|overlooked|blamed|stupid|neglected|mis(?:led|lead)|deceived|cheated|tricked|scammed|conned|ripped off|lied to|fobbed off)\\b`,
);
const IS = new RegExp(
  `\\byou (?:are |were |was |be |got |get |have been |feel |felt )?${DEGREE}(?<felt>\\w+)\\b`,
);
/** What the feeling is about, when that is the writer's own: "with what I said", "by my joke". */
const ABOUT =
  /\b(?:with|about|by|at|over|from|of) (?<mine>(?:what (?:i|we) (?:said|did|wrote|posted|sent|told)|how (?:i|we) (?:said|did|put|handled|acted|spoke|reacted|behaved)|my (?:joke|comments?|words?|remarks?|messages?|posts?|reaction|tone|behaviou?r|decision|email|letter|text|question|answer))\b[^,;.!?]*)(?=[,;.!?]|$)/i;

/** "Sorry to anyone who was upset by my toast", "apologies to those I offended at the party". */
const BY =
  /\b(?:anyone|anybody|everyone|everybody|those|people|whoever|all)(?: of you)?(?: who| that)? (?:was|were|is|are|got|gets|felt|feels|may have been|might have been|found themselves)?\s*(?<felt>\w+) (?:by|at|over|about|with) (?<mine>(?:my|what i|how i)\b[^,;.!?]*)/i;
const AT =
  /\b(?:anyone|anybody|everyone|everybody|those|people|whoever|all)(?: of you)?(?: who| that| whom)? i (?:may have |might have )?(?<felt>\w+)(?<rest>(?: (?:at|in|on|with|by|last|yesterday|earlier)\b[^,;.!?]*)?)$/i;

/** "Anyone who felt left out of the thread": done to some of them. */
const SOME =
  /\b(?:anyone|anybody|everyone|everybody|those|people|whoever|all|any of you|some of you)(?: of you)?(?: who| that)? (?:was|were|is|are|got|felt|feels|feel|may have felt|might have felt) (?<felt>excluded|ignored|offended|hurt|insulted|upset|embarrassed|left out|singled out|let down|overlooked|forgotten|neglected|attacked|dismissed)(?<rest>(?: (?:of|from|in|at|on|during|yesterday|last)\b[^,;.!?]*)?)/i;
/** What was done, around "some of you". */
const DONE_TO: Readonly<Record<string, readonly [verb: string, particle: string]>> = {
  'left out': ['left', ' out'],
  'singled out': ['singled', ' out'],
  'let down': ['let', ' down'],
  forgotten: ['forgot', ''],
};

/** "anyone who felt left out of it" as "I'm sorry I left some of you out of it."; null where no feeling of a deed is told. */
function asToSome(typed: string): string | null {
  const { felt = '', rest = '' } = SOME.exec(typed)?.groups ?? {};
  if (felt === '') return null;
  const [verb, particle] = DONE_TO[felt.toLowerCase()] ?? [felt.toLowerCase(), ''];
  return `I'm sorry I ${verb} some of you${particle}${rest.replace(AGAIN, '')}.`;
}

/** The sorry at the end is said at the start now. */
const AGAIN = / (?:my bad|my apologies|sorry|apologies|soz|sry)\b.*$/i;

/** A regret to nobody in particular as one to the hearer: "I'm sorry my toast upset you"; null where it names no deed. */
export function asToYou(context: RewordContext): string | null {
  const typed = toItsEnd(context);
  const by = BY.exec(typed)?.groups;
  if (by?.mine !== undefined && CAUSED.test(by.felt ?? ''))
    return `I'm sorry ${by.mine.replace(/\bi\b/g, 'I').trim()} ${by.felt} you.`;
  const at = AT.exec(typed)?.groups;
  return at?.felt !== undefined && CAUSED.test(at.felt)
    ? `I'm sorry I ${at.felt} you${(at.rest ?? '').replace(AGAIN, '')}.`
    : asToSome(typed);
}

/** "You feel like I left you out", "you think we ignored it": what they say was done. */
const CHARGED =
  /\byou (?:feel|felt|think|thought|believe|found|reckon)(?: like| as if| as though| that)* (?<deed>(?:i|we)(?:['’](?:m|ve|re|d))? (?<verb>[\w'’]+)[^,;.!?]*)/i;
const STATE = /^(?:i|we)(?:['’](?:m|re)| am| are|m) /i;
/** What goes on within: nobody confesses to it because it seems so. */
const HELD =
  /^(?:love|like|hate|prefer|favou?r|want|care|think|believe|know|trust|respect|treat|have|need|do|don['’]?t|never|always)$/i;
const PAST = /^(?:was|were|did|didn['’]?t|had|hadn['’]?t|wasn['’]?t|weren['’]?t)$/i;

/** "I'm sorry I left you out." of what the hearer feels was done; else how it looks to them; null where nothing is named. */
function asCharged(typed: string): string | null {
  const { deed, verb = '' } = CHARGED.exec(typed)?.groups ?? {};
  // What they hold one to be is no deed: "you think I'm selfish".
  if (deed === undefined || deed.split(/\s+/).length > 14 || STATE.test(deed)) return null;
  const told = deed.trim().replace(/^i\b/, 'I');
  const forms = verbOf(verb.toLowerCase())?.forms;
  if (PAST.test(verb) || /ed$/i.test(verb) || forms?.past === verb.toLowerCase()) return `I'm sorry ${told}.`;
  return forms?.base === verb.toLowerCase() && !HELD.test(verb) && !/['’]/.test(told.split(' ')[0] ?? '')
    ? `I'm sorry ${told.replace(verb, forms.past)}.`
    : `I'm sorry it feels as if ${told}.`;
}

/** "Angry for the late work", "got upset over the christening seats", "bothered by me and Jade in your bed". */
const OVER =
  /\b(?:upset|hurt|angry|mad|sad|annoyed|cross|offended|bothered|disappointed|put out|bent out of shape|nose (?:got |was )?(?:put )?out of joint|humpy?|unhappy|frustrated|insulted|embarrassed|triggered)(?: (?:at me|with me|with us|up))? (?<prep>about|abt|bout|over|by|for|at|with) (?<thing>(?:the|my|our|that|this|me and|me n|us and|those|these) [^,;.!?]+)/iu;
const HURTS = /\b(?:hurt|upset|sad|offended|nose|insulted|embarrassed|humiliated)\b/iu;
const GOES_ON =
  / (?:but|cos|because|so|then|i['’]?m|i am|im|we only|there (?:was|were)|lol|tho|though|it was|sorry|soz|apologies|my bad|when|if|please|and (?:i|that))\b.*$/iu;

/** "I hurt you over the christening seats, and I'm sorry."; null where nothing is named that it was over. */
function overWhat(typed: string): string | null {
  const { prep = '', thing: told } = OVER.exec(typed.trim())?.groups ?? {};
  const thing = told?.replace(GOES_ON, '').trim();
  if (
    thing === undefined ||
    thing.split(/\s+/).length > 9 ||
    /^(?:that|this)(?: (?:then|all|one|too))?$/iu.test(thing)
  )
    return null;
  return /^(?:me|us)\b/iu.test(thing) || !HURTS.test(typed)
    ? `I'm sorry about ${thing}.`
    : `I hurt you ${/^(?:by|with)$/iu.test(prep) ? 'with' : 'over'} ${thing}, and I'm sorry.`;
}

/** "If any feelings were hurt by my remarks". */
const HURT_BY =
  /\b(?:feelings|anyone|anybody|somebody|someone) (?:was|were|got|is|are|have been|has been) (?<felt>hurt|bruised|offended|upset|insulted) (?:by|at|with) (?<mine>(?:my|our|what (?:i|we)|how (?:i|we))\b[^,;.!?]*)/i;

/** What was done, as far as the words tell it: the deed they feel was done, or the feeling it left. */
function asDone(said: string, typed: string): string | null {
  const charged = asCharged(typed) ?? asFallenShort(typed);
  if (charged !== null) return charged;
  const by = HURT_BY.exec(typed)?.groups;
  if (by?.mine !== undefined)
    return `I'm sorry ${by.mine.replace(/\bi\b/g, 'I').trim()} ${by.felt === 'bruised' ? 'hurt' : by.felt} you.`;
  const mine = withoutOnward(ABOUT.exec(typed.trim())?.groups?.mine)?.replace(/\bi\b/, 'I');
  const caused = IS.exec(said)?.groups?.felt ?? '';
  if (mine !== undefined && CAUSED.test(caused)) return `I'm sorry ${mine} ${caused} you.`;
  if (mine !== undefined) return `I'm sorry about ${mine}.`;
  if (
    /\b(?:feel|felt|feeling)(?: (?:that|this) way| like (?:that|this)| the way you (?:do|did))?$/.test(said)
  )
    return "I'm sorry I made you feel that way.";
  const named = overWhat(typed);
  if (named !== null) return named;
  const how = byWhich(typed);
  if (how !== '' && CAUSED.test(caused)) return `I'm sorry I ${caused} you${how}.`;
  const felt = FEELS.exec(said)?.groups?.felt ?? IS.exec(said)?.groups?.felt ?? '';
  if (CAUSED.test(felt)) return `I'm sorry I ${felt} you.`;
  if (MADE_SO.test(felt)) return `I'm sorry I made you ${MADE[felt] ?? felt}.`;
  return FEELS.test(said) ? `I'm sorry I made you feel ${MADE[felt] ?? felt}.` : null;
}

/** "You feel your order was handled badly": a service that fell short. */
const FELL_SHORT =
  /\byou (?:feel|felt|think|believe)(?: like| that)* (?<what>(?:your|our|the|this|that) (?!way\b)(?:(?!but\b|because\b)[\w'’-]+ ){1,6}?(?:did|was|were|has|have|had|is|does|fell)(?: not|n['’]?t)?\b[^,;.!?]+)/i;

/** "sorry you feel your stay was below par" as "I'm sorry your stay was below par."; null where no service is named. */
function asShortfall(typed: string): string | null {
  const what = FELL_SHORT.exec(typed)?.groups?.what?.trim();
  return what === undefined || what.split(/\s+/).length > 14 ? null : `I'm sorry ${what}.`;
}

/** "You found the feedback harsh": how it was. */
const FOUND =
  /\byou (?:found|find|thought) (?<what>(?:my|the|our|your|this|that) [^,;.!?]*?|it|this|that) (?:to be )?(?:(?:so|too|a bit|rather|quite|very) )?(?<adj>harsh|rude|upsetting|hurtful|disappointing|offensive|unfair|confusing|unhelpful|frustrating|cold|abrupt|unclear|inappropriate|patroni[sz]ing|insensitive|disrespectful|insulting|condescending|intimidating|humiliating|hostile|aggressive)\b/i;
/** "You were not happy with your stay": what let them down. */
const UNHAPPY =
  /\byou(?:['’]re| are| were| weren['’]?t| aren['’]?t| feel| felt)(?: not)?(?: so| very| that| at all| fully| entirely)* (?:happy|satisfied|pleased|unhappy|disappointed|dissatisfied|frustrated|let down) (?:with|by|about|at) (?<what>(?:your|our|the|my|this|that) [^,;.!?]+?)(?= but\b| because\b| as\b| since\b| though\b|[,;.!?]|$)/i;
/** "You feel this way about our products". */
const FEEL_ABOUT =
  /\byou (?:feel|felt|are feeling) (?:that|this|the) way (?:about|towards?|regarding) (?<what>(?:our|the|this) [^,;.!?]+?)(?= but\b| because\b|[,;.!?]|$)/i;

/** What fell short, in the place of how they took it; null where no thing is named. */
function asFallenShort(typed: string): string | null {
  const { what: found, adj } = FOUND.exec(typed)?.groups ?? {};
  if (found !== undefined && adj !== undefined)
    return `I'm sorry ${found} ${/(?<!s)s$/i.test(found.split(' ')[1] ?? '') ? 'were' : 'was'} ${adj}.`;
  const what = (FEEL_ABOUT.exec(typed) ?? UNHAPPY.exec(typed))?.groups?.what?.trim();
  return what === undefined || what.split(' ').length > 8
    ? null
    : `I'm sorry ${what} ${/(?<!s)s$/i.test(what) ? 'were' : 'was'} disappointing.`;
}

/** A regret of what was done, where a condition doubts a feeling: "sorry if you felt ignored"; null where the words do not tell which. */
export const asFelt = (context: RewordContext): string | null =>
  asDone(plainText(context.scene.sentences[context.match.sentence]), toItsEnd(context));

/**
 * A regret of what was done, in the place of a regret of the matched feeling; null where the words do not tell which.
 * At work nobody owns a feeling: there it is seen.
 */
export const asRegret = (context: RewordContext): string | null =>
  context.register === 'work'
    ? (asShortfall(toItsEnd(context)) ??
      asFallenShort(toItsEnd(context)) ??
      "I can see how frustrating this is, and I'm sorry.")
    : asDone(plainText(context.scene.sentences[context.match.sentence]), toItsEnd(context));
