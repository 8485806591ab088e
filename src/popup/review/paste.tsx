/** A place to paste a text. It is reviewed here and kept nowhere. */
import { useRef, useState } from 'preact/hooks';
import type { Review, Rewording } from '../../engine/types.ts';
import { copyFor, useCopy } from '../../ui/copy.ts';
import { replaceInField } from '../../ui/replace-field.ts';
import { ReviewView } from '../../ui/review.tsx';
import type { Sensitivity } from '../../ui/showing.ts';
import type { PopupPort } from '../port.ts';

export function Paste({ port, sensitivity }: { port: PopupPort; sensitivity: Sensitivity }) {
  const { text } = port;
  const area = useRef<HTMLTextAreaElement>(null);
  const [review, setReview] = useState<Review | null>(null);
  const copy = copyFor(document);
  const { press, nameOf, forget } = useCopy(copy);
  const look = async () => {
    forget();
    const written = area.current?.value ?? '';
    if (!written.trim()) return setReview(null);
    const found = await port.reviewText(written);
    // The first review loads the engine; what was written meanwhile has its own review on the way.
    if (area.current?.value === written) setReview(found);
  };
  const apply = async ({ span, text: words }: Rewording) => {
    const field = area.current;
    if (!field || field.value !== review?.text) return 'moved' as const;
    // What is written fires `input`, which reviews again.
    return replaceInField(field, span, review.text.slice(span.start, span.end), words);
  };
  return (
    <>
      <label class="paste">
        <span>{text('popup_paste_label')}</span>
        <textarea ref={area} rows={5} onInput={look} aria-describedby="paste-hint" spellcheck />
      </label>
      <p class="about" id="paste-hint">
        {text('popup_paste_hint')}
      </p>
      {review && (
        <>
          {copy && (
            <button type="button" class="button copy" onClick={() => press(area.current?.value ?? '')}>
              {text(nameOf('popup_paste_copy'))}
            </button>
          )}
          <ReviewView text={text} review={review} sensitivity={sensitivity} copy={copy} onApply={apply} />
        </>
      )}
    </>
  );
}
