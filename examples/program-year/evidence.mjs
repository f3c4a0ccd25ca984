// What is known of the year when it is evaluated in January: surveys, interviews, measurements, figures of
// performance. Seeded like the rest; nobody in it exists.
import { planInvitations, READY_INSTRUMENTS, READY_THEMES } from 'mentor-match/evaluation';
import { APPLICANTS, chance } from './people.mjs';
import { pairsOn } from './year.mjs';

/** After the survey that follows 90 days after the end. */
export const NOW = '2027-01-25T09:00:00Z';

/** All that `evaluateProgram` takes. */
export function evidenceOf(year) {
  const { program, selected, trainings, matching } = year;
  const pairs = pairsOn(year.pairs, NOW.slice(0, 10)).map((pair) => ({
    ...pair,
    contributions: matching.matches.find((match) => isSame(match, pair.relationship))?.contributions ?? [],
  }));
  const together = pairs.map(({ relationship: { mentorId, menteeId } }) => ({ mentorId, menteeId }));
  const invitations = planInvitations(program, together, READY_INSTRUMENTS);
  const mentees = [...new Set(together.map(({ menteeId }) => menteeId))];
  return {
    program,
    selected: { mentors: idsOf(selected.mentors), mentees: idsOf(selected.mentees) },
    pairs,
    trainings: [...trainings, ...continuing(program, together)],
    invitations,
    responses: invitations.filter(answers).map(answered),
    measurements: [
      // Two have a next role; the other figure is counted from the relationships.
      { objectiveId: 'next-roles', day: '2026-12-31', count: 2, total: mentees.length },
      { objectiveId: 'completion', day: '2026-10-11', ...completed(pairs) },
    ],
    goalRatings: program.objectives
      .filter(({ owner }) => mentees.includes(owner.personId))
      .map(({ id, owner }) => ({
        personId: owner.personId,
        goalId: id,
        level: pick('goal', id, [-1, 0, 0, 1, 1]),
      })),
    performance: { measures: MEASURES, records: performance(mentees, selected) },
    interviews: { themes: READY_THEMES, interviews: mentees.map(interview) },
    now: NOW,
  };
}

const idsOf = (people) => people.map(({ id }) => id);

const isSame = (a, b) => a.mentorId === b.mentorId && a.menteeId === b.menteeId;

const pick = (what, of, list) => list[Math.floor(chance(what, of) * list.length)];

/** A bell-shaped number around 0, mostly between -1 and 1. */
const noise = (...words) =>
  (chance('a', ...words) + chance('b', ...words) + chance('c', ...words) - 1.5) / 0.9;

function completed(pairs) {
  return {
    count: pairs.filter(({ relationship }) => relationship.end?.countsAsComplete).length,
    total: pairs.length,
  };
}

/** Some mentors and mentees also do the trainings on the way. */
function continuing(program, pairs) {
  return program.trainings
    .filter(({ kind }) => kind === 'continuing')
    .flatMap(({ id, side }) =>
      [...new Set(pairs.map((pair) => (side === 'mentor' ? pair.mentorId : pair.menteeId)))]
        .filter((personId) => chance('continues', id, personId) < 0.5)
        .map((personId) => ({ personId, moduleId: id, completedAt: '2026-05-20T10:00:00Z' })),
    );
}

/** Most answer at first, fewer later. */
const ANSWERING = { before: 0.95, 'fit-check': 0.9, midpoint: 0.85, end: 0.85, 'follow-up': 0.55 };

const answers = ({ personId, moment, instrumentId }) =>
  chance('answers', personId, moment, instrumentId) < ANSWERING[moment];

/** Mentees grow between the first and the last survey; mentors a little. */
function answered({ instrumentId, moment, personId, role, pair }) {
  const instrument = READY_INSTRUMENTS.find(({ id }) => id === instrumentId);
  const grown = moment === 'before' ? 0 : role === 'mentee' ? 0.9 : 0.3;
  const answer = (item) => {
    if (item.kind === 'open') return comment(item.id, personId);
    if (item.kind === 'recommend') return within(0, 10, 8.4 + 1.5 * noise('recommend', personId));
    const level = within(
      1,
      5,
      3.2 + grown + 0.8 * noise('person', personId) + 0.6 * noise(personId, moment, item.id),
    );
    return item.reversed ? 6 - level : level;
  };
  return {
    instrumentId,
    moment,
    personId,
    role,
    ...(pair === undefined ? {} : { pair }),
    answers: Object.fromEntries(instrument.items.map((item) => [item.id, answer(item)])),
  };
}

const within = (lowest, highest, value) => Math.min(highest, Math.max(lowest, Math.round(value)));

const COMMENTS = {
  keep: ['The fixed dates.', 'That somebody called when it went wrong.', 'The training on listening.'],
  improve: [
    'More time from my manager.',
    'A second mentor for technical questions.',
    'Meet the others sooner.',
  ],
};

/** One in two writes something at the end. */
function comment(itemId, personId) {
  const list = COMMENTS[itemId];
  if (list === undefined || chance('writes', itemId, personId) < 0.5) return null;
  return pick(`writes ${itemId}`, personId, list);
}

const MEASURES = [
  { id: 'review', name: 'Yearly review by the manager', unit: 'points of 100', direction: 'increase' },
  { id: 'absence', name: 'Days of unplanned absence', unit: 'days', direction: 'decrease' },
];

/** Mentees, and 60 colleagues of the same grades who did not take part. */
function performance(mentees, selected) {
  const years = new Map(APPLICANTS.mentees.map(({ id, yearsExperience }) => [id, yearsExperience ?? 5]));
  const known = new Set(idsOf(selected.mentees));
  const others = [
    ...idsOf(APPLICANTS.mentees).filter((id) => !known.has(id)),
    ...Array.from({ length: 60 }, (_, index) => `colleague-${index + 1}`),
  ];
  const record = (group, gain) => (personId) => {
    const service = years.get(personId) ?? 2 + Math.round(10 * chance('service', personId));
    const review = Math.round(62 + 8 * noise('review', personId));
    const absence = Math.round(6 + 3 * noise('absence', personId));
    const covariates = { yearsExperience: service };
    return [
      {
        measureId: 'review',
        personId,
        group,
        before: review,
        after: Math.round(review + 1 + gain + 4 * noise('later', personId)),
        covariates,
      },
      {
        measureId: 'absence',
        personId,
        group,
        before: absence,
        after: Math.max(0, Math.round(absence + 3 * noise('ill', personId))),
        covariates,
      },
    ];
  };
  return [...mentees.flatMap(record('program', 5)), ...others.flatMap(record('comparison', 0))];
}

/** The mentees are asked by somebody from outside; what they say is coded by theme. */
function interview(menteeId, index) {
  const says = (share, themeIds, tone, quote) =>
    chance('says', menteeId, ...themeIds) < share ? [{ themeIds, tone, quote }] : [];
  return {
    id: `interview-${index + 1}`,
    personId: menteeId,
    role: 'mentee',
    day: '2026-11-10',
    passages: [
      ...says(0.6, ['confidence'], 'positive', 'I speak up in meetings now.'),
      ...says(0.5, ['career'], 'positive', 'I know which role I want next.'),
      ...says(0.5, ['time'], 'negative', 'My calendar ate every second meeting.'),
      ...says(0.3, ['conflict'], 'negative', 'It took us too long to say that it did not fit.'),
    ],
  };
}
