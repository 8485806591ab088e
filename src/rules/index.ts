/** All rules, in the order that decides overlaps among findings of equal severity: the more specific first. */
import type { Rule } from '../engine/rule.ts';
import sorryButExcuse from './adversative-apology/sorry-but-excuse.ts';
import conditionalAnyone from './conditional-apology/conditional-anyone.ts';
import conditionalIfAct from './conditional-apology/conditional-if-act.ts';
import conditionalIfHurt from './conditional-apology/conditional-if-hurt.ts';
import hedgedEffect from './conditional-apology/hedged-effect.ts';
import whateverIDid from './conditional-apology/whatever-i-did.ts';
import sorryYouFeel from './deflected-experiencer/sorry-you-feel.ts';
import intentDefense from './excuse-justification/intent-defense.ts';
import corporateBoilerplate from './institutional-evasion/corporate-boilerplate.ts';
import calmDown from './minimization-invalidation/calm-down.ts';
import overreacting from './minimization-invalidation/overreacting.ts';
import alreadyApologized from './performative-closure/already-apologized.ts';
import bareToken from './performative-closure/bare-token.ts';
import everyoneThinks from './triangulation/everyone-thinks.ts';
import messenger from './triangulation/messenger.ts';
import sideTaking from './triangulation/side-taking.ts';

export const rules: readonly Rule[] = [
  conditionalAnyone,
  conditionalIfAct,
  conditionalIfHurt,
  whateverIDid,
  hedgedEffect,
  sorryYouFeel,
  sorryButExcuse,
  alreadyApologized,
  bareToken,
  intentDefense,
  overreacting,
  calmDown,
  everyoneThinks,
  messenger,
  sideTaking,
  corporateBoilerplate,
];
