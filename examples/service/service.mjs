// The whole of it over HTTP, for many organizations: upload, inspect, match with progress, review, rematch, report.
import { createHash, randomBytes } from 'node:crypto';
import fastify from 'fastify';
import {
  definePolicy,
  MentorMatchError,
  openMatching,
  rematch,
  reviewMatching,
  runAsync,
  unmatchedRemedies,
  verifyMatching,
} from 'mentor-match';
import { proposeMapping, readCohort } from 'mentor-match/interchange';
import { renderReport, reportData } from 'mentor-match/report';
import { decisionWorkbook, readWorkbook } from 'mentor-match/workbook';
import { migrateResults, openDatabase, storeIn } from './database.mjs';
import { openRunner } from './runner.mjs';

const LARGEST = 100_000_000;
const DAY = 86_400_000;
const hashOf = (text) => createHash('sha256').update(text).digest('hex');
const refusal = (status, error) => Object.assign(new Error(error), { status });

/**
 * @param folder of the embedded database; undefined keeps it in memory.
 * @param databaseUrl of a PostgreSQL instead.
 * @param redisUrl of a queue; without it matchings run in this process.
 * @returns the service, which does not listen yet, and `addTenant(name)`, which gives a new token.
 */
export async function openService({ folder, databaseUrl, redisUrl, prefix } = {}) {
  const database = await openDatabase({ url: databaseUrl, folder });
  await migrateResults(database);
  const store = storeIn(database);
  const runner = await openRunner({ redis: redisUrl, store, prefix });
  const app = fastify({ bodyLimit: LARGEST });

  async function addTenant(tenant) {
    const token = randomBytes(24).toString('base64url');
    await database.query('INSERT INTO tokens VALUES ($1, $2)', [hashOf(token), tenant]);
    return token;
  }

  /** Of this tenant alone: what is not there and what is another's look the same. */
  async function matchingOf(tenant, id) {
    const [row] = await database.query('SELECT * FROM matchings WHERE tenant = $1 AND id = $2', [tenant, id]);
    if (row === undefined) throw refusal(404, 'there is no such matching');
    return { ...row, policy: JSON.parse(row.policy) };
  }
  async function cohortOf(tenant, name) {
    const text = await store.read(tenant, keyOfCohort(name));
    if (text === undefined) throw refusal(404, 'there is no such cohort');
    return JSON.parse(text);
  }
  async function resultOf(tenant, id) {
    const result = await runner.result({ tenant, id });
    if (result === undefined) throw refusal(409, 'the matching is not done');
    return result;
  }
  /** What a restart forgot, or was never a job, is done if its result is there. */
  async function stateOf(tenant, id) {
    const told = await runner.state({ tenant, id });
    if (told.state !== 'unknown') return told;
    const result = await runner.result({ tenant, id });
    return result === undefined ? told : { state: 'done', status: result.status };
  }
  async function keepMatching(tenant, id, cohort, policy, before = null) {
    await database.query(
      'INSERT INTO matchings VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, id) DO UPDATE SET cohort = excluded.cohort',
      [tenant, id, cohort, JSON.stringify(policy), before],
    );
  }
  /** A result that people's decisions made: kept under what it says. */
  async function keepResult(tenant, matching, result) {
    const text = JSON.stringify(result);
    const id = hashOf(text).slice(0, 40);
    await store.write(tenant, `results/${id}.json`, text);
    await keepMatching(tenant, id, matching.cohort, matching.policy, matching.id);
    return id;
  }
  async function stored(tenant, id) {
    const matching = await matchingOf(tenant, id);
    const cohort = await cohortOf(tenant, matching.cohort);
    return { matching, cohort, result: await resultOf(tenant, id) };
  }
  async function opened(tenant, id) {
    const { matching, cohort, result } = await stored(tenant, id);
    return await runAsync(openMatching, [cohort, matching.policy, result]);
  }

  app.decorateRequest('tenant', '');
  app.addHook('onRequest', async (request) => {
    const [, token] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const [row] =
      token === undefined
        ? []
        : await database.query('SELECT tenant FROM tokens WHERE hash = $1', [hashOf(token)]);
    if (row === undefined) throw refusal(401, 'a token of a tenant is missing');
    request.tenant = row.tenant;
  });
  app.setErrorHandler((error, _, reply) => {
    if (error instanceof MentorMatchError)
      return reply.code(400).send({ error: error.code, issues: error.issues });
    const status = error.status ?? error.statusCode ?? 500;
    if (status >= 500) console.error(error);
    return reply.code(status).send({ error: status >= 500 ? 'internal' : error.message });
  });

  // What columns a file has, and how they would be read.
  app.post('/inspect', async ({ body }) => {
    const files = await filesIn(body);
    return proposeMapping(Object.entries(files).map(([side, file]) => ({ ...file, side })));
  });

  app.put('/cohorts/:name', async ({ tenant, params, body }) => {
    const { columns } = body;
    const { cohort, warnings } = readCohort(await filesIn(body), columns);
    await store.write(tenant, keyOfCohort(params.name), JSON.stringify(cohort));
    return {
      mentors: cohort.mentors.length,
      mentees: cohort.mentees.length,
      warnings: warnings.map(({ text }) => text),
    };
  });

  app.delete('/cohorts/:name', async ({ tenant, params: { name } }, reply) => {
    if ((await store.delete(tenant, keyOfCohort(name), 0)) === 0)
      throw refusal(404, 'there is no such cohort');
    return reply.code(204).send();
  });

  app.post('/matchings', async ({ tenant, body }, reply) => {
    const { cohort: name, policy = {}, timeLimit } = body;
    definePolicy(policy);
    const cohort = await cohortOf(tenant, name);
    const { id } = await runner.submit({ tenant, cohort, policy, timeLimit });
    await keepMatching(tenant, id, name, policy);
    return reply.code(202).send({ id });
  });

  app.get('/matchings/:id', async ({ tenant, params: { id } }) => {
    const { before } = await matchingOf(tenant, id);
    return { id, before, ...(await stateOf(tenant, id)) };
  });

  // Stops what runs, whose result is the best so far, and forgets what does not.
  app.delete('/matchings/:id', async ({ tenant, params: { id } }, reply) => {
    await matchingOf(tenant, id);
    const { state } = await stateOf(tenant, id);
    await runner.cancel({ tenant, id });
    if (state !== 'running') {
      for (const kind of ['results', 'errors']) await store.delete(tenant, `${kind}/${id}.json`, 0);
      await database.query('DELETE FROM matchings WHERE tenant = $1 AND id = $2', [tenant, id]);
    }
    return reply.code(204).send();
  });

  // Server-sent events: each state as it comes, the last one ends the stream.
  app.get('/matchings/:id/events', async ({ tenant, params: { id } }, reply) => {
    await matchingOf(tenant, id);
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    const send = (state) => reply.raw.write(`data: ${JSON.stringify(state)}\n\n`);
    const now = await stateOf(tenant, id);
    if (now.state === 'waiting' || now.state === 'running') await runner.wait({ tenant, id }, send);
    else send(now);
    reply.raw.end();
  });

  app.get('/matchings/:id/result', async ({ tenant, params: { id } }) => {
    await matchingOf(tenant, id);
    return await resultOf(tenant, id);
  });

  app.get('/matchings/:id/verification', async ({ tenant, params: { id } }) => {
    const { cohort, matching, result } = await stored(tenant, id);
    return await runAsync(verifyMatching, [cohort, matching.policy, result]);
  });

  app.get('/matchings/:id/remedies', async ({ tenant, params: { id } }) => {
    const open = await opened(tenant, id);
    return await runAsync(unmatchedRemedies, [open]);
  });

  app.get('/matchings/:id/report', async ({ tenant, params: { id } }, reply) => {
    const open = await opened(tenant, id);
    return reply.type('text/html; charset=utf-8').send(renderReport(reportData(open)));
  });

  app.get('/matchings/:id/workbook', async ({ tenant, params: { id } }, reply) => {
    const open = await opened(tenant, id);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return reply.type(type).send(Buffer.from(await decisionWorkbook(open)));
  });

  app.post('/matchings/:id/review', async ({ tenant, params: { id }, body }, reply) => {
    const { cohort, matching, result } = await stored(tenant, id);
    const reviewed = reviewMatching(cohort, matching.policy, result, body.decisions);
    return reply.code(201).send({ id: await keepResult(tenant, matching, reviewed) });
  });

  app.post('/matchings/:id/rematch', async ({ tenant, params: { id }, body }, reply) => {
    const { matching, result } = await stored(tenant, id);
    const { cohort: name = matching.cohort, options } = body;
    const cohort = await cohortOf(tenant, name);
    const next = await runAsync(rematch, [cohort, matching.policy, result, options]);
    return reply.code(201).send({
      id: await keepResult(tenant, { ...matching, cohort: name }, next),
      status: next.status,
    });
  });

  /** Jobs leave texts that nobody needs any more after some days. */
  async function tidy() {
    for (const { tenant } of await database.query('SELECT DISTINCT tenant FROM tokens'))
      await runner.tidy(tenant);
  }
  const tidying = setInterval(() => tidy().catch(console.error), DAY);
  tidying.unref();

  return {
    app,
    addTenant,
    tidy,
    async close() {
      clearInterval(tidying);
      await app.close();
      await runner.close();
      await database.close();
    },
  };
}

/** Names of cohorts come from callers, and become keys of the store. */
function keyOfCohort(name) {
  if (typeof name !== 'string' || !/^[a-z0-9-]{1,60}$/.test(name))
    throw refusal(400, 'the name of a cohort is 1 to 60 lower-case letters, digits and hyphens');
  return `uploads/${name}.json`;
}

/** Files of a request: `{ mentors: { fileName, text | base64 }, mentees: … }`. */
async function filesIn(body) {
  const files = {};
  for (const side of ['mentors', 'mentees']) {
    const given = body?.[side];
    if (typeof given?.fileName !== 'string') throw refusal(400, `"${side}" is no file with a fileName`);
    const { fileName, text, base64 } = given;
    const bytes = typeof base64 === 'string' ? Buffer.from(base64, 'base64') : undefined;
    if (/\.xlsx$/i.test(fileName) && bytes !== undefined) {
      const [sheet] = await readWorkbook(bytes, { fileName });
      files[side] = { fileName, content: sheet };
    } else files[side] = { fileName, content: bytes ?? String(text ?? '') };
  }
  return files;
}
