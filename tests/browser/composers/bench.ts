/** A browser with nothing of the extension in it but the composers, and a way to ask them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../drivers/chromium.ts';
import type { Driver } from '../drivers/driver.ts';
import { launchFirefox } from '../drivers/firefox.ts';
import type { Answers } from './bridge.ts';

type Browser = 'chromium' | 'firefox';

export interface Bench {
  readonly driver: Driver;
  /** Asks the composer that has the focus. */
  ask<Name extends keyof Answers>(
    name: Name,
    ...args: Parameters<Answers[Name]>
  ): Promise<Awaited<ReturnType<Answers[Name]>>>;
}

/** The composers as an unpacked extension, which is the only way into a content script's own world. */
const buildExtension = async (browser: Browser): Promise<string> => {
  const folder = fileURLToPath(new URL(`../../.artifacts/composers-${browser}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('bridge.ts', import.meta.url))],
    outfile: `${folder}/bridge.js`,
    bundle: true,
    format: 'iife',
    logLevel: 'error',
  });
  const manifest = {
    manifest_version: 3,
    name: 'Composers',
    version: '1',
    content_scripts: [
      { matches: ['https://*/*'], js: ['bridge.js'], run_at: 'document_start', all_frames: true },
    ],
    browser_specific_settings: { gecko: { id: 'composers@amends.invalid' } },
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  return folder;
};

/** How often the browser draws; only Firefox can be told. */
interface Pace {
  readonly framesPerSecond?: number;
}

/** A bench for the tests around: opened before the first of them, closed after the last. */
export const useBench = (browser: Browser, pace: Pace = {}): Bench => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser, pace);
  });
  afterAll(() => bench?.driver.close());
  return {
    get driver() {
      return bench.driver;
    },
    ask: (name, ...args) => bench.ask(name, ...args),
  };
};

const openBench = async (browser: Browser, { framesPerSecond }: Pace): Promise<Bench> => {
  const extension = await buildExtension(browser);
  const slowly = framesPerSecond ? { 'layout.frame_rate': framesPerSecond } : {};
  const driver = await (browser === 'chromium'
    ? launchChromium(extension)
    : launchFirefox(extension, slowly));
  let asked = 0;
  return {
    driver,
    ask: async (name, ...args) => {
      asked += 1;
      const answer = JSON.parse(
        await driver.page.evaluate(askInPage, JSON.stringify({ id: asked, name, args }), asked),
      );
      if (answer.error) throw new Error(`${name}: ${answer.error}`);
      return answer.value;
    },
  };
};

/** Runs in the page: passes a question on, and waits for its answer. */
const askInPage = (question: string, id: number): Promise<string> =>
  new Promise((resolve) => {
    const answered = new AbortController();
    window.addEventListener(
      'composers-answer',
      (event) => {
        const { detail } = event as CustomEvent<string>;
        if (JSON.parse(detail).id !== id) return;
        answered.abort();
        resolve(detail);
      },
      { signal: answered.signal },
    );
    window.dispatchEvent(new CustomEvent('composers-ask', { detail: question }));
  });
