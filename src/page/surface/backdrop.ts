/** Whether the page around a composer is light or dark, so that our surfaces follow it. */
import { windowOf } from '../dom.ts';
import { outward } from '../frames.ts';

/** An sRGB colour with its opacity, 0 to 1. */
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads `rgb(…)` and `rgba(…)`, the form computed colours mostly have; null for any other. */
export function parseColour(css: string): Colour | null {
  const numbers = css.startsWith('rgb') ? css.match(/[\d.]+/g)?.map(Number) : undefined;
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Relative luminance by WCAG 2, 0 (black) to 1 (white). */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The luminance that is as far from black as from white, by WCAG contrast. */
const MIDDLE = 0.18;

/**
 * True when the composer stands on a dark ground. The first ancestor that paints most of its background
 * decides; a page that paints none is judged by the composer's own text, which has to be readable on it.
 */
export function isDark(composer: HTMLElement): boolean {
  for (let element: Element | null = composer; element; element = outward(element)) {
    const ground = parseColour(styleOf(element).backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground) < MIDDLE;
  }
  const ink = parseColour(styleOf(composer).color);
  return ink !== null && luminance(ink) > MIDDLE;
}

const styleOf = (element: Element) => windowOf(element).getComputedStyle(element);
