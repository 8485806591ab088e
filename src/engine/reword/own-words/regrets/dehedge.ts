/** Taking hedges out of the writer's own clause: "I may have been a bit harsh" becomes "I was harsh". */
import { verbOf } from '../../../lexicon/index.ts';
import type { Scene } from '../../../scene.ts';
import { lowered } from '../../draft/operations.ts';

const HEDGE = /^(?:maybe|perhaps|possibly|probably|slightly|somewhat|kinda|sorta|somehow|potentially)$/;
const HEDGES = /\b(?:a (?:little )?bit|a little|kind of|sort of|i guess|i suppose) ?/gi;

/** What one could have been more of, said as what one was not. */
const PLAIN_FORM: Readonly<Record<string, string>> = {
  nicer: 'nice',
  kinder: 'kind',
  gentler: 'gentle',
  fairer: 'fair',
  softer: 'gentle',
  clearer: 'clear',
  warmer: 'warm',
  calmer: 'calm',
  patient: 'patient',
  sensitive: 'sensitive',
  careful: 'careful',
  tactful: 'tactful',
  considerate: 'considerate',
  thoughtful: 'thoughtful',
};
const LACKED =
  /\b(?<who>i|we)(?:['’]?d)? (?:\w+ )*?(?:could|should|might|may|cud|shud)(?: ?['’]?ve| have| of|a)? (?:\w+ )?been (?:(?:a (?:bit|little|lil|touch|lot)|more|slightly|somewhat|much|far) )*(?<more>\w+)(?<rest>[^,;.!?]*)/i;
const AFTERTHOUGHT =
  / (?:lol|haha|tho|sorry|sry|soz|my bad|and for that|though|i (?:guess|suppose|spose))\b.*$/i;

const OUGHT_NOT =
  /\b(?:maybe |perhaps |probably |prob |possibly |i (?:guess|suppose) )?i (?:should ?n['’]?t|should not) (?:(?:have|of|a) )?(?<rest>[^,;.!?]+)/i;

/** "I could have been a bit nicer about it" as "I wasn't nice about it"; null where nothing was lacking. */
export function lacking(typed: string): string | null {
  const undone = OUGHT_NOT.exec(typed)?.groups?.rest;
  if (undone !== undefined) return `I shouldn't have ${undone.replace(AFTERTHOUGHT, '')}`;
  const { who = '', more = '', rest = '' } = LACKED.exec(typed)?.groups ?? {};
  const plain = PLAIN_FORM[more.toLowerCase()];
  return plain === undefined
    ? null
    : `${who.toLowerCase() === 'i' ? "I wasn't" : "We weren't"} ${plain}${rest.replace(AFTERTHOUGHT, '')}`;
}

/** "It may have hurt you, and for that I am sorry": the regret stands alone afterwards. */
const OPENS_REGRET = /,? (?:and|n|&) (?:for|about) (?:that|this|which|it)$/i;

/**
 * Words `from` to `to` of a sentence with its modals turned to the plain past and its hedges left out.
 * "any hurt I might have caused" gives "the hurt I caused".
 */
export function dehedged(scene: Scene, sentence: number, from: number, to: number): string {
  const words = scene.sentences[sentence]?.words ?? [];
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (HEDGE.test(word.text)) continue;
    let next = i + 1;
    while (HEDGE.test(words[next]?.text ?? '')) next++;
    if (/^(?:may|might|could)$/.test(word.text) && words[next]?.text === 'have') {
      let at = next + 1;
      while (words[at]?.tags.has('Adverb')) at++;
      const participle = words[at]?.text ?? '';
      if (participle === 'been')
        out.push(/^(?:parts|we|you|they|these|those|words)$/.test(words[from]?.text ?? '') ? 'were' : 'was');
      else out.push(verbOf(participle)?.forms.past ?? participle);
      i = at;
      continue;
    }
    const { start, end } = scene.span(sentence, i, i + 1);
    const typed = scene.text.slice(start, end);
    if (words[i - 1]?.start === word.start && i > from) continue;
    const mark = scene.text[end] === ',' && i < to - 1 ? ',' : '';
    out.push((word.text === 'any' ? 'the' : typed) + mark);
  }
  return out
    .join(' ')
    .replace(HEDGES, '')
    .replace(/\s+(?=,)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/,$/, '')
    .replace(OPENS_REGRET, '');
}

/** What somebody was caused, as what was done to them. */
const DONE_BY: Readonly<Record<string, string>> = {
  upset: 'upset',
  hurt: 'hurt',
  pain: 'hurt',
  offence: 'offended',
  offense: 'offended',
  distress: 'distressed',
  embarrassment: 'embarrassed',
  annoyance: 'annoyed',
  frustration: 'frustrated',
  disappointment: 'disappointed',
  worry: 'worried',
  stress: 'stressed',
  alarm: 'alarmed',
  confusion: 'confused',
};
const CAUSED =
  /\b(?:any|whatever|the|some|possible|potential) (?:(?:possible|potential|kind of|sort of|unintended|unintentional|slight|real) )*(?<harm>\p{L}+)(?: or \p{L}+)?(?: that| which)? (?<who>i|we|what (?:i|we) [^,;.!?]{2,50}?|(?:my|our|the way (?:i|we)|how (?:i|we)) [^,;.!?]{2,60}?) (?:may|might|could)(?: \p{L}+ly| perhaps| well)* (?:have|['’]ve|of) (?:\p{L}+ly )?caused(?: to)?(?<whom> (?:your?(?:self|selves)?|u)\b(?! \p{L}+ing\b)(?! (?:family|m[uo]m|dad|wife|husband|sister|brother|parents|kids|guests|team)\b)[^,;.!?]*)?(?=[,;.!?]|$)/iu;

/** "any upset my trimming might have caused you" as "I'm sorry my trimming upset you."; null where no harm is told so. */
export function asHarmDone(typed: string): string | null {
  const { harm = '', who = '', whom = ' you' } = CAUSED.exec(typed.trim())?.groups ?? {};
  const did = DONE_BY[harm.toLowerCase()];
  if (did === undefined) return null;
  const you = whom
    .replace(/^ (?:yourself|yourselves)\b/iu, ' you')
    .replace(/^(?<you> (?:you|u)) or /iu, '$<you> and ');
  return `I'm sorry ${who.replace(/^(?:I|We|My|Our|The|What|How)\b/u, lowered).replace(/\bi\b/gu, 'I')} ${did}${you}.`;
}

/** "…, and if so I apologise", "If so I regret it.": the doubt once more, with the regret. */
const IF_SO =
  /^(?:,? (?:and |but |n )?|[.] )if (?:so|(?:it|that|they|i) did|that(?:['’]s| is| was) (?:so|the case))\b,? (?:then )?(?:(?:i['’]?m |i am |im |i )?(?:(?:do|really|truly|so|very|most|sincerely) )*(?:sorry|apologi[sz]e|regret (?:it|that)|apologies)|my (?:apologies|bad))(?: for (?:it|that)| about (?:it|that))?(?=\s*(?:[.,;!?]|$))/iu;

/** The words of a doubtful regret at the start of what follows a harm; empty where none follows. */
export const regretIfSo = (following: string): string => IF_SO.exec(following)?.[0] ?? '';
