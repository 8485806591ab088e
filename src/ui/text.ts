/** Access to the message catalogue: every word a person sees comes from there, by a typed key. */
import type messages from '../../assets/_locales/en/messages.json';

/** A key of the catalogue. */
export type TextKey = keyof typeof messages;

/** Finds the text of a key and fills its placeholders; an empty string when there is none (as `i18n.getMessage` does). */
export type Lookup = (key: string, substitutions: string[]) => string;

/** The catalogue as the user interface sees it. */
export interface Text {
  /** The text of a key, its placeholders filled in order. */
  (key: TextKey, ...substitutions: string[]): string;
  /** The text of a key that is only known at run time (a rule's name); undefined when there is none. */
  find(key: string): string | undefined;
}

/**
 * Gives the typed catalogue over a lookup: `i18n.getMessage` in an extension, `lookupIn(json)` elsewhere.
 * A missing text shows its key, so that it is noticed and nothing breaks.
 */
export function createText(lookup: Lookup): Text {
  const text = (key: TextKey, ...substitutions: string[]) => lookup(key, substitutions) || key;
  return Object.assign(text, { find: (key: string) => lookup(key, []) || undefined });
}

/** One entry of a WebExtension catalogue. */
interface CatalogueEntry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A lookup over the catalogue's own JSON, for the command line and bare pages. */
export function lookupIn(catalogue: object): Lookup {
  const entries = new Map<string, CatalogueEntry>(Object.entries(catalogue));
  return (key, substitutions) => {
    const entry = entries.get(key);
    return entry ? fill(entry, substitutions) : '';
  };
}

/** Replaces `$NAME$` by its placeholder, `$1` inside that by a substitution, and `$$` by a dollar sign. */
function fill(entry: CatalogueEntry, substitutions: readonly string[]): string {
  const numbered = (content: string) =>
    content.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
  return entry.message.replace(/\$\$|\$(\w+)\$/g, (found, name: string | undefined) => {
    if (name === undefined) return '$';
    const placeholder = entry.placeholders?.[name.toLowerCase()];
    return placeholder ? numbered(placeholder.content) : found;
  });
}
