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

export const violations = async (page) =>
  (await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);

export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
