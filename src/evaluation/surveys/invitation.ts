import * as z from 'zod';
import { expectList } from '../../errors';
import { type PairRef, pairRefSchema, schemaFor } from '../../model';
import { id, type Program, type Role, roleSchema, SURVEY_MOMENTS, type SurveyMoment } from '../../program';
import { expectRecord } from '../statistics';
import type { Instrument } from './instrument';

/** That one person was asked to answer one instrument at one moment. */
export interface SurveyInvitation {
  readonly instrumentId: string;
  readonly moment: SurveyMoment;
  readonly personId: string;
  readonly role: Role;
  /** The pair that is asked about; only for instruments about pairs. */
  readonly pair?: PairRef;
}

/** Fields of whoever is asked something, or answers it. */
export const askedFields = {
  instrumentId: id,
  moment: z.enum(SURVEY_MOMENTS),
  personId: id,
  role: roleSchema,
  pair: pairRefSchema.optional(),
};

/** Schema of {@link SurveyInvitation}. */
export const surveyInvitationSchema = schemaFor<SurveyInvitation>()(z.strictObject(askedFields));

/** What makes an invitation or a response the same as another: one is asked, and answers, once. */
export function invitationKey({ instrumentId, moment, personId, role, pair }: SurveyInvitation): string {
  return JSON.stringify([instrumentId, moment, personId, role, pair?.mentorId ?? '', pair?.menteeId ?? '']);
}

/**
 * Who is asked what, and when, by a program's survey plan. A plan that names an instrument asks with it; one that
 * names none asks with every instrument given that is made for its moment. Asked are the mentors and mentees of the
 * pairs, each once a moment, and once a pair where the instrument is about pairs. Managers and leads are not known
 * to a pair: add their invitations by hand. O(surveys of the plan * instruments * pairs). Deterministic.
 *
 * @returns in the order of the plan, the instruments and the pairs; nobody is asked the same thing twice.
 * @throws MentorMatchError `invalid-input` for a program without a list of surveys, and for pairs or instruments that
 *   are no list.
 *
 * @example
 * ```ts
 * import { planInvitations, READY_INSTRUMENTS } from 'mentor-match/evaluation';
 * import { defineProgram, professionalPreset } from 'mentor-match/program';
 *
 * const timeFrame = { start: '2026-01-12' };
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame }, professionalPreset);
 * const invitations = planInvitations(program, [{ mentorId: 'ana', menteeId: 'cleo' }], READY_INSTRUMENTS);
 * new Set(invitations.map(({ personId }) => personId)).size; // => 2
 * ```
 */
export function planInvitations(
  program: Program,
  pairs: readonly PairRef[],
  instruments: readonly Instrument[],
): readonly SurveyInvitation[] {
  expectRecord('program', program, { surveys: 'list' });
  expectList('pairs', pairs);
  expectList('instruments', instruments);
  const invitations = new Map<string, SurveyInvitation>();
  for (const plan of program.surveys) {
    const asked = instruments.filter((instrument) =>
      plan.instrumentId === undefined
        ? instrument.moments.includes(plan.moment)
        : instrument.id === plan.instrumentId,
    );
    for (const instrument of asked) {
      for (const role of plan.audience.filter((side) => instrument.audience.includes(side))) {
        for (const { mentorId, menteeId } of pairs) {
          const invitation: SurveyInvitation = {
            instrumentId: instrument.id,
            moment: plan.moment,
            personId: role === 'mentor' ? mentorId : menteeId,
            role,
            ...(instrument.about === 'pair' ? { pair: { mentorId, menteeId } } : {}),
          };
          invitations.set(invitationKey(invitation), invitation);
        }
      }
    }
  }
  return [...invitations.values()];
}
