import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { releaseOf, withRepository } from '../../.ci/release.mjs';

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const named = z.record(z.string(), z.string());
const manifest = z
  .object({ version: z.string(), dependencies: named, peerDependencies: named })
  .parse(JSON.parse(text('package.json')));
const entry = z.object({
  license: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(text('package-lock.json')));
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for no more than their text. */
const PERMISSIVE =
  /^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0)\b/;
/** Of files that only tests and tools use, unchanged. */
const DEVELOPMENT = /^MPL-2\.0$/;
/** Packages whose manifest names no licence, and what their files say. */
const SAID_ELSEWHERE = new Map([['node_modules/jstat', 'MIT']]);

describe('what is installed with the package', () => {
  it('runs no install script', () => {
    const scripted = installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  it('is named in the README', () => {
    const [said] = /^Four packages come along[^\n]*(?:\n[^\n]+)*/m.exec(text('README.md')) ?? [''];
    const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect(Object.keys(manifest.dependencies)).toHaveLength(4);
    for (const name of packages) expect(said).toContain(name);
  });

  it('has licences that allow its use anywhere; tools may ask for more', () => {
    const wrong = installed.filter(([path, { license, dev }]) => {
      const given = license ?? SAID_ELSEWHERE.get(path) ?? 'none';
      return !(PERMISSIVE.test(given) || (dev === true && DEVELOPMENT.test(given)));
    });
    expect(wrong.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});

describe('a release', () => {
  const files = {
    manifest: '{ "version": "1.2.3" }',
    version: "export const VERSION = '1.2.3';",
    changelog: '# Changelog\n\n## [1.2.3] - 2027-01-31\n\n- Better.\n\n## [1.2.2] - 2027-01-01\n\n- Good.\n',
  };

  it('has the notes of its version', () => {
    expect(releaseOf('v1.2.3', files)).toEqual({ problems: [], notes: '- Better.' });
  });

  it.each([
    ['v1.2.4', {}, 'the tag is v1.2.4'],
    ['v1.2.3', { version: "'1.2.2'" }, 'src/version.ts'],
    ['v1.2.3', { changelog: '## [1.2.3] - unreleased\n' }, 'does not date'],
    ['v1.2.3', { changelog: '## [1.2.2] - 2027-01-01\n' }, 'no section'],
    ['v1.2.3', { changelog: `## [1.3.0] - unreleased\n\n${files.changelog}` }, 'a section above'],
  ])('is refused: %s with %j', (tag, change, problem) => {
    expect(releaseOf(tag, { ...files, ...change }).problems.join('; ')).toContain(problem);
  });

  it('of this version is ready but for its date', () => {
    const { problems } = releaseOf(`v${manifest.version}`, {
      manifest: text('package.json'),
      version: text('src/version.ts'),
      changelog: text('CHANGELOG.md').replace(/^(## \[[^\]]+\] - )unreleased$/m, '$12027-01-01'),
    });
    expect(problems).toEqual([]);
  });

  it('tells of every entry point under a heading of its own', () => {
    const { exports } = z
      .object({ exports: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(text('package.json')));
    const first =
      text('CHANGELOG.md')
        .split(/^(?=## \[)/m)
        .at(-1) ?? '';
    const headings = [...first.matchAll(/^### (mentor-match\S*)$/gm)].map(([, name]) => name);
    const parts = ['./package.json', './assignment/munkres']; // The second is told of with the solver it belongs to.
    const entries = Object.keys(exports).filter((name) => !parts.includes(name));
    expect(headings.sort()).toEqual(entries.map((name) => name.replace(/^\./, 'mentor-match')).sort());
  });

  it('names the repository that publishes it', () => {
    expect(withRepository({ name: 'mentor-match' }, 'https://host.example', 'owner/name')).toEqual({
      name: 'mentor-match',
      repository: { type: 'git', url: 'git+https://host.example/owner/name.git' },
      homepage: 'https://host.example/owner/name#readme',
      bugs: { url: 'https://host.example/owner/name/issues' },
    });
  });
});
