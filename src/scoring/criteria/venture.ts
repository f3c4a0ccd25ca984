import { type ErrorIssue, printValue } from '../../errors';
import { scoringEvidence as evidence } from '../../messages';
import type { Cohort, Evidence, Venture } from '../../model';
import { type FieldAnswers, isBlank, shareOf } from '../answers';
import type { Facts } from '../setup';
import { type Closest, profiles } from '../shapes';
import type { CriterionDefinition } from './definition';

const FUNCTIONS = 1;
const SECTOR = 2;
const STAGE = 4;

const answers: FieldAnswers = {
  by: 'fields',
  ofMentor: ({ ventures = [] }) => ventures.reduce((fields, one) => fields | fieldsOf(one), 0),
  ofMentee: ({ venture = {} }) => fieldsOf(venture),
  parts: [shareOf(FUNCTIONS), shareOf(SECTOR), shareOf(STAGE)],
  blank: (blank) => evidence(`venture.${blank ?? 'not-comparable'}`, {}),
};

function fieldsOf({ functions, sector, stage }: Venture): number {
  return (
    (isBlank(functions) ? 0 : FUNCTIONS) +
    (sector === undefined ? 0 : SECTOR) +
    (stage === undefined ? 0 : STAGE)
  );
}

/**
 * Venture: whether the mentor has built what the mentee is building. Directed; the mean over three parts. A part that
 * one of the two left blank counts at the criterion's prior; a part that no pair can be compared by is left out:
 *
 * - functions: mean over the functions needed of the closeness to any the mentor has carried out;
 * - sector: closeness to the sector of any of the mentor's ventures;
 * - stage: 1 if one of them came to the mentee's stage or further, otherwise 0.
 *
 * Not assessable if no part is.
 */
export const venture: CriterionDefinition = {
  id: 'venture',
  reads: { mentors: ['ventures'], mentees: ['venture'] },
  words: ['functions', 'sectors'],
  answers,
  issues: stageIssues,
  prepare: (cohort, facts) => {
    const { stages } = facts.params.venture;
    return profiles(
      [
        {
          kind: 'closest',
          words: 'functions',
          offered: ({ ventures = [] }) => ventures.flatMap((one) => one.functions ?? []),
          wanted: (mentee) => mentee.venture?.functions ?? [],
          describe: (found) => found.map(describeFunction),
        },
        {
          kind: 'closest',
          words: 'sectors',
          offered: ({ ventures = [] }) => ventures.flatMap((one) => one.sector ?? []),
          wanted: (mentee) => (mentee.venture?.sector === undefined ? [] : [mentee.venture.sector]),
          describe: (found) => found.map(describeSector),
        },
        {
          kind: 'gap',
          ofMentor: ({ ventures = [] }) => furthestStage(ventures, facts),
          ofMentee: (mentee) =>
            mentee.venture === undefined ? undefined : furthestStage([mentee.venture], facts),
          ahead: 'mentor',
          // The mentee's stage or further.
          knots: [0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
          describe: ({ ofMentor, ofMentee, value }) => [
            evidence(`venture.stage-${value === 1 ? '' : 'not-'}reached`, {
              stage: stages[ofMentee]!,
              reached: stages[ofMentor]!,
            }),
          ],
        },
      ],
      { kind: 'mean', prior: facts.prior, parts: facts.parts },
      answers,
      cohort,
      facts.tags,
    );
  },
};

/** Position of the furthest stage that any of the ventures came to; `undefined` if none says. */
function furthestStage(ventures: readonly Venture[], facts: Facts): number | undefined {
  let furthest: number | undefined;
  for (const { stage } of ventures) {
    if (stage === undefined) continue;
    const at = stageIndex(stage, facts);
    if (at >= 0) furthest = Math.max(furthest ?? at, at);
  }
  return furthest;
}

/** Position of a stage on the policy's scale, -1 if it is not on it. */
function stageIndex(stage: string, { tags, params }: Facts): number {
  const tag = tags.canonical(stage);
  return params.venture.stages.findIndex((candidate) => tags.canonical(candidate) === tag);
}

/** Stages that are not on the policy's scale would otherwise count as not given. */
function stageIssues(cohort: Cohort, facts: Facts): readonly ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const check = (path: string, stage: string | undefined) => {
    if (stage === undefined || stageIndex(stage, facts) >= 0) return;
    issues.push({
      path,
      message: 'the stage is not on the scale of policy.params.venture.stages',
      received: printValue(stage),
      expected: `one of ${facts.params.venture.stages.join(', ')}, or nothing`,
    });
  };
  for (const [index, mentee] of cohort.mentees.entries()) {
    check(`mentees[${index}].venture.stage`, mentee.venture?.stage);
  }
  for (const [index, mentor] of cohort.mentors.entries()) {
    for (const [at, one] of (mentor.ventures ?? []).entries()) {
      check(`mentors[${index}].ventures[${at}].stage`, one.stage);
    }
  }
  return issues;
}

function describeFunction({ wanted, name, closeness }: Closest): Evidence {
  if (closeness === 1) return evidence('venture.function-carried-out', { function: wanted });
  if (closeness === 0) return evidence('venture.function-missing', { function: wanted });
  return evidence('venture.function-related', { function: wanted, related: name, similarity: closeness });
}

function describeSector({ wanted, name, closeness }: Closest): Evidence {
  if (closeness === 1) return evidence('venture.sector-known', { sector: wanted });
  if (closeness === 0) return evidence('venture.sector-unknown', { sector: wanted });
  return evidence('venture.sector-related', { sector: wanted, related: name, similarity: closeness });
}
