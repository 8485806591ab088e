/** Puts a person's words into a template. */
import { wordsOf } from '../../engine/text/words.ts';
import { ended } from './hand.ts';
import { isBase, isEvent, isGerund, isPast, isState } from './vocabulary.ts';

/**
 * The template with the words in the place of `…`. In the hand of someone who texts, the template's own words lose
 * their capitals.
 */
export function placed(template: string, words: string, texting: boolean): string {
  const [before = '', after = ''] = template.split('…');
  const own = before === '' ? words : lowered(words.replace(/^(?:and|but|well|um+|uh+|oh)[, ]\s*/i, ''));
  const head = texting ? before.toLowerCase() : before;
  const tail = texting ? after.toLowerCase() : after;
  if (tail === '') return head + own;
  // What follows brings its own stop: the one of the person's words makes way unless it says more.
  if (tail === '?') return ended(head + own.replace(/[.\s]+$/, ''), '?');
  return ended(head + own) + tail.replace(/^\./, '');
}

/** Lower case for a first word that is surely no name. */
function lowered(words: string): string {
  const [first] = wordsOf(words);
  if (!first || first.caps || first.text === 'i') return words;
  return isName(first.text, first.tags.size) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const NAMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|mum|mom|dad|christmas)$/;

const isName = (word: string, tags: number): boolean =>
  NAMES.test(word) || (tags === 0 && ![isBase, isEvent, isGerund, isPast, isState].some((is) => is(word)));
