/**
 * Own words told as received badly by the other: a word of reception, the writer's words, and what became of them.
 * Kampf 2009: the reading is made the event. Example: "you turn every text of mine into a fight".
 */
import type { Scene } from '../scene.ts';
import type { Word } from '../text/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs and nouns that only stand for reading something into words. */
const BENDING =
  set(`twist twists twisted twisting distort distorts distorted distorting misquote misquoted misconstrue misconstrued misconstruing warp warped imagine imagined
 imagining interpretation reading projecting project overanalyze overanalyse overanalyzing overanalysing dissect dissecting misinterpret misinterpreted misinterpreting
 misread misreading misunderstand misunderstood misunderstanding mistook mistaken mistaking spin spinning version`);
/** Verbs that do so beside the writer's words and a bad outcome. */
const RECEIVING = set(
  `take takes took taken taking read reads hear hears heard hearing find finds found finding turn turns turned turning make makes made making see sees saw seen seeing
 treat treats treated treating choose chose chosen receive received perceive perceived interpret interpreted construe construed blow blew blown get got`,
);
const SPEECH = set(
  `word words text texts message messages msg comment comments joke jokes remark remarks post posts email emails tone advice feedback question questions suggestion
 compliment honesty humour humor sarcasm letter note sentence silence intentions intention line story opinion conversation meaning banter point reply`,
);
const SAYING =
  /^(?:say|said|saying|write|wrote|written|writing|mean|meant|text|texted|post|posted|type|typed)$/;
/** What became of the words: a bad thing, or something they were not. */
const OUTCOME = set(
  `insult attack criticism dig fight war argument accusation offence offense threat slight rudeness problem drama issue monster worse worst wrong wrongly badly negative negatively bad
 rude mean ugly nasty personal personally hostile aggressive offensive sinister context proportion way differently something into`,
);

/** Who receives: the last person named before the word, or a passive. */
function receiver(words: readonly Word[], at: number): 'you' | 'i' | 'passive' | null {
  for (let i = at; i >= Math.max(0, at - 6); i--) {
    const text = words[i]?.text ?? '';
    if (/^(?:you|your|people|everyone|everybody|nobody)$/.test(text)) return 'you';
    if (/^(?:was|were|been|being|gets|got|get|getting)$/.test(text) && i < at && i >= at - 3)
      return 'passive';
    if (/^(?:i|we|he|she|they)$/.test(text) && !SAYING.test(words[i + 1]?.text ?? '')) return 'i';
  }
  return null;
}

/** Index of the first word of the writer's own words: "my text", "what I said", "everything I write". */
function ownWordsAt(words: readonly Word[]): number {
  return words.findIndex(({ text }, i) => {
    const next = words.slice(i + 1, i + 4).map((word) => word.text);
    if (/^(?:my|our|every|the)$/.test(text)) return next.slice(0, 2).some((one) => SPEECH.has(one));
    return text === 'i' && next.some((one) => SAYING.test(one));
  });
}

/** How surely a sentence blames the reception: 2 with a word of bending, 1 with one of receiving, 0 not. */
export function blamesReception(scene: Scene, sentence: number): 0 | 1 | 2 {
  const { words = [], asked = false } = scene.sentences[sentence] ?? {};
  if (asked || words.length > 30 || words.some(({ text }) => text === 'if' || text === 'sorry')) return 0;
  const own = ownWordsAt(words);
  if (own < 0) return 0;
  const heard = (vocabulary: ReadonlySet<string>): boolean =>
    words.some(({ text }, i) => vocabulary.has(text) && /you|passive/.test(receiver(words, i) ?? ''));
  const denied = words.some(({ text }) => text === 'not' || text === 'never');
  const bad = words.some(({ text }) => OUTCOME.has(text) && text !== 'way');
  if (heard(BENDING) && (bad || denied || words.length <= 12)) return 2;
  return heard(RECEIVING) && bad ? 1 : 0;
}
