/**
 * `npm run evaluate`: how well the rules judge. Pooled groups on labelled messages, alarms on ordinary ones, and
 * our own cases. `--show missed|wrong|alarms|own|RULE|FAMILY` prints messages to read; `--own` leaves the shared
 * data out; `--without moves,scope,vetoes,normaliser,features` measures what a part is worth; `--write` keeps the
 * figures in baseline.json.
 */
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/engine/types.ts';
import { rules } from '../../src/rules/index.ts';
import { writeBaselines } from './baseline.ts';
import { CLEAN, type Gold, GROUPS, gold, isClear, ordinary, ownCases } from './data.ts';
import { judgeElements } from './elements.ts';
import { BUILT_PARTS, engineWithout } from './engine-without.ts';
import { shown } from './figures.ts';
import { type Judged, judgeFamilies, judgeGroup, judgeOwn } from './judge.ts';
import { finderWithout } from './without.ts';

const { values } = parseArgs({
  options: {
    show: { type: 'string' },
    own: { type: 'boolean' },
    family: { type: 'string' },
    set: { type: 'string', default: 'dev' },
    all: { type: 'boolean' },
    without: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const without = values.without?.split(',') ?? [];
const built = without.filter((part) => BUILT_PARTS.includes(part));
const found = finderWithout(
  without.filter((part) => !built.includes(part)),
  built.length === 0 ? undefined : await engineWithout(built),
);
const say = (line = ''): void => console.log(line);
const brief = (text: string): string => text.replaceAll('\n', ' / ').slice(0, 260);
const ids = (findings: readonly Finding[]): string =>
  findings.map((f) => `${f.rule}${f.severity} «${f.quote.slice(0, 60)}»`).join(', ');

function sayGold(items: readonly Gold[]): void {
  say(`labelled messages: ${items.length}`);
  const judged = items.map((item): Judged<Gold> => ({ item, findings: found(item.text) }));
  for (const group of Object.keys(GROUPS)) {
    const { precision, recall, missed, wrong } = judgeGroup(judged, group);
    say(`  ${group}  precision ${shown(precision)}   recall ${shown(recall)}`);
    if (values.show === 'missed')
      for (const { item, findings } of missed)
        say(`    missed ${item.id} [${item.labels}] ${brief(item.text)} || ${ids(findings)}`);
    if (values.show === 'wrong')
      for (const { item, findings } of wrong)
        say(`    wrong ${item.id} ${ids(findings)} || ${brief(item.text)}`);
  }
  const families = [...judgeFamilies(judged)].map(([family, recall]) => `${family} ${shown(recall)}`);
  if (values.show === undefined) say(`    recall by family: ${families.join(' · ')}`);
}

function sayOrdinary(): void {
  let clean = { hits: 0, of: 0 };
  for (const [name, messages] of ordinary() ?? []) {
    const alarms = messages
      .map((message) => ({ message, findings: found(message.text) }))
      .filter(({ findings }) => findings.length > 0);
    const loud = alarms.filter(({ findings }) => findings.some((finding) => finding.severity >= 2));
    if (CLEAN.includes(name)) clean = { hits: clean.hits + loud.length, of: clean.of + messages.length };
    const per = (count: number): string => ((1000 * count) / messages.length).toFixed(1);
    say(
      `  ${name.padEnd(20)} ${messages.length} messages; per 1,000: ${per(loud.length)} at severity 2 or more, ${per(alarms.length)} at any`,
    );
    for (const { message, findings } of alarms) {
      const shownHere = findings.filter(
        ({ rule, family }) => values.show === 'alarms' || rule === values.show || family === values.show,
      );
      if (shownHere.length > 0 && (values.all || findings.some((finding) => finding.severity >= 2)))
        say(`    ${message.id} ${ids(shownHere)} || ${brief(message.text)}`);
    }
  }
  say(
    `  clean strata: ${((1000 * clean.hits) / clean.of).toFixed(2)} per 1,000 at severity 2 or more (${clean.hits}/${clean.of})`,
  );
}

function sayOwn(set: 'dev' | 'check'): void {
  const familyOf = new Map(
    rules
      .filter(({ family }) => values.family === undefined || family === values.family)
      .map(({ id, family }) => [id, family]),
  );
  const cases = ownCases().filter((own) => own.set === set && !own.rule.startsWith('element-'));
  const judged = judgeOwn(cases, familyOf, found);
  for (const [rule, { missed, mistaken }] of judged.rules) {
    if (set !== values.set || (values.show !== 'own' && values.show !== rule)) continue;
    for (const { item, findings } of missed)
      say(`    missed ${rule}: ${brief(item.text)} || ${ids(findings)}`);
    for (const { item, findings } of mistaken)
      say(`    wrong ${rule}: ${brief(item.text)} || ${ids(findings)}`);
  }
  say(
    `own cases, ${set}: recall by rule ${shown(judged.recall)}, by family ${shown(judged.byFamily)}; precision at severity 2 or more ${shown(judged.precision)}`,
  );
  const weak = [...judged.rules].filter(
    ([, { recall, wrong }]) => recall.hits < recall.of * 0.8 || wrong.hits > 0,
  );
  if (set === values.set)
    say(
      `    ${weak.map(([rule, { recall, wrong }]) => `${rule} ${recall.hits}/${recall.of} wrong ${wrong.hits}/${wrong.of}`).join(' · ')}`,
    );
}

const labelled = values.own ? null : gold();
if (labelled === null) say('shared data: not here, so only our own cases are judged.');
else {
  say('clear cases');
  sayGold(labelled.filter(isClear));
  if (values.show === undefined) {
    say('all cases');
    sayGold(labelled);
  }
  say('ordinary messages');
  sayOrdinary();
}
sayOwn('dev');
sayOwn('check');
judgeElements(values.show, say);
if (values.write) writeBaselines(found);
