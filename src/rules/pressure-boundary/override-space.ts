import type { Cue } from '../../engine/cue.ts';
import { phraseIn } from '../../engine/features/phrase.ts';
import { spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[I know you asked for space, but I miss you]].',
      reworded: "You asked for space, and I'll keep to it.",
    },
    { flag: '[[ik u said not to text but please just hear me out]]' },
    { flag: '[[You told me not to call but I had to hear your voice]].' },
    { flag: "[[I respect your boundaries but you're being unfair]]." },
    { flag: "[[You blocked me so I'm using this number]]." },
  ],
  silent: [
    "I know you need space, so I won't text until you do.",
    'I know you said not to call, but the school rang: Ava has a fever.',
    "You asked for time and I'll wait.",
    "I know you're busy, but is the meeting on?",
    'I respect your boundaries.',
    "I know you're not ready to eat yet.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'know realize aware respect',
      'you',
      'but though',
      'space alone contact ready boundaries blocked distance',
      'i',
    ],
    atMost: 60,
  },
  {
    here: ['said told asked', 'not stop', 'you', 'but', 'call text message contact come write talk'],
    atMost: 60,
  },
  {
    here: [
      'space time alone distance break boundary boundaries ready contact contacting',
      'know said asked respect told wanted need understand promised realize get supposed',
      'but so though even however yet still',
      'you i your',
    ],
    atMost: 45,
  },
  {
    here: [
      'text call contact message write talk bother come texting calling messaging',
      'not stop never',
      'said asked told promised know supposed wanted',
      'but though even however yet still',
    ],
    atMost: 45,
  },
  {
    here: ['anyway regardless outside parked', 'know realize asked told said aware', 'you', 'i'],
    atMost: 40,
  },
  { here: ['stay leave', 'away be', 'asked told said know', 'you', 'but'], atMost: 40 },
  { here: ['blocked block', 'you', 'so but using number account', 'me'] },
];

const LIMIT =
  '(?:space|(?:asked for|need|needs|needed|want|wanted|for) (?:\\w+ )?time\\b(?! (?:is|to (?:come|go)))|(?:more |some )?time(?: (?:apart|to (?:yourself|think)|alone|out))?$|alone|distance|a break|boundar(?:y|ies)|no contact|(?:not|never|stop|to stop|quit) (?:\\w+ ){0,3}(?:text|call|contact|message|write|talk|speak|come|reach|bother|see|ring|visit|email|dm|hear|show|meet|follow)\\w*|not (?:\\w+ )?ready|stay away|leave you be|not (?:\\w+ )?(?:want|wish) (?:me|to (?:discuss|talk|see|hear))|through (?:the|a|your) (?:solicitor|lawyer)|stop (?:messag|text|call|contact|writ)ing|no more (?:texts|calls|messages)|to be left|leave you|blocked me|wait)';
/** The limit is granted: "I know you asked for …", "you said not to …", "I promised I'd leave you alone". */
const GRANTED: readonly RegExp[] = [
  /\b(?:know|realize|aware|understand|heard) (?:that )?you (?:\w+ )?(?:not (?:\w+ )?(?:want|wish|ready)|(?:asked|told|said|want|need)) (?:\w+ ){1,8}(?:anyway|regardless|i will be there|i am (?:coming|outside|going to|on my way)|i do not care|too bad|tough)\b/,
  new RegExp(
    `\\b(?:i |we )?(?:\\w+ )?(?:know|get|understand|respect|realize|appreciate|hear|see|am aware|remember|accept|heard|knew) (?:that )?(?:\\w+ ){0,6}${LIMIT}.*?\\b(?:but|however|though|yet|still|except|only)\\b`,
  ),
  new RegExp(
    `\\b(?:you|your \\w+) (?:\\w+ ){0,2}(?:said|asked|told|wanted|want|need|needed|need time|asked for time|made it clear|do not want|did not want|blocked|are not|begged|keep saying|warned) (?:\\w+ ){0,5}${LIMIT}.*?\\b(?:but|however|though|yet|still)\\b`,
  ),
  new RegExp(`\\b(?:even though|although|despite|though|regardless) (?:\\w+ ){0,7}${LIMIT}`),
  /\bi (?:\w+ )?(?:said|promised|swore|told you|know i said|am supposed to|was supposed to|was going to|should|am not supposed to|should not) (?:\w+ ){0,6}(?:leave you alone|give you (?:\w+ )?(?:space|time)|not (?:\w+ )?(?:text|call|contact|message|write|bother|reach)|stay away|stop (?:\w+ing)|back off|be (?:texting|calling|messaging|writing)).*?\b(?:but|however|though|yet|only)\b/,
  /\byou (?:\w+ )?(?:blocked|unfriended|muted|deleted) me\b.*\b(?:so|but) (?:i|here|this)\b|\bnot (?:bother|text|contact|message) you again\b.*\bbut\b|\bnot (?:give up|stop|leave|going|going away) (?:\w+ ){0,3}(?:until|till|unless) you (?:talk|see|hear|let me|open|meet|take me)\b/,
];
const CARE =
  /\b(?:school|hospital|fever|emergency|police|ambulance|accident|surgery|died|funeral|doctor|landlord|keys|rent|meeting|deadline|invoice|client|work|boss|the (?:boiler|car|dog|vet|gas|bank)|urgent|post|parcel|mail|eat|flat|garage|medication|plumber|passport|nursery|so i will not|i will (?:wait|keep|leave you)|until you do|take (?:all )?(?:the|your) time|not (?:have to|need to) (?:reply|answer|respond)|when you are ready|busy)\b/;

export default defineRule({
  id: 'override-space',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Stark 2007',
  cues,
  find: (scene, sentence) => {
    if (
      CARE.test(plainText(scene.sentences[sentence])) ||
      saysAnywhere(scene, CARE, sentence + 1, sentence + 1)
    )
      return [];
    const phrase = phraseIn(scene, sentence, GRANTED);
    if (phrase === null) return [];
    const places = scene.placed(sentence);
    const last = places.at(-1) ?? phrase.last;
    if (
      /\?$/.test(scene.sentences[sentence]?.raw ?? '') &&
      /\b(?:need|want) (?:more )?(?:space|time) (?:in|for)\b/.test(plainText(scene.sentences[sentence]))
    )
      return [];
    return [spanning(phrase.first, last)];
  },
  reword: (context) => [
    fitted(context, 'lightest', "You asked for space, and I'll keep to it."),
    fitted(context, 'fuller', "You asked for space, and I'll keep to it. You don't have to answer."),
  ],
});
