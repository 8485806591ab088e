/** Apologies that mock: excused for caring, for breathing, for being no mind reader (Culpeper 1996: mock politeness). */
import { type Clause, holds, textOf } from '../clause/clause.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Word } from '../text/words.ts';

/** Where a sentence asks to be excused: its first word, and the first word of what for. */
interface Plea {
  readonly from: number;
  readonly after: number;
  /** "excuse me" and "pardon me" are hardly ever meant before "for wanting". */
  readonly excuse: boolean;
}

/** A mock regret of the writer: not to worship, to have needed permission, to exist. */
const MOCK_REGRET =
  /\b(?:worship|walk on water|kiss (?:your|the) (?:feet|ass|ring|ground)|bow (?:down|to)|(?:need|needed|had to (?:ask|get|have|seek)|without) (?:\w+ )?permission|exist(?:ed|s)?$|breathe[ds]?$|was (?:ever )?born|(?:have|has|got) (?:a life|feelings|emotions|needs|opinions|a heart)(?! (?:about|on|for|towards?) (?!me\b|it\b|you|what|(?:that|this)$))|live up to your|meet your (?:high |impossible )?(?:standards|expectations)|drop everything|jump when|read (?:your|his|her|people) minds?)\b/;
/** A mock discovery about the hearer or the world. */
const MOCK_BELIEF =
  /\b(?:you (?:are|were) (?:so |suddenly |now )?(?:the |a |my |such a )(?:\w+ )?(?:queen|king|god|boss|expert|centre|center|judge|saint|mother|mum|mom|dad|father|princess|victim|only (?:one|person))|you (?:are|were|have) (?:so |always |never )(?:perfect|right|wrong|made a mistake)|(?:everything|world|it all|universe) (?:is|was|had to be|revolves?|revolved|has to be) (?:\w+ )?(?:about|around) you|(?:it|that|this|having|being) (?:\w+ )?(?:is|was) (?:now )?(?:a crime|illegal|against the law|a sin)|i (?:was|am) not allowed|(?:some of us|we can not all|not all of us|not everyone (?:is|has|can)))\b/;
const PRECIOUS =
  /\bdid i (?:hurt|offend|upset|bruise|ruffle|wound|damage|break) your (?:\w+ )?(?:little|precious|poor|delicate|fragile|tiny|feelings|ego|pride)\b/;
/** Earnest after all: more than, so little, when you wanted; another's time; a true question. */
export const EARNEST =
  /\b(?:more (?:about )?(?:\w+ ){0,3}than|less|so little|too (?:much|little|long)|burden|instead of|sooner|so long|at your expense|but (?:is|are|do|does|can|could|what|how|where))\b/;

const textsOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

function pleas(scene: Scene, sentence: number): readonly Plea[] {
  const words = scene.sentences[sentence]?.words ?? [];
  return words.flatMap((word, at): readonly Plea[] => {
    if (/^(?:excuse|pardon|forgive)$/.test(word.text) && words[at + 1]?.text === 'me')
      return [
        {
          from: words[at - 1]?.text === 'well' ? at - 1 : at,
          after: at + 2,
          excuse: word.text !== 'forgive',
        },
      ];
    const own = scene.placed(sentence).find(({ apology }) => apology?.at === at);
    if (own === undefined || /^(?:mention|reported)$/.test(own.apology?.use ?? '')) return [];
    return [
      { from: own.clause.subject === 'sender' ? own.clause.subjectAt : at, after: at + 1, excuse: false },
    ];
  });
}

/** How surely "for caring", "for not being a mind reader" mocks: 3 surely, 1 perhaps, 0 not. */
function forNothing(words: readonly Word[], { after, excuse }: Plea): 0 | 1 | 3 {
  let at = after;
  while (words[at]?.tags.has('Adverb') || /^(?:now|so|then|all|me)$/.test(words[at]?.text ?? '')) at++;
  if (words[at]?.text !== 'for') return 0;
  const rest = words.slice(at + 1, at + 8);
  if (rest[0]?.text === 'not') return rest.some(({ tags }) => tags.has('Flawless')) ? 3 : 0;
  // "existing only in mails": said of how, and not of being at all.
  if (/^(?:only|mainly|mostly)$/.test(rest[1]?.text ?? '')) return 0;
  if (rest[0]?.tags.has('Innocent') === true) return 3;
  if (excuse && rest[0]?.tags.has('Wished') === true) return 3;
  return rest[0]?.tags.has('Innocuous') === true ? 1 : 0;
}

const mockClause = (clause: Clause, words: readonly Word[], after: number): boolean => {
  const own = clause.subject === 'sender' || clause.subject === 'both';
  if (own && clause.negated && holds(clause, ['Flawless'], clause.restAt)) return true;
  if (own && (holds(clause, ['Dared'], clause.verbAt) || MOCK_REGRET.test(textOf(clause)))) return true;
  return (
    PRECIOUS.test(textOf(clause)) ||
    words.slice(Math.max(after, clause.from), clause.to).some(({ tags }) => tags.has('MockTitle'))
  );
};

/**
 * The first mock apology of a sentence, or null. Severity 3 where it surely mocks, 1 where it may be earnest.
 * "Sorry for caring" is 3; "sorry for expecting you to help" is 1; "sorry for the noise" is none.
 */
export function mockApology(scene: Scene, sentence: number): Match | null {
  const words = scene.sentences[sentence]?.words ?? [];
  if (EARNEST.test(textsOf(words))) return null;
  for (const plea of pleas(scene, sentence)) {
    const clauses = scene.placed(sentence).filter(({ clause }) => clause.to > plea.after);
    const found = clauses
      .slice(0, 3)
      .find(({ clause }) => clause.link !== 'but' && mockClause(clause, words, plea.after));
    if (found !== undefined) return { sentence, from: plea.from, to: found.clause.to };
    const rest = words.slice(plea.after);
    const severity = MOCK_BELIEF.test(textsOf(rest)) ? 3 : forNothing(words, plea);
    if (severity > 0)
      return {
        sentence,
        from: plea.from,
        to: clauses[0]?.clause.to ?? words.length,
        severity: severity === 3 ? 3 : 1,
      };
  }
  return null;
}
