import { expectKnown } from '../../options';
import { summarizeInterviews } from '../interviews';
import { expectRecord } from '../statistics';
import { type Grouping, type SurveySummary, summarizeSurvey } from '../surveys';
import { checkEvidence, type Known, type ProgramEvidence } from './evidence';
import {
  comparisonsOf,
  levelResults,
  participationOf,
  priorityResults,
  programObjectives,
  progressTable,
  reliabilityFigures,
  whatWorked,
} from './figures';
import { conclude } from './findings';
import {
  DEFAULT_FINDING_LIMITS,
  type EvaluationFigures,
  evaluationFigures,
  type ProgramEvaluation,
  type ProgramEvaluationOptions,
} from './result';

/**
 * Evaluates a program from everything that is known of it: who took part, how far its objectives and priorities
 * were reached, the four levels of Kirkpatrick, performance against a comparison group, what went together with
 * good outcomes, and what to change next time, each conclusion with the figures it rests on. What was not measured
 * is said to be, and a change is only recommended where the interval of its figure leaves out the threshold.
 *
 * Figures of fewer people than the minimum are hidden, and as many others as it takes that they cannot be
 * derived: within each figure over all its breakdowns, pairs by their mentors and by their mentees. Counts of the pairs
 * (begun, over), of answers and of records are told whatever their size. Not covered: what a reader
 * knows from elsewhere, and two evaluations of nearly the same people laid side by side.
 *
 * Pure: `now` is part of the evidence, the input is not changed, the order of its lists does not matter (that of
 * the program's own lists is kept), the result is plain JSON. About O(n^2) in the number of pairs, for the protection
 * of groups and the matching of the comparison group. Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem: ids of people, objectives, measures or trainings
 *   that are not there, entries given twice, relationships later than `now`, and all that the surveys, logbooks and
 *   interviews are checked for.
 *
 * @example
 * ```ts
 * import { evaluateProgram } from 'mentor-match/evaluation';
 * import { defineProgram } from 'mentor-match/program';
 *
 * const program = defineProgram({ id: 'grow', name: 'Grow', timeFrame: { start: '2026-01-12' } });
 * const { findings } = evaluateProgram({ program, pairs: [], now: '2026-12-31T12:00:00Z' });
 * findings[0]?.recommendation; // => 'Ask both sides at the closing how they found it; ten statements are enough.'
 * ```
 */
export function evaluateProgram(
  evidence: ProgramEvidence,
  options: ProgramEvaluationOptions = {},
): ProgramEvaluation {
  expectRecord('evidence', evidence);
  expectRecord('options', options);
  expectKnown(options, { minimumGroup: true, confidence: true, caliper: true, limits: true });
  expectKnown(
    evidence,
    {
      program: true,
      selected: true,
      pairs: true,
      goalRatings: true,
      trainings: true,
      measurements: true,
      interviews: true,
      instruments: true,
      invitations: true,
      responses: true,
      performance: true,
      groupings: true,
      now: true,
    },
    'evidence',
    'field',
  );
  expectKnown(options.limits ?? {}, DEFAULT_FINDING_LIMITS, 'options.limits');
  const known = checkEvidence(evidence, options);
  const { program, minimum, confidence } = known;
  const surveys = summarizeSurveys(known);
  const progress = progressTable(known);
  const objectives = programObjectives(known);
  const comparisons = comparisonsOf(known);
  const figures: EvaluationFigures = {
    program: {
      id: program.id,
      name: program.name,
      form: program.form,
      start: program.timeFrame.start,
      end: program.timeFrame.end,
    },
    asOf: known.today,
    confidence,
    minimumGroup: minimum,
    leftOut: known.leftOut,
    participation: participationOf(known, surveys),
    objectives,
    personal: progress.personal,
    priorities: priorityResults(known, objectives, progress.priorities),
    levels: levelResults(known, surveys, progress, objectives, comparisons),
    surveys,
    reliabilities: reliabilityFigures(surveys),
    interviews:
      known.interviews === null
        ? null
        : summarizeInterviews(known.interviews.themes, known.interviews.interviews, {
            minimumGroup: minimum,
            confidence,
          }),
    comparisons,
    whatWorked: whatWorked(known, progress),
  };
  return {
    ...figures,
    findings: conclude(figures, { ...DEFAULT_FINDING_LIMITS, ...options.limits }),
    hiddenFigures: evaluationFigures(figures).filter(({ estimate }) => estimate.hidden).length,
  };
}

/** Every instrument that was used, by role, by form where there is more than one, and by the groupings given. */
function summarizeSurveys(known: Known): readonly SurveySummary[] {
  const { minimum, confidence, instruments, responses, invitations } = known;
  const groupings = [...formGrouping(known), ...known.groupings];
  return instruments.map((instrument) => {
    const own = <T extends { readonly instrumentId: string }>(list: readonly T[]) =>
      list.filter(({ instrumentId }) => instrumentId === instrument.id);
    return summarizeSurvey(
      {
        instrument,
        responses: own(responses),
        ...(invitations === undefined ? {} : { invitations: own(invitations) }),
        groupings,
      },
      { minimumGroup: minimum, confidence },
    );
  });
}

/** People by the form of their pairs; who is in pairs of several forms belongs to none. */
function formGrouping({ pairs }: Known): readonly Grouping[] {
  if (new Set(pairs.map(({ form }) => form)).size < 2) return [];
  const forms = new Map<string, Set<string>>();
  for (const { mentorId, menteeId, form } of pairs) {
    for (const personId of [mentorId, menteeId]) {
      forms.set(personId, new Set([...(forms.get(personId) ?? []), form]));
    }
  }
  const single = [...forms].flatMap(([personId, own]) =>
    own.size === 1 ? [...own].map((form) => [personId, form] as const) : [],
  );
  return [{ name: 'form', of: Object.fromEntries(single) }];
}
