/** A reviewed message in an extension page: the words with their marks, and what may help, one by one. */
import type { Finding, Review, Rewording } from '../engine/types.ts';
import { CheckView, hasCheck } from './check.tsx';
import { Choose } from './choose.tsx';
import { ruleName, ruleReason, withoutWording } from './findingText.ts';
import { offersOf } from './offers.ts';
import { type ApplyOutcome, type Copy, Outcome, useApply } from './outcome.tsx';
import { Marked } from './parts.tsx';
import { listedInPages, marksOf, type Sensitivity } from './showing.ts';
import type { Text } from './text.ts';

interface ReviewViewProps {
  readonly text: Text;
  readonly review: Review;
  readonly sensitivity: Sensitivity;
  readonly copy: Copy | null;
  readonly onApply: (rewording: Rewording) => Promise<ApplyOutcome>;
  /** Leave the message itself out, where it can be read elsewhere. */
  readonly withoutMessage?: boolean;
}

export function ReviewView(props: ReviewViewProps) {
  const { text, review } = props;
  const findings = listedInPages(review.findings, props.sensitivity);
  const { missed, apply } = useApply(props.onApply);
  if (!review.text.trim()) return <Calm title={text('popup_empty')} about={text('popup_empty_about')} />;
  return (
    <section class="review" aria-label={text('popup_message')}>
      {!props.withoutMessage && (
        <p class="message">
          <Marked text={review.text} marks={marksOf(findings, props.sensitivity)} />
        </p>
      )}
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      <CheckView text={text} repair={review.repair} />
      {findings.length === 0 && !hasCheck(review.repair) && (
        <Calm title={text('popup_calm')} about={text('popup_calm_about')} />
      )}
      {findings.map((finding, index) => (
        <FindingView
          key={`${finding.rule} ${finding.start}`}
          text={text}
          message={review.text}
          finding={finding}
          open={index === 0}
          onApply={apply}
        />
      ))}
    </section>
  );
}

function Calm({ title, about }: { title: string; about: string }) {
  return (
    <div class="calm">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{about}</p>
    </div>
  );
}

interface FindingViewProps {
  readonly text: Text;
  readonly message: string;
  readonly finding: Finding;
  readonly open: boolean;
  readonly onApply: (rewording: Rewording) => void;
}

function FindingView({ text, message, finding, open, onApply }: FindingViewProps) {
  return (
    <details class="finding" open={open}>
      <summary class="fold">
        <h2>{ruleName(text, finding.rule)}</h2>
        <q class="quote">{finding.quote}</q>
      </summary>
      <p class="reason">{ruleReason(text, finding.rule)}</p>
      <Choose text={text} message={message} offers={offersOf(text, finding)} onChoose={onApply} />
      {finding.rewordings.length === 0 && <p class="note">{withoutWording(text, finding.rule)}</p>}
    </details>
  );
}
