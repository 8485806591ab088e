/** How marks look, chosen by what they lie on. Weight shows in the line itself, never in colour alone. */

import { windowOf } from '../dom.ts';
import { isDark } from '../surface/backdrop.ts';

/** Colours for one ground, as CSS colours. */
export interface MarkColours {
  readonly line: string;
  readonly wash: string;
}

/** What marks look like on light and on dark composers. */
export interface MarksStyle {
  readonly light: MarkColours;
  readonly dark: MarkColours;
}

/** Amber: both lines have a contrast of at least 3:1 on grounds from mid-tone to white or black. */
export const marksStyle: MarksStyle = {
  light: { line: '#b7791f', wash: 'rgb(240 180 60 / 0.22)' },
  dark: { line: '#e0a84a', wash: 'rgb(224 168 74 / 0.26)' },
};

/** The line of each weight, as `text-decoration-style` and as pixels: thin, normal, strong. */
export const lineOf = {
  1: { style: 'dotted', thickness: 1 },
  2: { style: 'dotted', thickness: 2 },
  3: { style: 'solid', thickness: 2 },
} as const;

/** The colours for a composer: by its background, or by its text where nothing opaque lies behind it. */
export const coloursFor = (composer: HTMLElement, style: MarksStyle): MarkColours => {
  if (windowOf(composer).matchMedia('(forced-colors: active)').matches) return forced;
  return isDark(composer) ? style.dark : style.light;
};

/** Where the person chose all colours, the form of the line has to do. */
const forced: MarkColours = { line: 'CanvasText', wash: 'transparent' };
