// Runs the whole corpus through graphql-js and writes ../corpus/<chapter>.json, one case a line.
// Nothing here depends on the clock or on the machine: recording again gives the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { version } from 'graphql';
import { chapters } from './chapters.js';

const corpus = new URL('../corpus/', import.meta.url);
mkdirSync(corpus, { recursive: true });

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
  writeFileSync(new URL(`${chapter.name}.json`, corpus), `${header}${lines.join(',\n')}\n]}\n`);
  console.log(`${chapter.name}: ${cases.length} cases`);
  total += cases.length;
}
console.log(`${total} cases`);
