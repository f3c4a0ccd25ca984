import type {
  EvaluatedFigure,
  EvaluationFigures,
  FindingEvidence,
  FindingLimits,
  ProgramFinding,
} from '../result';

/** Draws conclusions of one kind. Pure; sees nothing but what the evaluation tells. */
export type FindingRule = (evaluation: EvaluationFigures, limits: FindingLimits) => readonly ProgramFinding[];

/** A figure as evidence; `null` for a hidden one. */
export function evidenceOf(figure: EvaluatedFigure, threshold: number | null = null): FindingEvidence | null {
  if (figure.estimate.hidden) return null;
  const { n, value, interval } = figure.estimate.value;
  return { figureId: figure.id, label: figure.label, n, value, interval, threshold };
}

/** A finding from figures that are told; none where one of them is hidden or has no value. */
export function findingOf(
  finding: Omit<ProgramFinding, 'id' | 'evidence'> & { readonly subject: string },
  figures: readonly EvaluatedFigure[],
  threshold: number | null = null,
): readonly ProgramFinding[] {
  const evidence = figures.flatMap((figure) => evidenceOf(figure, threshold) ?? []);
  if (evidence.length < figures.length) return [];
  const { subject, code, kind, statement, recommendation } = finding;
  return [{ id: `${code}/${subject}`, code, kind, statement, evidence, recommendation }];
}
