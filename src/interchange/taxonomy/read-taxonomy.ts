import {
  type ErrorIssue,
  expectList,
  expectObject,
  expectText,
  MentorMatchError,
  printValue,
} from '../../errors';
import { MOST_EXAMPLES, tableWarning } from '../../messages';
import { type Concept, compareText, type Warning } from '../../model';
import { type AmbiguousLabel, Concepts } from './concepts';
import { formatOf, type TaxonomyFileKind } from './formats';
import { NamedTable, type TaxonomyFile } from './table';

/** What was read of a file of a taxonomy. */
export interface TaxonomyFileReading {
  readonly name: string;
  readonly kind: TaxonomyFileKind;
  /** Rows below the header. */
  readonly rows: number;
  /** Rows that say something; obsolete concepts do not. */
  readonly read: number;
}

/** A taxonomy that was read. */
export interface TaxonomyRead {
  /** For `policy.similarity.taxonomy`. */
  readonly concepts: readonly Concept[];
  /** Preferred and other labels of all concepts. */
  readonly labels: number;
  readonly files: readonly TaxonomyFileReading[];
  /**
   * Labels that several concepts prefer, or that several have among their other labels and none prefers. Who writes one
   * is taken to mean whichever of them is nearest to what the other side writes; give it a synonym if that is too much.
   */
  readonly ambiguous: readonly AmbiguousLabel[];
  /** Ambiguous labels, and parents that no file names, which are left out. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads a taxonomy from the text of its files, which are told apart by the names of their columns:
 *
 * - ESCO (1.2): `skills_en.csv`, `skillGroups_en.csv`, `broaderRelationsSkillPillar_en.csv`, collections, the
 *   hierarchy; labels of a cell are one a line or between `|`. Several languages together make one taxonomy of both: a
 *   concept keeps the label of the first file, and the others besides.
 * - O*NET (30): `Content Model Reference.txt`, `Skills.txt`, `Knowledge.txt` and the like, `Technology Skills.txt`,
 *   `Occupation Data.txt`, `Alternate Titles.txt`.
 * - Any table with `id`, `label`, `alternative labels`, `parent`, under these or like names, in English or French;
 *   without ids the labels are the ids. Labels of a cell stand one a line, or between `|` or `;`.
 *
 * Deterministic: concepts stand in the order of the files. O(length).
 *
 * @throws MentorMatchError `invalid-table` for files that are none of these, and where no concept was read.
 *
 * @example
 * ```ts
 * import { readTaxonomy } from 'mentor-match/words';
 *
 * const text = 'id,label,alternative labels,parent\nd,data,,\ns,SQL,"structured query language|sequel",d\n';
 * const [, sql] = readTaxonomy([{ name: 'ours.csv', text }]).concepts;
 * sql?.altLabels; // => ['structured query language', 'sequel']
 * sql?.parentIds; // => ['d']
 * ```
 */
export function readTaxonomy(files: readonly TaxonomyFile[]): TaxonomyRead {
  expectList('files', files, 'a list of files');
  for (const [at, file] of files.entries()) {
    expectObject(`files[${at}]`, file, 'an object with "name" and "text"');
    for (const key of ['name', 'text'] as const) expectText(`files[${at}].${key}`, file[key]);
  }
  const concepts = new Concepts();
  const issues: ErrorIssue[] = [];
  const readings: TaxonomyFileReading[] = [];
  for (const file of files) {
    const table = new NamedTable(file);
    const format = formatOf(table);
    if (format === undefined) issues.push(unknownTable(table));
    else {
      const read = format.read(table, concepts);
      readings.push({ name: file.name, kind: format.kind, rows: table.rows.length, read });
    }
  }
  const found = concepts.finish();
  if (issues.length === 0 && found.concepts.length === 0)
    issues.push({
      path: files[0]?.name ?? 'files',
      message: 'no concept was read',
      received: `${files.length} files`,
      expected: 'a file with the labels of concepts, such as skills_en.csv of ESCO',
    });
  if (issues.length > 0) throw new MentorMatchError('invalid-table', issues);
  return {
    concepts: found.concepts,
    labels: found.labels,
    files: readings,
    ambiguous: found.ambiguous,
    warnings: warningsOf(found.ambiguous, found.unknownParents),
  };
}

function unknownTable({ name, headers }: NamedTable): ErrorIssue {
  return {
    path: `${name}: row 1`,
    message: 'these are not the columns of a taxonomy',
    received: printValue(headers.join(', ')),
    expected:
      'files of ESCO (conceptUri, preferredLabel, …) or O*NET (Element ID, Element Name, …), or columns id, label, alternative labels, parent',
  };
}

function warningsOf(
  ambiguous: readonly AmbiguousLabel[],
  unknownParents: ReadonlyMap<string, number>,
): Warning[] {
  const warnings: Warning[] = [];
  const more = (count: number) => (count > MOST_EXAMPLES ? { more: count - MOST_EXAMPLES } : {});
  if (ambiguous.length > 0)
    warnings.push(
      tableWarning(
        'warnings.taxonomy-ambiguous',
        {
          count: ambiguous.length,
          labels: ambiguous.slice(0, MOST_EXAMPLES).map(({ label }) => label),
          ...more(ambiguous.length),
        },
        'taxonomy',
      ),
    );
  const parents = [...unknownParents.keys()].sort(compareText);
  if (parents.length > 0)
    warnings.push(
      tableWarning(
        'warnings.taxonomy-unknown-parents',
        { count: parents.length, parents: parents.slice(0, MOST_EXAMPLES), ...more(parents.length) },
        'taxonomy',
      ),
    );
  return warnings;
}
