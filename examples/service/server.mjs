// A matching service over HTTP. POST a cohort and a policy, get a matching; bad input is 400 with every problem.
import { createServer } from 'node:http';
import { MentorMatchError, matchCohortAsync } from 'mentor-match';

/** Bytes of a request; 100,000 people are some 50 MB. */
const LARGEST = 100_000_000;
/** Milliseconds; a matching that takes longer is the best so far, named as stopped. */
const TIME_LIMIT = 60_000;

async function bodyOf(request) {
  const pieces = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > LARGEST) throw Object.assign(new Error('the request is too large'), { status: 413 });
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch (cause) {
    throw Object.assign(new Error('the request is not JSON', { cause }), { status: 400 });
  }
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** @returns a server that does not listen yet. */
export function matchingService() {
  return createServer(async (request, response) => {
    // Who hangs up needs no answer: the run stops within some 100 ms.
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      if (request.method !== 'POST' || request.url !== '/matchings')
        return send(response, 404, { error: 'POST /matchings' });
      const { cohort, policy } = await bodyOf(request);
      const result = await matchCohortAsync(cohort, policy ?? {}, {
        signal: gone.signal,
        timeLimit: TIME_LIMIT,
      });
      send(response, result.status === 'infeasible' ? 422 : 200, result);
    } catch (error) {
      if (gone.signal.aborted) return;
      if (error instanceof MentorMatchError)
        return send(response, 400, { error: error.code, issues: error.issues });
      send(response, error.status ?? 500, { error: error.status === undefined ? 'internal' : error.message });
    }
  });
}
