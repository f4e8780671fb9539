import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { url } from './server.js';

// An audit that may be ignored says MAY in its name, and answers "notice" when it is.
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  test(`${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    const isOptional = audit.name.startsWith('MAY');
    assert.ok(result.status === 'ok' || (isOptional && result.status === 'notice'), result.reason);
  });
}
