import { holds } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/features/wording.ts';
import { byWriter, defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'This one is on me.',
    'I was unfair to you.',
    "I shouldn't have read your diary.",
    'i totally messed up',
    'I take the blame for last night.',
  ],
  absent: [
    "It wasn't my fault.",
    'I should have packed a coat.',
    'Whose fault is it?',
    'Maybe I was wrong, but you started it.',
  ],
};

const FAULT =
  /\b(?:my|mine)\b(?: \w+){0,2} (?:fault|mistake|doing|error|responsibility|failure|failing|blunder|screw ?up|mess|choice|wrongdoing|problem to (?:fix|own))\b|\bmy bad\b|\b(?:on|down to|because of|up to) me$|\b(?:on me|at my (?:door|feet)|falls on me)(?: (?:not|and|alone|entirely|completely|100)\b|$)|\b(?:blame|fault|mistake|one|responsibility|error) (?:is|was) (?:\w+ )?mine\b|\b(?:mine to (?:own|carry|fix)|nobody.* but (?:me|mine|my own)|myself to blame|no one to blame but)\b|\bi (?:am|was) (?:\w+ )?(?:to blame|at fault|in the wrong|responsible|the one (?:who|at|in|that))\b/;
/** Fault denied, a slip of the tongue, or an office one holds. */
const NOT_MINE =
  /\bnot (?:\w+ )?(?:my|mine|on me|all)\b|\bhow is\b|^(?:sorry |oh |oops )*my (?:mistake|bad)(?= (?!not|i |it |for|sorry|should|and i|all|that))|\bresponsible for (?:the|our|my|all) \w+/;
const MESSED =
  /\b(?:messed|mess|screwed|fucked|cocked|ballsed|stuffed|buggered|mucked|slipped|goofed|effed) (?:\w+ )?(?:up|this|it|that)\b|\b(?:blew|botched|bungled|ruined|wrecked|mishandled|handled) (?:it|this|that|things)(?: (?:all|so|really))?(?: (?:badly|poorly|wrong))?\b|\bdropped the ball\b|\blet (?:you|us|everyone|the \w+|myself) (?:all )?down\b|\bgot (?:it|this|that|things) (?:\w+ )?wrong\b|\b(?:made|making) (?:a|an|the|some|that)(?: \w+){0,2} (?:mistake|error|call|choice|decision)\b|\bfailed (?:you|us|to)\b|\b(?:treated|spoke to|talked to) you (?:\w+ )?(?:badly|terribly|poorly|unfairly|like|in a way|horribly)\b|\bdid (?:you )?wrong\b|\b(?:did|was) wrong by you\b/;
const OWNING =
  /\bi (?:\w+ )?(?:take|accept|own|bear|admit|acknowledge|recognize|hold|carry)\b.*\b(?:responsib\w+|blame|fault|accountab\w+|ownership|what i (?:did|said)|my part|it|that|this|up)\b|\bi own (?:it|that|this|what)\b|\bown(?:ing)? up\b|\bno (?:excuse|defence|defense|justification)s? (?:for|that)\b|\b(?:is|was) no excuse\b|\bi have no (?:excuses?|defen[cs]e)\b|\bdeserved better (?:from|than)\b|\bi (?:am|was) ashamed\b/;
const OUGHT =
  /\bi (?:\w+ )?(?:should(?: (?:not|never|really|at least))* have|ought (?:not )?to have|could have (?:\w+ )?(?:been|handled|done|listened|told|asked|called|said)|had no (?:business|right|call|reason)|needed to (?:listen|tell|ask|call|be))\b|\bi was supposed to\b/;
const RELATING =
  /\b(?:have (?:\w+ )?(?:said|told|asked|called|rung|phoned|texted|listened|been|checked|warned|answered|replied|apologized|spoken|talked|yelled|shouted|snapped|lied|waited|stayed|come|gone|gone through|stopped|known|noticed|thought|stood|backed|let|left|made|put|done|shown|kept|trusted|seen|read|taken|handled|raised|cancelled|ignored|blamed|brought it|brought that|offered|invited|included|remembered|forgotten|given)|had no|supposed to|needed to|have to|better)\b/;
const BAD_ACT =
  /\b(?:uncalled for|out of line|out of order|beneath me|inexcusable|unacceptable|indefensible|unforgivable|too far|over the line|a (?:shitty|crappy|horrible|terrible|rotten|lousy|mean|low|bad|cruel|awful) thing)\b/;

