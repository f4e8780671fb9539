/**
 * How long pages take beside the same documents asked of the API, in one run: medians in milliseconds, one request at a time.
 * `ANNUAIRE_URL=http://localhost:5000/graphql node times.js`, on a server started with `--Limites:CoutParSeconde=0`.
 * A page is kept by its whole address: another host name makes it again.
 */
import { Agent, request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { url } from './server.js';

const rounds = 31;
const pages = [
  '/', '/structures', '/structures/350002838', '/quartiers/QN03504M', '/quartiers?departement=93&sans=CENTRE_DE_SANTE', '/territoires/commune/35047',
  '/territoires/departement/35', '/comparer?a=departement:35&b=departement:22&c=region:53', '/projet?type=MAISON_DE_SANTE&commune=35176',
  '/autour?commune=35047', '/donnees',
];
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const ask = (address, { method = 'GET', headers, body } = {}) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    request(new URL(address, url), { method, headers: { 'accept-encoding': 'br', ...headers }, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
        const time = performance.now() - start;
        const bytes = Buffer.concat(chunks);
        const text = String(response.headers['content-encoding'] === 'br' ? brotliDecompressSync(bytes) : bytes);
        return response.statusCode === 200 && !text.startsWith('{"errors"') ? resolve({ time, text, size: bytes.length }) : reject(new Error(`${address}: ${text.slice(0, 300)}`));
      });
    }).on('error', reject).end(body);
  });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** The document and the variables of a page, as its link to the editor has them. */
function questionOf(html) {
  const link = html.match(/href="(\/graphql\?query=[^"]*)"/)[1].replaceAll('&#x2B;', '+').replaceAll('&amp;', '&');
  const { searchParams } = new URL(link, url);
  return JSON.stringify({ query: searchParams.get('query'), variables: JSON.parse(searchParams.get('variables') ?? '{}') });
}

console.log('page | bytes (Brotli) | made | kept | document by /graphql | made : document');
for (const page of pages) {
  const { text, size } = await ask(page, { headers: { accept: 'text/html' } });
  const body = questionOf(text);
  const [made, kept, asked] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const headers = { accept: 'text/html', host: `essai${round}.localhost` };
    made.push((await ask(page, { headers })).time);
    kept.push((await ask(page, { headers })).time);
    asked.push((await ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body })).time);
  }
  const times = [made, kept, asked].map(median);
  console.log([page, size, ...times.map((time) => time.toFixed(1)), (times[0] / times[2]).toFixed(1)].join(' | '));
}
agent.destroy();
