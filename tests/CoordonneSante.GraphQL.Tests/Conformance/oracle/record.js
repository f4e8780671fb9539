// Runs the whole corpus through graphql-js and writes ../corpus/<chapter>.json, one case a line; with --check, compares instead.
// Nothing here depends on the clock or on the machine: recording again gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { version } from 'graphql';
import { chapters } from './chapters.js';

const corpus = new URL('../corpus/', import.meta.url);
const isCheck = process.argv.includes('--check');

let total = 0;
for (const chapter of chapters) {
  const cases = await chapter.cases();
  const names = new Set();
  const lines = cases.map(({ name, ...input }) => {
    if (names.has(name)) {
      throw new Error(`Two cases of chapter ${chapter.name} are called "${name}".`);
    }
    names.add(name);
    try {
      return JSON.stringify({ name, ...input, ...chapter.record(input) });
    } catch (error) {
      throw new Error(`Case "${name}" of chapter ${chapter.name} cannot be recorded.`, { cause: error });
    }
  });
  const header = `{"chapter":${JSON.stringify(chapter.name)},"oracle":"graphql-js ${version}","cases":[\n`;
  const file = new URL(`${chapter.name}.json`, corpus);
  const content = `${header}${lines.join(',\n')}\n]}\n`;
  if (!isCheck) {
    writeFileSync(file, content);
  } else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${chapter.name}.json is not what graphql-js ${version} answers: record again, and read the difference.`);
    process.exitCode = 1;
  }
  console.log(`${chapter.name}: ${cases.length} cases`);
  total += cases.length;
}
console.log(`${total} cases`);
