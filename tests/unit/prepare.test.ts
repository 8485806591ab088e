/** What the commands say when a browser is not where it is said to be. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../.ci/prepare.mjs');

test('a variable that names no program is told, and nothing is installed beside it', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, '--browser', 'chromium'], {
    env: { ...process.env, AMENDS_CHROMIUM: '/nowhere/chromium' },
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    'AMENDS_CHROMIUM names /nowhere/chromium, which is not there.\nType: unset AMENDS_CHROMIUM\n',
  );
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
