import { fixtures } from '../fixtures/fixtures.ts';
import { openBench } from './bench.ts';

const bench = await openBench(process.argv[2] as 'chromium');
for (const id of ['plain', 'slate', 'rooster', 'lexical', 'quill'] as const) {
  await bench.driver.open(fixtures[id]);
  await bench.driver.type('you are stupid and lazy today.');
  const text = await bench.ask('read');
  const at = text.indexOf('stupid');
  console.log(
    id,
    await bench.ask('replace', [at, at + 15], 'stupid and lazy', 'late.\nI waited.\n\nCall me'),
  );
  console.log(JSON.stringify(await bench.ask('read')), JSON.stringify(await bench.driver.model()));
  console.log(await bench.driver.page.evaluate(() => window.__fixture!.html()));
}
await bench.driver.close();
