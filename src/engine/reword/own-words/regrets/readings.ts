/** What the other made of the writer's words or deeds, as something the writer gave cause for. */
import { verbOf } from '../../../lexicon/index.ts';
import type { Scene } from '../../../scene.ts';
import { capital } from '../../draft/operations.ts';
import { isLong } from '../theirs/said.ts';
import { byWhich } from './caused.ts';

const SORRY_YOU =
  "\\b(?:sorry|apologies|regret(?:ted)?|pity|shame|sad|my bad)(?: that| if)? (?:you|u|ya|ye|yous|y['’]?all)(?:['’]ve| have)?(?: (?:all|both|guys|people|clearly|obviously|seem to|somehow|just|(?:chose|chosen|decided) to|went and|go and))*";
/** What was said or done: "it", "my visits", "what I said", a word in quotation marks. */
const WHAT =
  '(?<what>it|this|that|(?:my|our|the|what (?:i|we)) [^,;.!?]{2,40}?|(?:the \\p{L}+ )?["“‘\'][^"”’\']+["”’\'])';

/** "Sorry you think I only text when I need something". */
const THINKS = new RegExp(
  `${SORRY_YOU} (?:think|believe|reckon|feel like|feel as if|feel as though)(?: that)? (?<claim>(?:i|we)(?! (?:am|are)\\b(?! \\p{L}+ing\\b))(?:['’]?(?:ve|d))?\\b(?!['’](?!m \\p{L}+ing\\b))[^,;.!?]*)$`,
  'iu',
);
/** "Sorry you got the impression I was laughing", "sorry you got it into your head that I chose her". */
const IMPRESSION = new RegExp(
  `${SORRY_YOU} (?:(?:got|had|have|were left with|were given|came away with) (?:the|that|an?) (?:impression|idea|feeling)(?: that)?|(?:got|get|have|had) it in(?:to)? (?:your|ur) heads?(?: that)?) (?<claim>(?:im|i|we|my|our)\\b[^,;.!?]*)$`,
  'iu',
);
const READ =
  '(?:see|saw|seen|read|took|taken|take|view(?:ed)?|interpret(?:ed)?|heard|understood|understand|experienced?|perceived?|construed|regard(?:ed)?|received|found|mistook|mistaken)';
/** "Sorry you see it as snooping", "sorry you mistook my silence for a snub". */
const SEES = new RegExp(
  `${SORRY_YOU} ${READ} ${WHAT} (?:as|to mean|like|to be|for)(?: if| that(?= (?:i|we|my|it)\\b))? (?<how>(?!(?:that|this|it|such|so|something)\\b)[^,;.!?]+)$`,
  'iu',
);
/** "Sorry it was read by you as a threat", "sorry my words came across to you as an attack". */
const SEEN = new RegExp(
  `\\b(?:sorry|apologies|regret(?:ted)?|my bad)(?: that)? ${WHAT} (?:(?:got|get|was|were|is|has been|have been) (?:taken|read|heard|understood|interpreted|received|perceived|construed|seen)|came (?:across|over|off)|read|landed|sounded|seemed)(?: (?:by|to|with|on) (?:you|u)| (?:at|on) your (?:end|side|part))? (?:as|like|to be)(?: if| that(?= (?:i|we|my|it)\\b))? (?<how>(?!(?:that|this|it|such|so|something)\\b)[^,;.!?]+)$`,
  'iu',
);
/** "Sorry you heard a criticism in it". */
const HEARD = new RegExp(
  `${SORRY_YOU} (?:heard?|read|saw|see|detected?) (?<how>(?:an? )?(?:criticism|threat|insult|attack|accusation|slight|dig|sarcasm|malice|venom|shade|judge?ment|hostility|complaint|reproach)|["“][^"”]{2,40}["”])(?: in(?:to)? (?:it|that|this))?$`,
  'iu',
);
/** "Sorry you took my joke to heart": how it was taken says that it hurt. */
const TAKEN = new RegExp(
  `${SORRY_YOU} (?:took|take|taken|taking) (?<what>(?:my|our|the|what (?:i|we)|how (?:i|we)) [^,;.!?]{2,40}?)(?: (?:so|too|that|all|very|quite|much))* (?:personally|seriously|hard|badly|to heart|the wrong way|wrong(?:ly)?|out of context)(?: lol)?$`,
  'iu',
);
const OFFENDED = new RegExp(
  `${SORRY_YOU} (?:(?:took|take|taken) (?:offen[cs]e|umbrage|exception) (?:at|to|from|over)|(?:got|were|was|are) (?:offended|insulted) (?:at|by|from|over)) (?<what>(?!(?:something|nothing|anything|everything|it|this|that)\\b)[^,;.!?]{3,50})$`,
  'iu',
);
/** "Sorry you took it to heart when I called you the spare". */
const TO_HEART = new RegExp(
  `${SORRY_YOU} (?:took|take|taken) (?:it|that|this)(?: so| too| all)* (?:personally|to heart|hard|badly|the wrong way) when i\\b`,
  'iu',
);

