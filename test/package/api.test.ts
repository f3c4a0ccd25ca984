import { expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { apiReports } from './api-report';

const reports = apiReports();

/**
 * The signatures of an entry point change on purpose only: look at the difference, note it in CHANGELOG.md, and accept it
 * with `npm run api`.
 */
it.each(Object.keys(entryPoints()))('entry point %s declares what is written down', async (name) => {
  await expect(
    reports.get(name),
    'the API has changed: if on purpose, note it in CHANGELOG.md and run `npm run api`',
  ).toMatchFileSnapshot(`api/${name}.txt`);
});

it('lists functions with their parameters, and types with their fields', () => {
  expect(reports.get('index')).toMatch(/^export function matchCohort\(cohort: Cohort/m);
  expect(reports.get('index')).toMatch(
    /^export interface Cohort \{[^}]*\};\n {4}readonly mentees: readonly Mentee\[\];/m,
  );
});
