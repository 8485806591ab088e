/** From the other's feeling to the writer's doing: "sorry you're upset" as "I'm sorry I upset you". */
import { verbOf } from '../../../lexicon/index.ts';
import { isIrregularPast } from '../../../lexicon/inflect.ts';
import type { RewordContext } from '../../../rule.ts';
import { plainText } from '../../../text/plain.ts';
import { toItsEnd } from '../../draft/around.ts';
import { asAffected, asBothering, byWhich, DEFENDED, withoutOnward } from './caused.ts';
import { hasPredicate } from './predicate.ts';

/** Feelings that are made with a verb of their own. */
export const CAUSED =
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
  `\\byou (?:are |were |was |be |got |get |have |(?:have )?(?:been )?made to )?(?:feel|feels|felt|feeling|left feeling) ${DEGREE}(?:like )?(?<felt>attacked|ignored|left out|unheard|unwelcome|betrayed|judged|excluded|small|disrespected|let down|used|unloved|rejected|cornered|humiliated|hurt|upset|offended|insulted|angry|mad|uncomfortable|embarrassed|targeted|pressured|overlooked|blamed|stupid|neglected|mis(?:led|lead)|deceived|cheated|tricked|scammed|conned|ripped off|lied to|fobbed off|pushed (?:aside|out|away)|shut out|unwanted|unappreciated|unsupported|unimportant|dismissed|belittled|mocked|singled out|put down|put on the spot|ganged up on|talked over|ambushed|second best|intimidated|invisible|forgotten|abandoned|patroni[sz]ed)\\b`,
);
const IS = new RegExp(
  `\\byou (?:are |were |was |be |got |get |have been |feel |felt )?${DEGREE}(?<felt>\\w+)\\b`,
);
/** What the feeling is about, when that is the writer's own: "with what I said", "by my joke". */
const ABOUT =
  /\b(?:with|about|by|at|over|from|of) (?<mine>(?:what (?:i|we) (?:said|did|wrote|posted|sent|told)|how (?:i|we) (?:said|did|put|handled|acted|spoke|reacted|behaved)|my (?:joke|comments?|words?|remarks?|messages?|posts?|reaction|tone|behaviou?r|decision|email|letter|text|question|answer))\b[^,;.!?]*)(?=[,;.!?]|$)/i;

/** "You feel like I left you out", "you think we ignored it": what they say was done. */
const CHARGED =
  /\b(?:you (?:feel|felt|think|thought|believe|found|reckon)|(?:u|ya|ye) (?:feel|felt))(?: like| as if| as though| that)* (?<deed>(?:i|we)(?:['’](?:m|ve|re|d))? (?<verb>[\w'’]+)[^,;.!?]*)/i;
