import { printValue } from '../../../errors';
import { MOST_EXAMPLES, tableWarning } from '../../../messages';
import { canonicalId, clearlyDiffer, type Side, type Warning } from '../../../model';
import type { CsvRecord } from '../../csv';
import type { SidePlan } from '../plan';
import { timesOf } from './times';

/** Who a row is about. */
export interface RowPerson {
  /** Sides of the cohort that the row belongs to. */
  readonly sides: string;
  readonly id: string;
  readonly name: string | undefined;
  /** The cell of the column of times, if one decides. */
  readonly time: string;
}

/**
 * Who a row is about.
 *
 * @param timeColumn the column of times that decides between rows.
 */
export function rowPerson(
  { cells }: CsvRecord,
  plan: SidePlan | undefined,
  sides: readonly Side[],
  timeColumn: number | undefined,
): RowPerson {
  const textOf = (path: string): string | undefined => {
    const value = plan?.fields.find(({ field }) => field.path === path)?.read(cells, () => undefined);
    return typeof value === 'string' ? value : undefined;
  };
  const time = (timeColumn === undefined ? '' : (cells[timeColumn] ?? '')).trim();
  return { sides: sides.join(), id: textOf('id') ?? '', name: textOf('name'), time };
}

interface Kept {
  record: CsvRecord;
  person: RowPerson;
  /** Rows that it stands for, beside its own. */
  readonly others: number[];
}

/**
 * Of several rows of one person, lets the first or the last through, by the order of the rows or by a column of times.
 * Rows with one id and two names are two people until somebody says otherwise: all of them go through, and are an error
 * later. Memory: the rows, until the last is known.
 */
export class DuplicateRows {
  private readonly keep: 'first' | 'last';
  private readonly byTime: boolean;
  private readonly people = new Map<string, Kept>();
  /** Rows that nothing can be compared with: they have no id. */
  private readonly others: CsvRecord[] = [];

  constructor(keep: 'first' | 'last', byTime: boolean) {
    this.keep = keep;
    this.byTime = byTime;
  }

  push(record: CsvRecord, person: RowPerson): void {
    const id = canonicalId(person.id);
    if (id === '') {
      this.others.push(record);
      return;
    }
    const key = JSON.stringify([person.sides, id]);
    const known = this.people.get(key);
    if (known === undefined) this.people.set(key, { record, person, others: [] });
    else if (!sameName(known.person.name, person.name)) this.others.push(record);
    else if (this.replaces(person, known.person)) {
      known.others.push(known.record.row);
      known.record = record;
      known.person = person;
    } else known.others.push(record.row);
  }

  /** The rows that count, in their order. */
  end(): CsvRecord[] {
    return [...this.others, ...[...this.people.values()].map(({ record }) => record)].sort(
      (a, b) => a.row - b.row,
    );
  }

  /** Rows that do not count, because another of the same person does. */
  left(): readonly number[] {
    return [...this.people.values()].flatMap(({ others }) => others).sort((a, b) => a - b);
  }

  warnings(fileName: string): Warning[] {
    const replaced = [...this.people.values()].filter(({ others }) => others.length > 0);
    if (replaced.length === 0) return [];
    const examples = replaced
      .slice(0, MOST_EXAMPLES)
      .map(
        ({ record, person, others }) =>
          `${printValue(person.id)}: row ${record.row}, not ${others.join(', ')}`,
      );
    return [tableWarning('warnings.people-replaced', { count: replaced.length, examples }, fileName)];
  }

  private replaces(later: RowPerson, earlier: RowPerson): boolean {
    if (!this.byTime) return this.keep === 'last';
    const [before, after] = timesOf(earlier.time, later.time);
    // Equal or unreadable times leave it to the order of the rows.
    const newer = before === undefined || after === undefined || before === after ? true : after > before;
    return this.keep === 'last' ? newer : !newer;
  }
}

/** Whether two names may be one person's, or are not both given. */
function sameName(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || clearlyDiffer(a, b) === false;
}
