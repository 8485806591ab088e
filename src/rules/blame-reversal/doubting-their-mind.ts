import { type Clause, holds, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { type Phrasing, remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You're imagining things]].", reworded: 'We remember it differently.' },
    { flag: '[[ur actually insane]]' },
    { flag: "[[It's all in your head]], Jen." },
    { flag: '[[You need your head examined]].' },
    { flag: '[[Your memory is playing tricks on you]] again.' },
  ],
  silent: [
    "You're crazy good at darts.",
    "You're not imagining it, I was cold with you.",
    "I'm going mad with this printer.",
    'Do you need help with the boxes?',
    'I must have remembered it wrong.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#MindLabel', '#Hearer wow ok absolute total someone psycho schizo'] },
  {
    here: [
      'imagining imagined imagine dreamt dreamed hearing seeing inventing invented imagination tripping trippin hallucinating',
      '#Hearer',
    ],
  },
  { here: ['head mind memory brain sanity reality perception plot marbles grip', '#Hearer'] },
  {
    here: [
      'remember remembering remembered misremember misremembering twist twisting',
      '#Hearer',
      'wrong differently everything things everytime every words all it',
    ],
  },
  {
    here: [
      'help therapy therapist doctor meds medication psychiatrist ward shrink hospital asylum counselling pills',
      '#Hearer',
      'need see off seriously take belong should please your professional get go',
    ],
  },
  { here: ['episodes anxiety trauma hormones screw sane losing well depression voices', '#Hearer anyone'] },
];

const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:all |just |only |only happening |something )?in (?:your|that) (?:\w+ )?(?:head|mind|imagination)\b(?! (?:over|for|to))|\bin that head of yours\b/,
    3,
  ],
  [
    /\byou (?:are |were |have |must have |must be |may have |might have |just |always |probably |)*(?:imagin(?:e|ed|ing)|dream(?:t|ed|ing)|hallucinat\w+|hearing|seeing|making) (?:it all|it|things|stuff|that|this|all (?:of )?(?:this|that|it)|the whole thing|every\w*)\b(?! (?:up on|work|better|easy|clear|out))|\bwild imagination\b|\bovers?active imagination\b|\bvivid imagination\b/,
    3,
  ],
  [
    /\byou (?:are |have |might be |may be |)*(?:\w+ )?(?:losing|lost|out of) (?:it|your (?:\w+ )?(?:mind|marbles|grip|head|shit|sanity)|the plot|your grip on reality|touch with reality)(?= ?$| (?:on|i|again|now|if|lol|mate|love|you|over)\b)/,
    3,
  ],
  [
    /\b(?:get|need|want|should get|have) your (?:\w+ )?(?:head|brain|memory|eyes|mind) (?:\w+ )?(?:checked|examined|looked|tested|seen|read)(?! in the)/,
    3,
  ],
  [
    /\byou (?:really |seriously |clearly |obviously |just |actually |honestly )?(?:need|should get) (?:some |serious |professional |real |psychiatric |mental |fucking |proper |medical )*(?:help|therapy|a therapist|a psychiatrist|a doctor|medication|meds|a shrink|professional help|to see (?:a|someone|somebody))(?= ?$| (?:mate|seriously|love|lol|and|because|honestly|for your|about)\b)/,
    3,
  ],
  [
    /\b(?:see|show to|go (?:to|and see|see)|visit|talk to|speak to) (?:a |your |the |some )?(?:\w+ )?(?:doctor|therapist|psychiatrist|shrink|counsellor)\b(?=.*\b(?:not normal|mental|mind|memory|way you see|you are|problem|imagin\w+|not what happened)\b)/,
    3,
  ],
  [
    /\b(?:off|taken|taking|take|forgot|skipped|missed|on) (?:your )?(?:\w+ )?(?:meds|medication|tablets|pills)(?: again| today)?\b(?! (?:at|with|before|after|every|in the))/,
    3,
  ],
  [
    /\byour (?:memory|mind|brain|perception|head|imagination|anxiety|trauma|depression|hormones|paranoia|insecurity)(?: \w+)? (?:is|was|has|have|are|must be|keeps?|talking|playing|making|invented|does|running|can not)\b(?=.*\b(?:tricks|not right|wrong|unreliable|not what it|invented|talking|making|gone|playing|going|up|wild|reliable|problem|faulty|bad|terrible|failing|lying|normal)\b)|\byour (?:anxiety|trauma|depression|hormones|paranoia|ptsd|bipolar|illness) (?:talking|speaking|making)\b/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:are (?:just )?|)(?:\w+ )?(?:remember(?:ing)?|recall(?:ing)?|misremember(?:ing)?|got|have got|mixing) (?:it|this|that|things|everything) (?:\w+ )?(?:wrong|incorrectly|backwards|up in your head)\b|\byou (?:always |constantly |are |keep |)*(?:twist|twisting) (?:\w+ )*(?:things|everything|words|thing|what|it)\b/,
    3,
  ],
  [
    /\b(?:one of|having) your (?:\w+ )?(?:episodes?|turns|moments|funny turns|meltdowns)\b|\b(?:a|your) screw loose\b|\bnot (?:right )?(?:well|right) in the head\b|\byou are not (?:well|right|sane|mentally (?:well|stable|right))(?= ?$| (?:love|mate|you|in|and)\b)|\bbelong in (?:a|an|the) (?:\w+ )?(?:ward|asylum|hospital|home|loony|mental|institution)|\b(?:mental|psychological) (?:case|problem|issues?|patient|breakdown)\b|\banyone sane\b|\b(?:question|doubt) (?:whether )?your (?:\w+ )?(?:perception|sanity|memory|grip|state of mind|mental)\b|\bcan not be trusted to know\b/,
    3,
  ],
];

