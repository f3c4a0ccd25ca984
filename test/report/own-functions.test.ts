import { renderReport, reportData } from 'mentor-match/report';
import { describe, expect, it } from 'vitest';
import { type Cohort, defineCriterion, matchCohort, openMatching, recruitingAdvice } from '../../src';
import { FR } from '../../src/entries/fr';

/** Everybody has the attribute that a criterion of the program's own reads; a mentor who is made up has none. */
const cohort: Cohort = {
  mentors: [
    { id: 'ana', skills: [{ name: 'SQL' }], attributes: { team: 'red' } },
    { id: 'ben', skills: [{ name: 'law' }], attributes: { team: 'blue' } },
  ],
  mentees: [
    { id: 'cleo', skillsWanted: [{ name: 'SQL' }], attributes: { team: 'red' } },
    { id: 'dan', skillsWanted: [{ name: 'sales' }], attributes: { team: 'blue' } },
    { id: 'eve', skillsWanted: [{ name: 'art' }], attributes: { team: 'blue' } },
  ],
};
const policy = { weights: { skills: 1, team: 1 } };
const teamOf = (attributes: Readonly<Record<string, unknown>>) => attributes['team'];

function opened(hasBlanks: boolean) {
  const team = defineCriterion({
    id: 'team',
    // The cast: this is what people who know their own cohort write.
    score: (mentor, mentee) =>
      Number(
        teamOf((hasBlanks ? (mentor.attributes ?? {}) : mentor.attributes) as Record<string, unknown>) ===
          mentee.attributes?.['team'],
      ),
  });
  const extensions = { criteria: [team] };
  return openMatching(cohort, policy, matchCohort(cohort, policy, extensions), extensions);
}

describe('a criterion of the program’s own that fails for people who are not in the cohort', () => {
  it('leaves the mentors to look for out of the report, and says why', () => {
    const data = reportData(opened(false));
    expect(data.recruits).toBeNull();
    expect(data.leftOut).toEqual({ recruits: 'own' });
    expect(renderReport(data)).toContain(
      'Which mentors to look for could not be asked: a criterion or rule of the program’s own fails for a mentor who is not in the cohort.',
    );
    expect(renderReport(data, { locale: FR })).toContain(
      'n’a pas pu être demandé\u00a0: un critère ou une règle propre au programme échoue',
    );
  });

  it('is told where the question is asked alone', () => {
    expect(() => recruitingAdvice(opened(false))).toThrowError(
      expect.objectContaining({ code: 'callback-failed' }),
    );
  });

  it('is no matter where it allows for blanks', () => {
    const data = reportData(opened(true));
    expect(data.recruits?.length).toBeGreaterThan(0);
    expect(data.leftOut.recruits).toBeUndefined();
  });
});
