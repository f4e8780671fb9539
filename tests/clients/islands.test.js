// The live parts of pages in headless Chromium: maps, communes chosen on one, completion by keyboard, the visitor's position.
// They are left out where the server was built without Node: their tests are then skipped.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import { launch, open, overflow, site, skipBrowser, violations } from './browser.js';

const isLive = /<script type="module" src="\/ilots\//.test(await (await fetch(site)).text());
const skip = skipBrowser || (isLive ? false : 'The server was built without Node: its pages are not live.');
const wide = { viewport: { width: 1280, height: 900 } };
const patience = { timeout: 60_000 }; // A map is drawn by the processor here.

let browser;
before(async () => {
  browser = skip ? undefined : await launch();
});
after(() => browser?.close());

/** Opens the first map of a page, and waits until it is drawn. */
async function showMap(page, rank = 0) {
  const place = page.locator('.vive').nth(rank);
  await place.scrollIntoViewIfNeeded();
  await place.locator('> button').click({ timeout: 2_000 }).catch(() => {});
  await page.waitForSelector('.vive[data-prete]', patience);
  return place;
}

for (const [name, options, shown] of [
  ['at 1280 pixels', wide, ['/structures?departement=35', '/territoires/commune/35238', '/territoires']],
  ['at 360 pixels', { viewport: { width: 360, height: 740 } }, ['/structures/350002838', '/autour?commune=35238']],
  ['at 320 pixels, in the dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, ['/structures/350002838', '/territoires']],
  ['in forced colours', { viewport: { width: 360, height: 740 }, forcedColors: 'active' }, ['/structures/350002838']],
]) {
  test(`maps are accessible, and as wide as the window, ${name}`, { skip }, async () => {
    for (const address of shown) {
      await open(browser, address, options, async (page, seen) => {
        await showMap(page);
        assert.deepEqual(await violations(page), [], address);
        assert.equal(await overflow(page), 0, `${address} is wider than its window`);
        assert.deepEqual(seen.requests.filter((asked) => !asked.startsWith(site) && !asked.startsWith('data:') && !asked.startsWith('blob:')), [], address);
        assert.deepEqual(seen.complaints.filter((said) => !/GPU|WebGL|GL Driver/.test(said)), [], address);
      });
    }
  });
}

test('nothing moves while the map of a list opens by itself', { skip }, async () => {
  await open(browser, '/structures?departement=35', wide, async (page) => {
    await page.waitForSelector('.vive[data-prete]', patience);
    const shift = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (total += value))).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 200);
        }),
    );
    assert.ok(shift < 0.01, `shift of ${shift}`);
  });
});

test('no script asks for a map that nobody looks at', { skip }, async () => {
  await open(browser, '/', { viewport: { width: 360, height: 740 } }, async (page, seen) => {
    await page.waitForLoadState('networkidle');
    assert.deepEqual(seen.requests.filter((asked) => /carte|worker|tuiles/.test(asked)), []);
  });
});

test('the map of a list has its filters, and its view becomes one', { skip }, async () => {
  await open(browser, '/structures?type=CENTRE_DE_SANTE&departement=35', wide, async (page, seen) => {
    await showMap(page);
    assert.ok(seen.requests.some((asked) => asked.includes('/tuiles/structures.json?where=') && decodeURIComponent(asked).includes('CENTRE_DE_SANTE')));
    await page.getByRole('button', { name: 'Ne lister que cette vue' }).click();
    await page.waitForURL(/vue=/);
    assert.match(page.url(), /type=CENTRE_DE_SANTE/);
    await page.getByRole('link', { name: 'Retirer le filtre Dans la vue de la carte' }).waitFor();
    assert.ok(Number((await page.locator('#resultats').innerText()).replace(/\D/g, '')) > 0);
  });
});

test('communes chosen on the map make a diagnosis, and its communes a workbook', { skip }, async () => {
  await open(browser, '/territoires?communes=35238,35047', wide, async (page) => {
    await page.getByRole('button', { name: 'Choisir sur la carte' }).scrollIntoViewIfNeeded();
    const place = await showMap(page, 1);
    const field = page.locator('#communes');
    assert.deepEqual((await field.inputValue()).split('\n').length, 2);
    await place.getByRole('button', { name: 'Entourer des communes' }).click();
    const box = await place.locator('canvas').boundingBox();
    for (const [x, y] of [[0.2, 0.1], [0.8, 0.1], [0.8, 0.85], [0.2, 0.85]]) {
      await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    }
    await place.getByRole('button', { name: 'Terminer le contour' }).click();
    await place.getByText(/communes choisies/).waitFor(patience);
    const chosen = (await field.inputValue()).split('\n').length;
    assert.ok(chosen > 2, `${chosen} communes`);
    await page.getByRole('button', { name: 'Refaire le diagnostic' }).click();
    await page.waitForURL((address) => address.searchParams.get('communes')?.split(',').length === chosen);
    const workbook = await page.getByRole('link', { name: 'Excel' }).getAttribute('href');
    const { worksheets } = await new ExcelJS.Workbook().xlsx.load(await (await fetch(new URL(workbook, site))).arrayBuffer());
    assert.ok(worksheets[0].rowCount > 1);
  });
});

test('the keyboard alone completes a search and opens what it chose', { skip }, async () => {
  await open(browser, '/', wide, async (page) => {
    const field = page.getByRole('combobox');
    await page.locator('#q').focus();
    await field.waitFor();
    await page.keyboard.type('montreuil');
    await page.getByRole('listbox').waitFor();
    assert.deepEqual(await violations(page), []);
    assert.equal(await field.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowDown');
    const option = page.locator(`#${await field.getAttribute('aria-activedescendant')}`);
    assert.equal(await option.getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await field.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/territoires\/commune\/93048$/);
  });
});

test('Enter without a choice searches the words', { skip }, async () => {
  await open(browser, '/', wide, async (page) => {
    await page.locator('#q').focus();
    await page.keyboard.type('gayeulles');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\?q=gayeulles$/);
  });
});

test('the browser says where the visitor is, and the nearest structures come first', { skip }, async () => {
  await open(browser, '/', { ...wide, geolocation: { latitude: 48.1299, longitude: -1.6512 }, permissions: ['geolocation'] }, async (page) => {
    await page.getByRole('link', { name: 'Autour de moi' }).click();
    await page.waitForURL(/\/autour\?point=48\.130,-1\.651$/);
    assert.match(await page.locator('h1').innerText(), /Rennes/);
    assert.match(await page.locator('.structures li').first().innerText(), /\d\sm /);
  });
});

for (const [name, options] of [['where the browser does not say', { permissions: [] }], ['without JavaScript', { javaScriptEnabled: false }]]) {
  test(`a commune typed does as well as a position ${name}`, { skip: skipBrowser }, async () => {
    const own = browser ?? (await launch());
    await open(own, '/', { ...wide, ...options }, async (page) => {
      await page.getByRole('link', { name: 'Autour de moi' }).click();
      await page.waitForURL(/\/autour$/);
      await page.getByLabel('Commune, code postal ou adresse').fill('35170');
      await page.getByRole('button', { name: 'Chercher' }).click();
      await page.waitForURL(/\/autour\?commune=35047$/);
      assert.equal(await page.locator('.vive').isVisible(), options.javaScriptEnabled !== false && isLive);
    });
    if (!browser) {
      await own.close();
    }
  });
}
