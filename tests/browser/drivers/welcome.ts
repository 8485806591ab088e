/** The page that welcomes a person to a new extension. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether an unpacked build opens one; the extensions of other suites do not. */
export const hasWelcome = (extension: string): boolean => existsSync(join(extension, 'welcome.html'));
