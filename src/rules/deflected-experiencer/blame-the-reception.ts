import { type Clause, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { misreads } from '../../engine/features/hurt.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[My comment was taken completely the wrong way]].', reworded: 'I worded that badly.' },
    { flag: '[[what i said got blown out of proportion]]' },
    { flag: "[[You're twisting my words]] again" },
    { flag: '[[It was misunderstood]], that is all.' },
    { flag: '[[ur reading way too much into it]]' },
  ],
  silent: [
    "That came out wrong, I'm sorry.",
    'The minister says the quote was taken out of context by the press.',
    'Was it taken out of context? Show me the rest.',
    'The last seat was taken.',
    'I twisted my ankle on the stairs.',
    'You are reading my mind.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#MisreadVerb #MisreadIdiom', 'you', 'me my this that it everything what'] },
  {
    here: [
      'hear hearing twist twisting misconstrue misconstruing took',
      'people you everyone',
      'want my what words never line everything',
    ],
  },
  { here: ['took taking taken take hear heard read', 'you', 'wrong personally way context'] },
  {
    here: [
      'turned warped turns misquoted misrepresented understood perceived picked meaning sounded across misperceived misunderstand taken read heard interpreted received lifted lost came misinterpreted misunderstood misread misconstrued misheard twisted blown distorted',
      'was were got been being get gets is are not come wrongly badly personally',
      'it that this my i what our remark comment compliment sentence joke post email message words feedback',
    ],
  },
  {
    here: [
      'twist twisting twisted distorting misquoting misquote reading putting put taking turning blowing making',
      'words mouth around against so everything voice head want into context proportion saying said something',
      '#Hearer',
    ],
  },
];

/** The writer's words as what was taken: "it", "that", "my joke", "what I said". */
const OWN_WORDS = new Set(['it', 'senders', 'zero', 'thing']);
const OWN_NOUN =
  /\b(?:words?|comments?|jokes?|remarks?|texts?|messages?|intentions?|intent|tone|it|that|this|everything|what i|anything i|all i|things i|sarcasm|point|humou?r|sentence|feedback|letter|compliment|meaning|advice|suggestion|tone|silence|question|remark|line|observation|posts?|tweet|email|thing|i say|i (?:have )?said)\b/;
const MISTAKEN =
  /\b(?:mis(?:interpreted|understood|read|construed|heard|judged|perceived|represented|quoted|reported|characteri[sz]ed)|twisted|distorted|warped|garbled|mangled)\b|\bturned (?:around|against|upside|into)\b|\b(?:cut|chopped|picked) up\b.*\bwrong\b|\b(?:given|getting|got|took on|has) (?:an?|another|the) (?:\w+ )?meaning\b|\b(?:picked up|heard|understood) (?:all )?(?:wrong|differently)\b|\bnot (?:\w+ )?(?:understood|taken|received|heard|read) (?:in the|the way|as|how|like|correctly|properly|right)\b|\bcome (?:across|over) (?:\w+ )?to you\b|\blost in translation\b|\bcame (?:across|over) wrong to you\b/;
/** "taken wrong", "read the wrong way", "heard as an insult", "blown out of proportion". */
const TAKEN =
  /\b(?:taken|read|heard|interpreted|received|understood|perceived|lifted|pulled|blown|made|ripped|torn|yanked|turned|picked)\b(.*)$/;
const WRONGLY =
  /\b(?:wrong|wrongly|badly|personally|out of (?:\w+ )?(?:context|proportion)|wrong way|too (?:seriously|literally)|in (?:the |a )?(?:wrong|bad|different) \w+|in a (?:way|manner|tone|voice)|as (?:an? )?(?:\w+ )?(?:insult|attack|criticism|dig|slight|accusation|threat|hostile|rude|mean|offen[cs]e|jab|put down|snub)|up into|into something|(?:manner|way) (?:i|that)|differently)\b/;
const OTHERS =
  /^(?:clip|article|video|quote|study|data|paper|press|media|journalists?|headline|interview|reporters?|by|passage|verse|seat|statistics?|report|results?|graph|law|rule|spec|seats|ankle)$/;
