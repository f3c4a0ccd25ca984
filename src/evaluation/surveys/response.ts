import * as z from 'zod';
import type { ErrorIssue } from '../../errors';
import { addAll } from '../../lists';
import { type Instant, parseWith, recordOf, schemaFor } from '../../model';
import { instantSchema } from '../../program';
import { addIssue, refuseIssues } from '../statistics';
import { answersOf, type Instrument, parseInstruments, type SurveyItem } from './instrument';
import { askedFields, invitationKey, type SurveyInvitation, surveyInvitationSchema } from './invitation';

/** What one person answered to one instrument at one moment, in which role and, where that matters, of which pair. */
export interface SurveyResponse extends SurveyInvitation {
  /** Answer by item id; an item that is left out or `null` was not answered. */
  readonly answers: { readonly [itemId: string]: number | string | null };
  readonly at?: Instant;
}

/** Schema of {@link SurveyResponse}: shapes only; {@link parseResponses} holds them against their instruments. */
export const surveyResponseSchema = schemaFor<SurveyResponse>()(
  z.strictObject({
    ...askedFields,
    answers: recordOf(z.union([z.number(), z.string(), z.null()])),
    at: instantSchema.optional(),
  }),
);

/**
 * Holds responses against their instruments, and against who was asked. O(responses * items + invitations).
 * Deterministic.
 *
 * @param instruments as {@link parseInstruments} returns them.
 * @param invitations absent: whom one asked is not known, and anybody may have answered.
 * @returns copies in the order given.
 * @throws MentorMatchError `invalid-input` with every problem: unknown instruments and items, moments and roles that
 *   an instrument is not made for, answers outside the scale, a second response of the same person, a pair missing
 *   or too many, somebody who was not asked, a response without any answer.
 *
 * @example
 * ```ts
 * import { parseInstrument, parseResponses } from 'mentor-match/evaluation';
 *
 * const instrument = parseInstrument({
 *   id: 'pulse',
 *   title: 'Pulse',
 *   audience: ['mentee'],
 *   moments: ['end'],
 *   about: 'person',
 *   answerScale: { lowest: 1, highest: 5, labels: ['no', 'yes'] },
 *   items: [{ kind: 'rating', id: 'good', text: 'It was good.' }],
 *   scales: [{ id: 'liking', name: 'Liking', level: 'reaction', itemIds: ['good'] }],
 * });
 * const asked = { instrumentId: 'pulse', moment: 'end', personId: 'cleo', role: 'mentee' } as const;
 * const response = { ...asked, answers: { good: 5 } };
 * parseResponses([response], [instrument], [asked]).length; // => 1
 * ```
 */
export function parseResponses(
  responses: readonly SurveyResponse[],
  instruments: readonly Instrument[],
  invitations?: readonly SurveyInvitation[],
): readonly SurveyResponse[] {
  const parsed = parseWith(z.array(surveyResponseSchema), responses, 'responses');
  const asked =
    invitations === undefined
      ? undefined
      : new Set(parseInvitations(invitations, instruments).map((invitation) => invitationKey(invitation)));
  const again = {
    message: 'the person has answered this already, in',
    expected: 'one response a person, moment and pair; keep the one that counts',
  };
  const issues = askedIssues(parsed, 'responses', instruments, again, (instrument, response, path) => {
    const issues: ErrorIssue[] = [];
    answerIssues(instrument, response.answers, path, issues);
    if (asked !== undefined && !asked.has(invitationKey(response))) {
      addIssue(
        issues,
        `${path}.personId`,
        'the person was not asked this, so the response rate would be wrong',
        response.personId,
        'a response to one of the invitations; add the invitation or leave out the response',
      );
    }
    return issues;
  });
  refuseIssues(issues);
  return parsed;
}

/**
 * Holds invitations against their instruments. O(invitations + items * scales of the instruments). Deterministic.
 *
 * @returns copies in the order given.
 * @throws MentorMatchError `invalid-input` with every problem; an invitation given twice is one.
 *
 * @example
 * ```ts
 * import { parseInvitations, READY_INSTRUMENTS } from 'mentor-match/evaluation';
 *
 * const asked = { instrumentId: 'mentee-growth', moment: 'end', personId: 'cleo', role: 'mentee' } as const;
 * parseInvitations([asked], READY_INSTRUMENTS).length; // => 1
 * ```
 */
export function parseInvitations(
  invitations: readonly SurveyInvitation[],
  instruments: readonly Instrument[],
): readonly SurveyInvitation[] {
  const parsed = parseWith(z.array(surveyInvitationSchema), invitations, 'invitations');
  const again = {
    message: 'the person was asked the same before, by',
    expected: 'each invitation once; reminders do not count',
  };
  refuseIssues(askedIssues(parsed, 'invitations', instruments, again, () => []));
  return parsed;
}

