import { blind } from '../scenarios/all.ts';
import { runInFirefox } from '../scenarios/run.ts';

runInFirefox(['textarea', 'plain', 'quill', 'slate', 'lexical'], blind);
