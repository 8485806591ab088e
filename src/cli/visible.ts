/** How text looks in a terminal: what it may contain there, and how many columns it takes. */

const PICTURES = 0x2400;
const SPACE = 0x20;

/** The picture of a control character: `␛` for escape. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < SPACE ? String.fromCharCode(PICTURES + code) : '\u{fffd}';
}

/**
 * The same text with control characters made visible, so that a message cannot steer the terminal it is
 * shown in. White space stays, and so does every offset.
 */
export const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, (control) => (/\s/.test(control) ? control : picture(control)));

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN = /^[\x20-\x7e]*$/;
/** Emoji, and the scripts that terminals draw two columns wide (Unicode Standard Annex 11, East Asian Width). */
const WIDE =
  /\p{Emoji_Presentation}|\u{fe0f}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const NO_COLUMN = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const graphemeColumns = (grapheme: string): number =>
  NO_COLUMN.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1;

/** Columns a text takes on a line of a terminal. */
export const columnsOf = (text: string): number =>
  PLAIN.test(text)
    ? text.length
    : [...graphemes.segment(text)].reduce((sum, { segment }) => sum + graphemeColumns(segment), 0);
