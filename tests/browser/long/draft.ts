/** A draft as long as a bad night: mostly harmless paragraphs, some with words that hurt. */

const harmless =
  'I have been thinking about the weekend and about how the house felt after everybody had gone home again. ' +
  'There was so much to carry, and the rain did not stop until we were back in the kitchen with the lights on. ';
const hurting = "I'm sorry you feel that way. ";

/** Sentences of a paragraph that hurts stand in every so many paragraphs. */
const EVERY = 8;

/**
 * @param words at least so many.
 * @returns paragraphs, a line each. The last one hurts, so that its mark can be seen at the end of the text.
 */
export const draftOf = (words: number): string => {
  const count = Math.ceil(words / wordsIn(harmless));
  const paragraphs = Array.from({ length: count }, (_, index) =>
    (count - 1 - index) % EVERY === 0 ? harmless + hurting : harmless,
  );
  return paragraphs.map((paragraph) => paragraph.trim()).join('\n');
};

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
