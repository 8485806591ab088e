/** Hints that the writer may not want to live. Where one is given no other wording matters: none is offered that would muffle it. */
import type { Scene } from '../../scene.ts';

const LATER =
  '(?:any ?more|no more|any ?longer|much longer|tomorrow|tmrw|tomoz|tonight|in the morning|next (?:week|month|year)|by (?:then|morning|monday|friday))';

/** Said of oneself: seen alive, no longer here, one's affairs in order. */
const HINTS: readonly RegExp[] = [
  /\b(?:see|find|have|want\p{L}*|need\p{L}*|wish\p{L}*|get) me (?:\p{L}+ )?(?:alive|living|dead)\b/iu,
  /\b(?:put|got|have|getting|setting|set) (?:all )?my (?:affairs|papers) (?:are )?in order\b|\bmy affairs are in order\b/iu,
  new RegExp(
    `\\bi(?:['’]?m| am| was|['’]?ll be| will be| won['’]?t be| wont be| will not be) (?:(?:not|no|no longer|never|ever|even) )*(?:here|around|alive|breathing|living) ${LATER}\\b`,
    'iu',
  ),
  /\bwhy (?:i['’]?m|i am) (?:not|no longer|gone|dead)\b(?: (?:here|around|alive)\b)?/iu,
  /\b(?:hurt|harm|kill|cut|end|hang|drown)(?:ing)? my ?self\b/iu,
  /\b(?:every(?:one|body)|(?:yo)?u(?:['’](?:d|ll|re)|d| all| lot| would)?|they(?:['’]d|d| all)?|kids|boys|girls|children|family|world|all) (?:(?:is|are|be|would|all|will|much|far|just|so) )*better (?:off )?without me\b/iu,
];

/** True when a message hints that its writer may not go on living, whether or not a rule meets it. */
export const isAtRisk = (scene: Scene): boolean => HINTS.some((hint) => hint.test(scene.text));
