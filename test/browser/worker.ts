/** Runs in a worker of the page: makes a cohort, matches it, checks the certificate, and says how it went. */
import { generateCohort } from '../../src/entries/synthetic';
import { matchCohortAsync, verifyMatching } from '../../src/matching';
import type { PolicyInput } from '../../src/model';

const policy: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [{ kind: 'different', field: 'department' }],
};

addEventListener('message', ({ data }: MessageEvent<{ size: number; check: boolean }>) => {
  run(data.size, data.check).then(
    (done) => postMessage({ done }),
    (error: unknown) => postMessage({ done: { status: 'failed', message: String(error) } }),
  );
});

async function run(size: number, check: boolean) {
  const cohort = generateCohort({
    mentors: size,
    mentees: size,
    seed: 'browser',
    multipleRate: 0,
    minimumRate: 0,
    priorityRate: 0,
  });
  postMessage({ begun: true });
  const engines = new Set<string>();
  const threads = new Set<number>();
  const start = performance.now();
  const result = await matchCohortAsync(cohort, policy, {
    storage: 'implicit',
    explanations: 'on-demand',
    onProgress: (progress) => {
      postMessage({ progress });
      if (progress.phase === 'reading') return;
      engines.add(progress.engine);
      threads.add(progress.threads);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  postMessage({ ended: true });
  if (result.status !== 'optimal') return { status: result.status };
  const verified = check ? verifyMatching(cohort, policy, result, { storage: 'implicit' }).ok : null;
  const bytes = new TextEncoder().encode(JSON.stringify(result));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { status, summary } = result;
  return { status, summary, seconds, verified, engines: [...engines], threads: [...threads], digest };
}
