/** A deed the writer tells of beside an excuse or a shrug: "I forgot your birthday, I'm just not a dates person" as "I forgot your birthday". */
import { isPast } from '../past.ts';
import { isLong } from '../theirs/said.ts';

const GOES_ON =
  / (?:because|cos|coz|cuz|bc|but|so|and (?=(?:i|you|u|it|that|we|he|she|they|everyone)\b)|n (?=(?:i|u|you|it)\b)|lol|tbh|then|anyway|relax|chill|calm|mate|bro|babe|hun|love|get over|jeez|ffs|god|sorry|soz|my bad)\b.*$/iu;
/** What goes on in somebody, or was said for peace, is no deed. */
const NO_DEED =
  /^(?:thought|knew|felt|meant|tried|wanted|said|told|asked|guessed|hoped|figured|liked|loved|hated|saw|heard|had|got|was|were|did|came|went|could|would|didn['’]?t|couldn['’]?t|wasn['’]?t|needed|grew|lived|promised|apologi[sz]ed|swore|believed|warned|agreed|understood|read|explained|remembered|noticed|realised|realized|spent|paid|helped|bought|gave|made|worked|reckoned|supposed|used)$/iu;

/** "I only borrowed your car", after what waves a feeling away. */
const ONLY =
  /(?:^|[,.!?;:–—-] ?|\b(?:sensitive|dramatic|overreacting|down|out|relax|chill|calm|deal|deep|world|biggie|serious|crime|god|jesus|lol|\p{Lu}\p{L}+) )(?:all )?i (?:only|just|literally|merely|simply)(?: just| only)? (?<past>\p{L}+)(?<rest> [^,;.!?]+)/iu;
/** "It's not a big deal i was late", "nobody died, I was late". */
const DEAL =
  /\b(?:big deal|that deep|end of the world|that serious|worst thing|no biggie|a crime|nothing)[,.]? (?:that |if |just (?:because|cos) )?i (?<past>was|forgot|missed|lost|broke|left|dropped|spilled|spilt|ate|used|borrowed|told|sold|cancelled|deleted)(?<rest> [^,;.!?]+)/iu;
const LATE = /^ (?:\S+ ){0,3}?(?:late|early|drunk|asleep|rude|short|loud|grumpy|harsh|out)\b/iu;

const told = (past: string, rest: string): string | null => {
  const what = rest.replace(GOES_ON, '').trimEnd();
  return what === '' || isLong(what) || /^ (?:it|that|this|so)$/iu.test(what)
    ? null
    : `I ${past.toLowerCase()}${what}`;
};

/** "I only said the car was filthy" as "I said the car was filthy"; null where nothing is told that was done. */
export function asOnlyDone(typed: string): string | null {
  const deal = DEAL.exec(typed)?.groups;
  if (deal !== undefined && (deal.past?.toLowerCase() !== 'was' || LATE.test(deal.rest ?? '')))
    return told(deal.past ?? '', deal.rest ?? '');
  const { past = '', rest = '' } = ONLY.exec(typed)?.groups ?? {};
  const low = past.toLowerCase();
  if (
    !isPast(past) ||
    /^(?:wanted|tried|meant|thought|had|was|were|did|got|asked|hoped|needed|loved|felt|knew|found|heard|came|didn['’]?t)$/iu.test(
      low,
    )
  )
    return null;
  return told(past, rest);
}

/** "I'm not good with dates, so I missed your party", "I missed your party, I'm just bad with dates". */
const BESIDE =
  /(?:^(?:(?:ok|okay|well|yeah|yes|look|fine|right),? )*|,? so (?:yes |yeah |of course )?)i (?<past>\p{L}+)(?<rest> (?!that\b|so\b)[^,;.!?]+)(?=[,;.!?]|$)/giu;

/** A deed told beside "that's just me": "I missed your party"; null where none is. */
export function asToldDeed(typed: string): string | null {
  for (const { groups } of typed.matchAll(BESIDE)) {
    const { past = '', rest = '' } = groups ?? {};
    if (!isPast(past) || NO_DEED.test(past) || !/\b(?:you|u|your|ur)\b/iu.test(rest)) continue;
    const deed = told(past, rest);
    if (deed !== null) return deed;
  }
  return null;
}
