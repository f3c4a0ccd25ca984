import * as z from 'zod';
import { type ErrorIssue, MentorMatchError } from '../../errors';
import { addAll } from '../../lists';
import { parseWith } from '../../model';
import { checkMinimumGroup, DEFAULT_MINIMUM_GROUP, type EvaluationOptions } from '../disclosure';
import { checkConfidence, DEFAULT_CONFIDENCE, refuseIssues } from '../statistics';
import { type Grouping, groupingSchema } from './grouping';
import type { Instrument } from './instrument';
import type { SurveyInvitation } from './invitation';
import { parseInvitations, parseResponses, type SurveyResponse } from './response';

/** What a survey is summarized from. */
export interface SurveyInput {
  readonly instrument: Instrument;
  /** All responses to the instrument, at all moments. */
  readonly responses: readonly SurveyResponse[];
  /** Everybody who was asked; absent where that is not known. */
  readonly invitations?: readonly SurveyInvitation[];
  /** Breakdowns beside the one by role. */
  readonly groupings?: readonly Grouping[];
}

/** A survey that was checked, with every default filled in. */
export interface CheckedSurvey {
  readonly instrument: Instrument;
  readonly responses: readonly SurveyResponse[];
  readonly invitations: readonly SurveyInvitation[];
  readonly invitationsKnown: boolean;
  readonly groupings: readonly Grouping[];
  readonly minimum: number;
  readonly confidence: number;
}

/** @throws MentorMatchError `invalid-input` with everything that is wrong. */
export function checkSurvey(
  input: SurveyInput,
  instrument: Instrument,
  options: EvaluationOptions,
): CheckedSurvey {
  const minimum = options.minimumGroup ?? DEFAULT_MINIMUM_GROUP;
  const confidence = options.confidence ?? DEFAULT_CONFIDENCE;
  const issues: ErrorIssue[] = [];
  checkMinimumGroup(issues, minimum);
  checkConfidence(issues, confidence);
  const attempt = <T>(parse: () => T, otherwise: T): T => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      addAll(issues, error.issues);
      return otherwise;
    }
  };
  const groupings = attempt(() => parseWith(z.array(groupingSchema), input.groupings ?? [], 'groupings'), []);
  const invitations = attempt(() => parseInvitations(input.invitations ?? [], [instrument]), []);
  const known = issues.length === 0 ? input.invitations : undefined;
  const responses = attempt(() => parseResponses(input.responses, [instrument], known), []);
  refuseIssues(issues);
  return {
    instrument,
    responses,
    invitations,
    invitationsKnown: input.invitations !== undefined,
    groupings,
    minimum,
    confidence,
  };
}
