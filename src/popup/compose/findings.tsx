/** What stands out in the message, in a few words each; at the end, with the way to the part it is in. */
import type { Finding } from '../../engine/types.ts';
import { ruleName, ruleReason } from '../../ui/finding-text.ts';
import { listedInPages, type Sensitivity } from '../../ui/showing.ts';
import type { Text } from '../../ui/text.ts';

interface FindingsProps {
  readonly text: Text;
  readonly findings: readonly Finding[];
  readonly sensitivity: Sensitivity;
  readonly onGo?: (finding: Finding) => void;
}

export function Findings({ text, findings, sensitivity, onGo }: FindingsProps) {
  return (
    <div role="status" class="standing-out">
      {listedInPages(findings, sensitivity).map((finding) => (
        <div class="note" key={`${finding.rule} ${finding.start}`}>
          <p>
            <strong>{ruleName(text, finding.rule)}</strong> <q>{finding.quote}</q>
          </p>
          <p>{ruleReason(text, finding.rule)}</p>
          {onGo && (
            <button type="button" class="button" onClick={() => onGo(finding)}>
              {text('compose_go_to')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
