/** What is looked for in plain words: a regular expression, or a form that is compiled when it is first needed. */
export interface Expression {
  exec(text: string): { readonly 0: string; readonly index: number } | null;
  test(text: string): boolean;
}
