import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { toItsEnd, typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted, unopened } from '../../engine/reword/draft/drafts.ts';
import {
  asPlace,
  opensSentence,
  pastRelative,
  unclosed,
  withoutHow,
} from '../../engine/reword/own-words/wishes/pointers.ts';
import { writtenBefore } from '../../engine/reword/own-words/wishes/requests.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { CORRECTS, WARM } from './phrases/earlier-mails.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[As per my last email]], the form is due today.',
      reworded: 'The form is due today.',
    },
    { flag: '[[as i already told you]] the room is booked' },
    { flag: 'Please [[refer to my previous message]].' },
    { flag: '[[This is my third reminder]].' },
  ],
  silent: [
    'Following up on my email from Monday, did it reach you?',
    "As discussed, here's the file.",
    'My last email had the wrong link, sorry.',
    'As per the contract, the notice is 30 days.',
    'Did you see my email?',
    'Just to be clear, doors open at seven.',
  ],
};

export const cues: readonly Cue[] = cuesOf(CORRECTS);

const warm = (scene: Scene): boolean => /[😂❤🥰]/u.test(scene.text) || messageSays(scene, WARM);

/** "Kindly revert on this without further reminders": something to do, beside reading. */
const REQUEST =
  /^(?:\p{L}+, )?(?:please|kindly|pls) (?!(?:re-?read|read|refer|see|check|look|scroll|note|find|go|review|actually|bear|be|do|remember|consult|open|properly|again)\b)\p{L}+/iu;

export default defineRule({
  id: 'per-my-last-email',
  family: 'institutional-evasion',
  severity: 1,
  source: 'Danescu-Niculescu-Mizil et al. 2013; Culpeper 1996',
  cues,
  find: (scene, sentence) => (warm(scene) ? [] : wordedAs(scene, sentence, CORRECTS)),
  reword: (given) => {
    const context = { ...given, match: pastRelative(given) };
    const plainly = unopened(context);
    if (plainly !== null && opensSentence(context)) return [plainly];
    const kept = withoutHow(given) ?? unclosed(given) ?? asPlace(given);
    if (kept !== null) return [kept];
    const again = writtenBefore(toItsEnd(context));
    // What is asked for is no pointer to what was written.
    const light = REQUEST.test(typedSentence(given))
      ? `I'd be glad if you could ${blank('request')}.`
      : 'I wrote about this on [day].';
    return [
      ...(again === null ? [] : [fitted(given, 'lightest', again)]),
      fitted(given, 'lightest', light),
      fitted(
        given,
        'fuller',
        'I wrote about this on [day]. Tell me what is still unclear, and I will answer it.',
      ),
      fitted(given, 'question', 'I wrote about this on [day]. Is there anything I can make clearer?'),
    ];
  },
});
