/** Sample patterns for looking at the options page: real rules, with their own examples. */

import { type Pattern, patternOf } from '../../../src/options/pattern.ts';
import { examples as sorryYouFeel } from '../../../src/rules/deflected-experiencer/sorry-you-feel.ts';
import { examples as tryingToHelp } from '../../../src/rules/excuse-justification/trying-to-help.ts';
import { rules } from '../../../src/rules/index.ts';
import { examples as calmDown } from '../../../src/rules/minimization-invalidation/calm-down.ts';

const examples = { 'sorry-you-feel': sorryYouFeel, 'trying-to-help': tryingToHelp, 'calm-down': calmDown };

/** Three patterns of as many families. */
export const patterns: readonly Pattern[] = rules.flatMap((rule) =>
  Object.entries(examples).flatMap(([id, own]) => (id === rule.id ? [patternOf(rule, own)] : [])),
);
