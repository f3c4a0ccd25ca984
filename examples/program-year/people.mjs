// Who applies, how they are rated, who has done which training: seeded, so every run is the same.
import { generateCohort } from 'mentor-match/synthetic';
import seedrandom from 'seedrandom';

/** 48 people who offer to mentor and 30 who want to be mentored; nobody in it exists. */
export const APPLICANTS = generateCohort({
  mentors: 48,
  mentees: 30,
  seed: 'program-year',
  bothRate: 0,
  blankRate: 0.02,
  priorityRate: 0,
  multipleRate: 0,
});

const names = new Map([...APPLICANTS.mentors, ...APPLICANTS.mentees].map(({ id, name }) => [id, name ?? id]));

export const nameOf = (id) => names.get(id) ?? id;

/** A number from 0 to 1 that depends on the words alone, whatever else was asked before. */
export const chance = (...words) => seedrandom(['program-year', ...words].join(' '))();

/** Ratings of all applicants for each criterion of their side: 2 to 4, now and then a 1. */
export function applications(screening) {
  const rate = (id, criterion) =>
    chance('low', id, criterion) < 0.08 ? 1 : 2 + Math.floor(chance('rating', id, criterion) * 3);
  return ['mentor', 'mentee'].flatMap((side) =>
    (side === 'mentor' ? APPLICANTS.mentors : APPLICANTS.mentees).map(({ id }) => ({
      personId: id,
      side,
      appliedAt: `2025-11-${String(3 + Math.floor(chance('applied', id) * 20)).padStart(2, '0')}T09:00:00Z`,
      ratings: Object.fromEntries(
        screening[side].criteria.map(({ id: criterion }) => [criterion, rate(id, criterion)]),
      ),
    })),
  );
}

/** Everybody does the initial trainings before the kick-off but one mentor, who comes back from leave in April. */
export function trainingRecords(program, cohort) {
  const late = cohort.mentors[2].id;
  return ['mentor', 'mentee'].flatMap((side) =>
    (side === 'mentor' ? cohort.mentors : cohort.mentees).flatMap(({ id }) =>
      program.trainings
        .filter((module) => module.side === side && module.kind === 'initial')
        .map((module) => ({
          personId: id,
          moduleId: module.id,
          completedAt: id === late ? '2026-04-14T10:00:00Z' : '2025-12-10T10:00:00Z',
        })),
    ),
  );
}
