import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Word } from '../../engine/text/words.ts';
import { OWED } from './phrases/closing-apologies.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[I guess I should apologise]].', reworded: "I'm sorry." },
    { flag: '[[i suppose i owe u an apology]]' },
    { flag: '[[I was told to apologise]]' },
    { flag: '[[Mum says I have to say sorry]].' },
    { flag: '[[sorry i guess]]' },
  ],
  silent: [
    'I owe you an apology.',
    "I'd like to apologise for shouting.",
    'Do you think I need to apologise to her?',
    'I suppose the train is late, sorry.',
    'I should have apologised weeks ago.',
    'Nobody told me to say this: I am sorry.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(OWED),
  { here: ['#Apology apology', '#Supposing', 'i me my an am for you'], atMost: 25 },
  { here: ['#Apology', '#Supposing'], atMost: 5 },
  {
    here: [
      '#Apology apology',
      'told asked made forced required advised instructed obliged ordered urged tells say says said making wants feels reckons thinks insists insisted',
      'i me',
    ],
  },
  {
    here: ['#Apology apology', 'supposed expected have better ought duty order owed due', 'i am'],
    atMost: 12,
  },
];

const texts = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

/** Half a heart over the act of apologising, not over its topic. */
const HALF = [
  /\b(?:guess|suppose|supposedly|presumably|apparently|seemingly|evidently|technically|expect|imagine|reckon|gather|probably|figured|take it|(?:feel|feels) (?:like|obliged|compelled|as if|as though)|kind of (?:feel|think)|i should think|maybe|i hear|it seems|protocol demands?)\b(?! (?:i )?(?:\w+ )?(?:should|could) not)(?: \w+){0,8}? (?:apologize|apologizing|apology|apologies|sorry|pardon)\b/,
  /\b(?:apologize|say (?:i am )?sorry|saying sorry|apologies|an apology|sorry)\b(?: \w+){0,5}? (?:i guess|i suppose|i imagine|i reckon|apparently|it seems|or something|or whatever|supposedly|had not i|should not i|or i will never hear the end)\b/,
  /\b(?:my cue|magic word|decent thing|expected of me|contractually|obliged|required|peace until)\b.*\b(?:sorry|apolog\w+)\b|\b(?:sorry|apolog\w+)\b.*\b(?:my cue|magic word|expected of me|required of me|peace until)\b/,
];
/** Somebody else wants it said. */
const TOLD = [
  /\bi (?:am|was|have been|had been|got|am being|keep being|keep getting|have) (?:\w+ly |now |being )?(?:told|asked|made|forced|required|advised|instructed|obliged|ordered|urged|supposed|expected|encouraged|reminded|requested|informed|bound|meant)\b(?: \w+){0,6}? (?:apologize|apologizing|apology|sorry|apologies)\b/,
  /\b(?:says?|said|is of the|tells?|told|thinks?|reckons?|wants?|insists?|insisted|asked|asks|made|makes|making|believes?|suggests?|suggested|feels?|opinion)\b (?:to )?(?:(?:me|that|us) )?(?:that )?(?:to )?(?:(?:i|we) (?:\w+ )?(?:should|must|need|needs|owe|ought|have|got|better|had|will not|am))?(?: \w+){0,4}? ?(?:apologize|an apology|(?:say|text|send) (?:\w+ )?(?:i am )?(?:sorry|an apology)|to sorry|pardon)\b/,
];
const ORDERED =
  /\b(?:apology|apologies) (?:is|are|was|seems?|would be|might be|may be) (?:\w+ )?(?:in order|due|owed|expected|required|called for)\b|\byou are (?:\w+ )?owed an apology\b/;
/** A true question, a wish of one's own, what was left undone, or somebody else's apology. */
const OPEN =
  /\b(?:do you|should i|do i|did i|would you|you should|you need|you owe|your (?:apology|sorry)|should have|want to|would like to|i need to apologize to you for|no one|nobody|(?:he|she|they) (?:should|owes?|needs? to)|(?:he|she|they|mum|mom|dad|\w+) (?:says|said|sends) (?:sorry|to say sorry|her|his)|glad to|made me (?:see|realize|understand)|told (?:her|him|them) (?:that )?i am sorry|no one|nobody|wait here|sorry (?:about|for) the|meeting|train|shut|late)\b/;

export default defineRule({
  id: 'reluctant-performative',
  family: 'performative-closure',
  severity: 1,
  source: 'Fraser 1981; Owen 1983; Ingall & McCarthy 2023',
  cues,
  find: (scene, sentence) => {
    const here = scene.sentences[sentence];
    const text = plainText(here);
    if (
      here === undefined ||
      OPEN.test(text) ||
      (here.asked && !/\b(?:guess|suppose|told|made)\b/.test(text))
    )
      return [];
    const told =
      TOLD.some((pattern) => pattern.test(text)) &&
      !/\b(?:my|his|her|their) \w+ (?:says|said) sorry\b/.test(text);
    const half =
      HALF.some((pattern) => pattern.test(text)) ||
      (ORDERED.test(text) && /\b(?:guess|suppose|appears|apparently|seems|told|in order|owed)\b/.test(text));
    if (!told && !half) return gradedIn(scene, sentence, OWED);
    const clauses = scene.placed(sentence).map(({ clause }) => clause);
    const own = clauses.findIndex((clause) =>
      /\b(?:sorry|apolog\w+)\b/.test(texts(clause.words.slice(clause.from, clause.to))),
    );
    const to = Math.max(
      clauses[own]?.to ?? here.words.length,
      /\b(?:i guess|i suppose|or something|apparently)$/.test(text) ? here.words.length : 0,
    );
    const from = clauses.find((clause) => clause.to <= to && clause.to > 0)?.from ?? 0;
    return [{ sentence, from, to, severity: told ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I'm sorry."),
    fitted(context, 'fuller', `I owe you an apology. I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'question', 'I owe you an apology. Is now a good time?'),
  ],
});
