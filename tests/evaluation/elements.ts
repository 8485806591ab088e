/** How well the accountable elements are found: our own cases, `tests/cases/element-<id>.txt`. */
import { elementsBy } from '../../src/engine/finders.ts';
import { hearingElements } from '../../src/engine/hearing/heard-elements.ts';
import { sceneOf } from '../../src/engine/scene.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { ownCases } from './data.ts';
import { shown } from './figures.ts';

const byRules = elementsBy({ rules: [], elements });
const hearMore = hearingElements({ elements }, classifier);

/** The elements of a text, by id, as a review finds them. */
const held = (text: string): ReadonlySet<string> => {
  const scene = sceneOf(text);
  return new Set(hearMore(scene, byRules(scene)).map(({ element }) => element));
};

/**
 * Prints recall and false finds of every element on both halves of the cases.
 * @param show `element-<id>` prints that element's misses of the dev half.
 */
export function judgeElements(show: string | undefined, say: (line: string) => void): void {
  const cases = ownCases().filter((own) => own.rule.startsWith('element-'));
  for (const set of ['dev', 'check'] as const) {
    const found = { hits: 0, of: 0 };
    const wrong = { hits: 0, of: 0 };
    const rows = elements.map((element) => {
      const due = cases.filter((own) => own.set === set && own.rule === `element-${element.id}`);
      const missed = due.filter((own) => own.flag && !held(own.text).has(element.id));
      const false_ = due.filter((own) => !own.flag && held(own.text).has(element.id));
      const of = due.filter((own) => own.flag).length;
      found.hits += of - missed.length;
      found.of += of;
      wrong.hits += false_.length;
      wrong.of += due.length - of;
      if (set === 'dev' && show === `element-${element.id}`) {
        for (const own of missed) say(`    missed ${own.text}`);
        for (const own of false_) say(`    wrong ${own.text}`);
      }
      return `${element.id} ${of - missed.length}/${of} wrong ${false_.length}/${due.length - of}`;
    });
    say(`elements, ${set}: recall ${shown(found)}; found where it is not ${shown(wrong)}`);
    say(`    ${rows.join(' · ')}`);
  }
}
