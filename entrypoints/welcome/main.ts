/** The welcome page. It paints at once; the engine for its field comes after. */
import { openOptions } from '../../src/shell/data.ts';
import { lookup } from '../../src/shell/lookup.ts';
import { siteGroups } from '../../src/sites/index.ts';
import { createText } from '../../src/ui/text.ts';
import { welcomeSite } from '../../src/welcome/site.ts';
import { mountWelcome } from '../../src/welcome/welcome.tsx';

const root = document.getElementById('root');
const text = createText(lookup);
if (root) {
  mountWelcome(root, {
    text,
    siteGroups,
    openOptions,
    attach: async () => (await import('../practice/attach.ts')).attachTo(welcomeSite, text),
  });
}
