/** Builds the gallery, serves it, and opens its scenes in Chromium. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { startChromium } from '../drivers/chromium-launch.ts';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
const outDir = fileURLToPath(new URL('../../.artifacts/gallery-build', import.meta.url));

/** How a scene is looked at: width in CSS pixels, and the person's preferences. */
export interface View {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** 2 for a page at 200 %: half as many CSS pixels are high. */
  readonly zoom?: number;
}

export interface Gallery {
  /** Opens a scene anew, in the one page there is. */
  open(scene: string, view: View): Promise<Page>;
  close(): Promise<void>;
}

export const openGallery = async (): Promise<Gallery> => {
  await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true, target: 'esnext' } });
  const server = await preview({
    configFile,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0];
  const browser = await startChromium([]);
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let opened = 0;
  return {
    open: async (scene, { width, scheme, forcedColors = false, zoom = 1 }) => {
      await page.setViewport({ width, height: Math.round(740 / zoom), deviceScaleFactor: zoom });
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        ],
      });
      // Another hash alone would load nothing anew.
      opened += 1;
      await page.goto(`${address}?${opened}#${scene}`);
      await page.waitForSelector('[data-ready]');
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
