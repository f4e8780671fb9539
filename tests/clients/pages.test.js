// The pages in headless Chromium: WCAG 2.2 AA by axe-core, widths, schemes, keyboard, with and without JavaScript, and what they load.
import assert from 'node:assert/strict';
import { createServer, get } from 'node:http';
import { after, before, test } from 'node:test';
import { each, launch, open as openIn, overflow, site, skipBrowser as skip, violations } from './browser.js';
import { url } from './server.js';

const pages = [
  ['/', 200],
  ['/recherche?q=rennes', 200],
  ['/structures', 200],
  ['/structures?region=53&departement=35&type=CENTRE_DE_SANTE&quartier=OUI', 200],
  ['/structures?commune=35047', 200],
  ['/structures/350002838', 200],
  ['/integrer/structures/350002838', 200],
  ['/integrer/territoires?communes=35238,35047', 200],
  ['/autour', 200],
  ['/autour?commune=35047', 200],
  ['/quartiers?departement=93&sans=CENTRE_DE_SANTE', 200],
  ['/quartiers/QN03504M', 200],
  ['/donnees', 200],
  ['/territoires', 200],
  ['/territoires/departement/35', 200],
  ['/territoires/cpts/93-cpts-du-pays-d-apt', 200],
  ['/territoires?communes=35238,35047,35176', 200],
  ['/territoires?epcis=243500139,243500667', 200],
  ['/territoires?communes=rennes,35000,xyzzy', 400],
  ['/comparer?a=departement:35&b=departement:22&c=region:53', 200],
  ['/comparer?q=rennes', 200],
  ['/projet?type=MAISON_DE_SANTE&commune=35176&medecinsGeneralistes=2', 200],
  ['/structures?type=RIEN', 400],
  ['/nulle/part', 404],
];

let browser;
before(async () => {
  browser = skip ? undefined : await launch();
});
after(() => browser?.close());

const open = (address, options, look) => openIn(browser, address, options, look);

/** Sizes and colours. */
const looks = [
  ['at 1280 pixels, by day and in the dark', { viewport: { width: 1280, height: 800 } }, pages],
  ['at 320 pixels', { viewport: { width: 320, height: 600 } }, pages],
  ['in forced colours', { viewport: { width: 360, height: 740 }, forcedColors: 'active' }, pages.filter(([address]) => /^\/(structures|territoires\/.*)?$/.test(address))],
];

/** What only changes colours is looked at on a page of each kind, without loading it again. */
const isSeenInTheDark = (address) => /^\/(structures\/.*|territoires\/.*|projet.*)?$|RIEN/.test(address);

for (const [name, options, shown] of looks) {
  test(`every page is accessible, and as wide as the window, ${name}`, { skip }, async () => {
    await each(shown, ([address, status]) =>
      open(address, options, async (page, seen) => {
        const check = async (name) => {
          assert.deepEqual(await violations(page), [], name);
          assert.equal(await overflow(page), 0, `${name} is wider than its window`);
        };
        assert.equal(seen.status, status, address);
        await check(address);
        if (name.includes('dark') && isSeenInTheDark(address)) {
          await page.emulateMedia({ colorScheme: 'dark' });
          await check(`${address}, in the dark`);
        }
      }),
    );
  });
}

test('a page asks for nothing but itself, keeps nothing, breaks no rule of its policy, and nothing moves while it is shown', { skip }, async () => {
  await each(pages, ([address, status]) =>
    // Too narrow for a map to open by itself: islands.test.js looks at those.
    open(address, { viewport: { width: 360, height: 740 } }, async (page, seen, context) => {
      assert.equal(seen.status, status, address);
      // Where the server was built with Node, the script that finds the live parts of a page comes with it.
      const others = [...new Set(seen.requests)].filter((asked) => !asked.startsWith('data:') && !/\/ilots\/ilots-[^/]+\.js$/.test(new URL(asked).pathname));
      assert.deepEqual(others, [new URL(address, site).href], address);
      // Of a page whose status is an error, the browser says so.
      assert.deepEqual(status === 200 ? seen.complaints : [], [], address);
      assert.deepEqual(await context.cookies(), [], address);
      assert.equal(await page.evaluate(() => localStorage.length), 0, address);
      const shift = await page.evaluate(
        () =>
          new Promise((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (total += value))).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(total), 100);
          }),
      );
      assert.equal(shift, 0, address);
    }),
  );
});

test('a first page is under 30 kB, compressed', { skip: false }, async () => {
  for (const [address] of pages) {
    const size = await new Promise((resolve, reject) => {
      get(new URL(address, site), { headers: { 'accept-encoding': 'br', accept: 'text/html' } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk) => (bytes += chunk.length)).on('end', () => resolve(bytes));
      }).on('error', reject);
    });
    assert.ok(size < 30_000, `${address}: ${size} bytes`);
  }
});

test('the keyboard alone goes past the navigation, searches, and opens a card', { skip }, async () => {
  await open('/', { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Aller au contenu');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'contenu');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.name), 'q');
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
    await page.keyboard.type('gayeulles');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recherche\?q=gayeulles$/);
    await page.getByRole('link', { name: 'GAYEULLES' }).first().press('Enter');
    await page.waitForURL(/\/structures\/350002838$/);
    assert.match(await page.title(), /GAYEULLES/);
  });
});

for (const javaScriptEnabled of [true, false]) {
  test(`filters narrow the list ${javaScriptEnabled ? 'with' : 'without'} JavaScript, and the address says which`, { skip }, async () => {
    await open('/structures', { javaScriptEnabled, viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.getByLabel('Département').selectOption('35');
      await page.getByLabel(/^Maison de santé/).check();
      await page.getByRole('button', { name: 'Appliquer' }).click();
      await page.waitForURL(/departement=35/);
      assert.match(page.url(), /type=MAISON_DE_SANTE/);
      const { data } = await (
        await fetch(`${url}?query=${encodeURIComponent('{structures(where:{type:{eq:MAISON_DE_SANTE},commune:{departement:{code:{eq:"35"}}}}){totalCount}}')}`)
      ).json();
      assert.match(await page.locator('#resultats').innerText(), new RegExp(`^${data.structures.totalCount}\\sstructures`));
      await page.getByRole('link', { name: 'Retirer le filtre Maison de santé' }).click();
      assert.doesNotMatch(page.url(), /type=/);
    });
  });
}

test('a card and a territory show themselves in the frame of another site, which no other page does', { skip }, async () => {
  for (const [address, heading, times] of [['/integrer/structures/350002838', 'GAYEULLES', 1], ['/integrer/territoires/epci/243500139', 'Rennes Métropole', 1], ['/structures/350002838', 'GAYEULLES', 0]]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    // A site of its own: a page without an address, or one of the Internet, may not show what is on this machine.
    const other = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<iframe src="${new URL(address, site).href}" title="fiche"></iframe>`);
    });
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${other.address().port}/`, { waitUntil: 'networkidle' });
    assert.equal(await page.frames().at(-1).getByRole('heading', { level: 1, name: heading }).count(), times, address);
    await context.close();
    await new Promise((resolve) => other.close(resolve));
  }
});
