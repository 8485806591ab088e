/** What is laid into others' mouths, said for oneself: "everyone thinks you've been off lately" as "I think you've been off lately." */
import { tagsOf } from '../../../lexicon/index.ts';
import { lowered } from '../../draft/operations.ts';

/** "Me and Jo were talking and": how it came up. */
const TALKED =
  "(?:(?:me|myself|i)(?:,? (?:and|n|&))?(?:,? [\\w' ]{2,30}?)? (?:were|was|have been|r|are) (?:all |just )*(?:talking|chatting|saying|discussing)[\\w ]{0,16}?,? (?:and|n) )?";
/** Who is said to think so. */
const MANY = [
  '(?:all|both) of us|we (?:all|both)',
  'everyone|everybody|people',
  '(?:all|most|both|half) of (?:us|them|our friends|the (?:team|family|girls|lads|office))',
  '(?:all )?(?:your|our|the) (?:friends|family|team|mates|colleagues|neighbou?rs|kids|girls|lads|sisters|brothers)',
  'the whole (?:team|family|office|group|class|street)',
  '(?:even )?(?:your|my|our) (?:own )?(?:m[uo]m|mother|dad|sister|brother|aunt|uncle|gran|nan|wife|husband|boss)',
].join('|');
const THINK = '(?:thinks?|thought|says?|said|agrees?|agreed|feels?|felt|reckons?|noticed|can see)(?: that)?';
const CLAIM = "(?<claim>(?:you|u|ur|your|it|(?:yo)?u['’]?(?:ve|re))\\b[^;!?]+)";

const CHORUS = new RegExp(
  `^(?:(?:and|but|honestly|even|also) )*${TALKED}(?:${MANY})(?: (?:at|in|on|from) [\\w ]{2,16}?)? (?:(?:also|already|all|now|really|here) )*${THINK} ${CLAIM}$`,
  'i',
);
const NOT_ALONE = /,? (?:and )?(?:it['’]?s )?not (?:just|only) me\b.*$/i;
const WORDS_AT_MOST = 16;

/** A call of names stays one, whoever says it. */
const labels = (claim: string): boolean =>
  claim
    .toLowerCase()
    .split(/\W+/)
    .some((word) => tagsOf(word).some((tag) => /^(?:Insult|Trait|ReactLabel|MindLabel|Negative)$/.test(tag)));

/** The opinion of many as the writer's own; null where nothing is held but a call of names. */
export function asOpinion(typed: string): string | null {
  const claim = CHORUS.exec(typed.trim().replace(NOT_ALONE, ''))?.groups?.claim?.trim();
  return claim === undefined ||
    claim.split(/\s+/).length > WORDS_AT_MOST ||
    /\b(?:because|but)\b/i.test(claim) ||
    labels(claim)
    ? null
    : `I think ${lowered(claim)}.`;
}