/** A name after what was done: "so personally Ben". */
const CALLED_AFTER =
  /(?<=\b(?:personally|seriously|heart|way|wrong|badly|that|this|offen[cs]e|it|so)) \p{Lu}\p{Ll}+$/u;
/** What goes on to something else, or scorns what was thought. */
const BRANCHED =
  /\b(?:but|because|cos|cuz|even though|although|such an?|literally|apparently|being|as|something|anything|when)\b|^(?:about|in|of|to|for|with|on)\b/i;
/** How the writer sees it themselves. */
const CONTRADICTED =
  / (?:when|cuz|cos|because|but) (?:it|that|they|i) (?:was|is|were|are|did)(?:n['’]?t| not)\b.*$/i;
/** "To you", "at your end": said of them once more. */
const THEIRS = / (?:(?:to|by|with|for) (?:you|u)|(?:at|on) your (?:end|side|part))$/i;
const COUNTED = /^(?<vowel>insult|attack|accusation)$|^(?:threat|dig|slight|snub|complaint|put-?down)$/i;
const SCORNED = /\bsome (?:(?:kind|sort|type) of|kinda|sorta) (?:an? )?/i;
const HARSH =
  /^(?:so |too |very |a bit |being )?(?:harsh|rude|cold|mean|curt|abrupt|blunt|short|sharp|aggressive|dismissive|insensitive|hostile|condescending|patroni[sz]ing|unkind|critical|hurtful|unfair|racist|sexist|sarcastic|offensive|disrespectful|angry|cruel|nasty|judge?y|snarky|flirty|negative|threatening|insulting|pushy|demeaning|mocking|belittling|inappropriate|intimidating|confrontational|accusing|superior|arrogant|childish|personal|vicious)$/i;
/** Something that was said or written. */
export const WORDS =
  /\b(?:messages?|e?mails?|comments?|notes?|words?|texts?|remarks?|jokes?|questions?|repl(?:y|ies)|said|wrote|letters?|review|summary|feedback|tone)\b|["“‘']/i;

/** A claim of theirs in the own voice. */
export const asMine = (claim: string): string =>
  claim.trim().replace(/^im\b/, "I'm").replace(/^i\b/, 'I').replace(SCORNED, 'a ');

/** "I should of asked first", "I shouldn't have told him": what the other misses, or was hurt by. */
const SHOULD_HAVE =
  /^(?:i|we) (?<should>should(?:n['’]?t| not)?|ought (?:not )?to) (?:have|of|['’]?ve|a)\b(?! to\b) (?<deed>.+)$/iu;

/**
 * "sorry you think I only text when I need you" as "I'm sorry I gave you reason to think I only …", and "sorry if you
 * think I should of asked" as "I should have asked, and I'm sorry."; else null.
 */
export function asReason(typed: string): string | null {
  const claim = THINKS.exec(typed.replace(/[,;].*$/su, '').trim())?.groups?.claim;
  if (claim === undefined || /\b(?:but|because|cos|cuz|even though|although)\b/i.test(claim) || isLong(claim))
    return null;
  const { should, deed } = SHOULD_HAVE.exec(claim)?.groups ?? {};
  return deed === undefined
    ? `I'm sorry I gave you reason to think ${asMine(claim)}.`
    : `I ${should} have ${deed}, and I'm sorry.`;
}

/** How something came across, as it did: "felt like snooping", "was cold", "felt as if I was stealing it". */
function feltAs(what: string, how: string): readonly string[] {
  const counted = COUNTED.exec(how.trim());
  const article = counted === null ? '' : counted.groups?.vowel === undefined ? 'a ' : 'an ';
  const typed = `${article}${how.replace(CONTRADICTED, '').replace(THEIRS, '').replace(SCORNED, 'a ').trim()}`;
  const it = /^(?:it|this|that)$/i.test(what) ? 'it' : asMine(what);
  const being = /^being (?<rest>(?:about|aimed at|directed at|against|meant for) .+)$/iu.exec(typed)?.groups
    ?.rest;
  if (being !== undefined) return [`I'm sorry ${it} felt as if it was ${being}.`];
  if (BRANCHED.test(typed) || isLong(`${what} ${typed}`)) return [];
  if (HARSH.test(typed))
    return [
      `I'm sorry ${it} ${/^(?:my|our)\b/i.test(it) ? 'was' : 'sounded'} ${typed}.`,
      ...(it === 'it' ? [] : [`${capital(it)} hurt you, and I'm sorry.`]),
    ];
  const doing = /^(?:me|us) (?<act>\p{L}+ing\b.*)$/iu.exec(typed)?.groups?.act;
  if (doing !== undefined) return [`I'm sorry ${it} felt as if I was ${doing}.`];
  const sense =
    it === 'it' || !WORDS.test(it.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''))
      ? ['felt', 'feel']
      : ['sounded', 'sound'];
  // "Took my remarks as aimed at you": they are like nothing, they were so.
  if (/^\p{L}+ed\b/u.test(typed)) return [`I'm sorry ${it} ${sense[0]} ${typed}.`];
  return [`I'm sorry ${it} ${sense[0]} like ${typed}.`, `I'm sorry I made ${it} ${sense[1]} like ${typed}.`];
}

/** "You got that impression from the story I put up". */
const IMPRESSION_FROM = new RegExp(
  `${SORRY_YOU} (?:got|had|have|get|took|came away with|were left with) (?<which>that|this|the wrong) (?<idea>impression|idea|feeling) (?:from|off|by|with|out of) (?<what>(?:(?:the|my|our) \\p{L}+|what (?:i|we)|how (?:i|we))\\b[^,;.!?]*)$`,
  'iu',
);
/** "It's landed with you like you're the only one who visits". */
const LANDED =
  /\b(?:it|that|this|my \p{L}+|what i \p{L}+)(?:['’]?s| has)? (?:landed|come (?:across|over|off)|came (?:across|over|off)|felt|seemed|read|hit)(?: with| to| on)? (?:you|u) (?:like|as if|as though) (?<claim>(?:you|u|ur|your)\b[^,;.!?]*)$/iu;
/** "I'm the type who'd read a diary", "the kind of mother who only rings to check up". */
const KIND =
  /\b(?:think|believe|reckon|see|have|think of|view|regard)(?: that)? (?:i['’]?m|i am|i was|me(?: as)?|me down as|of me as) (?:the|an?|one of those|some)(?: sort of| kind of)? ?(?:type|kind|sort|people|person|\p{L}+)(?: of (?:\p{L}+ ){0,2}?\p{L}+)? (?:who|that|to)(?<would>['’]d| would| could)? (?<how>(?:only|always|never|just|ever|actually|even|still) )*(?<verb>\p{L}+)(?<rest>[^,;.!?]*)/iu;

/** "think I'm the kind who only rings to check up" as "I'm sorry I gave you reason to think I only ring to check up."; else null. */
export function asKind(typed: string): string | null {
  const { would, how = '', verb = '', rest = '' } = KIND.exec(typed)?.groups ?? {};
  const low = verb.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (
    forms === undefined ||
    forms.base === 'be' ||
    rest.trim() === '' ||
    isLong(rest) ||
    BRANCHED.test(rest) ||
    /\b(?:himself|herself|themselves|his|their)\b(?! own\b)/iu.test(rest)
  )
    return null;
  const i =
    would !== undefined
      ? "I'd"
      : forms.third === low
        ? 'I'
        : /\bto$/iu.test(typed.slice(0, typed.indexOf(verb + rest)).trimEnd())
          ? "I'd"
          : null;
  return i === null
    ? null
    : `I'm sorry I gave you reason to think ${i} ${how}${forms.base}${rest.replace(/\b(?:his|her|their) own\b/giu, 'my own').trimEnd()}.`;
}

const MISREAD = new RegExp(
  `${SORRY_YOU} (?:misunderstood|misread|misheard|misinterpreted|misconstrued|mistook) (?<what>what (?:i|we) [^,;.!?]+|(?:my|our) [^,;.!?]+)$`,
  'iu',
);

/** "sorry you misread what I told Jo" as "I'm sorry I wasn't clear in what I told Jo."; null where nothing is named. */
export function asNotClear(typed: string): string | null {
  const what = MISREAD.exec(typed.replace(/[,;].*$/u, '').trim())?.groups?.what;
  if (
    what === undefined ||
    isLong(what) ||
    BRANCHED.test(what) ||
    !WORDS.test(what.replace(/\b(?:told|asked)\b/iu, 'said'))
  )
    return null;
  return `I'm sorry I wasn't clear in ${what.replace(/\bi\b/gu, 'I').replace(/ the way i meant.*$/iu, '')}.`;
}

/** "You got the wrong idea about the ring". */
const WRONG =
  /\b(?:you|u) (?:(?:have|might have|may have|must have) )?(?:got|get|gotten|have|had|took|formed) (?:a |the )?wrong (?<idea>idea|impression|end of (?:the stick|it|that)) (?:about|abt|bout|over|with) (?<what>(?!you\b|u\b|me\b|what\b|that\b|it\b|this\b)[^,;.!?]+)$/iu;

/**
 * What the other made of it, as what the writer made them feel, the best way to say it first: "sorry you see it as
 * snooping" as "I'm sorry it felt like snooping.". Empty where nothing is told of it.
 */
export function asImpression(typed: string): readonly string[] {
  const said = typed
    .replace(/[,;].*$/u, '')
    .replace(/ (?:lol|haha|tho|hun|x+)$/i, '')
    .replace(CALLED_AFTER, '')
    .trim();
  const about = WRONG.exec(said)?.groups;
  if (about !== undefined && !isLong(about.what ?? ''))
    return [
      `I'm sorry I gave you the wrong ${about.idea?.startsWith('end') ? 'idea' : about.idea} about ${about.what}.`,
    ];
  const claim = IMPRESSION.exec(said)?.groups?.claim;
  if (claim !== undefined && !isLong(claim)) return [`I'm sorry I gave you the impression ${asMine(claim)}.`];
  const from = IMPRESSION_FROM.exec(said)?.groups;
  if (from !== undefined && !isLong(from.what ?? ''))
    return [`I'm sorry I gave you ${from.which} ${from.idea} with ${asMine(from.what ?? '')}.`];
  const landed = LANDED.exec(said)?.groups?.claim;
  if (landed !== undefined && !isLong(landed)) return [`I'm sorry I made you feel as if ${landed}.`];
  const hurting = (TAKEN.exec(said) ?? OFFENDED.exec(said))?.groups?.what;
  if (hurting !== undefined)
    return [`I'm sorry ${asMine(hurting)} ${TAKEN.test(said) ? 'hurt' : 'offended'} you.`];
  if (TO_HEART.test(said)) return [`I'm sorry I hurt you${byWhich(said)}.`];
  const heard = HEARD.exec(said)?.groups?.how;
  if (heard !== undefined) return [`I'm sorry it sounded like ${heard}.`];
  const { what = '', how = '' } = (SEES.exec(said) ?? SEEN.exec(said))?.groups ?? {};
  return what === '' ? [] : feltAs(what, how);
}

/** A word that was said, written, read or heard, or a joke. */
const SAID =
  /\b(?:sa(?:id|ys?|ying)|told|tell|wr(?:ite|ote|itten)|read|misread|hear|heard|misheard|call(?:ed|ing)?|ask(?:ed)?|spoke|jok\p{L}*|kid(?:ding|ded)?|teas\p{L}*|banter|humou?r|sarcas\p{L}*|irony|mean(?:t|ing)?|compliment|messages?|e?mails?|texts?|comments?|remarks?|words?|notes?|letters?|posts?|posted|tone|questions?|review|feedback|summary|toast|speech|talk|chat|advice|reply|answer|announcement|policy|template|context)\b|["“]|(?<=\s)['‘]\p{L}/iu;

/** "I'm sorry." alone tells of no deed. In words. */
const BARE = 3;

/** True where something was said, as far as the message shows, or where it shows nothing else that was done. */
export const tellsOfWords = ({ text, sentences }: Scene): boolean =>
  SAID.test(text) || sentences.filter(({ typed }) => typed.length > BARE).length <= 1;