/** Problems of a list of what instruments ask: an unknown one, a wrong use, and what stands there twice. */
function askedIssues<T extends SurveyInvitation>(
  list: readonly T[],
  name: string,
  instruments: readonly Instrument[],
  again: { readonly message: string; readonly expected: string },
  more: (instrument: Instrument, entry: T, path: string) => readonly ErrorIssue[],
): readonly ErrorIssue[] {
  const known = new Map(parseInstruments(instruments).map((instrument) => [instrument.id, instrument]));
  const first = new Map<string, number>();
  const issues: ErrorIssue[] = [];
  for (const [index, entry] of list.entries()) {
    const path = `${name}[${index}]`;
    const instrument = known.get(entry.instrumentId);
    if (instrument === undefined) {
      const ids = [...known.keys()].join(', ') || 'none';
      addIssue(
        issues,
        `${path}.instrumentId`,
        'no instrument has this id',
        entry.instrumentId,
        `one of ${ids}`,
      );
      continue;
    }
    useIssues(instrument, entry, path, issues);
    const key = invitationKey(entry);
    const seen = first.get(key);
    if (seen === undefined) first.set(key, index);
    else addIssue(issues, path, `${again.message} ${name}[${seen}]`, entry.personId, again.expected);
    addAll(issues, more(instrument, entry, path));
  }
  return issues;
}

/** Whether an instrument may be used in this way: moment, role and pair. */
function useIssues(
  instrument: Instrument,
  use: Pick<SurveyInvitation, 'moment' | 'role' | 'pair' | 'personId'>,
  path: string,
  issues: ErrorIssue[],
): void {
  const { moment, role, pair, personId } = use;
  if (!instrument.moments.includes(moment)) {
    addIssue(
      issues,
      `${path}.moment`,
      `"${instrument.id}" is not made for this moment`,
      moment,
      instrument.moments.join(' or '),
    );
  }
  if (!instrument.audience.includes(role)) {
    addIssue(
      issues,
      `${path}.role`,
      `"${instrument.id}" is not made for this role`,
      role,
      instrument.audience.join(' or '),
    );
  }
  if (instrument.about === 'person' && pair !== undefined) {
    addIssue(issues, `${path}.pair`, `"${instrument.id}" is not about pairs`, pair, 'no pair');
  }
  if (instrument.about === 'pair' && pair === undefined) {
    addIssue(issues, `${path}.pair`, `"${instrument.id}" is about a pair`, undefined, 'the pair in question');
  }
  if (pair !== undefined && (role === 'mentor' || role === 'mentee')) {
    const own = role === 'mentor' ? pair.mentorId : pair.menteeId;
    if (own !== personId) {
      addIssue(
        issues,
        `${path}.pair`,
        `the person is not the ${role} of this pair`,
        pair,
        `a pair of ${personId}`,
      );
    }
  }
}

function answerIssues(
  instrument: Instrument,
  answers: SurveyResponse['answers'],
  path: string,
  issues: ErrorIssue[],
): void {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  for (const [itemId, answer] of Object.entries(answers)) {
    const at = /^[A-Za-z_$][\w$]*$/.test(itemId)
      ? `${path}.answers.${itemId}`
      : `${path}.answers[${JSON.stringify(itemId)}]`;
    const item = items.get(itemId);
    if (item === undefined) {
      addIssue(
        issues,
        at,
        `"${instrument.id}" has no such item`,
        answer,
        `one of ${[...items.keys()].join(', ')}`,
      );
    } else if (answer !== null && !isAnswer(instrument, item, answer)) {
      addIssue(issues, at, 'the answer is not on the scale', answer, expectedAnswer(instrument, item));
    }
  }
  if (!Object.values(answers).some((answer) => answer !== null && answer !== '')) {
    addIssue(
      issues,
      `${path}.answers`,
      'nothing was answered',
      answers,
      'at least one answer; leave the response out, and the person counts as silent',
    );
  }
}

function isAnswer(instrument: Instrument, item: SurveyItem, answer: number | string): boolean {
  if (item.kind === 'open') return typeof answer === 'string';
  const [lowest, highest] = limits(instrument, item);
  return typeof answer === 'number' && Number.isInteger(answer) && answer >= lowest && answer <= highest;
}

function expectedAnswer(instrument: Instrument, item: SurveyItem): string {
  if (item.kind === 'open') return 'text, or null';
  const [lowest, highest] = limits(instrument, item);
  return `an integer from ${lowest} to ${highest}, or null`;
}

function limits(
  instrument: Instrument,
  item: Exclude<SurveyItem, { kind: 'open' }>,
): readonly [number, number] {
  if (item.kind === 'recommend') return [0, 10];
  const { lowest, highest } = answersOf(instrument, item);
  return [lowest, highest];
}
