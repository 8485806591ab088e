/** Chromium as all suites start it: the installed one, asking nothing of the world by itself. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from '../../../.ci/browsers.mjs';

const quiet: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts it so that extensions can be put in.
 *
 * @param network flags that say where its requests go.
 * @throws Error where there is no Chromium.
 */
export const startChromium = (network: readonly string[], options: LaunchOptions = {}): Promise<Browser> => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium: set AMENDS_CHROMIUM to its path.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...asRoot, ...network, ...quiet];
  return puppeteer.launch({ executablePath, pipe: true, enableExtensions: true, ...options, args });
};
