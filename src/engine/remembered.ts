/** Questions whose answer stays the same, so that rules may ask them of every sentence of a long message. */

/** Gives `ask` a memory: each thing is asked about once, and the answer is kept as long as the thing is. */
export const remembered = <Thing extends object, Answer>(
  ask: (thing: Thing) => Answer,
): ((thing: Thing) => Answer) => {
  const answers = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    let known = answers.get(thing);
    if (known === undefined) {
      known = { answer: ask(thing) };
      answers.set(thing, known);
    }
    return known.answer;
  };
};
