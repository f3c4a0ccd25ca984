import type { EvaluatedFigure, ProgramFinding, ProgramFindingCode } from '../result';
import { differsFromZero, sentenceOf, toldFigures, toldValue } from './against-threshold';
import { type FindingRule, findingOf } from './rule';

/** Something that may go together with good outcomes, and what follows in either direction. */
interface Candidate {
  readonly subject: string;
  readonly figure: EvaluatedFigure;
  readonly higher: string | null;
  readonly lower: string | null;
}

/**
 * One finding for each association that holds after the adjustment for all that were looked at, and one for all the
 * others together: that the data cannot tell. Only associations: nothing was assigned by lot.
 */
export function associations(
  code: ProgramFindingCode,
  candidates: readonly Candidate[],
  nothing: (tested: number, unclear: number) => string,
  confidence: Parameters<FindingRule>[0]['confidence'],
): readonly ProgramFinding[] {
  const told = candidates.filter(({ figure }) => toldFigures([figure]).length > 0);
  const clear = told.filter(({ figure }) => differsFromZero(figure, confidence));
  const unclear = told.filter((candidate) => !clear.includes(candidate));
  return [
    ...clear.flatMap(({ subject, figure, higher, lower }) => {
      const recommendation = toldValue(figure) > 0 ? higher : lower;
      return findingOf(
        {
          code,
          subject,
          kind: recommendation === null ? 'works' : 'change',
          statement: `${sentenceOf(figure)} The two went together; that is no proof that one comes from the other.`,
          recommendation,
        },
        [figure],
        0,
      );
    }),
    ...(unclear.length === 0
      ? []
      : findingOf(
          {
            code,
            subject: 'unclear',
            kind: 'cannot-tell',
            statement: nothing(told.length, unclear.length),
            recommendation: null,
          },
          unclear.map(({ figure }) => figure),
          0,
        )),
  ];
}
