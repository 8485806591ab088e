import { type Clause, holds, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { remarks } from '../../engine/features/remark.ts';
import { orWorded, speaksAsWe } from '../../engine/features/turned-blame.ts';
import { cuesOf } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Placed } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { PHRASES, SAID } from './phrases/flat-denial.ts';
import { WORDINGS } from './phrases/flat-denial-wordings.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[That never happened]].', reworded: 'I remember it differently.' },
    { flag: 'nah [[i never said that]] lol' },
    { flag: "[[You're making it all up]], Rob." },
    { flag: '[[I have never once lied to you]].' },
    { flag: '[[There was no such promise]].' },
  ],
  silent: [
    'I remember it differently, and I believe that it hurt you.',
    'I never said thank you for the lift, so thank you!',
    'That never happened at my old school.',
    "That's not true, you're a brilliant cook.",
    'He says it never happened.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WORDINGS),
  { here: ['happened happen occurred', 'never not no nothing'], atMost: 19 },
  { here: ['not never', 'what how', 'happened went was'], atMost: 19 },
  { here: ['place', 'took', 'never not nothing no'] },
  { here: ['i', 'never not', 'say said call called', 'that it this anything'], atMost: 20 },
  { here: ['i', 'never not', 'tell told do did', 'that it this anything'], atMost: 20 },
  { here: ['i', 'never not', 'say said call called', 'none any such nothing'], atMost: 20 },
  { here: ['i', 'never not', 'tell told do did', 'none any such nothing'], atMost: 20 },
  { here: ['i', 'never once', '#WrongVerb raised touched touch laid', 'you your'] },
  { here: ['lying lie lies liar cap', 'you that it your is'] },
  { here: ['untrue fabrication fabricated invented inventing', 'you that it your is'] },
  { here: ['lies cap liar'], atMost: 6 },
  { here: ['making made make', 'up', 'you', 'it this that things stuff story all'] },
  { here: ['rubbish nonsense bollocks bullshit', 'absolute complete total utter'] },
  { here: ['deny reject refute', 'i', 'categorically utterly flatly absolutely it'] },
  { here: ['where', 'story idea that', 'got get', 'you'] },
  { here: ['such', 'no nothing', 'thing kind sort conversation promise words'], atMost: 22 },
  { here: ['there', 'not no', 'any one shouting argument'], atMost: 19 },
  { here: ['there', 'not no', 'promise tears conversation fight yelling'], atMost: 19 },
  { here: ['true', 'not', 'you', 'know'] },
  { here: ['kind sort', 'nothing', 'of the'] },
];

/** "that never happened", "it didn't take place": nothing after it that would place it elsewhere. */
function happened(clause: Clause, text: string): boolean {
  if (
    clause.modal !== '' ||
    /\b(?:pretend|like|as if|ignore|should|would|could|can|will|might|may)\b/.test(
      text.replace(/like that.*$/, ''),
    ) ||
    !/^(?:it|zero|thing)$/.test(clause.subject) ||
    clause.question ||
    clause.link === 'if'
  )
    return false;
  if (
    /\b(?:not|never) (?:even |actually |ever |really )*(?:happen(?:ed)?|took place|take place|occur(?:red)?)(?: (?:lol|at all|ever|like that|that way|though|mate|and you know it|next|ok|bro|either|period))*$/.test(
      text,
    )
  )
    return !/\b(?:luckily|thankfully|sadly|still|yet|again)\b/.test(text);
  return (
    /\b(?:not|never) (?:even |actually |at all |really |quite )?(?:what|how|the way) (?:it |things |that |this )?(?:happened|went|was|occurred)(?: down| at all| and)*\b/.test(
      text,
    ) && !/\bin (?:the|ep|season|chapter)\b|\bhappened (?:to|at|with)\b/.test(text)
  );
}

/** "I have never once raised my voice to you": a flat never about the writer's own conduct toward the hearer. */
const blameless = ({ clause }: Placed, text: string): boolean =>
  clause.subject === 'sender' &&
  clause.negated &&
  !clause.question &&
  clause.link !== 'if' &&
  /\bnever\b|\bnot (?:once|one time)\b/.test(text) &&
  clause.tense === 'past' &&
  /\byour?\b/.test(text) &&
  /\b(?:once|ever|in my (?:\w+ )?life|laid|lay|touched|raised|called you|hit you|shouted|lied to you)\b/.test(
    text,
  ) &&
  (holds(clause, ['WrongVerb'], clause.verbAt) || /\b(?:touch\w*|laid|lay|raised|called you)\b/.test(text));

export default defineRule({
  id: 'flat-denial',
  family: 'blame-reversal',
  severity: 2,
  darvo: 'deny',
  source: 'Freyd 1997; Harsey, Zurbriggen & Freyd 2017; Sweet 2019',
  cues,
  find: (scene, sentence) => {
    if (
      saysAnywhere(
        scene,
        /\b(?:let us pretend|remember (?:it )?differently|not recall it that way|tell me how|put it right|brilliant|great|bad (?:mum|mom|dad|person)|no way|hope i|pics|gorgeous|lovely|beautiful|amazing|wonderful|fantastic|(?<!would )thank you|no such thing as an?)\b/,
      )
    )
      return [];
    const found = remarks(
      scene,
      sentence,
      (placed): Severity | 0 => {
        const text = textOf(placed.clause);
        const [next] = scene.after(placed, 1);
        const goesOn = next?.sentence === sentence && /^(?:that|when|rel|because|if)$/.test(next.clause.link);
        if (SAID.test(text) && placed.clause.subject === 'sender' && !placed.clause.question && !goesOn)
          return 2;
        return (happened(placed.clause, text) && !goesOn) || blameless(placed, text) ? 2 : 0;
      },
      PHRASES,
    );
    return orWorded(found, scene, sentence, WORDINGS);
  },
  reword: (context) => [
    fitted(
      context,
      'lightest',
      speaksAsWe(context.scene) ? 'We have a different account.' : 'I remember it differently.',
    ),
    fitted(
      context,
      'fuller',
      speaksAsWe(context.scene)
        ? 'We have a different account, and we want to hear yours.'
        : 'I remember it differently, and I believe it hurt you.',
    ),
    fitted(context, 'question', 'Can you tell me how it was for you?'),
  ],
});