const FIRM =
  /^(?:at|on|in|good|about|for|talented|busy|fast|cool|lucky|amazing|awesome|brilliant|beautiful|strong|smart|funny|sexy|hot|nice|to have|enough to|with)$/;

/** "you're actually delusional", "are you crazy?": a word for an ill mind that ends its phrase. */
function unwell(clause: Clause): boolean {
  if (clause.subject !== 'hearer' || clause.negated || clause.link === 'if' || holds(clause, ['Praise']))
    return false;
  if (!/^(?:be|go|act|sound|get|become|look|lose|imagine|seem)$/.test(clause.verb) && clause.verb !== '')
    return false;
  for (let i = clause.restAt; i < clause.to; i++) {
    const word = clause.words[i];
    if (!word?.tags.has('MindLabel')) continue;
    const next = i + 1 < clause.to ? clause.words[i + 1] : undefined;
    return (
      next === undefined ||
      next.gap !== 'none' ||
      (!FIRM.test(next.text) &&
        (next.tags.has('Filler') ||
          next.tags.has('Adverb') ||
          next.tags.has('Connective') ||
          next.tags.has('Insult') ||
          next.tags.has('MindLabel') ||
          next.text === 'af'))
    );
  }
  return false;
}

const fond = (scene: Scene): boolean =>
  /😂|🤣|😄|❤|💪|🥂|\blove (?:you|it|that)\b|\bcongrat|\bhaha|\bomg\b/i.test(scene.text) &&
  !/\b(?:paranoid|delusional|psycho)\b/.test(scene.text);

export default defineRule({
  id: 'doubting-their-mind',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'deny',
  source: 'Harsey, Zurbriggen & Freyd 2017; Sweet 2019; Stark 2007',
  cues,
  find: (scene, sentence) => {
    const soft = fond(scene);
    const wholly =
      /\b(?:you (?:are|were) not (?:\w+ )?(?:imagining|crazy|mad|paranoid|going|losing|insane|seeing)|not (?:all )?in your head|did not imagine|i (?:must|may|might) have)\b/;
    return remarks(
      scene,
      sentence,
      ({ clause }): Severity | 0 =>
        unwell(clause)
          ? 3
          : /^(?:\w+ ){0,2}(?:psycho|schizo|delusional|paranoid|mental case)$/.test(textOf(clause)) &&
              clause.subject === 'zero'
            ? 2
            : 0,
      PHRASES,
    )
      .filter(
        ({ from, to }) =>
          !wholly.test(
            (scene.sentences[sentence]?.words ?? [])
              .slice(from, to)
              .map(({ text }) => text)
              .join(' '),
          ),
      )
      .map((match) => (soft ? { ...match, severity: 1 as const } : match));
  },
  reword: (context) => [
    fitted(context, 'lightest', 'We remember it differently.'),
    fitted(context, 'fuller', 'I remember it differently, and I believe it felt that way to you.'),
    fitted(context, 'question', 'Can you tell me how it was for you?'),
  ],
});
