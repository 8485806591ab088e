/** All rules, in the order that decides overlaps among findings of equal severity: the more specific first. */
import type { Rule } from '../engine/rule.ts';
import sorryButExcuse from './adversative-apology/sorry-but-excuse.ts';
import conditionalIfHurt from './conditional-apology/conditional-if-hurt.ts';
import sorryYouFeel from './deflected-experiencer/sorry-you-feel.ts';
import intentDefense from './excuse-justification/intent-defense.ts';
import alreadyApologized from './performative-closure/already-apologized.ts';

export const rules: readonly Rule[] = [
  conditionalIfHurt,
  sorryYouFeel,
  sorryButExcuse,
  alreadyApologized,
  intentDefense,
];
