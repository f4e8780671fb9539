/** Headless Chromium on pages of the server. */
import { spawnSync } from 'node:child_process';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { url } from './server.js';

const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find((path) => path !== '');

/** Why browser tests cannot run; false when they can. */
export const skipBrowser = executablePath ? false : 'Chromium is not installed.';

export const site = new URL('/', url).href;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Maps are drawn by the processor: there is no graphics card here. */
export const launch = () => chromium.launch({ executablePath, args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] });

/** Opens an address in a context of its own, and tells what the page asked for and complained of. */
export async function open(browser, address, options, look) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const seen = { requests: [], complaints: [], status: 0 };
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('console', (message) => seen.complaints.push(message.text()));
    page.on('pageerror', (error) => seen.complaints.push(String(error)));
    seen.status = (await page.goto(new URL(address, site).href)).status();
    await look(page, seen, context);
  } finally {
    await context.close();
  }
}

/** Pages have no frame of another site: axe needs no page of its own to put results together. Nor are rules that pass looked at further. */
export const violations = async (page) =>
  (await new AxeBuilder({ page }).withTags(tags).options({ resultTypes: ['violations'] }).setLegacyMode().analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);

export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Looks at each of some, two at once: a page keeps one processor busy. */
export async function each(items, look) {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      await look(item);
    }
  };
  await Promise.all([work(), work()]);
}
