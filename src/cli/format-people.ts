/** A review as a person reads it in a terminal. */
import type { Finding, Review } from '../engine/types.ts';
import { type Excerpts, excerptsFrom } from './excerpt.ts';
import { marked, type Paper, styled, wrapped } from './paper.ts';
import { ruleName, ruleReason, severityWord, text } from './text.ts';
import { visible } from './visible.ts';

const INDENT = '  ';
const NUMBER_INDENT = `${INDENT}   `;

function findingLines(paper: Paper, excerpts: Excerpts, finding: Finding): readonly string[] {
  const about = [
    text('cli_line', String(excerpts.lineAt(finding.start))),
    styled(paper, 'bold', ruleName(finding.rule)),
    severityWord(finding.severity),
  ];
  const reason = ruleReason(finding.rule);
  const rewordings = finding.rewordings.flatMap(({ span, text: words }, i) =>
    wrapped(paper, excerpts.of(span, words).text, NUMBER_INDENT, `${INDENT}${i + 1}  `),
  );
  return [
    about.join(' · '),
    ...marked(paper, excerpts.of(finding), INDENT),
    ...(reason === undefined ? [] : wrapped(paper, reason, INDENT)),
    ...rewordings,
  ];
}

/**
 * One message: for each finding its line number, name and severity, the sentence with the words marked, the
 * reason, and the rewordings as numbered sentences. One calm line where there is nothing to say.
 * @param heading the file's name, where there are several. The result ends without a line feed.
 */
export function formatReview(paper: Paper, review: Review, heading?: string): string {
  const excerpts = excerptsFrom(review.text);
  const blocks = review.findings.map((finding) => findingLines(paper, excerpts, finding).join('\n'));
  const body = blocks.length === 0 ? [text('cli_nothing')] : blocks;
  const head = heading === undefined ? [] : [styled(paper, 'bold', `── ${visible(heading)}`)];
  return [...head, ...body].join('\n\n');
}
