/** A part of a page in a tab: its heading, a line on what it is about, and its content. */
import type { ComponentChildren } from 'preact';

interface PartProps {
  /** The id of the heading, which names the part; the line below it is `…-about`. */
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children?: ComponentChildren;
}

export function Part({ id, title, about, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about !== undefined && (
        <p class="about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {children}
    </section>
  );
}
