// The choropleth of the recipes (README.md beside this file), opened in headless Chromium as the page that it is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { url } from './server.js';

const browserPath = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '');
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const page = /```html\n([\s\S]*?)```/.exec(readme)[1].replace('http://localhost:5000/graphql', url);

const QUERY = '{ departements { nom population maisons: structures(where: { type: { eq: MAISON_DE_SANTE } }) { totalCount } } }';

test('a page of fifteen lines colours each département by its rate', { skip: browserPath ? false : 'Chromium is not installed.' }, async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  try {
    const { data } = await (await fetch(`${url}?query=${encodeURIComponent(QUERY)}`)).json();
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForFunction((count) => document.querySelectorAll('path').length === count, data.departements.length);
    const shown = await tab.$$eval('path', (paths) => paths.map((path) => {
      const { width, height } = path.getBBox();
      return { title: path.textContent, fill: path.getAttribute('fill'), isDrawn: width > 0 && height > 0 };
    }));

    assert.ok(shown.every(({ isDrawn }) => isDrawn));
    assert.deepEqual(
      shown.map(({ title }) => title),
      data.departements.map(({ nom, population, maisons }) =>
        `${nom} : ${((maisons.totalCount / population) * 1e5).toFixed(1)} pour 100 000 habitants`),
    );
    assert.ok(new Set(shown.map(({ fill }) => fill)).size > 20);
    if (process.env.SCREENSHOT) {
      await tab.screenshot({ path: process.env.SCREENSHOT });
    }
  } finally {
    await browser.close();
    server.close();
  }
});