const WORDINGS = wordings(`
  fault|blame|responsibility|mistake|error ~ lies|lay|sits|rests|belongs|is|was ~ with|to|mine|on|solely|entirely ~ me|mine|us|ours|mine_alone
  it|that|this ~1 is|was ~2 100|hundred|totally|entirely|completely|all|squarely|solely ~3 on|mine|my ~ me|fault|doing|responsibility|mistake|error|$
  i ~ am ~ the ~ one|person who|that|to ~ blame|messed|did|broke|started|caused|got|screwed|let|failed|dropped|lied|hurt
  no|nobody|no_one ~1 one? else ~ to|made|forced|is ~ blame|me|did|responsible
  i ~ had|have ~ no ~ business|right|call|cause|excuse ~ to|for|speaking|saying|doing|going|treating|reading|talking
  i ~ fell|came ~ short|up_short
  i ~ let ~ you|us|everyone|the_team|myself ~ down
  i ~ ought_to|should|could have ~ told|asked|said|called|come|been|listened|checked|stopped|known|waited|let|helped|spoken
  you ~ are|were ~ right ~ and|that ~2 i ~ was|did|am
`);

/** Owns it: fault, wrongness, or an obligation not met, in the first person. Source: Lewicki, Polin & Lount 2016. */
export const responsibility = defineElement({
  id: 'responsibility',
  weight: 3,
  wordings: WORDINGS,
  cues: [{ here: ['i my me mine it that what how'] }],
  unless:
    /\b(?:not (?:\w+ )?on me|my fault for (?:liking|wanting|loving|thinking|being)|wrong about the (?:train|bus|time|date|score|weather|day|address|film|price)|responsib\w+ for (?:the|our|my|all|payroll|sales|it|hr|marketing|security|\w+ing)\b(?! (?:part|mess|mistake|harm|hurt|pain|damage|way|things|words|row|fight|argument))|have (?:\w+ )?(?:taken|caught|got|left (?:for|on|at)|booked|worn|packed|brought) (?:the|an?|my|some) (?:\w+ )?(?:train|bus|flight|tube|coat|umbrella|taxi|jumper|lunch|table|tickets?))\b/,
  test: ({ clause }, text, said) => {
    if (
      clause.question ||
      clause.link === 'if' ||
      /\b(?:maybe|perhaps|supposedly|apparently|guess) i\b|\bmaybe\b.*\bwrong\b/.test(said)
    )
      return false;
    if (/\bbut (?:you|it was you|so did you)\b/.test(said) && !/\bbut you did not\b/.test(said)) return false;
    if (FAULT.test(text)) return !clause.negated && !NOT_MINE.test(said);
    if (byWriter(clause) && MESSED.test(text)) return !clause.negated;
    if (OWNING.test(text)) return clause.subject !== 'third';
    if (OUGHT.test(text))
      return (
        RELATING.test(text) &&
        !/\bhave (?:brought|worn|packed|bought|booked|taken) (?:an?|my|the|some) \w+$/.test(text)
      );
    if (/^you (?:are|were) (?:\w+ )?right\b/.test(text)) return !/\bbut\b/.test(said);
    const conduct = /^(?:be|act|behave|react|respond|come|sound|speak|get|treat|handle)$/.test(clause.verb);
    if (!conduct) return false;
    if (clause.subject === 'sender')
      return clause.negated
        ? holds(clause, ['GoodConduct'], clause.restAt)
        : clause.modal === '' &&
            (holds(clause, ['WrongAdj', 'Trait', 'WrongIdiom'], clause.restAt) || BAD_ACT.test(text)) &&
            !/\bfor (?:work|the)\b/.test(text);
    const act = ['it', 'senders', 'thing'].includes(clause.subject) && clause.verb === 'be';
    if (!act || /\byou (?:were|are|did)\b/.test(said)) return false;
    if (clause.negated)
      return (
        holds(clause, ['GoodConduct'], clause.restAt) ||
        /\bnot (?:ok|right|acceptable|cool|fair|on|what you deserved)\b/.test(text)
      );
    return (
      BAD_ACT.test(text) ||
      (holds(clause, ['WrongAdj'], clause.restAt) &&
        /\b(?:of me|to you|wrong|mine|i (?:did|said))\b/.test(said))
    );
  },
});
