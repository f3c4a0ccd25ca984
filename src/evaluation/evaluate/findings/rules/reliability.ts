import { judge } from '../../result';
import { sentenceOf } from '../against-threshold';
import { type FindingRule, findingOf } from '../rule';

/** The items of a scale hang together too little for their mean to mean anything. */
export const reliability: FindingRule = ({ reliabilities }, limits) =>
  reliabilities
    .filter(({ estimate }) => judge(estimate, limits.reliability) === 'below')
    .flatMap((figure) =>
      findingOf(
        {
          code: 'reliability',
          subject: figure.id.slice('reliability/'.length),
          kind: 'change',
          statement: `${sentenceOf(figure)} Its statements do not measure one thing.`,
          recommendation:
            'Reword the statement that goes least with the others, and do not compare this scale until then.',
        },
        [figure],
        limits.reliability,
      ),
    );
