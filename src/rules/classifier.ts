/** The second reader, with what it learned about our rules. */
import { Classifier } from '../engine/classifier/classifier.ts';
import { weights } from './weights.ts';

export const classifier = new Classifier(weights);
