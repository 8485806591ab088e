/** What is looked for in plain words: a regular expression, or anything that answers like one. */
export interface Expression {
  exec(text: string): { readonly 0: string; readonly index: number } | null;
  test(text: string): boolean;
}
