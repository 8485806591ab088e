import { blank } from '../../engine/blanks.ts';
import { holds } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { type OwnApology, ownApologies, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry about earlier]].', reworded: "I'm sorry I [what I did] earlier." },
    { flag: '[[im sorry for everything x]]' },
    { flag: 'hey, [[my bad for the other day]]' },
    { flag: "[[I'm sorry for how things went]]." },
  ],
  silent: [
    'Sorry about the typo.',
    'Sorry about earlier, I talked over you twice.',
    "I'm sorry about your grandma.",
    'sorry about that, wrong link',
    'sorry about before, my phone died',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['#Apology', 'for about', 'me that other how what', 'week lately day night time thing was did'],
    atMost: 12,
  },
  { here: ['#Apology', 'for about over regarding', '#PastTime #VagueNoun'], atMost: 18 },
  {
    here: [
      '#Apology',
      'about for over regarding concerning re',
      'that this it being acting how way events conversation drama',
    ],
    atMost: 14,
  },
  { here: ['#Apology', 'that day thing'], atMost: 10 },
];

/** The object of the apology: only times and empty names ("all that business at the wedding", "how things went"). */
const VAGUE =
  /^(?:me (?:this|last|the other|earlier|today|yesterday|tonight|lately|recently|being)\b|(?:(?:all|any|every|the|my|this|that|of|whole|other|entire|part in|role in|share in|bit of|bloody|silly|stupid|unfortunate|little|recent|last|past|previous|poor) )*(?:that (?:day|night|time|evening|morning|weekend|argument|thing)|that|this|it|things?|everything|earlier|before|yesterday|yday|tonight|today|(?:the )?(?:other|last|this) (?:day|night|week|weekend|time|evening|morning|afternoon|month|year)|(?:the )?(?:past|weekend)|just now|back then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|xmas|situation|business|drama|matter|stuff|events?|incident|episode|carry on|argument|fight|row|conversation|disagreement|behaviou?r|actions?|conduct|role|fuss|nonsense|palaver|outburst|crap|shit|bullshit|fiasco|debacle|scene|mess|party|dinner|bother|it all|all of it|what (?:happened|went (?:on|down)|took place|occurred|i did|has (?:happened|been)|got said)|(?:how|the way) (?:things|it|that|this|we|i|everything|the \w+|last night)(?: \w+){1,4}|being (?:like that|like this|that way|so|weird|off|a bit|me)|acting (?:up|out|like|that|so|weird|the))\b)(?: (?:the (?:other|last) \w+|(?:at|on|in|with|between|to|from|of|over|by) (?:\w+ ?){1,4})| (?:matter|night|morning|evening|afternoon|yesterday|today|going|been|is|was|and|everything|x|xx|xxx|babe|love|man|bro|mate|hun|dear|me|you|lately|recently|fr|really|wise))*$/;
/** The topic first: "about Saturday, sorry", "that thing at the pub, yeah, sorry", or a bare sorry after "About Saturday." */
const TOPIC =
  /^(?:about|for|re|regarding|as for|that (?:thing|day|night|time)|the other (?:day|night)|sorry(?: \w+)? that day)\b(?! (?:the|a|your) (?:noise|mess|delay))(?: \w+){0,8} (?:sorry|my apologies|i apologize|your pardon|my bad|day)$|^you know what (?:it is|this is|i mean|for)\b.*/;
/** Something is told beside it: the act itself, or a mishap that explains it. */
const EXPLAINED =
  /\b(?:wrong|result|score|weather|battery|signal|cut out|died|connection|typo|link|chat|late|delay|noise|traffic|moved|crashed|trains?|bus|buses|flights?|cancelled|delayed|kids?|broken|glitch|error|bug|order|email|file|call|meeting|phone)\b/;

const actNamed = (scene: Scene): boolean =>
  scene.sentences.some((_, i) =>
    scene.placed(i).some(
      ({ clause, apology, index }) =>
        apology === null &&
        // "for what I did", "for how I was" belong to the empty name.
        !(clause.link === 'rel' && scene.placed(i)[index - 1]?.apology) &&
        ((/^(?:sender|both)$/.test(clause.subject) &&
          clause.tense === 'past' &&
          clause.verb !== '' &&
          !/^(?:want|mean|get|have|feel|think|need)$/.test(clause.verb)) ||
          clause.modal === 'should' ||
          (clause.subject === 'sender' && clause.verb === 'be' && holds(clause, ['WrongAdj']))),
    ),
  );

/** What is told in the sentence and beside it; a question explains nothing. */
const told = (scene: Scene, sentence: number): string =>
  [sentence - 1, sentence, sentence + 1]
    .map((at) => scene.sentences[at])
    .filter((one) => one !== undefined && !one.asked)
    .map(plainText)
    .join(' ');

/** What the apology is for, in plain words, up to the end of its sentence or the next clause. */
function objectOf(scene: Scene, { apology, sentence, index, clause }: OwnApology): string {
  const words = scene.sentences[sentence]?.words ?? [];
  const next = scene.placed(sentence)[index + 1];
  const rel =
    next !== undefined &&
    (next.clause.link === 'rel' || /^(?:what|how|way|that)$/.test(words[clause.to - 1]?.text ?? ''));
  const to = rel ? next.clause.to : clause.to;
  return words
    .slice(apology.after, to)
    .map((word) => word.text)
    .join(' ');
}

export default defineRule({
  id: 'vague-offense',
  family: 'performative-closure',
  severity: 1,
  source: 'Lazare 2004; Lewicki, Polin & Lount 2016; Kampf 2009',
  cues,
  find: (scene, sentence) => {
    const topic = TOPIC.exec(plainText(scene.sentences[sentence]));
    const here = scene.sentences[sentence]?.words ?? [];
    const lone =
      topic !== null && !EXPLAINED.test(scene.sentences.map(plainText).join(' ')) && !actNamed(scene);
    if (lone && scene.sentences.length <= 2) return [{ sentence, from: 0, to: here.length }];
    return ownApologies(scene, sentence)
      .filter(
        (own) =>
          /^(?:for|about|relative|bare)$/.test(own.apology.complement) && VAGUE.test(objectOf(scene, own)),
      )
      .filter((own) => {
        const anaphor = /^(?:that|this|it)$/.test(objectOf(scene, own));
        const all = scene.sentences.map(plainText).join(' ');
        return (
          !EXPLAINED.test(told(scene, sentence)) &&
          !actNamed(scene) &&
          (!anaphor || all.split(' ').length <= 6)
        );
      })
      .slice(0, 1)
      .map((own) => {
        const next = scene.placed(sentence)[own.index + 1];
        return next?.clause.link === 'rel' ? spanning(own, next) : spanning(own);
      });
  },
  reword: (context) => {
    const text = plainText(context.scene.sentences[context.match.sentence]);
    const [time] =
      /\b(?:earlier|yesterday|last night|the other (?:day|night)|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.exec(
        text,
      ) ?? [''];
    const act = `I'm sorry I ${blank('what I did')}${time === '' ? '' : ` ${time}`}.`;
    return [
      fitted(context, 'lightest', act),
      fitted(context, 'fuller', `${act} It wasn't okay.`),
      fitted(context, 'question', `${act} How was it for you?`),
    ];
  },
});
