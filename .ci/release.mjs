/**
 * What must hold before a version is published, beyond CI: tag, package.json, src/version.ts and CHANGELOG.md name the same
 * version, the changelog dates it, and nothing is uncommitted. Provenance takes the repository's address, which is where the
 * workflow runs: `--write` puts it into package.json (GITHUB_SERVER_URL, GITHUB_REPOSITORY). Prints the notes of the release.
 *
 *   node .ci/release.mjs v0.1.0 [--write]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param files texts of `package.json`, `src/version.ts` and `CHANGELOG.md`.
 * @returns what is wrong, and the notes of the version.
 */
export function releaseOf(tag, files) {
  const { version } = JSON.parse(files.manifest);
  const problems = [];
  if (tag !== `v${version}`) problems.push(`the tag is ${tag}, and package.json says ${version}`);
  if (!files.version.includes(`'${version}'`)) problems.push(`src/version.ts does not say ${version}`);
  const sections = files.changelog.split(/^(?=## \[)/m).filter((text) => text.startsWith('## ['));
  const section = sections.find((text) => text.startsWith(`## [${version}]`));
  const dated = /^## \[[^\]]+\] - \d{4}-\d{2}-\d{2}$/m;
  if (section === undefined) problems.push(`CHANGELOG.md has no section for ${version}`);
  else if (!dated.test(section.split('\n')[0])) problems.push(`CHANGELOG.md does not date ${version}`);
  if (section !== undefined && section !== sections[0])
    problems.push(`CHANGELOG.md has a section above ${version}`);
  return { problems, notes: section?.split('\n').slice(1).join('\n').trim() ?? '' };
}

/** package.json with the address of the repository that publishes it. */
export function withRepository(manifest, server, repository) {
  const url = `${server}/${repository}`;
  return {
    ...manifest,
    repository: { type: 'git', url: `git+${url}.git` },
    homepage: `${url}#readme`,
    bugs: { url: `${url}/issues` },
  };
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const [tag, option] = process.argv.slice(2);
  if (tag === undefined || (option !== undefined && option !== '--write'))
    throw new Error('usage: node .ci/release.mjs v0.1.0 [--write]');
  const text = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const files = {
    manifest: text('package.json'),
    version: text('src/version.ts'),
    changelog: text('CHANGELOG.md'),
  };
  const { problems, notes } = releaseOf(tag, files);
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  if (changed !== '') problems.push(`not committed:\n${changed.trimEnd()}`);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (option === '--write' && (server === undefined || repository === undefined))
    problems.push('GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set');
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    process.exit(1);
  }
  if (option === '--write') {
    const manifest = withRepository(JSON.parse(files.manifest), server, repository);
    writeFileSync(new URL('../package.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  console.log(notes);
}
