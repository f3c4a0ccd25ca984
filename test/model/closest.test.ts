import { describe, expect, it } from 'vitest';
import { closest, closestName } from '../../src/spelling';

describe('closest', () => {
  it('takes the nearest spelling within a third of the letters', () => {
    expect(closest('departement', ['deparment', 'department', 'date'])).toBe('department');
    expect(closest('sites', ['site', 'state'])).toBe('site');
    expect(closest(' E-MAIL ', ['e-mail'])).toBe('e-mail');
    expect(closest('grade', ['location', 'manager'])).toBeUndefined();
    expect(closest('id', [])).toBeUndefined();
  });

  it('passes over names too long to compare', () => {
    const long = 'x'.repeat(100_000);
    expect(closest(long, [long])).toBeUndefined();
    expect(closest('xy', [long, 'xz'])).toBe('xz');
  });
});

describe('closestName', () => {
  it('finds the same words written otherwise, near spellings, and a name that is one of the words', () => {
    expect(closestName('Cost Centre', ['costCentre', 'cost'])).toBe('costCentre');
    expect(closestName('Team name', ['team', 'site'])).toBe('team');
    expect(closestName('team', ['site', 'Team (HR)'])).toBe('Team (HR)');
    expect(closestName('teem', ['team', 'site'])).toBe('team');
  });

  it('finds what a short form stands for', () => {
    expect(closestName('dept', ['department', 'location', 'path'])).toBe('department');
    expect(closestName('ex', ['experienceYears'])).toBeUndefined();
    expect(closestName('mtr', ['mentor', 'mentorship'])).toBeUndefined();
  });

  it('does not guess between two', () => {
    expect(closestName('Team name', ['team', 'name'])).toBeUndefined();
  });
});
