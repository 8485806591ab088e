/**
 * Makes ready what a command needs: the locked packages, and the browsers named by `--browser`. Uses
 * Node's own modules only, since it runs first. When all is there it does nothing, in a few
 * milliseconds. `--quiet` keeps it off standard output.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPackage, browserVariable, findBrowser } from './browsers.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(project, 'node_modules/.amends-stamp');
const quiet = process.argv.includes('--quiet');
const wanted = process.argv.filter((_, index) => process.argv[index - 1] === '--browser');

const say = (line) => quiet || console.log(line);

/** Ends the run with what went wrong and the one line to type. */
const giveUp = (problem, type) => {
  console.error(`${problem}\nType: ${type}`);
  process.exit(1);
};

/** Runs a program in the project folder and tells whether it succeeded. */
const run = (program, args, options = {}) =>
  spawnSync(program, args, {
    cwd: project,
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    ...options,
  }).status === 0;

const readJson = (path) => JSON.parse(readFileSync(join(project, path), 'utf8'));

/** True when node_modules already holds exactly the locked versions, installed by whatever means. */
const installedAsLocked = () => {
  if (!existsSync(join(project, 'node_modules/.package-lock.json'))) return false;
  const locked = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path);
  const installed = readJson('node_modules/.package-lock.json').packages;
  return locked.every(
    ([path, entry]) =>
      installed[path]?.version === entry.version || (installed[path] === undefined && entry.optional),
  );
};

const install = () => {
  say('Installing the locked packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const done = npm ? run(process.execPath, [npm, 'ci']) : run('npm', ['ci'], { shell: true });
  if (!done) giveUp('The packages could not be installed.', 'npm ci');
};

const preparePackages = () => {
  const lock = readFileSync(join(project, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).update(process.version).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!installedAsLocked()) install();
  writeFileSync(stampFile, stamp);
};

/** The command that installs the missing browsers on this system. */
const installCommand = (missing) => {
  if (process.platform === 'darwin') return `brew install --cask ${missing.join(' ')}`;
  if (process.platform === 'win32') {
    return missing
      .map((name) => `winget install ${name === 'chromium' ? 'Hibbiki.Chromium' : 'Mozilla.Firefox.ESR'}`)
      .join(' && ');
  }
  return `sudo apt-get update && sudo apt-get install -y ${missing.map(browserPackage).join(' ')}`;
};

const canUseApt = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

const prepareBrowsers = () => {
  const missing = wanted.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const named = missing.map(browserVariable).find((variable) => process.env[variable]);
  if (named) giveUp(`${named} names ${process.env[named]}, which is not there.`, `unset ${named}`);
  const variables = missing.map(browserVariable).join(' and ');
  if (canUseApt()) {
    say(`Installing ${missing.join(' and ')} …`);
    const environment = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    if (run('apt-get', ['update'], environment)) {
      run('apt-get', ['install', '-y', ...missing.map(browserPackage)], environment);
    }
  }
  if (missing.every((name) => findBrowser(name))) return;
  const hint = `(or set ${variables} to the program; branded Chrome does not load unpacked extensions, Chromium does)`;
  giveUp(`Not found: ${missing.join(' and ')} ${hint}.`, installCommand(missing));
};

preparePackages();
prepareBrowsers();
