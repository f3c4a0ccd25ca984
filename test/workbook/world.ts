import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Cohort, matchCohort, openMatching, type PolicyInput } from '../../src';
import { programPath } from '../support/programs';

/** Names and remarks that a spreadsheet could take for something else. */
export const HOSTILE = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '#N/A',
  '007',
  '1e5',
  'TRUE',
  "'=x",
  '_x0041_',
];

/** Six mentees, four mentors with five seats: one of them has a name that looks like a formula. */
export const COHORT: Cohort = {
  mentors: [
    {
      id: '007',
      name: 'Ana Silva',
      skills: [{ name: 'SQL', level: 5 }],
      attributes: { email: 'ana@example.org' },
    },
    {
      id: 'ben',
      name: '=HYPERLINK("http://x","Ben")',
      skills: [{ name: 'sales', level: 4 }],
      capacity: { max: 2 },
    },
    {
      id: 'cara',
      name: 'Cara',
      skills: [
        { name: 'law', level: 4 },
        { name: 'SQL', level: 3 },
      ],
    },
    { id: 'dora', name: 'Dora', department: 'IT', skills: [{ name: 'sales', level: 5 }] },
  ],
  mentees: [
    { id: 'e1', name: 'Eve', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] },
    { id: 'e2', name: 'Finn', skillsWanted: [{ name: 'sales', current: 1, target: 4 }] },
    { id: 'e3', name: 'Gus', skillsWanted: [{ name: 'sales', current: 2, target: 5 }], department: 'IT' },
    { id: 'e4', name: 'Hal', skillsWanted: [{ name: 'law', current: 1, target: 3 }] },
    { id: 'e5', name: '-Ida', skillsWanted: [{ name: 'SQL', current: 1, target: 3 }] },
    { id: 'e6', name: 'Jo', skillsWanted: [{ name: 'law', current: 0, target: 2 }] },
  ],
};
export const POLICY: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };

export const RESULT = matchCohort(COHORT, POLICY);
export const OPEN = openMatching(COHORT, POLICY, RESULT);

/** What LibreOffice makes of a file in another format, by way of files in a folder of its own. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, `given.${from}`);
    writeFileSync(path, bytes);
    const said = execFileSync(
      programPath('soffice')!,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'made'),
        path,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    if (/error/i.test(said)) throw new Error(said);
    const extension = to.split(':')[0]!;
    return readFileSync(join(folder, 'made', `${basename(path, `.${from}`)}.${extension}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
