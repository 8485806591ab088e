/** A statement that keeps the writer's own clause, in the place of its whole sentence where its match has no room for it. */
import type { Draft, RewordContext } from '../../rule.ts';
import { matchSpan, wholeSentence } from './around.ts';
import { fitted, inPlace } from './drafts.ts';
import { inRegister, writesOut, writtenOut } from './register.ts';
import { withSorry } from './sorrily.ts';
import { saysTwice, wordsOf } from './twice.ts';
import { inPlural, speaksForUs } from './voice.ts';

/** More words than these that are neither replaced nor kept say something of their own. */
const LOST_AT_MOST = 18;

/** True where the sentence tells little beside the match that the statement does not keep. */
function keepsEnough(context: RewordContext, standard: string): boolean {
  const { text } = context.scene;
  const [all, part] = [wholeSentence(context), matchSpan(context)];
  const beside = `${text.slice(all.start, part.start)} ${text.slice(part.end, Math.max(part.end, all.end))}`;
  const kept = new Set(wordsOf(standard));
  return wordsOf(beside).filter((word) => !kept.has(word)).length <= LOST_AT_MOST;
}

/** The lightest drafts of statements, in the room of the match, and in the place of its whole sentence. */
export const wholly = (context: RewordContext, ...standards: readonly (string | null)[]): readonly Draft[] =>
  standards.flatMap((standard) => {
    if (standard === null) return [];
    const fits = fitted(context, 'lightest', standard);
    const inRoom = saysTwice(context, fits) ? [] : [fits];
    if (!keepsEnough(context, standard)) return inRoom;
    const toned = inRegister(standard, context.register);
    const spoken = speaksForUs(context.scene) ? inPlural(toned) : toned;
    const hand = writesOut(context.scene.text) ? writtenOut(spoken) : spoken;
    return [...inRoom, inPlace(context, 'lightest', hand, wholeSentence(context))];
  });

/** The same for what one did, without its mark: with a sorry, where none is said beside it. */
export const whollySorry = (context: RewordContext, ...deeds: readonly (string | null)[]): readonly Draft[] =>
  deeds.flatMap((deed) => {
    if (deed === null) return [];
    const sorry = withSorry(context, deed);
    return wholly(context, sorry === null ? null : `${sorry}.`, `${deed}.`);
  });
