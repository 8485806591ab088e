/** Bad names that are told as one's own fault, denied, or given to oneself. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** "Sorry I called you a useless git", "nobody called your patch garbage": told as a fault, or denied. */
const CONFESSED =
  /\b(?:sorry|apologi[sz]e|wrong|regret|ashamed|should(?: not|n['’]?t) have|unfair|never|no ?(?:body|one)|at no (?:time|point)|did(?: not|n['’]?t))\b[^,;.!?]{0,30}\bcall(?:ed|ing)? (?:you|u|your|ur)(?: (?!and\b|but\b|because\b)[\p{L}'’]+){1,6}$/iu;
/** "Hi, it's your useless brother": the writer signs with it. */
const SIGNED =
  /^(?:hi|hiya|hey|heya|hello|morning|evening|yo|so|well)?,? ?(?:it['’]?s|this is|love from|from) (?:only |just |me,? )?(?:your|ur) (?:[\p{L}'’-]+ ){1,5}(?:brother|sister|sis|bro|son|daughter|mum|mom|mam|dad|father|mother|cousin|uncle|aunt|husband|wife|ex|friend|mate|bestie|roommate|flatmate|neighbou?r|boyfriend|girlfriend)\b(?!['’]s)/iu;

/** "I'm a sorry excuse for a mother": said of oneself. */
const OF_ME =
  /\bi(?:['’]?m| am| was| have been|['’]ve been) (?:(?:just|only|such|clearly|obviously|really) )*(?:an? |the )[^,;.!?]*$/iu;

/** True where the name is told as a fault, denied, or given to oneself. */
export function ofOneself(scene: Scene, { sentence, to }: Match): boolean {
  const start = scene.span(sentence, 0, 1).start;
  const said = scene.text.slice(start, scene.span(sentence, 0, to).end);
  return CONFESSED.test(said) || OF_ME.test(said) || SIGNED.test(scene.text.slice(start));
}
