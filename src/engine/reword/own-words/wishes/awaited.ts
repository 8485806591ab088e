/** Sentences that press for an answer one after the other, as one that waits for it: "Hello?? Answer me. Pick up." */
import type { Draft, RewordContext } from '../../../rule.ts';
import { runAround } from '../../draft/around.ts';
import { inPlace } from '../../draft/drafts.ts';
import { asUnhurried, readBefore } from './requests.ts';

/** "Two blue ticks", "2 hrs now", "I am waiting", "even one word": said while somebody waits, and nothing else. */
const WAITS =
  /^(?:hel+o+|oi|hey|(?:two|2|both) blue ticks?(?: and nothing)?|green dot|still green|(?:i(?:['’]?m| am) )?(?:still )?waiting|(?:\p{L}+|\d+(?:st|nd|rd|th)) (?:voicemail|call|text|message)(?: now)?|even (?:one|a) word|(?:just )?(?:say|type|write) (?:something|anything))$/iu;
/** "Pick up the phone Tasha", "answer me, Jo". */
const NAMED = /(?:,| (?:me|phone|up|back|something)),? (?<name>\p{Lu}\p{Ll}+)$/u;
const unnamed = (typed: string): string =>
  typed.replace(NAMED, (all, name: string) => all.slice(0, -name.length).replace(/[, ]+$/u, ''));

/** All sentences in a row that press for an answer, as one that waits for it; none where it is only one. */
export function awaited(context: RewordContext): readonly Draft[] {
  const names: string[] = [];
  const times: string[] = [];
  const span = runAround(context, (typed) => {
    const name = NAMED.exec(typed)?.groups?.name;
    const time = readBefore(typed);
    const isOne = time !== null || WAITS.test(unnamed(typed)) || asUnhurried(unnamed(typed)) !== null;
    if (isOne && name !== undefined) names.push(name);
    if (time !== null) times.push(time);
    return isOne;
  });
  if (span === null) return [];
  const called = new Set(names).size === 1 ? `, ${names[0]}` : '';
  const said = times[0] ?? "I'd like to hear from you when you can.";
  return [inPlace(context, 'lightest', said.replace(/\.$/u, `${called}.`), span)];
}
