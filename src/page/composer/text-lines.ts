/**
 * Collects the text of a rich editor line by line, and where each stretch of it comes from. It knows
 * nothing of elements: the walk over the editor says what comes next.
 */
import { isText } from '../dom.ts';

/** A stretch of the text that one node shows. `from` is where it begins in a text node; 0 for an element. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly from: number;
  /** Part of something that can only be taken or left as a whole: a mention, an image. */
  readonly fixed: boolean;
}

/** A place in the DOM that a single character comes from. */
interface Source {
  readonly node: Text;
  readonly from: number;
}

/** How lines that belong to somebody else's words begin, as in plain mail. */
const QUOTE = '> ';

export class TextLines {
  text = '';
  readonly pieces: Piece[] = [];
  /** How many quotes are open. A line that begins inside one begins with the quote sign. */
  quotes = 0;
  /** How many elements are open that can only be edited as a whole. */
  fixed = 0;

  private lineIsOpen = false;
  /** The line before was closed; its break is written when another line begins, so the last one leaves none. */
  private breakIsDue = false;
  private breakFrom: Source | null = null;
  /** A space that shows only if something follows it on the line. */
  private space: Source | null = null;

  /** A stretch of visible characters of a text node. */
  characters(node: Text, from: number, characters: string): void {
    this.openLine();
    this.writeSpace();
    this.take(node, from, characters);
  }

  /** White space that the page shows as at most one space. */
  collapsible(node: Text, from: number): void {
    if (this.lineIsOpen && !this.space) this.space = { node, from };
  }

  /** A line break: an element, or a line feed that the page shows. */
  lineBreak(node: Node, from: number): void {
    const source = isText(node) ? { node, from } : null;
    if (!this.lineIsOpen || !source) {
      this.openLine();
      this.pieces.push({ start: this.text.length, end: this.text.length, node, from, fixed: false });
    }
    this.closeLine();
    this.breakFrom = source;
  }

  /** The edge of a block: what follows is on a line of its own. */
  blockEdge(): void {
    if (this.lineIsOpen) this.closeLine();
  }

  /** Something that stands for itself, such as an image. */
  atom(node: Node, shown: string): void {
    this.openLine();
    this.writeSpace();
    const start = this.text.length;
    this.text += shown;
    this.pieces.push({ start, end: this.text.length, node, from: 0, fixed: true });
  }

  private openLine(): void {
    if (this.lineIsOpen) return;
    if (this.breakIsDue) this.writeBreak();
    if (this.quotes > 0) this.text += QUOTE;
    this.lineIsOpen = true;
  }

  private closeLine(): void {
    this.lineIsOpen = false;
    this.space = null;
    this.breakIsDue = true;
    this.breakFrom = null;
  }

  private writeBreak(): void {
    if (this.breakFrom) this.take(this.breakFrom.node, this.breakFrom.from, '\n');
    else this.text += '\n';
    this.breakIsDue = false;
    this.breakFrom = null;
  }

  private writeSpace(): void {
    if (this.space) this.take(this.space.node, this.space.from, ' ');
    this.space = null;
  }

  /** Adds characters, to the piece before where they continue it. */
  private take(node: Text, from: number, characters: string): void {
    const start = this.text.length;
    this.text += characters;
    const end = this.text.length;
    const fixed = this.fixed > 0;
    const last = this.pieces.at(-1);
    const continues =
      last?.node === node &&
      last.end === start &&
      last.from + (last.end - last.start) === from &&
      last.fixed === fixed;
    if (continues) this.pieces[this.pieces.length - 1] = { ...last, end };
    else this.pieces.push({ start, end, node, from, fixed });
  }
}
