/** Events without a doer, and the same events with the writer as the one who did them. */

/** The same event with its doer. */
const OWNED: readonly (readonly [RegExp, string])[] = [
  [
    /\btrust (?:was|has been|got|is) (?:broken|lost|damaged|betrayed)\b/,
    "I broke your trust, and I'm sorry.",
  ],
  [
    /\bpromises? (?:was|were|got|has been|have been) (?:broken|not kept)\b/,
    "I broke a promise, and I'm sorry.",
  ],
  [/\blines? (?:was|were|got|has been|have been) crossed\b/, "I crossed a line, and I'm sorry."],
  [/\bfeelings (?:was|were|got) hurt\b/, "I hurt your feelings, and I'm sorry."],
  [/\bball (?:was|got) dropped\b/, "I dropped the ball, and I'm sorry."],
  [/\bvoices (?:was|were|got) raised\b|\b(?:shouting|yelling)\b/, "I raised my voice, and I'm sorry."],
  [/\b(?:said|words|spoken|exchanged|insults|tempers)\b/, "I said things that hurt, and I'm sorry."],
];
/** "Mistakes were made, but none was mine": there is nothing to take on. */
export const NOT_MINE =
  /\b(?:none|not (?:any|one)|never) (?:of (?:it|them|that|this) )?(?:(?:was|were|by|is) )?(?:by )?(?:me|mine|us|ours)\b|\bnot (?:by )?(?:me|mine|us|ours)\b/;

/** The event with the writer as its doer; `text` in plain words. */
export const ownedOf = (text: string): string =>
  OWNED.find(([passive]) => passive.test(text))?.[1] ?? "I made a mistake, and I'm sorry.";
