/** Answers by the id of their step: what was typed, and the sentence it becomes. */
export type Answered = Readonly<Record<string, readonly (readonly [typed: string, sentence: string])[]>>;
