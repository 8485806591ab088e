/** The laws of rewordings over all examples, some of our own cases, and two wordings in one message; long: over more. */
import { cases, examples, pairs } from './messages.ts';
import { rewordingsAreOffered, rewordingsKeep, rewordingsKeepTheHand } from './rewording-laws.ts';

const some = cases(12);
rewordingsKeep('examples', examples);
rewordingsKeep('own cases', some);
rewordingsKeep(
  'two wordings in one message',
  pairs.filter((_, i) => i % 3 === 0),
);
rewordingsAreOffered([...examples, ...some]);
rewordingsKeepTheHand(some);
