/** The cues of all rules, and nothing else of them: what the resident bundle needs. */
import type { Cue } from '../engine/cue.ts';
import { cues as sorryButExcuse } from './adversative-apology/sorry-but-excuse.ts';
import { cues as conditionalIfHurt } from './conditional-apology/conditional-if-hurt.ts';
import { cues as sorryYouFeel } from './deflected-experiencer/sorry-you-feel.ts';
import { cues as intentDefense } from './excuse-justification/intent-defense.ts';
import { cues as alreadyApologized } from './performative-closure/already-apologized.ts';

export const cues: readonly (readonly Cue[])[] = [
  sorryButExcuse,
  conditionalIfHurt,
  sorryYouFeel,
  intentDefense,
  alreadyApologized,
];
