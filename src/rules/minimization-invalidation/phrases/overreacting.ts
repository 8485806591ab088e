/** Half-fixed wordings of the rule overreacting, over plain words ("im" is "i am" here). */

/** By verb, the phrases of excess it may govern; phrases like "big deal" are harmless elsewhere. */
export const GOVERNING =
  /^(?:make|turn|blow|take|get|go|do|throw|have|be|act|read|lay|kick|need|cry|fly|play|cause|create|react|jump|pull|want|put)$/;

/** Words that need a degree to be a grade of the reaction: alone they praise or describe. */
export const FAINT =
  /^(?:sensitive|extra|precious|emotional|touchy|drama|ridiculous|unreasonable|irrational|theatrical|soft|intense|baby|delicate|fragile)$/;

export const DEGREE =
  /\b(?:so|too|way|very|such|being|getting|over|bit|little|always|overly|all|acting|big)\b/;

export const AFTER_LABEL = [
  'ReactLabel',
  'Filler',
  'Adverb',
  'Preposition',
  'Connective',
  'Determiner',
  'Insult',
  'Anyone',
] as const;
