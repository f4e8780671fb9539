// Starts the server, runs every test against it, stops it. See README.md.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const startLimit = 10 * 60_000; // The first start builds the program and its database.

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function startServer(database) {
  const address = `http://127.0.0.1:${await freePort()}`;
  const args = ['run', '--project', 'src/CoordonneSante.Api', ...process.argv.slice(2), '--', '--urls', address, '--base', database];
  // A group of its own: `dotnet run` starts the server as a child, and both must end.
  const server = spawn('dotnet', args, { cwd: root, detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `${address}/graphql`;
  const until = Date.now() + startLimit;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > until) {
      throw new Error(server.exitCode !== null ? `The server ended with code ${server.exitCode}.` : 'The server did not start in time.');
    }
    await sleep(500);
  }
  return { url, server };
}

async function answers(url) {
  try {
    return (await fetch(`${url}?query={__typename}`, { headers: { accept: 'application/graphql-response+json' } })).ok;
  } catch {
    return false;
  }
}

function stop(server) {
  if (server?.exitCode === null) {
    process.kill(-server.pid, 'SIGTERM');
  }
}

const runTests = (url) =>
  new Promise((resolve) => {
    const files = readdirSync(here).filter((file) => file.endsWith('.test.js'));
    spawn(process.execPath, ['--test', ...files], { cwd: here, env: { ...process.env, ANNUAIRE_URL: url }, stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
  });

const folder = mkdtempSync(join(tmpdir(), 'annuaire-clients-'));
let started = {};
try {
  started = process.env.ANNUAIRE_URL ? { url: process.env.ANNUAIRE_URL } : await startServer(join(folder, 'annuaire.db'));
  process.exitCode = await runTests(started.url);
} finally {
  stop(started.server);
  rmSync(folder, { recursive: true, force: true });
}
