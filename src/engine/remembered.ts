/** Questions whose answer stays the same, so that rules may ask them of every sentence of a long message. */

/**
 * Gives `ask` a memory: each thing is asked about once, and the answer is kept as long as the thing is.
 * What is handed over besides helps to answer; it must not change the answer.
 */
export const remembered = <Thing extends object, Answer, Help extends readonly unknown[]>(
  ask: (thing: Thing, ...help: Help) => Answer,
): ((thing: Thing, ...help: Help) => Answer) => {
  const answers = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing, ...help) => {
    let known = answers.get(thing);
    if (known === undefined) {
      known = { answer: ask(thing, ...help) };
      answers.set(thing, known);
    }
    return known.answer;
  };
};

/** What keeps answers about itself, where even the search for what was remembered would take too long. */
export class Keeper {
  readonly answers: unknown[] = [];
}

let questions = 0;

/** The same for what keeps its answers itself. No answer may be undefined. */
export const kept = <Thing extends Keeper, Answer>(
  ask: (thing: Thing) => Answer,
): ((thing: Thing) => Answer) => {
  const question = questions++;
  return (thing) => {
    const { answers } = thing;
    // Answers stand in a row without holes.
    while (answers.length <= question) answers.push(undefined);
    let known = answers[question] as Answer | undefined;
    if (known === undefined) {
      known = ask(thing);
      answers[question] = known;
    }
    return known;
  };
};

/**
 * The same for texts, of which a long session sees many: the answers for the last `many` texts at least, and for no more
 * than twice as many, are kept. What was not asked for since the last sweep is forgotten.
 */
export function rememberedText<Answer>(
  many: number,
  ask: (text: string) => Answer,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = recent;
  return (text) => {
    let known = recent.get(text);
    if (known !== undefined) return known;
    known = older.get(text) ?? ask(text);
    if (recent.size >= many) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, known);
    return known;
  };
}
