/**
 * Forms: turns of English with open slots, written short and compiled to expressions over plain words ("im" is
 * "i am" there). A slot takes a whole class of words, so that a form knows a construction and not a sentence.
 *
 * `{care}` one word of the class `care` · `#Jury` one word of the lexicon's class `Jury` · `(a|b)` one of two · `word? `, `{adv}* ` may be left out, may be repeated ·
 * `~ ` up to four words, `~~ ` up to seven · everything else as in an expression.
 */

import { wordsOf } from '../lexicon/index.ts';

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

const words = (table: string): string => table.trim().replaceAll(/\s+/g, '|').replaceAll('_', ' ');

/**
 * One form as an expression over plain words. A gap is four words and not three because engines unroll loops of up to
 * three, and with a large class behind them that costs fifty milliseconds a form.
 * @throws RangeError when it names a class nobody defined.
 */
function compile(form: string, classes: Classes): RegExp {
  const source = form
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/(\(\?:[^()]*\)|\{\w+\}|(?<![\\\w])\w+)([?*]) /g, '(?:$1 )$2')
    .replaceAll('~~ ', '(?:\\S+ ){0,7}')
    .replaceAll('~ ', '(?:\\S+ ){0,4}')
    .replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
      const table = classes[name] ?? SHARED[name];
      if (table === undefined) throw new RangeError(`No class "${name}" for the form "${form}".`);
      return `(?:${words(table)})`;
    })
    .replaceAll(/#(\w+)/g, (_, tag: string) => `(?:${wordsOf(tag).join('|')})`);
  return new RegExp(`\\b(?:${source})\\b`);
}

/**
 * Compiles forms over the given classes and the shared ones.
 * Example: `formsOf({ reply: 'answer reply' }, ['why (do|will) not you {adv}* {reply}'])` finds "why don't you just answer".
 */
export const formsOf = (classes: Classes, forms: readonly string[]): readonly RegExp[] =>
  forms.map((form) => compile(form, classes));
