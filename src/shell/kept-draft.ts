/** The one draft a person asked to keep on their machine. Nothing is here before they ask. */
import { defineStored } from './stored.ts';

/** A kept draft: what was answered, by the ids of the situation and its questions. */
export interface KeptDraft {
  readonly situation: string;
  readonly answers: Readonly<Record<string, string>>;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sound draft from anything found in the storage; null for what is none. */
export const reviveDraft = (value: unknown): KeptDraft | null => {
  if (!isRecord(value) || !isText(value.situation) || !isRecord(value.answers)) return null;
  const answers = Object.entries(value.answers).filter((entry): entry is [string, string] =>
    isText(entry[1]),
  );
  return { situation: value.situation, answers: Object.fromEntries(answers) };
};

export const keptDraftItem = defineStored<KeptDraft | null>({
  key: 'kept-draft',
  version: 1,
  revive: reviveDraft,
});

/** Keeps this draft in place of any other; null deletes it. Resolves to the draft that is kept then. */
export const keepDraft = async (to: KeptDraft | null): Promise<KeptDraft | null> => {
  await keptDraftItem.change(() => to);
  // Read anew: a storage that is full takes nothing, and nobody may close the window over words that are not kept.
  return keptDraftItem.read();
};
