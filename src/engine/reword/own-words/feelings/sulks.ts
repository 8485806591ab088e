/** A sulk that goes on after the words that are replaced goes with them: "I guess I won't come. Don't worry about me." */
import type { Draft, RewordContext } from '../../../rule.ts';
import { CALLED, nextSentence } from '../../proof/next-sentence.ts';

/** What only makes the writer small, or waves the other away. */
const FORMS: readonly string[] = [
  'story of my life|go on,? say it',
  "do ?n['’]?t (?:you )?(?:worry|bother)(?: (?:about|abt|bout|with) me)?",
  '(?:just )?ignore me',
  'forget (?:about )?me',
  "(?:just )?(?:say|tell me) (?:you|u) do ?n['’]?t(?: hate me)?(?:,? i feel (?:sick|awful|ill))?",
  "i['’]?ll? (?:will )?try (?:and |to |not to |2 )?(?:be|ring|call|text|bother) [^,;.!?]{2,34}",
  "(?:you['’]?ve|you have|u have|u got)(?: got)? (?:your|ur) own (?:life|problems|worries)",
  "i (?:do )?know i(?:['’]?m| am) (?:a lot|too much|hard work|annoying|needy|a pain)(?: for \\p{L}+)?",
  '(?:and )?who (?:could|can|would) blame (?:you|u)',
  "i would(?:n['’]?t| not) blame (?:you|u)(?: if [^.!?]{3,50})?",
  "(?:you|u) do ?n['’]?t have to say it",
  'as (?:usual|always|ever)',
  'or (?:on|about) anything(?: else)?',
  "(?:you['’]?ll|you['’]?d|everyone['’]?ll|everyone['’]?d|everybody['’]?d)(?: all)? (?:have|be) (?:a (?:nicer|better) time|better off|happier) without me[^.!?]*",
];
const SULKS = new RegExp(
  `^(?:(?:so|and|but|please|pls|just|honestly|anyway|no),? )*(?:${FORMS.join('|')})$`,
  'iu',
);

/** So many sentences at most go along. */
const MOST = 2;

/** End of the words of a sulk that goes on after `end`, without its mark; `end` where none does. */
function endOfSulk(text: string, end: number): number {
  let last = end;
  for (let count = 0, from = end; count < MOST; count++) {
    const next = nextSentence(text, from);
    if (next === null) break;
    const said = text.slice(next.start, next.end).replace(/[\s.!?…]+$/u, '');
    if (!SULKS.test(said.replace(/, \p{Lu}[\p{L}'’]+$/u, ''))) break;
    last = next.start + said.length;
    from = next.end;
  }
  return last;
}

/** Each draft, and before it the same with the sulk that goes on after it, where one does. */
export const withSulk = ({ scene: { text } }: RewordContext, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((draft) => {
    const end = draft.text === '' ? draft.span.end : endOfSulk(text, draft.span.end);
    if (end === draft.span.end) return [draft];
    const called = CALLED.exec(text.slice(draft.span.end))?.[0] ?? '';
    const words = draft.text.replace(/[.]$/u, '');
    const isAsked = words.endsWith('?');
    return isAsked
      ? [draft]
      : [{ ...draft, span: { start: draft.span.start, end }, text: `${words}${called}` }, draft];
  });
