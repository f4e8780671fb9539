// The hand-written cases of a chapter: every file of cases/<chapter>, in the order of their names.
//
// A case file exports `cases`: an object whose keys are the cases' names and whose values are the document, or an
// object with `document` and what else the case gives (variables, operationName …). Its `defaults`, if any, complete each case.
import { readdirSync } from 'node:fs';

export async function written(chapter) {
  const folder = new URL(`./cases/${chapter}/`, import.meta.url);
  const cases = [];
  for (const file of readdirSync(folder).sort()) {
    const section = await import(new URL(file, folder));
    for (const [name, content] of Object.entries(section.cases)) {
      const given = typeof content === 'string' ? { document: content } : content;
      cases.push({ name: `${file.replace('.js', '')}: ${name}`, ...section.defaults, ...given });
    }
  }
  return cases;
}
