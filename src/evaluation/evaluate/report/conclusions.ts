import { type FindingKind, formatShare, type ProgramEvaluation, type ProgramFinding } from '../result';
import { blocks, escapeMarkdown, list, paragraph } from './markdown';
import { count, upperFirst } from './summary';

const TITLES: { readonly [K in FindingKind]: string } = {
  change: 'Change',
  'cannot-tell': 'The data cannot tell',
  works: 'Keep',
};

/** All findings with their recommendations. */
export function findings({ findings: all }: ProgramEvaluation): string {
  const of = (kind: FindingKind) => {
    const own = all.filter((finding) => finding.kind === kind);
    return own.length === 0 ? '' : blocks([`### ${TITLES[kind]}`, own.map(item).join('\n')]);
  };
  return blocks([
    '## Findings and recommendations',
    all.length === 0 ? 'There are none.' : '',
    of('change'),
    of('cannot-tell'),
    of('works'),
  ]);
}

function item({ statement, recommendation }: ProgramFinding): string {
  const said = list([escapeMarkdown(statement)]);
  if (recommendation === null) return said;
  return `${said}\n  - ${paragraph(`**Recommended:** ${escapeMarkdown(recommendation)}`, '    ')}`;
}

/** What is not known, and how far the rest can be trusted. */
export function limits(evaluation: ProgramEvaluation): string {
  const { levels, hiddenFigures, minimumGroup, confidence, leftOut, surveys, participation } = evaluation;
  const missing = levels.flatMap((level) =>
    level.missing.map((text) => `${upperFirst(level.level)}: ${text}`),
  );
  const late = Object.entries(leftOut).filter(([, n]) => n > 0);
  const words: { readonly [name: string]: string } = { logEntries: 'log entries' };
  const asked = surveys.flatMap(({ moments }) => moments).filter(({ asked: n }) => n !== null);
  return blocks([
    '## What was not measured, and limits',
    list(missing),
    missing.length === 0 ? '' : 'How far the rest can be trusted:',
    list([
      ...(late.length === 0
        ? []
        : [
            `Dated after the evaluation and left out: ${late.map(([name, n]) => `${n} ${words[name] ?? name}`).join(', ')}.`,
          ]),
      hiddenFigures === 0
        ? `No figure had to be hidden; those of fewer than ${minimumGroup} people would be.`
        : `${count(hiddenFigures, 'figure is', 'figures are')} hidden: they stand for fewer than ${minimumGroup} people, or such could be derived from them.`,
      surveys.length === 0
        ? 'There was no survey.'
        : asked.length === 0
          ? 'Who was asked is not known, so nothing can be said of those who did not answer.'
          : 'Those who did not answer may think otherwise than those who did. “Of all asked” tells how far a share could move if all of them did.',
      `Intervals hold the true value in ${formatShare(confidence)} of cases. They tell of chance alone, and read this program as one of many such.`,
      ...(participation.mentors.inPairs < participation.pairs.proposed
        ? ['Some people are in several pairs, which makes intervals over pairs a little too narrow.']
        : []),
      'Findings about different things were not adjusted for one another: of many, one may be chance.',
    ]),
  ]);
}
