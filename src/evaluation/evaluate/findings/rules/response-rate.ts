import { formatShare } from '../../result';
import { sentenceOf, toldFigures, toldValue } from '../against-threshold';
import { type FindingRule, findingOf } from '../rule';

/**
 * Too few of those asked have answered. The rate itself is counted, not estimated, so no interval is needed to say
 * so; what follows for the answers is in the bounds.
 */
export const responseRate: FindingRule = ({ participation }, limits) =>
  toldFigures(participation.figures)
    .filter((figure) => figure.id.startsWith('response-rate/') && toldValue(figure) < limits.responseRate)
    .flatMap((figure) =>
      findingOf(
        {
          code: 'response-rate',
          subject: figure.id.slice('response-rate/'.length),
          kind: 'change',
          statement: `${sentenceOf(figure)} That is less than ${formatShare(limits.responseRate)}: those who kept silent may think otherwise.`,
          recommendation:
            'Ask fewer questions, say what became of the last answers, and remind once; read these answers with their bounds.',
        },
        [figure],
        limits.responseRate,
      ),
    );
