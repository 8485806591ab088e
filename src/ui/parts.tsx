/** The small pieces that cards, panels and pages are made of. */
import type { ComponentChildren } from 'preact';
import type { Rewording } from '../engine/types.ts';
import { changeOf } from './change.ts';
import { type Piece, piecesOf } from './diff.ts';
import { spokenWording } from './finding-text.ts';
import { type Stretch, shortened, stretchesOf, type Weighted } from './marked.ts';
import type { Offer } from './offers.ts';
import type { Text } from './text.ts';

/** The closing seam: open stitches that become one line. Decoration, so assistive technology passes it by. */
export function Seam() {
  return (
    <svg class="seam" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path class="open" d="M2 11.6C5 6.4 7.4 7 10 10" />
      <path d="M10 10c2.6 3 5 3.6 8-1.6" />
    </svg>
  );
}

/** A heading with the seam beside it. `id` names the surface it stands on. */
export function Title({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <h2 class="title" id={id}>
      <Seam />
      <span>{children}</span>
    </h2>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly marks: readonly Weighted[];
  /** Every word of it, however long: for who asked to read the message. */
  readonly whole?: boolean;
}

/** A text with its marked words; long stretches without any are shortened, unless it is read whole. */
export function Marked({ text, marks, whole = false }: MarkedProps) {
  const stretches = stretchesOf(text, marks);
  return <Stretches of={whole ? stretches : shortened(stretches)} />;
}

/** Stretches of a text as they are, with their marks. */
export function Stretches({ of: stretches }: { of: readonly Stretch[] }) {
  return (
    <>
      {stretches.map(({ text: part, weight }, index) =>
        weight ? (
          <mark key={index} class={`mark weight-${weight}`}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}

function DiffPiece({ kind, text }: Piece) {
  if (kind === 'gone') return <del>{text}</del>;
  if (kind === 'new') return <ins>{text}</ins>;
  return <span class={kind}>{text}</span>;
}

/** What a rewording changes in the person's own sentence. For the eye: pair it with spoken words. */
export function Diff({ text, rewording }: { text: string; rewording: Rewording }) {
  const pieces = piecesOf(changeOf(text, rewording));
  return (
    <span class="diff" aria-hidden="true">
      {pieces.map((piece, index) => (
        <>
          {/* What goes and what comes in its place do not stick together. */}
          {pieces[index - 1]?.kind === 'gone' && ' '}
          <DiffPiece key={index} {...piece} />
        </>
      ))}
    </span>
  );
}

interface WordingsProps {
  readonly text: Text;
  /** The message as it stands. */
  readonly message: string;
  readonly offers: readonly Offer[];
  readonly onChoose: (rewording: Rewording) => void;
}

/** Rewordings to choose from, each a button that shows what it changes. */
export function Wordings({ text, message, offers, onChoose }: WordingsProps) {
  return (
    <div class="wordings">
      {offers.map(({ heading, rewording }) => (
        <button
          type="button"
          class="wording"
          key={heading + rewording.span.start + rewording.text}
          onClick={() => onChoose(rewording)}
        >
          <span class="aside">{spokenWording(text, message, rewording, heading)}</span>
          <small aria-hidden="true">{heading}</small>
          <Diff text={message} rewording={rewording} />
        </button>
      ))}
    </div>
  );
}
