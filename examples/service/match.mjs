// The service from end to end, as two organizations use it: node examples/service/match.mjs
// With DATABASE_URL and REDIS_URL set it runs on those.
import { readFileSync } from 'node:fs';
import { parseMatching } from 'mentor-match';
import { readSheet } from 'mentor-match/workbook';
import { openService } from './service.mjs';

const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
const service = await openService({ databaseUrl, redisUrl, prefix: `example-${process.pid}` });
const base = await service.app.listen({ host: '127.0.0.1', port: 0 });
const names = ['acme', 'umbrella'].map((name) =>
  databaseUrl === undefined ? name : `${name}-${process.pid}`,
);
const [acme, umbrella] = await Promise.all(names.map((name) => service.addTenant(name)));

async function ask(token, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson ? await response.json() : await response.arrayBuffer() };
}

const file = (fileName) => ({
  fileName,
  text: readFileSync(new URL(`../uk-civil-service/data/${fileName}`, import.meta.url), 'utf8'),
});
const files = { mentors: file('mentors.csv'), mentees: file('mentees.csv') };

const inspected = await ask(acme, 'POST', '/inspect', files);
console.log(
  `inspected: ${inspected.body.tables.map(({ fileName, role }) => `${fileName} as ${role}`).join(', ')}`,
);
const { columns } = inspected.body;
const uploaded = await ask(acme, 'PUT', '/cohorts/spring', { ...files, columns });
console.log(`uploaded: ${uploaded.body.mentors} mentors, ${uploaded.body.mentees} mentees`);

const policy = { form: 'professional', seed: 'service' };
const { body: ticket } = await ask(acme, 'POST', '/matchings', { cohort: 'spring', policy });
const events = await ask(acme, 'GET', `/matchings/${ticket.id}/events`);
const states = new TextDecoder()
  .decode(events.body)
  .split('\n\n')
  .filter((text) => text.startsWith('data: '))
  .map((text) => JSON.parse(text.slice(6)));
console.log(`the last event says ${states.at(-1).state}, ${states.at(-1).status}`);

const path = `/matchings/${ticket.id}`;
const { body: stored } = await ask(acme, 'GET', `${path}/result`);
const result = parseMatching(stored);
const { body: verification } = await ask(acme, 'GET', `${path}/verification`);
console.log(`${result.matches.length} pairs, verified: ${verification.ok}`);

const report = await ask(acme, 'GET', `${path}/report`);
const html = new TextDecoder().decode(report.body);
console.log(`the report is one page: ${html.startsWith('<!doctype html>') && !/<link|src=/.test(html)}`);
const workbook = await ask(acme, 'GET', `${path}/workbook`);
const sheet = await readSheet(new Uint8Array(workbook.body));
console.log(`the workbook has a row for each pair: ${sheet.rows.length - 1 >= result.matches.length}`);

const [first, second] = result.matches;
const by = { reviewer: 'Iris Holm, HR', at: '2027-03-02T09:00:00Z' };
const pairOf = ({ mentorId, menteeId }) => ({ mentorId, menteeId });
const { body: reviewed } = await ask(acme, 'POST', `${path}/review`, {
  decisions: [
    { kind: 'approve', ...pairOf(first), ...by },
    { kind: 'reject', ...pairOf(second), reason: 'they know each other', ...by },
  ],
});
const { body: next } = await ask(acme, 'POST', `/matchings/${reviewed.id}/rematch`, {
  options: { maxChanges: 3 },
});
const { body: again } = await ask(acme, 'GET', `/matchings/${next.id}/result`);
const has = (pair) =>
  again.matches.some(({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId);
console.log(
  `after the rematch the approved pair stays: ${has(first)}, the rejected one is back: ${has(second)}`,
);

const others = await Promise.all(
  ['', '/result', '/report', '/workbook', '/events'].map((part) => ask(umbrella, 'GET', path + part)),
);
console.log(
  `another organization sees of it: ${[...new Set(others.map(({ status }) => status))].join(', ')}`,
);
const stranger = await ask('guessed', 'GET', path);
const wrong = await ask(acme, 'POST', '/matchings', { cohort: 'spring', policy: { form: 'profesional' } });
console.log(
  `a stranger gets ${stranger.status}; a wrong policy ${wrong.status}, ${wrong.body.issues[0].path}`,
);
await ask(acme, 'DELETE', path);
await ask(acme, 'DELETE', '/cohorts/spring');
const gone = await Promise.all([
  ask(acme, 'GET', `${path}/result`),
  ask(acme, 'POST', '/matchings', { cohort: 'spring' }),
]);
await service.tidy();
console.log(`what was deleted is gone: ${gone.map(({ status }) => status).join(', ')}`);
await service.close();
