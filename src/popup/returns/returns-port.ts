/** What the Returns tab is given: the promises that are kept, and ways to make, keep, move and let go of one. */
import type { Returns } from '../../shell/returns.ts';

export interface ReturnsPort {
  read(): Promise<Returns>;
  /** Calls back with every change, from anywhere. Gives what stops it. */
  watch(listener: (returns: Returns) => void): () => void;
  /**
   * The moment meant by words like "tonight after dinner", in milliseconds since 1970; null when there is none.
   * Loads the reader of dates with its first call.
   */
  understand(words: string): Promise<number | null>;
  /** Whether a return would keep the address of the page under the popup. */
  readonly keepsAddress: boolean;
  /** Promises to come back to the page under the popup. Resolves to whether it is kept, even with the popup closed; never rejects. */
  promise(at: number): Promise<boolean>;
  keep(id: string): Promise<Returns>;
  move(id: string, at: number): Promise<Returns>;
  letGo(id: string): Promise<Returns>;
  /** Goes to the page of a return. */
  visit(address: string): Promise<void>;
  readonly notifications: {
    allowed(): Promise<boolean>;
    /** Asks for them. Call it straight from a press: browsers ask for a gesture. */
    ask(): Promise<boolean>;
  };
}