const STATE = /^(?:i|we)(?:['’](?:m|re)| am| are|m) /i;
/** What goes on within: nobody confesses to it because it seems so. */
const HELD =
  /^(?:love|like|hate|prefer|favou?r|want|care|think|believe|know|trust|respect|treat|have|need|do|don['’]?t|never|always)$/i;
/** "…, I didn't": nobody confesses to what they deny. */
const DENIED =
  /\b(?:i|we) (?:never|(?:did|was|were|have|had|would|do)(?:n['’]?t| not))\b(?! (?:mean|think|realis|realiz|know|see|intend|want|try))/iu;
const MOCKING =
  /^(?:i|we) (?:was|were) (?:laugh|mock|taking the|having a|making fun|flirt|ly(?:ing|in)|cheat|steal|bully|us(?:ing|in) )/iu;
const PAST = /^(?:was|were|did|didn['’]?t|had|hadn['’]?t|wasn['’]?t|weren['’]?t)$/i;

/** "I'm sorry I left you out." of what the hearer feels was done; else how it looks to them; null where nothing is named. */
function asCharged(typed: string): string | null {
  const { deed, verb = '' } = CHARGED.exec(typed)?.groups ?? {};
  // What they hold one to be is no deed: "you think I'm selfish".
  if (
    deed === undefined ||
    deed.split(/\s+/).length > 14 ||
    STATE.test(deed) ||
    DENIED.test(typed.slice(typed.indexOf(deed) + deed.length))
  )
    return null;
  const told = deed.trim().replace(/^i\b/, 'I');
  // "Felt like I was laughing at you": how it felt, and no more is owned.
  if (MOCKING.test(told)) return `I'm sorry it felt as if ${told}.`;
  const forms = verbOf(verb.toLowerCase())?.forms;
  if (
    PAST.test(verb) ||
    /ed$/i.test(verb) ||
    forms?.past === verb.toLowerCase() ||
    isIrregularPast(verb.toLowerCase())
  )
    return `I'm sorry ${told}.`;
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

/** "You weren't comfortable with me bringing Jude": a feeling that is missing. */
const UNEASY =
  /\b(?:you|u)(?:['’]re| are| were| r)? ?(?:not|n['’]?t|weren['’]?t|aren['’]?t|un(?=comfortable|happy))(?: (?:so|very|too|really|all that|at all|exactly|feeling))* ?(?<felt>comfortable|happy|pleased|thrilled|keen|impressed|ok|okay) (?:with|about|at) (?:me|us) \p{L}+ing\b/iu;

/** "weren't comfortable with me bringing Jude" as "I'm sorry I made you uncomfortable by bringing Jude."; else null. */
function asUneasy(typed: string): string | null {
  const felt = UNEASY.exec(typed)?.groups?.felt;
  const how = felt === undefined ? '' : byWhich(typed);
  if (!how.startsWith(' by ') || DEFENDED.test(how.slice(4))) return null;
  return /^(?:comfortable|ok)/iu.test(felt ?? '')
    ? `I'm sorry I made you uncomfortable${how}.`
    : `I'm sorry I upset you${how}.`;
}

/** "Hurt that the chat was made without you": something done, by whom is not said. */
const HURT_THAT =
  /\b(?:you|u)(?:['’]?(?<now>re)| (?<is>are|r|feel)| (?:were|was|got|felt))?(?: (?:feeling|so|very|really|a bit|that))* (?<felt>hurt|upset|offended|annoyed|disappointed|frustrated|embarrassed|confused|sad|angry)(?: that| because| cos) (?<fact>(?:the|your|ur|that|our|my|it|you|u) [^,;.!?]*?\b(?:was|were|wasn['’]?t|weren['’]?t|got) (?:not |never )?(?:\p{L}+ed|made|sold|left|given|told|taken|thrown|sent|put|cut|lost|broken|held|kept|done|said|shown|chosen|gone|read|seen|torn|eaten|forgotten)\b[^,;.!?]*)/iu;

/** "hurt that the chat was made without you" as "I can see you're hurt that the chat was made …, and I'm sorry."; else null. */
export function asSeen(typed: string): string | null {
  const { now, is, felt = '', fact: told } = HURT_THAT.exec(typed)?.groups ?? {};
  const fact = withoutOnward(told);
  if (fact === undefined || fact.split(/\s+/).length > 14) return null;
  const are = now === undefined && is === undefined ? 'you were' : "you're";
  return `I can see ${are} ${felt.toLowerCase()} that ${fact}, and I'm sorry.`;
}

/** What was done, as far as the words tell it: the deed they feel was done, or the feeling it left. */
function asDone(said: string, typed: string): string | null {
  const charged =
    asBothering(typed) ?? asAffected(typed) ?? asUneasy(typed) ?? asCharged(typed) ?? asFallenShort(typed);
  if (charged !== null) return charged;
  const by = HURT_BY.exec(typed)?.groups;
  if (by?.mine !== undefined)
    return `I'm sorry ${by.mine.replace(/\bi\b/g, 'I').trim()} ${by.felt === 'bruised' ? 'hurt' : by.felt} you.`;
  const about = withoutOnward(ABOUT.exec(typed.trim())?.groups?.mine)?.replace(/\bi\b/, 'I');
  // "Any of what I wrote you have made you feel small": what it did is no part of it.
  const mine = about === undefined || hasPredicate(about) ? undefined : about;
  const caused = IS.exec(said)?.groups?.felt ?? '';
  if (mine !== undefined && CAUSED.test(caused)) return `I'm sorry ${mine} ${caused} you.`;
  if (mine !== undefined) return `I'm sorry ${/^(?:how|what)\b/i.test(mine) ? 'for' : 'about'} ${mine}.`;
  if (
    /\b(?:feel|felt|feeling)(?: (?:that|this) way| like (?:that|this)| the way you (?:do|did))?$/.test(said)
  )
    return "I'm sorry I made you feel that way.";
  const how = byWhich(typed);
  const named = how === '' ? overWhat(typed) : null;
  if (named !== null) return named;
  if (how !== '' && CAUSED.test(caused)) return `I'm sorry I ${caused} you${how}.`;
  const felt = FEELS.exec(said)?.groups?.felt ?? IS.exec(said)?.groups?.felt ?? '';
  if (CAUSED.test(felt)) return `I'm sorry I ${felt} you.`;
  if (MADE_SO.test(felt)) return `I'm sorry I made you ${MADE[felt] ?? felt}${how}.`;
  if (felt === 'let down' && how !== '') return `I'm sorry I let you down${how}.`;
  return FEELS.test(said) ? `I'm sorry I made you feel ${MADE[felt] ?? felt}${how}.` : null;
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
