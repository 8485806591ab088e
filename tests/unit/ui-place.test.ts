import { describe, expect, it } from 'vitest';
import { around, type Box } from '../../src/page/surface/box.ts';
import { place } from '../../src/page/surface/place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const viewport = { width: 1000, height: 700 };
const size = { width: 360, height: 300 };

describe('place', () => {
  it('stands under words at the top of a tall composer', () => {
    const anchor = box(120, 80, 200, 20);
    const found = place({ anchor, size, viewport, avoid: [], composer: box(100, 60, 700, 500) });
    expect(found).toEqual({ left: 120, top: 108, maxHeight: 584 });
  });

  it('stands above a composer at the foot of the page', () => {
    const anchor = box(120, 630, 200, 20);
    const found = place({ anchor, size, viewport, avoid: [], composer: box(100, 620, 700, 60) });
    expect(found.top + size.height).toBe(620 - 8);
  });

  it('leaves the other words of a small composer free', () => {
    const anchor = box(120, 640, 200, 20);
    const composer = box(100, 600, 700, 80);
    const { top } = place({ anchor, size, viewport, avoid: [], composer });
    expect(top + size.height).toBe(composer.top - 8);
  });

  it('stands lower than it would like rather than on the words', () => {
    const anchor = box(120, 170, 200, 360);
    const narrow = { width: 400, height: 700 };
    const composer = box(20, 160, 360, 380);
    const found = place({ anchor, size, viewport: narrow, avoid: [], composer });
    const stood = box(found.left, found.top, size.width, Math.min(size.height, found.maxHeight));
    expect(overlaps(stood, anchor)).toBe(false);
  });

  it('scrolls inside rather than go far away when a little room is missing', () => {
    const anchor = box(120, 400, 200, 20);
    const tall = { width: 360, height: 430 };
    const found = place({ anchor, size: tall, viewport, avoid: [], composer: box(100, 390, 700, 90) });
    expect(found).toEqual({ left: 120, top: 8, maxHeight: 374 });
  });

  it('leaves the send control and the last line free where there is a place for it', () => {
    const send = box(700, 200, 80, 30);
    const lastLine = box(110, 150, 300, 20);
    const composer = box(100, 100, 700, 90);
    for (const left of [110, 300, 500, 690]) {
      const anchor = box(left, 110, 90, 20);
      const { left: x, top } = place({ anchor, size, viewport, avoid: [send, lastLine], composer });
      const card = box(x, top, size.width, size.height);
      expect([send, lastLine].some((other) => overlaps(card, other))).toBe(false);
    }
  });

  it('stands on a composer that fills the window rather than be squeezed, clear of the last line', () => {
    const composer = box(300, 260, 780, 500);
    const lastLine = box(310, 270, 400, 20);
    const send = box(20, 740, 90, 34);
    const panel = { width: 440, height: 430 };
    const window = { width: 1100, height: 800 };
    const found = place({
      anchor: composer,
      size: panel,
      viewport: window,
      avoid: [lastLine, send],
      composer,
    });
    expect(found.maxHeight).toBeGreaterThanOrEqual(panel.height);
    const stood = box(found.left, found.top, panel.width, panel.height);
    expect([send, lastLine].some((other) => overlaps(stood, other))).toBe(false);
  });

  it('stays in the viewport, whatever the anchor and however small the window', () => {
    const small = { width: 320, height: 240 };
    for (const left of [-500, 0, 150, 319, 2000])
      for (const top of [-900, 0, 120, 239, 4000]) {
        const anchor = box(left, top, 80, 18);
        const found = place({
          anchor,
          size: { width: 304, height: 600 },
          viewport: small,
          avoid: [],
          composer: anchor,
        });
        expect(found.left).toBe(8);
        expect(found.top).toBeGreaterThanOrEqual(8);
        expect(found.top + Math.min(found.maxHeight, 224)).toBeLessThanOrEqual(small.height - 8);
      }
  });
});

describe('around', () => {
  it('is the smallest box around all lines of some words', () => {
    expect(around([box(80, 10, 40, 20), box(10, 30, 60, 20)])).toEqual(box(10, 10, 110, 40));
  });

  it('is nothing around nothing', () => {
    expect(around([])).toBeNull();
  });
});
