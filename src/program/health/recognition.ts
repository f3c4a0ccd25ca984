import * as z from 'zod';
import { groupBy } from '../../lists';
import { compareText, type Day, type Instant, parseWith, schemaFor } from '../../model';
import { expectKnown } from '../../options';
import { PAIR_ROLES, type PairRole, type TrainingRecord, trainingRecordSchema } from '../content';
import { concernsPair } from '../objectives';
import { checkProgram, type Program } from '../program';
import { followObjective, type ObjectiveProgress, parseLogbook } from '../relationship';
import { checkRecords, trainingPlanOf } from '../selection';
import { dayIn, instantSchema, parseNow } from '../time';
import { type PairRecord, pairRecordSchema } from './pair-record';

/** Feedback that somebody received, such as from the end survey or a closing letter. */
export interface FeedbackReceived {
  readonly personId: string;
  readonly at: Instant;
  /** 1 to 5. */
  readonly rating: number;
}

/** Schema of {@link FeedbackReceived}. */
export const feedbackReceivedSchema = schemaFor<FeedbackReceived>()(
  z.strictObject({
    personId: z.string().min(1),
    at: instantSchema,
    rating: z.number().int().min(1).max(5),
  }),
);

/** What people can be thanked for. */
export const RECOGNITION_KINDS = [
  'agreement-signed',
  'training-done',
  'hours-given',
  'objective-reached',
  'good-feedback',
  'completed',
] as const;
/** One of {@link RECOGNITION_KINDS}. */
export type RecognitionKind = (typeof RECOGNITION_KINDS)[number];

/** Something to thank a person for: make a badge, a letter or a line in the newsletter of it. */
export interface RecognitionEvent {
  /** Does not change from run to run: keep the ids that were thanked for, and thank once. */
  readonly id: string;
  readonly kind: RecognitionKind;
  readonly personId: string;
  readonly side: PairRole;
  readonly day: Day;
  /** In words that can be shown. */
  readonly title: string;
  /** The other person, where it belongs to a pair. */
  readonly partnerId?: string;
  /** Hours, or number of good feedbacks, that were reached. */
  readonly count?: number;
}

/** Hours given by a mentor, over all pairs, that are worth thanks. */
export const HOURS_RECOGNIZED: readonly number[] = [5, 10, 20, 40, 80];
/** Good feedbacks (4 or 5) that are worth thanks. */
export const FEEDBACK_RECOGNIZED: readonly number[] = [1, 3, 10];

/** What recognition is read from. */
export interface RecognitionInput {
  readonly pairs: readonly PairRecord[];
  readonly trainings?: readonly TrainingRecord[];
  readonly feedback?: readonly FeedbackReceived[];
}

/**
 * What people are to be thanked for up to `now`: agreements, trainings (all initial ones of a side), hours given,
 * objectives reached, good feedback, relationships completed. About O(e (log e + o) + (u + r) t) for e entries, o
 * objectives, and r records of u people in t trainings. Deterministic.
 *
 * @returns by day, then by id; independent of the order of the input.
 * @throws MentorMatchError `invalid-input` for malformed logbooks, records or feedback.
 *
 * @example
 * ```ts
 * import { defineProgram, professionalPreset, recognitionEvents } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * recognitionEvents(program, { pairs: [] }, '2026-06-01T12:00:00Z'); // => []
 * ```
 */
export function recognitionEvents(
  program: Program,
  input: RecognitionInput,
  now: Instant,
): readonly RecognitionEvent[] {
  parseNow(now);
  checkProgram(program);
  expectKnown(input, { pairs: true, trainings: true, feedback: true }, 'input', 'field');
  parseWith(inputSchema, input, 'input');
  const feedback = parseWith(z.array(feedbackReceivedSchema), input.feedback ?? [], 'feedback');
  const today = dayIn(now, program.timeFrame.timeZone);
  return [
    ...input.pairs.flatMap((pair) => pairEvents(program, pair)),
    ...hoursEvents(input.pairs),
    ...trainingEvents(program, input, now),
    ...feedbackEvents(program, input.pairs, feedback),
  ]
    .filter((event) => event.day <= today)
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
}

function event(
  kind: RecognitionKind,
  person: { readonly personId: string; readonly side: PairRole },
  day: Day,
  title: string,
  more: { readonly partnerId?: string; readonly count?: number; readonly key?: string } = {},
): RecognitionEvent {
  const { key, ...rest } = more;
  const parts = [kind, person.personId, person.side, more.partnerId, key, more.count].filter(
    (part) => part !== undefined,
  );
  return {
    id: parts.map((part) => encodeURIComponent(part)).join('~'),
    kind,
    ...person,
    day,
    title,
    ...rest,
  };
}

