/** What was read wrongly, as they say, owned by its name: "my remark about the baby was misconstrued" as "I worded my remark about the baby badly." */
import { capital, lowered } from '../../draft/operations.ts';
import { isLong } from '../theirs/said.ts';

const READ =
  '(?:(?:may|might|must|could) have (?:been )?|(?:have|has) been |(?:was|were|is|are|been|got|gets|get|being|came (?:across|over|off)|landed|went down|sounded)(?: (?:all|so|very|totally|completely|clearly|just|simply|really|also|being|in|deliberately|widely))* )';
/** "Our chef's gesture was misinterpreted", "the optics of my laughing have been misconstrued". */
const RECEIVED = new RegExp(
  `^(?:(?:and|but|so|well|look|unfortunately|regrettably|yaar|(?:i|we)(?:['’]?m| am|['’]?re| are)? (?:sorry|afraid|regret)(?: that)?|it(?: seems| appears)(?: that)?|i think|i see)[, ]+)*(?:the (?:optics|impression|meaning|tone|sense) of )?(?<what>(?:my|our|the|that|this) [^,;.!?]{2,60}?),? (?:that )?${READ}`,
  'iu',
);
const WORDS =
  /\b(?:jokes?|comments?|remarks?|words?|messages?|e?mails?|texts?|notes?|repl(?:y|ies)|posts?|status|stor(?:y|ies)|caption|review|feedback|speech|toast|tweets?|question|letter|statement|announcement|line|point|advice|sermon|reading|voice (?:note|message))\b/iu;
/** Words that name nothing: what they are is lost already. */
const UNNAMED = /^(?:the|that|this) (?:it|one|whole thing|thing|way|other day)$/iu;

/** "I worded my post badly.", "I'm sorry about my laughing during your testimony."; empty where nothing is named. */
export function asWorded(typed: string): readonly string[] {
  const what = RECEIVED.exec(typed.trim())
    ?.groups?.what?.replace(
      /(?: (?:simply|just|only|totally|clearly|really|also|all|obviously|apparently))+$/iu,
      '',
    )
    .trim();
  if (what === undefined || UNNAMED.test(what) || isLong(what) || /\b(?:you|u|i|we)\b/iu.test(what))
    return [];
  const named = lowered(what);
  const isMine = /^(?:my|our)\b/iu.test(what);
  const who = /^our\b/iu.test(what) ? ['We', "We're"] : ['I', "I'm"];
  // What a landlord or a chef wrote, they worded.
  if (WORDS.test(what) && /['’]s \p{L}+$/iu.test(what)) return [];
  if (WORDS.test(what)) return [`${who[0]} worded ${named} badly.`];
  return isMine
    ? [`${who[1]} sorry about ${named}.`, `${capital(named)} was wrong, and ${who[1]} sorry.`]
    : [];
}
