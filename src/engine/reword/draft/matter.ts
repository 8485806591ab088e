/** What a sentence is about, where its grammar says so. A stock sentence names it, or leaves it to the writer. */
import { blank } from '../../blanks.ts';
import { verbOf } from '../../lexicon/index.ts';
import { type Spoken, spokenOf } from './subject.ts';

/** Sentences that could stand anywhere. */
const STOCK =
  /\bThis matters a lot to me\b|\bThis isn't working for me\b|\bfrustrated (?:with|by) this\b|\bI'm (?:upset|disappointed|angry|annoyed|cross), and(?! I don't have the words)\b|\bsee this (?:very )?differently\b|\bsee this in two ways\b|\bThis has been bothering me\b|\bI'm finding this frustrating\b|\b(?:lost your trust|let you down)\b|\bsee how frustrating this is\b|\bI find this difficult, and\b|\bI feel hurt\.|\bThis is hard for me\b|\bI found this hard\b|\bmay be hard to hear\b|\b(?:hurt|frustrated) about \[what happened\]|\bsee \[topic\]|\bCould you \[request\]|\bI felt \[what I felt\]|\bI felt \[what I felt\] just now\b|\bThat upset me, and I want\b/;
/** One is frustrated with a thing of theirs, and not with one's own. */
const FRUSTRATED = /(?<=\bfrustrated (?:with|by) )this\b/;
const THEIRS = /^(?:your|the|that|this|these|those) /;
/** "I'm annoyed, and": a feeling that can be about something. */
const FELT =
  /(?<=\bI(?:'m| am) (?:upset|disappointed|angry|annoyed|cross|frustrated)), and(?= I(?: don't want|'d like| do not want| would like)\b)/;
const FOUND_HARD = /(?<=\bI find )this(?= difficult, and\b)/;

/** "What happened about my deposit", "a row over the bill"; not "you talk about the war", nor "full of the thing". */
const SPOKEN_OF =
  /(?<!\b(?:ask(?:s|ed|ing)?|tells?|told|talk(?:s|ed|ing)?|trouble|worry|bother|forget|know|knows|knew|something|sunday) (?:\p{L}+ ){0,3})\b(?:about|regarding|concerning|shame on|(?:fed up|done) with|(?:sick|tired) of) $/iu;
/** "You forgot", "you didn't so much as open", "u still haven't paid": what somebody did or left undone. */
const DOES =
  /\b(?:you|u|ya)(?:['’](?:ve|d))? (?:(?:have|had|did|do|could|can|would|will|never|not|even|just|still|so much as|bother(?:ed)? to|once|really|actually|already|\p{L}+n['’]?t|be bothered to) )*(?<verb>\p{L}+) (?:up |off |out |back |over |down |away |at |to |all (?:over )?)?$/iu;
/** Whoever is, has, wants or means something does nothing with it. */
const NO_DEED =
  /^(?:be|am|are|is|was|were|been|have|has|had|do|did|does|want|wanted|think|thought|know|knew|see|saw|mean|meant|need|needed|like|liked|love|loved|hate|hated|call|called|say|said|get|got|go|went|have|give|gave|act|acted|sound|look|seem|feel|felt|wear|put|make|made|take|took|live|lived|understand|understood|play|played|deserve|own|win|won|lost|lose|talk|talked|spare|leave)$/iu;
/** A clause begins here. */
const OPENS = /(?:^|[,:;.!?–—-]\s*|\b(?:but|and|because|cos|cuz|so|however|honestly|tbh),? (?:\p{L}+, )?)$/iu;
const STATES =
  /^ (?:\p{L}+ly |still |just |also )?(?:is|are|was|were|['’]s|smells?|stinks?|looks?|sounds?|reads?|tastes?|needs?|feels?|is ?n['’]?t|was ?n['’]?t|does ?n['’]?t|has|had|keeps?)\b/iu;

/** True where the grammar says that a thing is spoken of: after an "about", as what somebody did, or as the subject of a statement. */
function isMatter(typed: string, { start, end }: Spoken): boolean {
  const before = typed.slice(0, start);
  if (SPOKEN_OF.test(before)) return true;
  const verb = DOES.exec(before)?.groups?.verb?.toLowerCase();
  if (verb !== undefined && verbOf(verb) !== undefined && !NO_DEED.test(verb)) return true;
  // "The hedge and the gate are a joke": two things, and no clause begins at the second.
  if (
    /\p{L} and $/iu.test(before) &&
    spokenOf(before.replace(/ and $/i, '')).at(-1)?.end === before.length - 5
  )
    return false;
  return OPENS.test(before) && STATES.test(typed.slice(end));
}

/** The one thing a stretch of text is surely about: "my birthday" in "you forgot my birthday"; null without one, or with more. */
export function matterOf(typed: string): string | null {
  const spoken = spokenOf(typed);
  const [first, ...others] = spoken.filter((one) => isMatter(typed, one));
  return first === undefined || others.length > 0 ? null : first.subject;
}

/** The things a stretch of text speaks of and a sentence in its place does not name. */
const unsaidIn = (standard: string, typed: string): readonly Spoken[] =>
  spokenOf(typed).filter(({ subject }) => !standard.toLowerCase().includes(subject.toLowerCase()));

/** So many words say something besides a scolding, or besides mockery, which is wordier. */
const TELLING = 8;
const TELLING_MOCKED = 12;
/** Said for oneself after scorn. */
const UNKIND = /\b(?:angry|annoyed)\b/;

/** True where a stretch of text tells more than what `standard` stands for: it speaks of things, or at length. */
const tells = (standard: string, typed: string): boolean =>
  unsaidIn(standard, typed).length > 0 ||
  (typed.match(/\p{L}[\p{L}'’]*/gu) ?? []).length >= (UNKIND.test(standard) ? TELLING_MOCKED : TELLING);

/** The writer's to fill in. */
const UNSAID = blank('topic');

/** "I'm upset, and …" with what it is about, or with a blank for it, where it has none yet. */
function felt(standard: string, about: string): string {
  const isOpen = standard.includes(UNSAID);
  if (isOpen && about === UNSAID) return standard;
  const said = standard.replace(FELT, () => ` about ${about}, and`).replace(FOUND_HARD, () => about);
  return isOpen ? said.replace(UNSAID, 'it') : said;
}

/**
 * A stock sentence in the place of `typed`, naming what that was surely about, or with a blank for it; null where it
 * would be lost. Any other statement is given back as it is.
 */
export function named(standard: string, typed: string): string | null {
  if (!STOCK.test(standard)) return standard;
  const matter = matterOf(typed);
  if (FELT.test(standard) || FOUND_HARD.test(standard)) {
    const isTheirs = matter !== null && THEIRS.test(matter);
    if (matter !== null && (isTheirs || !/\b(?:angry|annoyed|frustrated)\b/.test(standard)))
      return felt(standard, matter);
    return tells(standard, typed) ? felt(standard, UNSAID) : standard;
  }
  if (unsaidIn(standard, typed).length === 0) return standard;
  if (FRUSTRATED.test(standard))
    return standard.replace(FRUSTRATED, () => (matter !== null && THEIRS.test(matter) ? matter : UNSAID));
  return null;
}
