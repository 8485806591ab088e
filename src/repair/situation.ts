/** What kind of repair a message is: from its elements, its findings, and a few words that weigh. */
import type { Checked } from '../engine/review.ts';
import type { ElementId, Family, Finding, Situation } from '../engine/types.ts';

/** Families that speak in the form of an apology: whoever uses them is trying to repair. */
const APOLOGIES: readonly (Family | 'blank')[] = [
  'conditional-apology',
  'deflected-experiencer',
  'adversative-apology',
  'performative-closure',
];
/** A threat is no repair, nor are words of despair, however softly; a step that is only read as one may be a promise. */
const endsRepair = ({ safety, severity }: Finding): boolean =>
  safety === 'writer' || (safety === 'reader' && severity >= 2);

const EARNEST =
  /\b(?:(?:so|really|very|truly|deeply|sincerely|genuinely) sorry|apologi[sz]e for|owe you an apology|forgive me|my (?:sincere |deepest )?apologies for)\b/i;
const SMALL =
  /\b(?:late|delay(?:ed)?|slow(?:ly)?|typos?|misread|mistyped|autocorrect|wrong (?:chat|number|file|link|attachment|address|person|thread|version|date|day|time)|missed your (?:call|text|message|e-?mail)|mix-?up|double[- ]?booked|forgot to (?:attach|include|send|add|cc|reply|answer|mention|mute)|running behind|noise|(?:any |the )?inconvenience|long (?:message|mail|email|text))\b/i;
/** What makes even a small thing more than a slip: it came back, or it was promised. */
const NOT_SMALL = /\b(?:again|always|every time|promised|birthday|wedding|funeral|anniversary|hospital)\b/i;
/** Acts that break trust or frighten, told by the one who did them. */
const GRAVE =
  /\bI(?:'ve| have|'d| had)? (?:(?!am |was |were |felt |got |feel |get )\w+ ){0,2}?(?:lied|cheated|stole|betrayed|slapped|shoved|punched|pushed you|hit you|grabbed|scared|frightened|terrified|threatened|humiliated|slept with|went through your|read your (?:messages|diary|e-?mails?|texts))\b|\b(?:lying|cheating|stealing|betraying|hitting|slapping|shoving|scaring|frightening|threatening|humiliating)\b|\bbroke your trust\b|\b(?:for (?:weeks|months|years)|again and again|over and over)\b/i;
/** Words that go away for a while, as opposed to an appointment. */
const PAUSING =
  /\b(?:need (?:\w+ ){0,4}?(?:minutes?|mins?|hours?|moment|while|time|space|break|walk|day|night|breather|pause)|(?:give|gimme) (?:me )?(?:\w+ ){0,2}?(?:minutes?|mins?|hour|while|moment)|sleep on (?:it|this)|take (?:a|some|an) (?:break|walk|pause|breather|moment|hour|time)|step(?:ping|ped)? (?:away|back|out)|not now|too (?:\w+ )?(?:upset|angry|overwhelmed|tired|flooded|much)|(?:cool|calm)(?:ing)? (?:off|down)|can(?:'t|not) (?:do|talk about) this (?:right )?now|(?:don['’]?t|do not) (?:want to|wanna) (?:talk|argue|fight|do this|discuss)\b.*\b(?:tonight|now|today|yet|over|by))\b/i;

const BETRAYAL =
  /\b(?:you|u)(?:'ve| have|'d| had)? (?:\w+ )?(?:lied|stole|hit|slapped|pushed|cheated|betrayed|threatened|humiliated|screamed|laughed at|left me|hurt me|used me|ghosted)\b/i;

/** True where the writer tells of something done to them or to others: then they are asked for nothing more. */
export const tellsOfHarm = ({ text, writer }: Checked): boolean => writer === 'both' || BETRAYAL.test(text);

/** Elements that speak of the two people, and not of a thing that went wrong. */
const PERSONAL: readonly ElementId[] = [
  'names-act',
  'impact',
  'validation',
  'repair-offer',
  'commitment',
  'curiosity',
  'space',
  'reaffirm',
  'names-rupture',
  'witnessing',
  'boundary-respect',
];
/** Owning up as one says it for a slip. */
const TOKEN = /^(?:(?:it|that)(?:['’]?s| was)? )?my (?:bad|mistake|error|fault)$|^mb$/i;
/** A message of so few words is all that is said: what it names, it means. In words. */
const SHORT = 12;

/** What is read from a message once, and asked for every kind of repair. */
interface Signs extends Checked {
  /** How many elements are there. */
  readonly count: number;
  readonly holds: (...elements: readonly ElementId[]) => boolean;
  readonly heavy: boolean;
  readonly isShort: boolean;
}

function signsOf(checked: Checked): Signs {
  const there = new Set(checked.present.map(({ element }) => element));
  return {
    ...checked,
    count: there.size,
    holds: (...elements) => elements.some((element) => there.has(element)),
    heavy: checked.findings.some(({ severity }) => severity >= 2),
    isShort: checked.text.trim().split(/\s+/).length <= SHORT,
  };
}

/** The kind of repair, or null where there is none, or where the writer is the one who was hurt. */
export function situationOf(checked: Checked): Situation | null {
  const { findings, writer } = checked;
  if (writer === 'hurt' || writer === 'afraid' || findings.some(endsRepair)) return null;
  const signs = signsOf(checked);
  return kindOfApology(signs) ?? kindOfReach(signs);
}

/** What else repairs: to go in order to come back, to reach out, to stand by somebody; null where the message does neither. */
function kindOfReach(signs: Signs): 'pause' | 'opener' | 'support' | null {
  const { text, findings, present, count, holds, heavy, isShort } = signs;
  if (findings.some(({ rule }) => rule === 'pause-without-return')) return 'pause';
  if (holds('return-promise') && PAUSING.test(text)) return 'pause';
  if (holds('names-rupture') && (count > 1 || (isShort && /\b(?:us|we|you|u)\b/i.test(text))))
    return 'opener';
  const stands = present.some(
    ({ element, quote }) =>
      element === 'witnessing' && (/\b(?:you|u)/i.test(quote) || holds('invitation', 'curiosity')),
  );
  return stands && !heavy ? 'support' : null;
}

/** The kind of an apology; null where the message is none. */
function kindOfApology(signs: Signs): 'slip' | 'hurt' | 'grave' | null {
  const { text, findings, present, holds, heavy, isShort } = signs;
  const isSorry = holds('ifid');
  // Without a sorry one element alone may be somebody telling what was done to them.
  const owns =
    (holds('responsibility') && holds('names-act', 'impact', 'validation')) ||
    (holds('names-act') && holds('impact', 'validation'));
  if ((owns || (isSorry && holds('names-act', 'impact'))) && GRAVE.test(text)) return 'grave';
  if (present.some(({ element, quote }) => element === 'names-act' && GRAVE.test(quote))) return 'grave';
  if (findings.some(({ family, severity }) => APOLOGIES.includes(family) && (isSorry || severity >= 2)))
    return 'hurt';
  if (!isSorry && !owns) return null;
  const isSmall = SMALL.test(text) && !EARNEST.test(text) && !holds('impact', 'validation');
  const blamesSelf = present.some(({ element, quote }) => element === 'responsibility' && !TOKEN.test(quote));
  const isMeant = !SMALL.test(text) && (blamesSelf || (isShort && EARNEST.test(text)));
  const isPersonal = holds(...PERSONAL) || heavy || isMeant;
  if (NOT_SMALL.test(text)) return SMALL.test(text) || isPersonal ? 'hurt' : 'slip';
  return isPersonal && !isSmall ? 'hurt' : 'slip';
}
