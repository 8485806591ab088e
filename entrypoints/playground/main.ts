/** The rule playground. It paints at once; the engine comes with the first message. */
import { mountPlayground } from '../../src/playground/playground.tsx';
import { lookup } from '../../src/shell/lookup.ts';
import { createText } from '../../src/ui/text.ts';

const root = document.getElementById('root');
if (root) {
  mountPlayground(root, {
    text: createText(lookup),
    trace: async (message, previous) => (await import('./trace.ts')).traceOf(message, previous),
  });
}
