import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissions = z.record(z.string(), z.string());
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.object({
      uses: z.string().optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      permissions: permissions.optional(),
      strategy: z.object({ matrix: z.object({ node: z.array(z.number()) }) }).optional(),
      steps: z.array(step).default([]),
    }),
  ),
});

const FOLDER = '.github/workflows';
const names = readdirSync(new URL(`../../${FOLDER}`, import.meta.url)).sort();
const read = (name: string) => workflow.parse(parse(text(`${FOLDER}/${name}`)));
const check = read('check.yml');
const release = read('release.yml');
const runs = (jobs: (typeof check)['jobs']) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe('the workflows', () => {
  it('are a check of each change, and a release', () => {
    expect(names).toEqual(['check.yml', 'release.yml']);
    expect(check.on).toEqual({ push: { branches: ['main'] }, pull_request: null, workflow_call: null });
    expect(release.on).toEqual({ push: { tags: ['v*'] }, workflow_dispatch: null });
    expect(check.concurrency).toMatchObject({ 'cancel-in-progress': true });
  });

  it.each(names)('%s takes actions by their commits, and says their versions', (name) => {
    const used = [...text(`${FOLDER}/${name}`).matchAll(/uses: (\S+)(.*)$/gm)];
    expect(used.length).toBeGreaterThan(2);
    for (const [, action, version] of used)
      if (action !== './.github/workflows/check.yml') {
        expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
        expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
      }
  });

  it('may read, and only the job that publishes has a token of OIDC', () => {
    for (const { permissions, jobs } of [check, release]) {
      expect(permissions).toEqual({ contents: 'read' });
      for (const [name, job] of Object.entries(jobs))
        expect(job.permissions, name).toEqual(
          name === 'publish' ? { contents: 'read', 'id-token': 'write' } : undefined,
        );
    }
    expect(runs(check.jobs).join('\n')).not.toContain('publish');
  });

  it('check all on the oldest Node, and tests on every other that the package is tried on', () => {
    const { all, test } = check.jobs;
    const oldest = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(text('package.json')));
    const whole = all?.steps.flatMap((one) => one.with?.['node-version'] ?? []);
    expect(oldest.engines.node).toBe(`>=${whole?.join()}`);
    expect(all?.steps.map(({ run }) => run)).toContain('bash .ci/run');
    const [, tried] = /\[([\d, ]+)\]\.map\(\(major\)/.exec(text('.ci/runtimes.mjs')) ?? [];
    expect([...(whole ?? []), ...(test?.strategy?.matrix.node ?? [])].join(', ')).toBe(tried);
  });

  it('publish what was checked', () => {
    expect(release.jobs['check']?.uses).toBe('./.github/workflows/check.yml');
    expect(release.jobs['publish']?.needs).toBe('check');
    expect(runs(release.jobs)).toContain('npm publish');
  });
});
