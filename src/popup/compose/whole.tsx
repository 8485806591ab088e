/** The end of Compose: the whole message with its check, into the page's message or onto the clipboard. */
import { useEffect, useRef } from 'preact/hooks';
import { stillAsked } from '../../repair/compose/asked.ts';
import { goTo, messageOf, stepAt } from '../../repair/compose/draft.ts';
import { CheckView } from '../../ui/check.tsx';
import { copyFor, useCopy } from '../../ui/copy.ts';
import { listedInPages, marksOf } from '../../ui/showing.ts';
import { Findings } from './findings.tsx';
import { Growing } from './growing.tsx';
import { Put } from './put.tsx';
import type { DraftProps } from './step-view.tsx';
import { useReview } from './use-review.ts';

export function Whole({ port, settings, draft, onChange }: DraftProps) {
  const { text } = port;
  const { text: message } = messageOf(draft);
  const review = useReview(port, message);
  const start = useRef<HTMLDivElement>(null);
  const copy = copyFor(document);
  const { press, nameOf } = useCopy(copy);
  useEffect(() => start.current?.focus(), []);
  const back = (at: number) => onChange(goTo(draft, at));
  return (
    <div class="compose" ref={start} tabIndex={-1}>
      <Growing
        text={text}
        heading={text('compose_whole')}
        message={message}
        findings={review?.findings ?? []}
        sensitivity={settings.sensitivity}
      />
      {!message && <p class="about">{text('compose_nothing')}</p>}
      {review && (
        <Findings
          text={text}
          findings={review.findings}
          sensitivity={settings.sensitivity}
          onGo={(finding) => back(Math.max(stepAt(draft, finding.start), 0))}
        />
      )}
      {message && <Put port={port} message={message} />}
      <div class="pair">
        {message && copy && (
          <button type="button" class="button" onClick={() => press(message)}>
            {text(nameOf('compose_copy'))}
          </button>
        )}
        <button type="button" class="button" onClick={() => back(draft.situation.steps.length - 1)}>
          {text('compose_back')}
        </button>
      </div>
      {review && (
        <CheckView
          text={text}
          repair={stillAsked(review.repair, draft)}
          marks={marksOf(listedInPages(review.findings, settings.sensitivity), settings.sensitivity)}
        />
      )}
    </div>
  );
}
