/** The README's table of rules, made from the rules and the catalogue. */
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { rules } from '../../src/rules/index.ts';
import { createText, lookupIn } from '../../src/ui/text.ts';

const WEIGHT = ['', 'soft', 'clear', 'serious'];

const text = createText(lookupIn(messages));

/** One row a rule, by family: its plain name, how it may land, how much it weighs. */
export function ruleTable(): string {
  const byFamily = grouped();
  const rows = [...byFamily].flatMap(([family, members]) => [
    `| **${family.replaceAll('-', ' ')}** | | |`,
    ...members.map((rule) => {
      const key = `rule_${rule.id.replaceAll('-', '_')}`;
      return `| [${text.find(`${key}_name`) ?? rule.id}](src/rules/${rule.family}/${rule.id}.ts) | ${text.find(`${key}_why`) ?? ''} | ${WEIGHT[rule.severity]} |`;
    }),
  ]);
  return ['| wording | how it may land | weight |', '|---|---|---|', ...rows].join('\n');
}

function grouped(): Map<string, (typeof rules)[number][]> {
  const map = new Map<string, (typeof rules)[number][]>();
  for (const rule of rules) map.set(rule.family, [...(map.get(rule.family) ?? []), rule]);
  return map;
}