const TWISTS =
  /\b(?:twist|warp|spin|misconstru|misrepresent|misinterpret|turn|mangl)\w* (?:\w+ ){0,2}(?:my words|what i (?:say|said|write|wrote|meant)|everything i|things i|that so|it so)\b|\b(?:took|take|taking|lifted|picked|pulled) (?:one|a|my|that|the) (?:\w+ ){1,4}and (?:made|turned|ran|blew|twisted)\b|\b(?:turn|turned|turning|use|used|using) my (?:own )?words (?:around|against|on)\b|\bhear(?:ing|d|s)? (?:what|only what) (?:they|you) want\b|\bhearing things i never\b|\b(?:twist(?:ing|ed)?|misquot(?:e|ing|ed)|distort(?:ing|ed)?) (?:\w+ )?(?:my|everything|what|it|things|that|them)\b|\b(?:putting|put) words in(?:to)? my mouth\b|\b(?:reads?|reading) (?:\w+ ){0,3}(?:too much|so much|way more|things|something) into\b|\b(?:taking|took|take|blowing|blew) (?:\w+ ){1,3}(?:\w+ )?out of (?:\w+ )?(?:context|proportion)\b|\bhearing (?:something|things|what) (?:i (?:did not|never)|you want)\b/;

/** "the way it was read", "how it sounded in your head": the reading is the trouble. */
const READING_IS =
  /\b(?:way|how) (?:it|that|my \w+|they) (?:was|were|got|is|has been) (?:read|taken|heard|received|interpreted|understood|perceived)\b|\b(?:sounded|heard|read|reads?) (?:it )?in (?:your head|an? \w+ (?:voice|tone))\b/;

const mistaken = (clause: Clause): boolean => {
  const text = textOf(clause);
  if (READING_IS.test(text)) return true;
  if (clause.subject === 'sender' && clause.passive)
    return /\b(?:misquoted|misunderstood|misrepresented|misheard|misinterpreted|misread|misconstrued)\b/.test(
      text,
    );
  if (!OWN_WORDS.has(clause.subject) || !OWN_NOUN.test(text.slice(0, 60))) return false;
  if (!clause.passive && !/\b(?:was|were|is|are|got|get|been|being|gets|be|came)\b/.test(text)) return false;
  return MISTAKEN.test(text) || WRONGLY.test(TAKEN.exec(text)?.[1] ?? '');
};

/** "you're twisting my words", "stop twisting everything I say". */
const twisting = (clause: Clause): boolean => {
  const text = textOf(clause);
  const theirs =
    clause.subject === 'hearer' ||
    clause.subject === 'anyone' ||
    clause.imperative ||
    (clause.subject === 'zero' && /^(?:and |just |please |so )*(?:stop|quit|do not|twisting)\b/.test(text));
  return theirs && TWISTS.test(text) && !/\b(?:us|his|her|their)\b/.test(text);
};

/** "you misunderstood me", "you're taking this the wrong way": may be so, and still puts it on the reading. */
const misheard = (clause: Clause): boolean =>
  clause.subject === 'hearer' &&
  !clause.imperative &&
  misreads(clause) &&
  /\b(?:me|my|this|that|it|what i|everything)\b/.test(textOf(clause));

/** The writer owns the wording somewhere: then it is a repair attempt (seed: "that came out wrong"). */
const ownsWording = (scene: Scene): boolean =>
  scene.sentences.some((one) =>
    /\bi (?:\w+ )?(?:worded|put|phrased|said|expressed) (?:\w+ ){1,3}(?:badly|poorly|wrong|clumsily|carelessly|better|clearer)\b|\b(?:came|come|coming) out wrong\b|\bmy (?:fault|wording|mistake)\b/.test(
      one.words.map((word) => word.text).join(' '),
    ),
  );

export default defineRule({
  id: 'blame-the-reception',
  family: 'deflected-experiencer',
  severity: 2,
  source: 'Kampf 2009; Zhou, Smith & Lee 2021',
  cues,
  find: (scene, sentence) =>
    scene
      .placed(sentence)
      .filter((placed) => {
        const { clause } = placed;
        if (clause.question || clause.link === 'if' || clause.modal !== '' || says(clause, OTHERS))
          return false;
        return (
          (mistaken(clause) || twisting(clause) || misheard(clause)) &&
          !reported(scene, placed) &&
          !ownsWording(scene)
        );
      })
      .map((placed) =>
        mistaken(placed.clause) || twisting(placed.clause)
          ? spanning(placed)
          : { ...spanning(placed), severity: 1 as const },
      ),
  reword: (context) => [
    fitted(context, 'lightest', 'I worded that badly.'),
    fitted(context, 'fuller', "I worded that badly and it hurt you. I'm sorry."),
    fitted(
      context,
      'question',
      'I see it landed differently than I meant. Can you tell me how it came across?',
    ),
  ],
});
