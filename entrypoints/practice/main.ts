/** The practice chat. */
import { mountPractice } from '../../src/practice/practice.tsx';
import { practiceSite } from '../../src/practice/site.ts';
import { lookup } from '../../src/shell/lookup.ts';
import { createText } from '../../src/ui/text.ts';
import { attachTo } from './attach.ts';

const text = createText(lookup);
const root = document.getElementById('root');
if (root) mountPractice(root, { text, attach: () => void attachTo(practiceSite, text) });
