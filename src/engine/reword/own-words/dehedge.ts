/** Taking hedges out of the writer's own clause: "I may have been a bit harsh" becomes "I was harsh". */
import { verbOf } from '../../lexicon/index.ts';
import type { Scene } from '../../scene.ts';

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
