import { differsFromZero, sentenceOf, toldFigures, toldValue } from '../against-threshold';
import { type FindingRule, findingOf } from '../rule';

/**
 * A scale of learning or behaviour rose or fell in those who answered twice. Without people who did not take part
 * nobody knows whether it would have done so anyway.
 */
export const learning: FindingRule = ({ levels, confidence }) => {
  const changes = toldFigures(
    levels
      .filter(({ level }) => level === 'learning' || level === 'behaviour')
      .flatMap(({ figures }) =>
        figures.filter(({ kind, source }) => kind === 'change' && source === 'survey'),
      ),
  );
  const clear = changes.filter((figure) => differsFromZero(figure, confidence));
  const unclear = changes.filter((figure) => !clear.includes(figure));
  return [
    ...clear.flatMap((figure) => {
      const rose = toldValue(figure) > 0;
      return findingOf(
        {
          code: 'learning',
          subject: figure.id,
          kind: rose ? 'works' : 'change',
          statement: `${sentenceOf(figure)} It ${rose ? 'rose' : 'fell'} beyond chance in those who answered both times.`,
          recommendation: rose
            ? null
            : 'Ask mentees what got in the way, and look at whether the training and agendas serve it.',
        },
        [figure],
        0,
      );
    }),
    ...(unclear.length === 0
      ? []
      : findingOf(
          {
            code: 'learning',
            subject: 'unclear',
            kind: 'cannot-tell',
            statement: `For ${unclear.length} of ${changes.length} changes in learning and behaviour the data cannot tell whether they went up or down.`,
            recommendation: null,
          },
          unclear,
          0,
        )),
  ];
};
