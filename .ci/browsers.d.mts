export type BrowserName = 'chromium' | 'firefox';
/** The path of a browser's executable, or undefined when there is none. */
export const findBrowser: (browser: BrowserName) => string | undefined;
/** The environment variable that names a browser's executable. */
export const browserVariable: (browser: BrowserName) => string;
/** The Debian package a browser is in. */
export const browserPackage: (browser: BrowserName) => string;
