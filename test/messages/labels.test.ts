import { describe, expect, it } from 'vitest';
import { explainMatch, matchCohort, openCohort } from '../../src/matching';
import { EN, FR, labelOf, type MessageCatalogue } from '../../src/messages';
import type { Cohort, Rule } from '../../src/model';

describe('labelOf', () => {
  it.each([
    ['skillsWanted', 'skills wanted', 'compétences souhaitées'],
    ['attributes.site', 'site', 'site'],
    ['attributes.homeOffice', 'home office', 'home office'],
    ['attributes.cost_centre', 'cost centre', 'cost centre'],
    ['attributes.ownERG', 'own ERG', 'own ERG'],
    ['attributes.Team name', 'Team name', 'Team name'],
    ['attributes.Équipe', 'Équipe', 'Équipe'],
    ['protectedAttributes.ageBand', 'age band', 'age band'],
    ['logistics', 'times and languages', 'horaires et langues'],
    ['cover-mentees', 'mentees with a mentor', 'personnes accompagnées qui ont un mentor'],
    ['different:department', 'different department', 'autre service'],
    ['same:attributes.site', 'same site', 'même site'],
    ['shared-value:languages', 'languages in common', 'langues en commun'],
    ['gap:experienceYears', 'distance in years of experience', 'écart (années d’expérience)'],
    ['never-with', 'refusals', 'refus'],
    // Ids of the caller's own stay as they are, those that are spelt as a kind of rule or criterion too.
    ['same', 'same', 'same'],
    ['gap', 'gap', 'gap'],
    ['distance', 'distance', 'distance'],
    ['other-teams', 'other-teams', 'other-teams'],
    ['mine:department', 'mine:department', 'mine:department'],
    ['toString', 'toString', 'toString'],
    ['attributes.toString', 'to string', 'to string'],
    ['', '', ''],
  ])('%s is “%s” and «%s»', (name, english, french) => {
    expect([labelOf(undefined, name), labelOf(EN, name), labelOf(FR, name)]).toEqual([
      english,
      english,
      french,
    ]);
  });

  it('takes the caller’s labels first, of attributes by either name, also in rules', () => {
    const own: MessageCatalogue = {
      ...FR,
      labels: { site: 'établissement', department: 'direction', 'other-teams': 'autre équipe' },
    };
    expect(
      ['attributes.site', 'same:attributes.site', 'different:department', 'other-teams', 'location'].map(
        (name) => labelOf(own, name),
      ),
    ).toEqual(['établissement', 'même établissement', 'autre direction', 'autre équipe', 'lieu de travail']);
  });
});

describe('messages', () => {
  const cohort: Cohort = {
    mentors: [{ id: 'ana', attributes: { homeOffice: 'Lyon' }, skills: [{ name: 'SQL' }] }],
    mentees: [{ id: 'cleo', attributes: { homeOffice: 'Oslo' }, skillsWanted: [{ name: 'SQL' }] }],
  };
  const rules: readonly Rule[] = [
    { kind: 'same', field: 'attributes.homeOffice' },
    { kind: 'shared-value', mentorField: 'skills', menteeField: 'skillsWanted' },
  ];

  it('name fields and rules as people do, in each language and in the caller’s words', () => {
    const pair = { mentorId: 'ana', menteeId: 'cleo' };
    const told = (locale?: MessageCatalogue) =>
      explainMatch(openCohort(cohort, { rules }), pair, locale && { locale }).rules.map(
        ({ evidence }) => evidence.text,
      );
    expect(told()).toContain('different home office: Lyon and Oslo');
    expect(told(FR)).toContain('valeurs différentes de home office\u00a0: Lyon et Oslo');
    expect(told({ ...FR, labels: { homeOffice: 'site d’attache' } })).toContain(
      'valeurs différentes de site d’attache\u00a0: Lyon et Oslo',
    );
    const result = matchCohort(cohort, { rules });
    if (result.status === 'infeasible') throw new Error(result.status);
    expect(result.unmatched.mentees[0]?.text).toBe(
      'no mentor is eligible; forbidden by same home office (1). Add mentors, or see whether same home office can be relaxed',
    );
  });
});
