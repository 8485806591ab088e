/** How well the accountable elements are found: our own cases, `tests/cases/element-<id>.txt`. */
import { createCueIndex } from '../../src/engine/cue.ts';
import type { ElementRule } from '../../src/engine/rule.ts';
import { sceneOf } from '../../src/engine/scene.ts';
import { elements } from '../../src/repair/index.ts';
import { ownCases } from './data.ts';
import { shown } from './figures.ts';

/** True when the element is in the text, asked the way a review asks. */
export function holdsElement(element: ElementRule, text: string): boolean {
  const scene = sceneOf(text);
  const calls = createCueIndex([element]);
  return scene.sentences.some(
    (_, i) => calls(scene.sentences, i).length > 0 && element.find(scene, i).length > 0,
  );
}

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
      const missed = due.filter((own) => own.flag && !holdsElement(element, own.text));
      const false_ = due.filter((own) => !own.flag && holdsElement(element, own.text));
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
