import { againstThreshold } from '../against-threshold';
import type { FindingRule } from '../rule';

/** More people recommend the program than advise against it, or the other way round. */
export const recommendation: FindingRule = ({ levels }) =>
  levels
    .flatMap(({ figures }) => figures)
    .filter(({ id }) => id.startsWith('survey/') && id.endsWith('/recommend'))
    .flatMap((figure) =>
      againstThreshold({
        code: 'recommendation',
        subject: figure.id,
        figure,
        threshold: 0,
        above: {
          kind: 'works',
          says: 'More people would recommend it than not.',
          recommendation: null,
        },
        below: {
          kind: 'change',
          says: 'Fewer people would recommend it than not.',
          recommendation:
            'Read the comments and ask five of those who answered 0 to 6 what would have to change.',
        },
      }),
    );
