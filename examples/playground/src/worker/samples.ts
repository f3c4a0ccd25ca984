/** People to try the page on, as the files that somebody would have dropped. */
import { writePeople } from 'mentor-match/interchange';
import { generateCohort } from 'mentor-match/synthetic';
import type { Calls, GivenFile } from '../protocol';
import type { Desk } from './desk';

/** Mentors and mentees of the generated samples. */
const SIZES = { generated: [60, 80], large: [2000, 2000] } as const;

export async function sample(
  _desk: Desk,
  [kind]: Parameters<Calls['sample']>,
): Promise<readonly GivenFile[]> {
  if (kind === 'civil-service') return await Promise.all([stored('mentors.csv'), stored('mentees.csv')]);
  const [mentors, mentees] = SIZES[kind];
  const cohort = generateCohort({ mentors, mentees, seed: 'playground', minimumRate: 0 });
  return [
    { file: csv('mentors.csv', writePeople(cohort.mentors)), side: 'mentors' },
    { file: csv('mentees.csv', writePeople(cohort.mentees)), side: 'mentees' },
  ];
}

const csv = (name: string, text: string) => new File([text], name, { type: 'text/csv' });

/** A file of the Civil Service sample, which lies beside the page. */
async function stored(name: string): Promise<GivenFile> {
  const response = await fetch(`samples/${name}`);
  if (!response.ok) throw new Error(`samples/${name}: ${response.status}`);
  return { file: new File([await response.blob()], name, { type: 'text/csv' }) };
}
