/** A reviewed message in an extension page: the words with their marks, and what may help, one by one. */
import type { Finding, Repair, ReplaceOutcome, Review, Rewording } from '../engine/types.ts';
import { CheckView, hasCheck } from './check.tsx';
import { Choose } from './choose.tsx';
import type { Copy } from './copy.ts';
import { canBeRepaired, ruleName, ruleReason, withoutWording } from './finding-text.ts';
import { offersOf } from './offers.ts';
import { Outcome, useApply } from './outcome.tsx';
import { Marked } from './parts.tsx';
import { listedInPages, marksOf, type Sensitivity } from './showing.ts';
import type { Text } from './text.ts';

interface ReviewViewProps {
  readonly text: Text;
  readonly review: Review;
  readonly sensitivity: Sensitivity;
  readonly copy: Copy | null;
  readonly onApply: (rewording: Rewording) => Promise<ReplaceOutcome>;
  /** Composes a repair from the words of a finding; without it, no finding offers that. */
  readonly onCompose?: (finding: Finding) => void;
  /** Leave the message itself out, where it can be read elsewhere. */
  readonly withoutMessage?: boolean;
}

export function ReviewView(props: ReviewViewProps) {
  const { text, review } = props;
  const findings = listedInPages(review.findings, props.sensitivity);
  const marks = marksOf(findings, props.sensitivity);
  // Somebody's safety comes before any wording.
  const first = findings.find(({ safety }) => safety !== undefined) ?? findings[0];
  const { missed, apply } = useApply(props.onApply);
  if (!review.text.trim()) return <Calm title={text('popup_empty')} about={text('popup_empty_about')} />;
  return (
    <section class="review" aria-label={text('popup_message')}>
      {!props.withoutMessage && (
        <p class="message">
          <Marked text={review.text} marks={marks} />
        </p>
      )}
      {missed && <Outcome text={text} missed={missed} copy={props.copy} />}
      {findings.length === 0 && !hasCheck(review.repair) && !review.repair.writer && (
        <Calm title={text('popup_calm')} about={text('popup_calm_about')} />
      )}
      {findings.map((finding) => (
        <FindingView
          key={`${finding.rule} ${finding.start}`}
          text={text}
          message={review.text}
          finding={finding}
          open={finding === first}
          onApply={apply}
          advised={review.repair.advised === true}
          onCompose={review.repair.writer || review.repair.advised ? undefined : props.onCompose}
        />
      ))}
      {/* Here alone, where the person looked for it: the page may be seen by somebody else. */}
      {review.repair.writer === 'afraid' && <p class="note">{text('check_afraid')}</p>}
      {/* Other words are what one came for; what is there and what could help can be read after them. */}
      <CheckView text={text} repair={withoutAskedAbout(review.repair, findings)} marks={marks} />
    </section>
  );
}

/** Words that have a finding of their own above need no question. */
function withoutAskedAbout(repair: Repair, findings: readonly Finding[]): Repair {
  if (!repair.check) return repair;
  const isListed = ({ rule, start }: { rule: string; start: number }) =>
    findings.some((finding) => finding.rule === rule && finding.start === start);
  const questions = repair.check.questions.filter((it) => it.about === 'element' || !isListed(it));
  return { ...repair, check: { ...repair.check, questions } };
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
  /** Somebody else has a say in this message. */
  readonly advised: boolean;
  readonly onCompose: ((finding: Finding) => void) | undefined;
}

function FindingView({ text, message, finding, open, onApply, advised, onCompose }: FindingViewProps) {
  return (
    <details class="finding" open={open}>
      <summary class="fold">
        <h2>{ruleName(text, finding.rule)}</h2>
        <q class="quote">{finding.quote}</q>
      </summary>
      <p class="reason">{ruleReason(text, finding.rule)}</p>
      <Choose text={text} message={message} offers={offersOf(text, finding)} onChoose={onApply} />
      {finding.rewordings.length === 0 && <p class="note">{withoutWording(text, finding, advised)}</p>}
      {onCompose && canBeRepaired(finding) && (
        <button type="button" class="quiet compose-from" onClick={() => onCompose(finding)}>
          {text('compose_from_review')}
        </button>
      )}
    </details>
  );
}
