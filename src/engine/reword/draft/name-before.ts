/** "Nine years Paul and you never …": a name that was called may not seem to do with the writer what they say next. */
import type { Draft } from '../../rule.ts';

const NAME_AND = /(?<=\p{Lu}\p{Ll}+) and $/u;

/** A draft that begins with the writer after a name and an "and", with a comma between: "Paul, and I wish". */
export function apartFromName(text: string, draft: Draft): Draft {
  const joint = NAME_AND.exec(text.slice(0, draft.span.start))?.[0] ?? '';
  return joint === '' || !/^i\b/i.test(draft.text)
    ? draft
    : {
        ...draft,
        span: { ...draft.span, start: draft.span.start - joint.length },
        text: `,${joint}${draft.text}`,
      };
}
