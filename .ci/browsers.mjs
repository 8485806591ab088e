/**
 * Finds the browsers the suites run in, with Node's own modules only: it also runs before anything is
 * installed.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where each browser may be, best first. Chrome itself comes last: from version 137 on, branded Chrome
 * refuses --load-extension, so Chromium is what the suites need.
 */
const places = {
  chromium: {
    variable: 'AMENDS_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...under(['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)'], 'Chromium/Application/chrome.exe'),
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'AMENDS_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...under(['ProgramFiles', 'ProgramFiles(x86)'], 'Mozilla Firefox/firefox.exe'),
    ],
    package: 'firefox-esr',
  },
};

/** The same place below each folder that an environment variable names. */
function under(variables, place) {
  return variables.flatMap((name) => (process.env[name] ? [join(process.env[name], place)] : []));
}

/** The executables on PATH with one of these names. */
const onPath = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined} the path of its executable, or undefined when there is none.
 */
export const findBrowser = (browser) => {
  const { variable, names, paths } = places[browser];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(names), ...paths].find((path) => existsSync(path));
};

/** The variable that names a browser's executable. */
export const browserVariable = (browser) => places[browser].variable;

/** The Debian package a browser is in. */
export const browserPackage = (browser) => places[browser].package;
