/**
 * `npm run evaluate`: how well the rules judge. Pooled groups on labelled messages, alarms on ordinary ones, and
 * our own cases. `--show missed|wrong|RULE|own` prints messages to read; `--own` leaves the shared data out.
 */
import { parseArgs } from 'node:util';
import { createReviewer } from '../../src/engine/review.ts';
import type { Finding } from '../../src/engine/types.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';
import { CLEAN, FAMILIES, type Gold, GROUPS, gold, ordinary, ownCases } from './data.ts';
import { judgeElements } from './elements.ts';
import { shown } from './figures.ts';

const { values } = parseArgs({
  options: {
    show: { type: 'string' },
    own: { type: 'boolean' },
    family: { type: 'string' },
    set: { type: 'string', default: 'dev' },
    all: { type: 'boolean' },
  },
});
const { review } = createReviewer({ rules, elements });
const found = (text: string): readonly Finding[] => review(text, { rewordings: false }).findings;
const say = (line = ''): void => console.log(line);
const brief = (text: string): string => text.replaceAll('\n', ' / ').slice(0, 260);
const ids = (findings: readonly Finding[]): string =>
  findings.map((f) => `${f.rule}${f.severity} «${f.quote.slice(0, 60)}»`).join(', ');

function judgeGold(items: readonly Gold[]): void {
  say(`labelled messages: ${items.length}`);
  const judged = items.map((item) => ({ item, findings: found(item.text) }));
  for (const [group, families] of Object.entries(GROUPS)) {
    const labels = Object.keys(FAMILIES).filter((label) =>
      FAMILIES[label]?.some((family) => families.includes(family)),
    );
    const due = judged.filter(({ item }) => item.labels.some((label) => labels.includes(label)));
    const caught = due.filter(({ item, findings }) => {
      const mapped = item.labels
        .filter((label) => labels.includes(label))
        .flatMap((label) => FAMILIES[label] ?? []);
      return findings.some((finding) => mapped.includes(finding.family));
    });
    const spoke = judged.filter(({ findings }) =>
      findings.some((finding) => finding.severity >= 2 && families.includes(finding.family)),
    );
    const right = spoke.filter(({ item }) => item.flag);
    say(
      `  ${group}  precision ${shown({ hits: right.length, of: spoke.length })}   recall ${shown({ hits: caught.length, of: due.length })}`,
    );
    if (values.show === 'missed')
      for (const { item, findings } of due.filter((one) => !caught.includes(one)))
        say(`    missed ${item.id} [${item.labels}] ${brief(item.text)} || ${ids(findings)}`);
    if (values.show === 'wrong')
      for (const { item, findings } of spoke.filter((one) => !right.includes(one)))
        say(`    wrong ${item.id} ${ids(findings)} || ${brief(item.text)}`);
  }
}

function judgeOrdinary(): void {
  const corpora = ordinary();
  if (corpora === null) return;
  let clean = { hits: 0, of: 0 };
  for (const [name, messages] of corpora) {
    const alarms = messages
      .map((message) => ({ message, findings: found(message.text) }))
      .filter(({ findings }) => findings.length > 0);
    const loud = alarms.filter(({ findings }) => findings.some((finding) => finding.severity >= 2));
    if (CLEAN.includes(name)) clean = { hits: clean.hits + loud.length, of: clean.of + messages.length };
    say(
      `  ${name.padEnd(20)} ${messages.length} messages; per 1,000: ${((1000 * loud.length) / messages.length).toFixed(1)} at severity 2 or more, ${((1000 * alarms.length) / messages.length).toFixed(1)} at any`,
    );
    for (const { message, findings } of alarms) {
      const shownHere =
        values.show === 'alarms'
          ? findings
          : findings.filter((finding) => finding.rule === values.show || finding.family === values.show);
      if (shownHere.length > 0 && (values.all || findings.some((finding) => finding.severity >= 2)))
        say(`    ${message.id} ${ids(shownHere)} || ${brief(message.text)}`);
    }
  }
  say(
    `  clean strata: ${((1000 * clean.hits) / clean.of).toFixed(2)} per 1,000 at severity 2 or more (${clean.hits}/${clean.of})`,
  );
}

function judgeOwn(): void {
  const familyOf = new Map(rules.map((rule) => [rule.id, rule.family]));
  for (const set of ['dev', 'check'] as const) {
    const pool = { rule: { hits: 0, of: 0 }, family: { hits: 0, of: 0 }, wrong: 0, loud: 0 };
    const perRule = new Map<string, { hit: number; of: number; wrong: number; near: number }>();
    for (const own of ownCases()) {
      if (own.set !== set || own.rule.startsWith('element-')) continue;
      const silentFile = !familyOf.has(own.rule);
      if (silentFile && own.flag) continue;
      if (values.family !== undefined && familyOf.get(own.rule) !== values.family && !silentFile) continue;
      const findings = found(own.text);
      const row = perRule.get(own.rule) ?? { hit: 0, of: 0, wrong: 0, near: 0 };
      perRule.set(own.rule, row);
      const show = set === values.set && (values.show === 'own' || values.show === own.rule);
      if (own.flag) {
        row.of++;
        pool.rule.of++;
        const hit = findings.some((finding) => finding.rule === own.rule);
        const family = findings.some((finding) => finding.family === familyOf.get(own.rule));
        if (hit) row.hit++;
        pool.rule.hits += hit ? 1 : 0;
        pool.family.hits += family ? 1 : 0;
        pool.loud += findings.some((finding) => finding.severity >= 2) ? 1 : 0;
        if (!hit && show) say(`    missed ${own.rule}: ${brief(own.text)} || ${ids(findings)}`);
      } else {
        row.near++;
        if (findings.some((finding) => finding.severity >= 2)) {
          row.wrong++;
          pool.wrong++;
          if (show) say(`    wrong ${own.rule}: ${brief(own.text)} || ${ids(findings)}`);
        }
      }
    }
    const weak = [...perRule].filter(([, row]) => row.hit < row.of * 0.8 || row.wrong > 0);
    say(
      `own cases, ${set}: recall by rule ${shown(pool.rule)}, by family ${shown({ hits: pool.family.hits, of: pool.rule.of })}; precision at severity 2 or more ${shown({ hits: pool.loud, of: pool.loud + pool.wrong })}`,
    );
    if (set === values.set)
      say(
        `    ${weak.map(([rule, row]) => `${rule} ${row.hit}/${row.of} wrong ${row.wrong}/${row.near}`).join(' · ')}`,
      );
  }
}

const labelled = values.own ? null : gold();
if (labelled === null) say('shared data: not here, so only our own cases are judged.');
else {
  say('clear cases');
  judgeGold(labelled.filter((item) => !item.note.includes('borderline')));
  if (values.show === undefined) {
    say('all cases');
    judgeGold(labelled);
  }
  say('ordinary messages');
  judgeOrdinary();
}
judgeOwn();
judgeElements(values.show, say);
