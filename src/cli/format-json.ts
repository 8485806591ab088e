/** Reviews as JSON. Others measure with this form: fields are added at most, and keep their meaning. */
import type { Finding, Repair, Review, Severity } from '../engine/types.ts';

/** `start` (inclusive) and `end` (exclusive) are UTF-16 offsets into the text as it was given. */
export interface FindingJson {
  readonly rule: string;
  readonly family: Finding['family'];
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** `text` is the new wording, `message` the whole text with it in place. */
  readonly rewordings: readonly { readonly text: string; readonly message: string }[];
  /** No rule met it, or another family is likelier than its rule's. */
  readonly tentative?: true;
}

export interface ReviewJson {
  readonly findings: readonly FindingJson[];
  readonly repair: Repair;
}

const findingJson = ({
  rule,
  family,
  severity,
  start,
  end,
  quote,
  rewordings,
  tentative,
}: Finding): FindingJson => ({
  rule,
  family,
  severity,
  start,
  end,
  quote,
  rewordings: rewordings.map(({ text, message }) => ({ text, message })),
  ...(tentative && { tentative }),
});

/** A review as a JSON value. */
export const jsonOf = ({ findings, repair }: Review): ReviewJson => ({
  findings: findings.map(findingJson),
  repair,
});
