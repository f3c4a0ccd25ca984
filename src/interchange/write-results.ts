import type { Matching } from '../model';
import { csvStart, formatRecord } from './csv/cell';
import type { CsvWriteOptions } from './options';

/** Names of people by id, for columns that a person reads. */
export type NamesById = { readonly [id: string]: string };

/**
 * Writes the matches as CSV: who with whom, the score, the coverage and the reasons in words. One column a
 * criterion gives its value, blank where it could not be assessed. Formula-like cells are neutralized.
 */
export function writeMatches(
  matching: Matching,
  names: { readonly mentors?: NamesById; readonly mentees?: NamesById } = {},
  options: CsvWriteOptions = {},
): string {
  const criteria = [
    ...new Set(matching.matches.flatMap((match) => match.contributions.map((one) => one.criterion))),
  ];
  const header = formatRecord(
    [
      'mentee id',
      'mentee',
      'mentor id',
      'mentor',
      'score',
      'points',
      'coverage',
      'locked',
      ...criteria,
      'reasons',
    ],
    options,
  );
  const rows = matching.matches.map((match) => {
    const values = new Map(match.contributions.map((one) => [one.criterion, one.value]));
    const reasons = match.contributions
      .filter((one) => one.share > 0)
      .flatMap((one) => one.evidence.map((item) => item.text));
    return formatRecord(
      [
        match.menteeId,
        names.mentees?.[match.menteeId],
        match.mentorId,
        names.mentors?.[match.mentorId],
        match.score,
        match.units,
        match.coverage,
        match.locked,
        ...criteria.map((criterion) => values.get(criterion)),
        reasons.join('; '),
      ],
      options,
    );
  });
  return csvStart(options) + header + rows.join('');
}

/** Writes everybody without a partner as CSV: side, id, name, the kind of reason, and the reason in words. */
export function writeUnmatched(
  matching: Matching,
  names: { readonly mentors?: NamesById; readonly mentees?: NamesById } = {},
  options: CsvWriteOptions = {},
): string {
  const header = formatRecord(['side', 'id', 'name', 'reason', 'explanation'], options);
  const rows = (['mentees', 'mentors'] as const).flatMap((side) =>
    matching.unmatched[side].map((person) =>
      formatRecord(
        [
          side === 'mentees' ? 'mentee' : 'mentor',
          person.id,
          names[side]?.[person.id],
          person.reason.kind,
          person.text,
        ],
        options,
      ),
    ),
  );
  return csvStart(options) + header + rows.join('');
}
