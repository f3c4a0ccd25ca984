import {
  type EvaluatedFigure,
  type FindingKind,
  formatEstimate,
  formatValue,
  judge,
  type ProgramFinding,
  type ProgramFindingCode,
} from '../result';
import { findingOf } from './rule';

/** What follows when a figure lies on one side of its threshold. */
interface Outcome {
  readonly kind: FindingKind;
  readonly says: string;
  readonly recommendation: string | null;
}

/** A figure, the threshold it is held against, and what is said in each of the three cases. */
export interface ThresholdRule {
  readonly code: ProgramFindingCode;
  readonly subject: string;
  readonly figure: EvaluatedFigure;
  readonly threshold: number;
  readonly above: Outcome;
  readonly below: Outcome;
}

/**
 * A finding from one figure: `above` or `below` where its whole interval lies there, else that the data cannot
 * tell. None for hidden figures and for those without a value.
 */
export function againstThreshold(rule: ThresholdRule): readonly ProgramFinding[] {
  const { code, subject, figure, threshold } = rule;
  const { estimate, label, kind } = figure;
  if (estimate.hidden || estimate.value.value === null) return [];
  const told = `${label}: ${formatEstimate(figure, estimate.value)}.`;
  const verdict = judge(estimate, threshold);
  const outcome: Outcome =
    verdict === 'unclear'
      ? {
          kind: 'cannot-tell',
          says: `The data cannot tell on which side of ${formatValue(kind, threshold)} it lies.`,
          recommendation: null,
        }
      : rule[verdict];
  return findingOf(
    {
      code,
      subject,
      kind: outcome.kind,
      statement: `${told} ${outcome.says}`,
      recommendation: outcome.recommendation,
    },
    [figure],
    threshold,
  );
}

/** Whether a figure differs from 0 beyond chance: its interval leaves out 0, and so does its (adjusted) p value. */
export function differsFromZero({ estimate }: EvaluatedFigure, confidence: number): boolean {
  if (estimate.hidden || judge(estimate, 0) === 'unclear') return false;
  return estimate.value.p !== null && estimate.value.p < 1 - confidence;
}

/** Figures that are told and have a value. */
export function toldFigures(figures: readonly EvaluatedFigure[]): readonly EvaluatedFigure[] {
  return figures.filter(({ estimate }) => !estimate.hidden && estimate.value.value !== null);
}

/** A figure's value; only for figures that are told. */
export function toldValue({ estimate }: EvaluatedFigure): number {
  return estimate.hidden ? 0 : (estimate.value.value ?? 0);
}

/** `label: value (n, interval)` of a figure that is told. */
export function sentenceOf(figure: EvaluatedFigure): string {
  const { estimate, label } = figure;
  return estimate.hidden ? '' : `${label}: ${formatEstimate(figure, estimate.value)}.`;
}
