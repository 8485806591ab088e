/**
 * Forms: turns of English with open slots, written short and compiled to expressions over plain words ("im" is
 * "i am" there). A slot takes a whole class of words, so that a form knows a construction and not a sentence.
 *
 * `{care}` one word of the class `care` · `#Jury` one word of the lexicon's class `Jury` · `(a|b)` one of two · `word? `, `{adv}* ` may be left out, may be repeated ·
 * `~ ` up to four words, `~~ ` up to seven · everything else as in an expression.
 */

import { wordsOf } from '../lexicon/index.ts';
import { shares } from '../shares.ts';
import type { Expression } from './expression.ts';

/** Classes by name. A class is written like the lexicon: words with spaces between, `_` inside a phrase. */
export type Classes = Readonly<Record<string, string>>;

/** Classes that forms of every kind need. */
const SHARED: Classes = {
  adv: `really just even ever actually still also only so very always simply literally honestly truly clearly obviously
 probably already now finally seriously genuinely constantly totally completely absolutely fucking bloody damn then all at_least`,
  will: 'will would shall am_going_to are_going_to is_going_to going_to am_about_to',
  you: 'you your yourself',
  me: 'me us',
  kin: `mother mom mum mam mummy mommy father dad daddy da sister brother ex family aunt uncle gran granny grandmother grandfather
 grandad parents stepmother stepfather stepdad stepmum cousin mother_in_law old_man son daughter`,
  role: `friend mate wife husband partner boyfriend girlfriend mother father son daughter mum mom dad sister brother man woman parent
 person lover fiance spouse uncle aunt colleague boss manager employee neighbour leader teammate flatmate roommate cousin`,
  number:
    'one two three four five six seven eight nine ten a_few a_couple several twenty thirty forty fifty sixty a an half \\d+',
  hell: 'the_hell the_fuck the_heck on_earth the_actual_fuck in_the_world in_god_name exactly even actually',
};

/** The words of a class, phrases as their words with spaces. @throws RangeError when nobody defined it. */
function classOf(name: string, classes: Classes, form: string): readonly string[] {
  const table = classes[name] ?? SHARED[name];
  if (table === undefined) throw new RangeError(`No class "${name}" for the form "${form}".`);
  return table
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll('_', ' '));
}

/**
 * One form as an expression over plain words. A gap is four words and not three because engines unroll loops of up to
 * three, and with a large class behind them that costs fifty milliseconds a form.
 */
function compile(form: string, classes: Classes): RegExp {
  const source = form
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/(\(\?:[^()]*\)|\{\w+\}|(?<![\\\w])\w+)([?*]) /g, '(?:$1 )$2')
    .replaceAll('~~ ', '(?:\\S+ ){0,7}')
    .replaceAll('~ ', '(?:\\S+ ){0,4}')
    .replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => `(?:${classOf(name, classes, form).join('|')})`)
    .replaceAll(/#(\w+)/g, (_, tag: string) => `(?:${wordsOf(tag).join('|')})`);
  return new RegExp(`\\b(?:${source})\\b`);
}

/** Cuts at a mark that stands outside all brackets. */
function cut(form: string, mark: '|' | ' '): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < form.length; i++) {
    const char = form[i];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === mark && depth === 0) {
      parts.push(form.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, form.slice(from)];
}

const PLAIN = /^[a-z0-9']+$/;

/** The words with which a part of a form may begin, or null when it may begin with any. */
function openings(part: string, classes: Classes): readonly string[] | null {
  const [first = ''] = part.split(' ');
  if (PLAIN.test(first)) return [first];
  const entries = /^\{\w+\}$/.test(first)
    ? classOf(first.slice(1, -1), classes, part)
    : /^#\w+$/.test(first)
      ? wordsOf(first.slice(1))
      : null;
  const words = entries?.map((entry) => entry.split(' ')[0] ?? '');
  return words?.every((word) => PLAIN.test(word)) ? words : null;
}

/** What a token without which a form cannot stand begins with; null when that is not sure. */
function needOf(token: string, classes: Classes): ReadonlySet<string> | null {
  const options = /^\([^()]*\)$/.test(token) ? token.slice(1, -1).split('|') : [token];
  const words = options.map((option) => openings(option, classes));
  return words.every((some) => some !== null) ? new Set(words.flat()) : null;
}

let lastText = '';
let lastWords: ReadonlySet<string> = new Set();

/** The words of a text; many forms ask about the same one, one after the other. */
function vocabularyOf(text: string): ReadonlySet<string> {
  if (text !== lastText) {
    lastText = text;
    lastWords = new Set(text.split(' '));
  }
  return lastWords;
}

/** One of the alternatives of a form; compiled only when a text holds the words it needs. */
function alternative(form: string, classes: Classes): (text: string) => RegExpExecArray | null {
  let tokens: readonly string[] | undefined;
  const needs: (ReadonlySet<string> | null)[] = [];
  let expression: RegExp | undefined;
  // Most texts lack the first word already; what comes after it is then not even read.
  const lacks = (words: ReadonlySet<string>): boolean => {
    tokens ??= cut(form, ' ');
    return tokens.some((token, i) => {
      const need = i < needs.length ? needs[i] : needOf(token, classes);
      needs[i] = need ?? null;
      return need != null && !shares(need, words);
    });
  };
  return (text) => {
    if (lacks(vocabularyOf(text))) return null;
    expression ??= compile(form, classes);
    return expression.exec(text);
  };
}

/** A form that can be compiled before it is needed. */
interface Form extends Expression {
  /** @throws RangeError when it names a class nobody defined, SyntaxError when it is no expression. */
  compile(): void;
}

const made: Form[] = [];

/** All forms that were made so far: what a test compiles, so that none fails when a person writes. */
export const everyForm = (): readonly Form[] => made;

/** A form that stands where the first of its alternatives stands. */
function formOf(form: string, classes: Classes): Form {
  let alternatives: readonly ((text: string) => RegExpExecArray | null)[] | undefined;
  const exec = (text: string): RegExpExecArray | null => {
    alternatives ??= cut(form, '|').map((one) => alternative(one, classes));
    let first: RegExpExecArray | null = null;
    for (const find of alternatives) {
      const found = find(text);
      if (found !== null && (first === null || found.index < first.index)) first = found;
    }
    return first;
  };
  return { exec, test: (text) => exec(text) !== null, compile: () => void compile(form, classes) };
}

/**
 * Forms over the given classes and the shared ones; each is compiled when it is first needed.
 * Example: `formsOf({ reply: 'answer reply' }, ['why (do|will) not you {adv}* {reply}'])` finds "why don't you just answer".
 * Asking a form throws RangeError when it names a class nobody defined; a test compiles them all.
 */
export function formsOf(classes: Classes, forms: readonly string[]): readonly Expression[] {
  const these = forms.map((form) => formOf(form, classes));
  made.push(...these);
  return these;
}
