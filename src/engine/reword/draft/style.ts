/** Rewordings in the writer's own hand: lower-case texting stays lower-case texting. */

/** How a stretch of text is written. */
export interface Hand {
  /** Sentences start in lower case and "i" is small. */
  readonly lower: boolean;
  /** Apostrophes are left out ("im", "dont"). */
  readonly bare: boolean;
  /** Apostrophes are curved, as phones and office programs write them. */
  readonly curved: boolean;
}

/** Reads the hand of a text. */
export function handOf(text: string): Hand {
  const letters = text.match(/\p{L}/u)?.[0] ?? '';
  const lower =
    letters !== '' &&
    letters === letters.toLowerCase() &&
    !/\bI\b/.test(text) &&
    !/[.!?]\s+\p{Lu}/u.test(text);
  const bare =
    /\b(?:im|ive|dont|didnt|cant|wont|wasnt|youre|thats|isnt|doesnt|couldnt|wouldnt|shouldnt|havent|ur|u)\b/i.test(
      text,
    ) && !/\w['’]\w/.test(text);
  return { lower, bare, curved: /\p{L}’\p{L}/u.test(text) && !/\p{L}'\p{L}/u.test(text) };
}

const outsideBlanks = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\[[^\]]*\])/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('');

/** Puts standard text into a hand. Blanks and names are left alone: only sentence starts and "I" are lowered. */
export function inHand(text: string, hand: Hand): string {
  let out = text;
  if (hand.lower) {
    out = outsideBlanks(out, (part) => part.replace(/\bI(?=\b|')/g, 'i'))
      .replace(
        /(^|[.!?]\s+)(\p{Lu})(?=\p{Ll}|['’\s]|$)/gu,
        (_, before: string, letter: string) => before + letter.toLowerCase(),
      )
      .replace(/(?<=[^.])\.$/, '');
  }
  if (hand.bare)
    out = outsideBlanks(out, (part) =>
      part
        .replace(/(\w)['’](?=(?:m|ve|re|t|s|d|ll)\b)/g, '$1')
        .replace(/\bi(?:ll|d)\b/g, (w) => (w === 'ill' ? "i'll" : "i'd")),
    );
  return hand.curved ? out.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : out;
}
