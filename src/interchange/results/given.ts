import {
  ADDRESSED_PEOPLE,
  CATALOGUE,
  listOf,
  mapOf,
  NUMBER,
  OBJECT,
  objectOf,
  optionsOf,
  orNull,
  TEXT,
  TRUTH,
} from '../given';

const CONTRIBUTION = objectOf({
  criterion: TEXT,
  value: orNull(NUMBER),
  share: NUMBER,
  evidence: listOf(objectOf({ id: TEXT, params: OBJECT, text: TEXT })),
});

/** What tables say of the matches of a matching. */
export const MATCHING = objectOf({
  matches: listOf(
    objectOf({
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

const WITHOUT_PARTNER = listOf(objectOf({ id: TEXT, reason: objectOf({ kind: TEXT }), text: TEXT }));

/** What tables say of the people without a partner of a matching. */
export const UNMATCHED = objectOf({
  unmatched: objectOf({ mentors: WITHOUT_PARTNER, mentees: WITHOUT_PARTNER }),
});

const NAMES_BY_ID = mapOf(orNull(TEXT));

export const NAMES = optionsOf<{ readonly mentors?: unknown; readonly mentees?: unknown }>({
  mentors: NAMES_BY_ID,
  mentees: NAMES_BY_ID,
});

export const LANGUAGE = { headers: CATALOGUE, locale: CATALOGUE } as const;

/** How a table of matches is laid out. */
export const LAYOUT = {
  ...LANGUAGE,
  extra: objectOf({ people: ADDRESSED_PEOPLE, columns: listOf(TEXT) }),
} as const;
