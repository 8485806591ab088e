/** Says that the words are gone with the window, and offers to keep them. */
import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../repair/compose/draft.ts';
import type { KeptDraft } from '../../shell/kept-draft.ts';
import type { Text, TextKey } from '../../ui/text.ts';

interface KeepProps {
  readonly text: Text;
  readonly draft: Draft;
  readonly kept: KeptDraft | null;
  /** Keeps a draft, or none. Resolves to the one that is kept then. */
  readonly onKeep: (draft: KeptDraft | null) => Promise<KeptDraft | null>;
}

export function Keep({ text, draft, kept, onKeep }: KeepProps) {
  const now: KeptDraft = { situation: draft.situation.id, answers: draft.answers };
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState<TextKey | null>(null);
  const keep = async (next: KeptDraft | null) => {
    // The button that was pressed goes; the focus stays where it was.
    place.current?.focus();
    const stands = await onKeep(next);
    if (next) setFailed(stands && isSame(stands, next) ? null : 'compose_not_kept');
    else setFailed(stands ? 'compose_not_deleted' : null);
  };
  const isKept = kept !== null && isSame(kept, now);
  return (
    <div class="keep" ref={place} tabIndex={-1}>
      <p class="about" role="status">
        {text(failed ?? stateKey(kept, isKept))}
      </p>
      {!isKept && (
        <button type="button" class="quiet" onClick={() => keep(now)}>
          {text(kept ? 'compose_keep_again' : 'compose_keep')}
        </button>
      )}
      {kept && (
        <button type="button" class="quiet" onClick={() => keep(null)}>
          {text('compose_kept_delete')}
        </button>
      )}
    </div>
  );
}

const stateKey = (kept: KeptDraft | null, isKept: boolean): TextKey => {
  if (isKept) return 'compose_kept';
  return kept ? 'compose_kept_older' : 'compose_forgets';
};

const isSame = (one: KeptDraft, other: KeptDraft): boolean => {
  const steps = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  return (
    one.situation === other.situation &&
    [...steps].every((step) => (one.answers[step] ?? '') === (other.answers[step] ?? ''))
  );
};
