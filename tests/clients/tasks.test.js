// What a newcomer comes for, by the links and buttons that the pages show: from the home page, in how many clicks.
// A choice in a list counts as a click; typing does not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import { launch, open, site, skipBrowser as skip } from './browser.js';

let browser;
before(async () => {
  browser = skip ? undefined : await launch();
});
after(() => browser?.close());

/** A visitor on the home page, without scripts as with them, who counts clicks. */
const visit = (task) =>
  open(browser, '/', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }, async (page) => {
    let clicks = 0;
    const click = async (role, name) => {
      clicks++;
      await page.getByRole(role, { name }).first().click();
      await page.waitForLoadState();
    };
    const choose = async (label, value) => {
      clicks++;
      await page.getByLabel(label, { exact: true }).selectOption(value);
    };
    await task({ page, click, choose, clicks: () => clicks });
  });

/** The workbook of the page: its rows, without their header, and what its sheets are called. */
async function workbook(page) {
  const address = await page.getByRole('link', { name: 'Excel', exact: true }).getAttribute('href');
  const { worksheets } = await new ExcelJS.Workbook().xlsx.load(await (await fetch(new URL(address, site))).arrayBuffer());
  return { rows: worksheets[0].rowCount - 1, sheets: worksheets.map(({ name }) => name) };
}

const count = async (locator) => Number((await locator.innerText()).match(/\d[\d\u202f]*/)[0].replace('\u202f', ''));

test('the structures of my département are in Excel after four clicks', { skip }, () =>
  visit(async ({ page, click, choose, clicks }) => {
    await click('link', 'Structures');
    await choose('Département', '35');
    await click('button', 'Appliquer');
    const shown = await count(page.locator('#resultats'));
    assert.equal((await workbook(page)).rows, shown);
    assert.equal(clicks() + 1, 4); // And "Excel".
  }));

test('the quarters of my département without a centre are listed after three clicks', { skip }, () =>
  visit(async ({ page, click, choose, clicks }) => {
    await click('link', /quartiers prioritaires sans centre/);
    await choose('Département', '93');
    await click('button', 'Appliquer');
    assert.match(await page.locator('#resultats').innerText(), /^\d+\squartiers sans centre de santé, sur \d+$/);
    assert.equal((await workbook(page)).rows, await count(page.locator('#resultats')));
    assert.equal(clicks(), 3);
  }));

test('what my CPTS lacks is said after two clicks, from the names of its communes', { skip }, () =>
  visit(async ({ page, click, clicks }) => {
    await click('link', 'Composer un territoire');
    await page.getByLabel('Communes, une par ligne').fill('Bruz\nChartres-de-Bretagne\nLaillé\nGuichen\nPont-Péan');
    await click('button', 'Faire le diagnostic');
    await page.getByRole('heading', { name: 'Communes sans structure' }).waitFor();
    await page.getByRole('heading', { name: 'À qui s\'adresser' }).waitFor();
    assert.equal(clicks(), 2);
  }));

test('which aid our project may ask for is said after three clicks', { skip }, () =>
  visit(async ({ page, click, choose, clicks }) => {
    await click('link', 'Aides');
    await choose('Forme d\'exercice', 'MAISON_DE_SANTE');
    await page.getByLabel(/^Commune/).fill('Redon');
    await click('button', /Voir les aides/);
    await page.locator('.aide').first().waitFor();
    assert.equal(clicks(), 3);
  }));

test('where a figure comes from is said after one click', { skip }, () =>
  visit(async ({ page, click, clicks }) => {
    await click('link', 'Sources, millésimes et qualité');
    await page.getByRole('rowheader', { name: /^FINESS : établissements/ }).waitFor();
    await page.getByRole('rowheader', { name: /^Populations légales/ }).first().waitFor();
    assert.equal(clicks(), 1);
  }));
