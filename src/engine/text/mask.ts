/**
 * What is not the person's own voice: quotations, replies quoted with `>`, code, links, signatures,
 * and mail headers of a forwarded message. Rules never look there.
 */
import type { Span } from '../types.ts';

/** A masked stretch. `inline` ones keep their place in a sentence; the others end it. */
export interface Masked extends Span {
  readonly inline: boolean;
}

/** What is masked, where the text holds what it needs at all. */
const PATTERNS: readonly { readonly needs: string; readonly find: RegExp; readonly inline: boolean }[] = [
  { needs: '```', find: /```[\s\S]*?(?:```|$)/g, inline: false },
  { needs: '', find: /^[ \t]*(?:>|&gt;).*$/gm, inline: false },
  // The line a mail client writes above the quoted reply, and everything after it.
  {
    needs: 'wrote:',
    find: /^[ \t]*On [^\n]{4,80}(?:\n[^\n]{0,80})?\bwrote:[ \t]*\n[\s\S]*$/gm,
    inline: false,
  },
  { needs: 'essage', find: /^[ \t]*-{2,}[ \t]*(?:Original|Forwarded) [Mm]essage[\s\S]*$/gm, inline: false },
  { needs: 'From:', find: /^From: .*\n(?:Sent|To|Date|Cc|Subject): [\s\S]*$/gm, inline: false },
  { needs: '--', find: /^-- ?\n[\s\S]*$/gm, inline: false },
  { needs: '', find: /\b(?:https?:\/\/|www\.)\S+/gi, inline: true },
  { needs: '@', find: /\b[\w.+-]+@[\w-]+\.[\w.]+\b/g, inline: true },
  // Who a line is addressed to stands outside its first sentence: "@sam I understand …".
  { needs: '@', find: /^[ \t]*(?:@[\w.-]+[,:]?[ \t]+)+/gm, inline: false },
  { needs: '`', find: /`[^`\n]+`/g, inline: true },
  // A call with a text in it is code: 'raise error(400, "You idiot")'.
  { needs: '(', find: /\b\w[\w.]*\((?=[^()\n]*["'])[^()\n]*\)/g, inline: true },
];

/** Opening and closing marks of quotations; straight double quotes close themselves. */
const QUOTES =
  /"([^"\n]{1,400})"|“([^”\n]{1,400})”|«([^»\n]{1,400})»|(?<=^|[\s(])[‘']([^‘’'\n]{2,}(?:[’'][a-z]{1,2}\b[^‘’'\n]*)*)[’'](?=$|[\s.,!?;:)])/g;

/** A quotation that is nearly the whole message is the message: people do type their text in quotes. */
const WHOLE = 0.8;

/** A text with stretches of it left empty, every other character in its place. */
function emptied(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of spans)
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end);
  return rest;
}

/** Finds the masked stretches of a text, in order and without overlap. */
export function maskedSpans(text: string): readonly Masked[] {
  const found: Masked[] = [];
  for (const { needs, find, inline } of PATTERNS) {
    if (!text.includes(needs)) continue;
    for (const match of text.matchAll(find)) {
      if (match[0].length > 0) found.push({ start: match.index, end: match.index + match[0].length, inline });
    }
  }
  if (/["“«‘']/.test(text)) {
    const own = text.trim().length;
    // What is masked already closes no quotation.
    for (const match of emptied(text, found).matchAll(QUOTES)) {
      if (match[0].length < own * WHOLE) {
        found.push({ start: match.index, end: match.index + match[0].length, inline: true });
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Masked[] = [];
  for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
