import { defineElement } from '../element.ts';

/** Respects a limit the other has set. */
export const boundaryRespect = defineElement({
  id: 'boundary-respect',
  weight: 2,
  cues: [
    { here: ['i', 'respect honor honour hear will', 'you your'] },
    { here: ['thank thanks', 'limit telling clearly'] },
    { here: ['no will not', 'until push more again', 'i you'] },
  ],
  test: ({ clause }, text, said) => {
    if (
      /\bbut (?:i|we|you)\b|\b(?:call|ring) you\b|\boutside\b|\b(?:car|fix|build|spanish|diversion|cello)\b/.test(
        said,
      )
    )
      return false;
    if (/\bi (?:will |am going to |do |want to )?(?:respect|honou?r|keep (?:it|to it|to that))\b/.test(text))
      return /\b(?:you|your|no|that|it|decided|limit|distance)\b/.test(text) && !/\bskills?\b/.test(text);
    if (/\byou (?:asked|told me|said|have told)\b/.test(said) && /\bi (?:will|wo|have)\b/.test(said))
      return /\b(?:will not|so i will|will keep|will give|like you asked|not add|give it)\b/.test(said);
    if (
      /\bi will not (?:text|call|push|ask|bring|contact|message|come|write|bother|raise)\b|\bnot going to push\b/.test(
        text,
      )
    )
      return /\b(?:until|again|unless|you|it up|push)\b/.test(said);
    if (/\bthank(?:s| you) for telling me\b/.test(said))
      return /\b(?:limit|clearly|no|leave|stop|boundary)\b/.test(said);
    if (
      /\bno more (?:messages|texts|calls)\b|\bwill not ask again\b|\bi hear your no\b|\bwait to hear from you\b/.test(
        said,
      )
    )
      return true;
    return clause.subject === 'zero' && /^(?:will|would) not (?:ask|push|text|bring)\b/.test(text);
  },
});
