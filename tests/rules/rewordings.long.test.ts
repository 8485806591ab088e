/** The laws of rewordings over all of our own cases, and all pairs of wordings in one message. */
import { cases, examples, pairs } from './messages.ts';
import { rewordingsAreOffered, rewordingsKeep, rewordingsKeepTheHand } from './rewording-laws.ts';

const all = cases(1);
rewordingsKeep('own cases', all);
rewordingsKeep('two wordings in one message', pairs);
rewordingsAreOffered([...examples, ...all]);
rewordingsKeepTheHand(all);
