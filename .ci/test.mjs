/**
 * The whole check, step by step, with one short line each. Ends with exactly `N passed, N failed` on a
 * line of its own. A step that could not run counts as failed. `--long` adds the longer tier.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const artifacts = join(project, 'tests/.artifacts');
const figuresFile = join(artifacts, 'figures.json');

/** A program of one of our packages, run by the Node that runs this. */
const tool = (path, ...args) => [join(project, 'node_modules', path), ...args];

/** They only read the sources, so they go side by side. */
const readers = [
  { name: 'types', run: () => program(tool('typescript/bin/tsc', '--noEmit')) },
  { name: 'format and lint', run: () => program(tool('@biomejs/biome/bin/biome', 'check', '.')) },
  { name: 'nothing unused', run: () => program(tool('knip/bin/knip.js')) },
];
/** Each takes the machine to itself, and what the one before it built. */
const runners = [
  { name: 'units and rule laws', run: () => tests('unit') },
  { name: 'build for Chromium', run: () => build('chrome') },
  { name: 'build for Firefox', run: () => build('firefox') },
  { name: 'laws of the build', run: () => tests('build') },
  { name: 'in the browsers', run: () => tests('browser') },
  { name: 'figures', run: () => tests('figures') },
];
if (process.argv.includes('--long')) runners.push({ name: 'the long tier', run: () => tests('long') });

/** Runs a Node program and gives its exit code and all it printed. */
const execute = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });

/** The last lines of what a program printed: enough to see what went wrong. */
const tail = (output) => output.trimEnd().split('\n').slice(-60).join('\n');

/** A step that is one check: it passes or fails as a whole. */
const program = async (args) => {
  const { code, output } = await execute(args);
  return code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [tail(output)] };
};

/** An older build goes first, so that no later step can run on it when this one fails. */
const build = (browser) => {
  rmSync(join(project, `.output/${browser}-mv3`), { recursive: true, force: true });
  return program(tool('wxt/bin/wxt.mjs', 'build', '-b', browser));
};

/** A step of many tests, those of the projects that begin with a name, counted from the runner's own report. */
const tests = async (name) => {
  const report = join(artifacts, `${name}.report.json`);
  rmSync(report, { force: true });
  const { output } = await execute(
    tool(
      'vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.config.ts',
      `--project=${name}*`,
      '--reporter=json',
      `--outputFile=${report}`,
    ),
  );
  if (!existsSync(report)) return { passed: 0, failures: [`The tests did not run.\n${tail(output)}`] };
  return counted(JSON.parse(readFileSync(report, 'utf8')), output);
};

/** Skipped tests, and files that could not even be loaded, count as failed. */
const counted = (report, output) => {
  const failures = report.testResults.flatMap((file) => {
    const path = relative(project, file.name);
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${path}\n${file.message}`];
    return file.assertionResults
      .filter(({ status }) => status !== 'passed')
      .map((test) => `${path} › ${test.fullName}\n${test.failureMessages?.join('\n') || test.status}`);
  });
  if (report.numTotalTests === 0 && failures.length === 0) failures.push('No test was found.');
  if (!report.success && failures.length === 0) failures.push(tail(output));
  return { passed: report.numPassedTests, failures };
};

const indent = (text) => text.replaceAll(/^/gm, '    ');

const runStep = async ({ name, run }) => {
  const started = performance.now();
  const { passed, failures } = await run().catch((error) => ({ passed: 0, failures: [String(error)] }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sign = failures.length === 0 ? '✓' : '✗';
  console.log(`${sign} ${name}: ${passed} passed, ${failures.length} failed (${seconds} s)`);
  for (const failure of failures) console.log(indent(failure.slice(0, 4000)));
  return { passed, failed: failures.length };
};

const printFigures = () => {
  if (!existsSync(figuresFile)) return;
  for (const [name, value] of Object.entries(JSON.parse(readFileSync(figuresFile, 'utf8')))) {
    console.log(`  ${name}: ${value}`);
  }
};

mkdirSync(artifacts, { recursive: true });
rmSync(figuresFile, { force: true });
const results = await Promise.all(readers.map(runStep));
for (const step of runners) results.push(await runStep(step));
printFigures();
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
