// The chart of the recipes (README.md beside this file), drawn by Vega-Lite in headless Chromium from the server's answer as it is.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { url } from './server.js';

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync('which', [name]).status === 0);
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

/** The Vega-Lite specification that the recipes give, asking the server under test. */
const chart = JSON.parse(
  [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text).find((text) => text.includes('vega-lite')),
);
chart.data.url = chart.data.url.replace('http://localhost:5000/graphql', url);

const page = `<!doctype html><meta charset="utf-8"><script src="vega/vega.min.js"></script><script src="vega-lite/vega-lite.min.js"></script>
<div id="chart"></div><script>
  const view = new vega.View(vega.parse(vegaLite.compile(${JSON.stringify(chart)}).spec), { renderer: 'svg', container: '#chart' });
  view.runAsync().then(() => document.body.dataset.drawn = 'yes', (error) => document.body.textContent = error);
</script>`;

/** Serves the page and the two libraries, which browsers do not read from files. */
const serve = () =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const library = /^\/(vega|vega-lite)\/([\w.-]+\.js)$/.exec(request.url);
      response.setHeader('content-type', library ? 'text/javascript' : 'text/html');
      response.end(library ? readFileSync(new URL(`node_modules/${library[1]}/build/${library[2]}`, import.meta.url)) : page);
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

test('Vega-Lite draws the chart of the recipes from the answer as it is', { skip: chromium ? false : 'Chromium is not installed.' }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'annuaire-chart-'));
  const server = await serve();
  try {
    const { stdout: drawn } = await promisify(execFile)(
      chromium,
      ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, '--virtual-time-budget=30000', '--dump-dom',
        `http://127.0.0.1:${server.address().port}/`],
      { maxBuffer: 1 << 26 },
    );
    const bars = [...drawn.matchAll(/aria-label="([^"]*)" role="graphics-symbol" aria-roledescription="bar"/g)].map(([, label]) => label);
    const { data } = await (await fetch(chart.data.url)).json();
    const groups = data.statistiques.groupes;
    assert.ok(groups.length > 18, 'The regions have several types each.');
    assert.equal(bars.length, groups.filter((group) => group.pour10000Habitants !== null).length, drawn.slice(0, 2000));
    for (const { region, type } of groups) {
      assert.ok(bars.some((label) => label.includes(`region.libelle: ${region.libelle};`) && label.endsWith(`Type: ${type.libelle}`)), `${region.libelle}, ${type.libelle}`);
    }
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
