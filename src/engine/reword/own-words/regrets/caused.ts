/** The deed that stands beside a feeling, and where it ends: "upset that I told Jo", "me parking there put you out". */
import { verbOf } from '../../../lexicon/index.ts';

/** Where the words after it go on to something else. */
const ONWARD =
  / (?:then|so|but|obviously|i['’]?m (?:so |very |really )?sorry|sorry|(?:i |my |please accept )+(?:do |really |truly |sincere |sincerely )*(?:apolog\p{L}+|bad)|soz|sry)\b.*$/iu;

/** Words up to where they go on to something else; undefined where there are none. */
export const withoutOnward = (words: string | undefined): string | undefined =>
  words?.replace(ONWARD, '').trim();

/** "Upset about me reading your diary", "embarrassed when I shouted at the ref": the deed beside the feeling. */
const DOING = /\b(?:about|over|by|with|at|that) (?:me|my|us|our) (?<doing>\p{L}+ing\b[^,;.!?]*)/iu;
const WHEN =
  /\b(?:when|that|because|cos|cuz|bc) (?<act>(?:(?:i|we) (?!was\b|were\b)|the (?:two|three|four|five|six|rest|lot) of us )\p{L}+['’]?\p{L}* (?:[^,;.!?\p{Extended_Pictographic}]|(?<=\b(?:Mr|Mrs|Ms|Dr|St))\.)+)/iu;
const DEED_AT_MOST = 12;

/** What stands between who did it and what was done: "I only told Jo". */
const BESIDE = '(?:(?:just|only|also|even|then|never|once|accidentally|both|all|\\p{L}+ly) )*';
const DONE = new RegExp(
  `^(?:i|we|the \\p{L}+ of us)(?<have>['’]?(?:ve|d)| have| had)? ${BESIDE}(?<verb>[\\p{L}'’]+)`,
  'iu',
);

/** A plan, a view, a state. */
const NO_DEED =
  /^(?:am|is|are|do|does|do(?:n['’]?t)|can|ca(?:n['’]?t)|cannot|could|will|wo(?:n['’]?t)|would|should|shall|must|might|may|ought|rather|ai(?:n['’]?t)|like|love|prefer|hate)$/u;

/** True of a clause that tells what was done: "I told Jo", "we didn't ask"; no plan, no state and no view. */
function tellsDeed(act: string): boolean {
  const { have, verb = '' } = DONE.exec(act)?.groups ?? {};
  const low = verb.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (low === '' || NO_DEED.test(low)) return false;
  return forms?.base !== low || forms.past === low || (have !== undefined && forms.participle === low);
}

/** The deed after a feeling that was caused: " by reading your diary", " when I shouted"; empty where none is told. */
export function byWhich(typed: string): string {
  const doing = withoutOnward(DOING.exec(typed)?.groups?.doing);
  const act = withoutOnward(WHEN.exec(typed)?.groups?.act);
  const told = doing === undefined ? (act?.replace(/^i\b/, 'I') ?? '') : doing;
  if (told === '' || told.split(/\s+/).length > DEED_AT_MOST) return '';
  if (doing !== undefined) return ` by ${told}`;
  return tellsDeed(told) ? ` when ${told}` : '';
}

const EFFECT =
  '(?:up)?sets?|hurts?|offend(?:s|ed)|annoy(?:s|ed)|bother(?:s|ed)|embarrass(?:es|ed)|insult(?:s|ed)|disappoint(?:s|ed)|disturb(?:s|ed)|worri(?:es|ed)|sc[ao]re[sd]|stress(?:es|ed)|stings?|stung|bugs|bugged|gets to|got to';
const YOU = "(?:you|u|ya|ye|yous|y['’]?all)";
/** "It bothered you that I told Jo", "it upset you when we left early". */
const BOTHERED = new RegExp(
  `\\b(?:it|that|this)(?:['’]?s| has| may have| might have)? (?:\\p{L}+ly |ever |still )?(?<effect>${EFFECT}) (?:${YOU}|(?:your|ur) feelings)(?: (?:so much|so|that much|at all|in any way|a bit|a little))? (?:that|when|how|because|cos|cuz) (?<act>(?:i|we)\\b(?:[^,;.!?\\p{Extended_Pictographic}]|(?<=\\b(?:Mr|Mrs|Ms|Dr|St))\\.)+)`,
  'iu',
);

/** What one does to somebody: "upsets" as "upset"; null for what only bothers. */
function doneTo(effect: string): string | null {
  const low = effect.toLowerCase();
  if (/^st[iu]ng/u.test(low)) return 'hurt';
  const forms = verbOf(low)?.forms ?? verbOf(low.replace(/(?:e?s|ed)$/u, ''))?.forms;
  return /^(?:upset|hurt|offend|annoy|embarrass|insult|disappoint)/u.test(low) ? (forms?.past ?? null) : null;
}

/** "if it hurt you that I told Jo" as "I'm sorry I hurt you when I told Jo."; null where no deed is told. */
export function asBothering(typed: string): string | null {
  const { effect = '', act: told } = BOTHERED.exec(typed.trim())?.groups ?? {};
  const act = withoutOnward(told)?.replace(/^i\b/iu, 'I').replace(/^We\b/u, 'we');
  if (act === undefined || act.split(/\s+/).length > DEED_AT_MOST + 2 || !tellsDeed(act)) return null;
  const did = doneTo(effect);
  return did === null
    ? `I'm sorry ${act}.`
    : `I'm sorry ${act.startsWith('we') ? 'we' : 'I'} ${did} you when ${act}.`;
}

/** A noun, though it ends like a deed. */
const THING =
  /^(?:(?:any|some|every|no)?thing|morning|evening|wedding|meeting|during|king|ring|string|spring|ceiling|building|parking)$/iu;
/** What nobody is sorry for: said like this it is a taunt. */
export const DEFENDED =
  /^(?:being (?!late|away|absent|rude|drunk|loud|short|distracted|cold|grumpy|snappy|sharp)|doing (?:my|our) |standing up|sticking up|speaking (?:my|our|up|out)|telling (?:you |u )?(?:it|the truth)|having |living|breathing|existing|enjoying|caring|loving|trying|wanting|needing|defending|protecting|looking after|setting |putting (?:myself|my kids)|saying no\b|helping|working)/iu;
/** What may follow a verb: with a noun after it, the word is no verb of its own ("wedding speech"). */
const OBJECT =
  "(?:the|an?|my|your|ur|our|his|her|their|this|that|those|these|you|u|him|it|them|us|to|at|in|on|out|off|up|over|with|without|about|for|so|late|like|as|i|\\p{Lu}[\\p{L}'’]+)";
const AFFECTED = new RegExp(
  `\\b(?:if|that) (?:(?<who>me|us) )?(?<doing>(?<verb>\\p{L}+ing) [^,;.!?]+?) (?<effect>(?:has |may have |might have )?(?:upset|hurt|offended|annoyed|bothered|embarrassed|disappointed|disturbed|worried|scared|insulted|stressed|(?:put|let|made|kept|left|woke)(?= ${YOU} (?:out|down|off|feel|look|late|uncomfortable|angry|sad|anxious|think|awake|up|waiting|short|alone)\\b)) ${YOU})(?<rest>\\b[^,;.!?]*)`,
  'iu',
);
const WHATEVER_WAY = /,? (?:in any way|at all|a bit|a little|in some way|then|though|tho)\b/giu;

/** "if me parking there put you out on Monday" as "I'm sorry I put you out on Monday by parking there."; else null. */
export function asAffected(typed: string): string | null {
  const { who, doing = '', verb = '', effect = '', rest: all = '' } = AFFECTED.exec(typed)?.groups ?? {};
  const rest = withoutOnward(all.replace(WHATEVER_WAY, '')) ?? '';
  const takes = new RegExp(`^${verb} (?:again )?${OBJECT}\\b`, 'u');
  if (doing === '' || THING.test(verb) || DEFENDED.test(doing) || (who === undefined && !takes.test(doing)))
    return null;
  if (`${doing} ${rest}`.split(/\s+/).length > DEED_AT_MOST + 4) return null;
  const i = who?.toLowerCase() === 'us' ? 'we' : 'I';
  const made = effect.replace(/^(?:has|may have|might have) /iu, '');
  return `I'm sorry ${i} ${made.toLowerCase()}${rest === '' ? '' : ` ${rest}`} by ${doing.charAt(0).toLowerCase()}${doing.slice(1)}.`;
}
