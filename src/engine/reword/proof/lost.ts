/** What the replaced words tell beside the hurt: something done, news, a thing of one's own, a task. It is the writer's to say. */
import { textOf } from '../../clause/clause.ts';
import type { Placed, Scene } from '../../scene.ts';
import type { Rewording, Span } from '../../types.ts';
import { subjectsOf } from '../draft/subject.ts';

/** What goes on in somebody, or was said, is no deed. */
const INNER =
  /^(?:think|thought|know|knew|feel|felt|mean|meant|want|say|said|tell|told|figure|guess|hope|believe|suppose|reckon|like|love|hate|try|be|have|do|see|saw|hear|heard|get|laugh|joke|apologi[sz]e|warn|swear|swore|wonder|expect|assume|realise|realize|notice|remember|forget|forgot|read|receive|note|ask|reply|explain)$/;

/** Deeds whose verb no table may know. */
const GIVEN_AWAY =
  /^(?:(?:and|so|but|yeah) )*(?:i|we) (?:have |already |just |then )*(?:sold|binned|gave|donated|chucked|swapped|traded|rehomed|scrapped|pawned|burnt|ate|wore|threw) \S/;

/** "Without your stunt I'd never have posted it": what was done is told as if it had not been. */
const UNDONE =
  /\b(?:without|if not for|but for) (?:you|your)\b.*\bi (?:(?:would|had|could) )?never (?:have )?(?!(?:be|have|see|know|feel)\b)\S+/;

/** "I sold your grandfather's watch", "I was on mute the whole call". */
const isDone = ({ clause }: Placed): boolean =>
  GIVEN_AWAY.test(textOf(clause)) ||
  UNDONE.test(textOf(clause)) ||
  (/^senders?$/.test(clause.subject) &&
    /^(?:main|and|so)$/.test(clause.link) &&
    clause.tense === 'past' &&
    !clause.negated &&
    !clause.question &&
    !clause.progressive &&
    (clause.link !== 'main' || clause.from === 0 || clause.words[clause.from]?.gap !== 'none') &&
    clause.modal === '' &&
    (INNER.test(clause.verb)
      ? clause.verb === 'be' && /^(?:on|at|in)$/.test(clause.words[clause.restAt]?.text ?? '')
      : clause.to > clause.restAt));

const NEWS =
  /^(?:(?:but|and|so|because|yeah|anyway) )*(?:it|he|she|they|that|the \S+|my \S+|your \S+)(?: \S+)? (?:(?:is|are|has|have) (?:already |all )?(?:been )?(?:sold|gone|cancelled|booked|moved|given|posted|thrown|paid|signed|spent|closed|sent|left|broken|dead|deleted)\b|.*\b(?:here|there|gone|sold|closed|done|over) now\b|has been \S+(?:ed|en|ld)\b|(?:went missing|got lost|disappeared|goes to|(?:is|are) going to|stays with|(?:is|are)(?: back)? in (?:the )?hospital)\b)/;
/** "So yeah the canoes sold": what came of it. */
const OUTCOME = /^so (?:yeah |yes |now )?(?:the|my|your|our) (?!whole\b|only\b)\S+ \S+(?:ed|ld|nt|ne|ke)\b/;
/** "Its my mums jumper", "that was Grandad's chair". */
const THING =
  /^(?:it|that|those|these) (?:is|was|were|are) (?:my|our) (?:m[uo]m|mam|mother|dad|father|nan|gran\p{L}*|sister|brother|wife|husband|daughter|son|friend|boss)\S* \S+/u;

const isNews = ({ clause }: Placed): boolean => {
  const said = textOf(clause);
  return !clause.question && !clause.negated && [NEWS, OUTCOME, THING].some((form) => form.test(said));
};

/** What is asked of somebody besides doing something with a thing: "say so", "tell me". */
const TALK =
  /^(?:say|tell|explain|admit|answer|look|get|calm|stop|grow|go|come|face|take|be|think|listen|give|let|read|find|start|need|have|use|keep|do|check|scroll|ask|try)$/;

/** "Post the logs": a task with a thing in it. */
const isTask = (scene: Scene, { clause, sentence }: Placed): boolean => {
  if (
    scene.sentences[sentence]?.asked ||
    !clause.imperative ||
    clause.negated ||
    clause.link !== 'main' ||
    TALK.test(clause.verb)
  )
    return false;
  const { start, end } = scene.span(sentence, clause.from, clause.to);
  return subjectsOf(scene.text.slice(start, end)).length > 0;
};

/** "In error, by me": a fault that was taken on already. */
const ADMITTED =
  /\b(?:in error|by mistake|by me\b|mine, not yours|(?:was|is) my (?:mistake|error|fault|doing))\b/iu;

/** "I'm sorry I told your brother": what one is sorry for. */
const SORRY_I = /\bsorry (?:that )?i (?!am\b|have\b|was\b|had\b|did\b|do\b)\p{Ll}{3,}/iu;

/** True when a deed somebody is sorry for is no longer told. */
const losesDeed = (replaced: string, words: string): boolean =>
  SORRY_I.test(replaced) && /^\W*(?:i['’]?m|i am) sorry\W*$/iu.test(words);

/** True when an admission among the replaced words is no longer made. */
const losesAdmission = (replaced: string, words: string): boolean =>
  losesDeed(replaced, words) ||
  (ADMITTED.test(replaced) && !/\b(?:sorry|wrong|on me|my|I (?:made|did|hurt|broke))\b/iu.test(words));

/** What one did is spoken of, if not told: "how I reacted is on me". */
const SPOKEN_OF = /\b(?:how I reacted|taken for granted)\b/i;

const contentOf = (typed: string): readonly string[] =>
  (typed.toLowerCase().match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).filter(
    (word) => !/^(?:your|this|that|with|have|been)$/.test(word),
  );

/**
 * True when a clause beside the words that hurt tells something of its own, and the rewording says nothing of it.
 * @param earlier UTF-16 units of the scene before the text.
 * @param hurting what hurts in the replaced words.
 */
export function losesNews(
  scene: Scene,
  earlier: number,
  hurting: readonly Span[],
  { span, text }: Rewording,
): boolean {
  const said = text.toLowerCase();
  if (losesAdmission(scene.text.slice(span.start + earlier, span.end + earlier), text)) return true;
  return scene.sentences.some((_, sentence) =>
    scene.placed(sentence).some((placed) => {
      const place = scene.span(sentence, placed.clause.from, placed.clause.to);
      const [start, end] = [place.start - earlier, place.end - earlier];
      const isBeside =
        start >= span.start &&
        end <= span.end &&
        hurting.every((one) => end <= one.start || start >= one.end);
      return (
        isBeside &&
        ((isDone(placed) && !SPOKEN_OF.test(text)) || isNews(placed) || isTask(scene, placed)) &&
        !contentOf(scene.text.slice(place.start, place.end)).some((word) => said.includes(word))
      );
    }),
  );
}
