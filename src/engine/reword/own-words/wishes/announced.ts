/** What a condescending announcement announces: "let me put it in words you can follow: the invoice is late". */
import type { Draft, RewordContext } from '../../../rule.ts';
import { wholeSentence } from '../../draft/around.ts';
import { fit } from '../../draft/fit.ts';
import { capital } from '../../draft/operations.ts';

/** "I'll type it slowly for you:", "in short words:", "let me spell it out:". */
const ANNOUNCES =
  /^(?:[^:;.!?]{0,30}\b)?(?:i(?:['’]ll| will|ll)|i(?:['’]m| am|m) (?:going to|gonna)|let me|allow me to|lemme|here,? (?:let me|i['’]ll)|in)\b[^:;.!?]*?\b(?:slow(?:ly|er)?|spell|simple|simpl\p{L}+|short|small|little|plain|big|easy|words?|syllables?|crayons?|letters?|explain|break|dumb)\b[^:;.!?]{0,40}[:–—] ?(?<what>\S.*)$/iu;

/** "N o   r e f u n d". */
const SPACED = /^(?:\p{L}\s+)+\p{L}$/u;

/** A draft that says only what was announced; null where nothing follows. */
export function announced(context: RewordContext): Draft | null {
  const all = wholeSentence(context);
  const { text } = context.scene;
  const what = ANNOUNCES.exec(text.slice(all.start, all.end))?.groups?.what;
  if (what === undefined) return null;
  if (SPACED.test(what)) {
    const words = what.split(/\s{2,}/u).map((word) => word.replace(/\s/gu, ''));
    return words.length < 2
      ? null
      : { kind: 'lightest', span: all, text: fit(text, all, capital(words.join(' '))) };
  }
  const start = all.end - what.length;
  const [first = ''] = what.split(' ');
  const span = { start: all.start, end: start + first.length };
  return { kind: 'lightest', span, text: fit(text, span, capital(first)) };
}