function pairEvents(program: Program, pair: PairRecord): RecognitionEvent[] {
  const { relationship } = pair;
  const { timeZone } = program.timeFrame;
  const both = (
    make: (person: { personId: string; side: PairRole }, partnerId: string) => RecognitionEvent,
  ) => [
    make({ personId: relationship.mentorId, side: 'mentor' }, relationship.menteeId),
    make({ personId: relationship.menteeId, side: 'mentee' }, relationship.mentorId),
  ];
  const events: RecognitionEvent[] = [];
  const { agreedAt, end } = relationship;
  if (agreedAt !== undefined) {
    events.push(
      ...both((person, partnerId) =>
        event('agreement-signed', person, dayIn(agreedAt, timeZone), 'Signed the mentoring agreement', {
          partnerId,
        }),
      ),
    );
  }
  if (end?.countsAsComplete === true) {
    events.push(
      ...both((person, partnerId) =>
        event('completed', person, dayIn(end.at, timeZone), `Completed "${program.name}"`, { partnerId }),
      ),
    );
  }
  const entries = parseLogbook(pair.entries, relationship);
  for (const objective of pair.objectives.filter((candidate) => concernsPair(candidate, relationship))) {
    const reached = reachedOn(followObjective(objective, entries));
    if (reached === null) continue;
    events.push(
      ...both((person, partnerId) =>
        event('objective-reached', person, reached, `Reached: ${objective.title}`, {
          partnerId,
          key: objective.id,
        }),
      ),
    );
  }
  return events;
}

const inputSchema = z.object({
  pairs: z.array(pairRecordSchema),
  trainings: z.array(trainingRecordSchema).optional(),
});

/** The day on which an objective first met its present target, or was marked reached. */
function reachedOn(progress: ObjectiveProgress): Day | null {
  const { measure } = progress.objective;
  const { baseline, target, direction } = measure ?? {};
  const met = progress.readings.find(
    ({ actual }) =>
      target !== undefined &&
      baseline !== target &&
      (direction === 'decrease' ? actual <= target : actual >= target),
  );
  const marked = progress.history.find(({ change }) => change.status === 'reached');
  return [met?.day, marked?.day].filter((day) => day !== undefined).sort()[0] ?? null;
}

function hoursEvents(pairs: readonly PairRecord[]): RecognitionEvent[] {
  const byMentor = groupBy(pairs, ({ relationship }) => relationship.mentorId);
  return [...byMentor].flatMap(([personId, own]) => {
    const entries = own.flatMap((pair) => pair.entries).sort((a, b) => compareText(a.day, b.day));
    const events: RecognitionEvent[] = [];
    let minutes = 0;
    let reached = 0;
    for (const entry of entries) {
      minutes += entry.minutes;
      while (minutes >= (HOURS_RECOGNIZED[reached] ?? Number.POSITIVE_INFINITY) * 60) {
        const count = HOURS_RECOGNIZED[reached] ?? 0;
        events.push(
          event('hours-given', { personId, side: 'mentor' }, entry.day, `Gave ${count} hours of mentoring`, {
            count,
          }),
        );
        reached += 1;
      }
    }
    return events;
  });
}

function trainingEvents(program: Program, input: RecognitionInput, now: Instant): RecognitionEvent[] {
  const records = input.trainings ?? [];
  checkRecords(program, records, now);
  const byPerson = groupBy(records, ({ personId }) => personId);
  return [...byPerson].flatMap(([personId, own]) =>
    PAIR_ROLES.flatMap((side) => {
      const steps = trainingPlanOf(program, { personId, side }, own, now).steps.filter(
        (step) => step.kind === 'initial',
      );
      const days = steps.flatMap((step) =>
        step.completedAt === undefined ? [] : [dayIn(step.completedAt, program.timeFrame.timeZone)],
      );
      const last = days.sort().at(-1);
      if (last === undefined || days.length < steps.length) return [];
      return [event('training-done', { personId, side }, last, `Completed the training for ${side}s`)];
    }),
  );
}

function feedbackEvents(
  program: Program,
  pairs: readonly PairRecord[],
  feedback: readonly FeedbackReceived[],
): RecognitionEvent[] {
  const mentors = new Set(pairs.map((pair) => pair.relationship.mentorId));
  const good = feedback.filter(({ rating }) => rating >= 4);
  return [...groupBy(good, ({ personId }) => personId)].flatMap(([personId, own]) => {
    const sorted = own.map(({ at }) => dayIn(at, program.timeFrame.timeZone)).sort();
    const side = mentors.has(personId) ? 'mentor' : 'mentee';
    return FEEDBACK_RECOGNIZED.flatMap((count) => {
      const day = sorted[count - 1];
      if (day === undefined) return [];
      const title = count === 1 ? 'First good feedback' : `${count} good feedbacks`;
      return [event('good-feedback', { personId, side }, day, title, { count })];
    });
  });
}
