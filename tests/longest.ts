/**
 * The test files that take longest, by a part of their path, from the longest on. A fresh clone remembers no earlier
 * run, and the size of a file says nothing here: a list of scenarios is one line.
 */
export const longest: readonly string[] = [
  'long/sends',
  'long/studies',
  'clients/roundcube',
  'rules/rewordings',
  'unit/cli-command',
  'gallery/looks',
  'composers/chromium',
  'composers/firefox',
  'editors/firefox',
  'composers/editors.test',
  'editors/',
  'popup/compose',
  'popup/firefox',
  'trust/page-keys',
  'trust/foreign-frames',
  'trust/failures',
  'trust/written-frames',
  'evaluation/',
  'rules/',
];
