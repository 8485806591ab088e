import { describe, expect, it } from 'vitest';
import { clausesOf, textOf } from '../../../src/engine/clause/clause.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';

/** A compact reading: link subject [not] verb tense [modal] [passive] [?] [!] -> object. */
const readings = (raw: string): readonly string[] =>
  clausesOf(wordsOf(raw), raw.endsWith('?')).map((clause) =>
    [
      clause.link,
      clause.subject,
      clause.negated ? 'not' : '',
      clause.verb || '-',
      clause.tense,
      clause.modal,
      clause.passive ? 'passive' : '',
      clause.question ? '?' : '',
      clause.imperative ? '!' : '',
      clause.object === undefined ? '' : `> ${clause.object}`,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('clauses', () => {
  it.each<[string, readonly string[]]>([
    ["I'm sorry you feel that way", ['main sender be present', 'that hearer feel present > it']],
    ['sorry if my joke hurt ur feelings', ['main zero - none', 'if senders hurt past > hearers']],
    [
      "If you hadn't lied I wouldn't have yelled",
      ['if hearer not lie past', 'main sender not yell modal would'],
    ],
    ["Why can't you just listen for once?", ['main hearer not listen modal can ?']],
    ['but work has been insane', ['but thing be present']],
    ['Mistakes were made', ['main thing make past passive']],
    ['calm down', ['main zero calm present !']],
    ["don't be so dramatic", ['main zero not be present !']],
    ['what I said hurt you', ['main senders hurt past > hearer']],
    ['You should have told me', ['main hearer tell modal should > sender']],
    ['At least I came', ['main sender come past']],
    ['and then put me on the spot', ['and zero put present ! > sender']],
    ['then I left', ['and sender leave past']],
    ['Surely you can stop being jealous', ['main hearer stop modal can']],
    ['Stop being jealous', ['main zero stop present !']],
    ['we are going to talk', ['main both talk future']],
  ])('%s', (raw, expected) => {
    expect(readings(raw)).toEqual(expected);
  });

  it('cuts run-on texting at nominative pronouns', () => {
    const words = wordsOf('im sorry i yelled i was so tired');
    expect(clausesOf(words, false).map((clause) => textOf(clause))).toEqual([
      'i am sorry',
      'i yelled',
      'i was so tired',
    ]);
  });
});
