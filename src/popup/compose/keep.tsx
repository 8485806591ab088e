/** Says that the words are gone with the window, and offers to keep them. */
import { useRef } from 'preact/hooks';
import type { Draft } from '../../repair/compose/draft.ts';
import type { KeptDraft } from '../../shell/kept-draft.ts';
import type { Text } from '../../ui/text.ts';

interface KeepProps {
  readonly text: Text;
  readonly draft: Draft;
  readonly kept: KeptDraft | null;
  readonly onKeep: (draft: KeptDraft | null) => void;
}

export function Keep({ text, draft, kept, onKeep }: KeepProps) {
  const now: KeptDraft = { situation: draft.situation.id, answers: draft.answers };
  const place = useRef<HTMLDivElement>(null);
  const keep = (next: KeptDraft | null) => {
    onKeep(next);
    // The button that was pressed goes; the focus stays where it was.
    place.current?.focus();
  };
  const isKept = kept !== null && isSame(kept, now);
  return (
    <div class="keep" ref={place} tabIndex={-1}>
      <p class="about" role="status">
        {text(isKept ? 'compose_kept' : kept ? 'compose_kept_older' : 'compose_forgets')}
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

const isSame = (one: KeptDraft, other: KeptDraft): boolean => {
  const steps = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
  return (
    one.situation === other.situation &&
    [...steps].every((step) => (one.answers[step] ?? '') === (other.answers[step] ?? ''))
  );
};
