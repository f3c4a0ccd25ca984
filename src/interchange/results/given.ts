import {
  CATALOGUE,
  fieldsOf,
  listOf,
  NUMBER,
  OBJECT,
  optionsOf,
  orNull,
  PEOPLE,
  recordOf,
  TEXT,
  TRUTH,
} from '../given';

const CONTRIBUTION = fieldsOf({
  criterion: TEXT,
  value: orNull(NUMBER),
  share: NUMBER,
  evidence: listOf(fieldsOf({ id: TEXT, params: OBJECT, text: TEXT })),
});

/** What tables say of the matches of a matching. */
export const MATCHING = fieldsOf({
  matches: listOf(
    fieldsOf({
      mentorId: TEXT,
      menteeId: TEXT,
      score: NUMBER,
      units: NUMBER,
      coverage: NUMBER,
      locked: TRUTH,
      contributions: listOf(CONTRIBUTION),
    }),
  ),
});

const WITHOUT_PARTNER = listOf(fieldsOf({ id: TEXT, reason: fieldsOf({ kind: TEXT }), text: TEXT }));

/** What tables say of the people without a partner of a matching. */
export const UNMATCHED = fieldsOf({
  unmatched: fieldsOf({ mentors: WITHOUT_PARTNER, mentees: WITHOUT_PARTNER }),
});

const NAMES_BY_ID = recordOf(orNull(TEXT));

export const NAMES = optionsOf({ mentors: NAMES_BY_ID, mentees: NAMES_BY_ID });

export const MATCHED_PEOPLE = fieldsOf({ mentors: PEOPLE, mentees: PEOPLE });

export const LANGUAGE = { headers: CATALOGUE, locale: CATALOGUE } as const;

/** How a table of matches is laid out. */
export const LAYOUT = {
  ...LANGUAGE,
  extra: fieldsOf({ people: MATCHED_PEOPLE, columns: listOf(TEXT) }),
} as const;
