import type { Concepts } from './concepts';
import { labelsOf, type NamedTable } from './table';

/** What a file of a taxonomy is. */
export type TaxonomyFileKind =
  | 'esco-concepts'
  | 'esco-relations'
  | 'esco-hierarchy'
  | 'onet-elements'
  | 'onet-occupations'
  | 'onet-titles'
  | 'onet-technologies'
  | 'table';

/** A kind of file: the columns by which it is known, and what it says. The first that fits is taken. */
interface TaxonomyFormat {
  readonly kind: TaxonomyFileKind;
  readonly fits: (table: NamedTable) => boolean;
  /** @returns how many rows were read. */
  readonly read: (table: NamedTable, concepts: Concepts) => number;
}

/** Several concepts in a cell of ESCO stand between `|`. */
const PARTS = /\s*\|\s*|[\n\r]+/;
const ESCO_LABELS = /[\n\r]+|\s\|\s/;

const SOC = 'O*NET-SOC Code';
const ID = ['id', 'code', 'concept id', 'identifier', 'identifiant', 'uri', 'concept uri'];
const LABEL = [
  'label',
  'preferred label',
  'name',
  'title',
  'term',
  'skill',
  'concept',
  'libelle',
  'intitule',
  'nom',
  'competence',
];
const ALTERNATIVE = [
  'alternative labels',
  'alternative label',
  'alt labels',
  'alt label',
  'synonyms',
  'synonym',
  'aliases',
  'alias',
  'also known as',
  'other labels',
  'autres libelles',
  'synonymes',
  'labels alternatifs',
];
const PARENT = [
  'parent',
  'parent id',
  'parents',
  'parent ids',
  'parent code',
  'broader',
  'broader id',
  'category',
  'group',
  'parent uri',
  'categorie',
  'groupe',
];

/** In the order in which files are tried. */
const FORMATS: readonly TaxonomyFormat[] = [
  {
    kind: 'esco-concepts',
    fits: (table) => table.has('conceptUri', 'preferredLabel'),
    read: (table, concepts) => {
      const [uri, label, status] = [table.at('conceptUri'), table.at('preferredLabel'), table.at('status')];
      const [alternative, hidden] = [table.at('altLabels'), table.at('hiddenLabels')];
      const broader = table.at('broaderConceptUri');
      return each(table, (cells) => {
        if (/obsolete/i.test(cells[status] ?? '')) return false;
        const labels = [cells[alternative], cells[hidden]].flatMap((cell) => labelsOf(cell, ESCO_LABELS));
        return add(concepts, cells[uri], cells[label], labels, labelsOf(cells[broader], PARTS));
      });
    },
  },
  {
    kind: 'esco-relations',
    fits: (table) => table.has('conceptUri', 'broaderUri'),
    read: (table, concepts) => {
      const [uri, broader] = [table.at('conceptUri'), table.at('broaderUri')];
      return each(table, (cells) => relate(concepts, cells[uri], cells[broader]));
    },
  },
  {
    kind: 'esco-hierarchy',
    fits: (table) => table.has('Level 0 URI', 'Level 1 URI'),
    read: (table, concepts) => {
      const levels = [0, 1, 2, 3, 4, 5].map(
        (level) =>
          [
            table.at(`Level ${level} URI`),
            table.at(`Level ${level} preferred term`, `Level ${level} term`),
          ] as const,
      );
      return each(table, (cells) => {
        const path = levels.flatMap(([uri, term]) => {
          const [id, label] = [cells[uri]?.trim() ?? '', cells[term]?.trim() ?? ''];
          return id === '' || label === '' ? [] : [{ id, label }];
        });
        for (const [at, { id, label }] of path.entries())
          concepts.add(id, label, [], at === 0 ? [] : [path[at - 1]!.id]);
        return path.length > 0;
      });
    },
  },
  {
    kind: 'onet-technologies',
    fits: (table) =>
      table.has('Commodity Code', 'Commodity Title') && table.at('Example', 'Workplace Example') >= 0,
    read: (table, concepts) => {
      const [code, title] = [table.at('Commodity Code'), table.at('Commodity Title')];
      const example = table.at('Example', 'Workplace Example');
      return each(table, (cells) => {
        const commodity = cells[code]?.trim() ?? '';
        const name = cells[example]?.trim() ?? '';
        if (!add(concepts, commodity, cells[title]) || name === '') return false;
        concepts.add(`technology ${name}`, name, [], [commodity]);
        return true;
      });
    },
  },
  {
    // Of the content model, and of ratings of occupations, which name an element in many rows.
    kind: 'onet-elements',
    fits: (table) => table.has('Element ID', 'Element Name'),
    read: (table, concepts) => {
      const [id, name] = [table.at('Element ID'), table.at('Element Name')];
      return each(table, (cells) => {
        const element = cells[id]?.trim() ?? '';
        const above = element.slice(0, Math.max(0, element.lastIndexOf('.')));
        return add(concepts, element, cells[name], [], above === '' ? [] : [above]);
      });
    },
  },
  {
    kind: 'onet-titles',
    fits: (table) => table.has(SOC, 'Alternate Title'),
    read: (table, concepts) => {
      const [code, title, short] = [table.at(SOC), table.at('Alternate Title'), table.at('Short Title')];
      return each(table, (cells) => {
        const occupation = cells[code]?.trim() ?? '';
        if (occupation === '') return false;
        for (const label of [cells[title], cells[short]])
          if (label !== undefined && !/^(?:n\/a)?$/i.test(label.trim()))
            concepts.addLabel(occupation, label.trim());
        return true;
      });
    },
  },
  {
    kind: 'onet-occupations',
    fits: (table) => table.has(SOC, 'Title'),
    read: (table, concepts) => {
      const [code, title] = [table.at(SOC), table.at('Title')];
      return each(table, (cells) => add(concepts, cells[code], cells[title]));
    },
  },
  {
    kind: 'table',
    fits: (table) => table.at(...LABEL) >= 0,
    read: (table, concepts) => {
      const [id, label] = [table.at(...ID), table.at(...LABEL)];
      const [alternative, parent] = [table.at(...ALTERNATIVE), table.at(...PARENT)];
      return each(table, (cells) => {
        const name = cells[label]?.trim() ?? '';
        const own = cells[id]?.trim() ?? '';
        return add(
          concepts,
          own === '' ? name : own,
          name,
          labelsOf(cells[alternative]),
          labelsOf(cells[parent]),
        );
      });
    },
  },
];

export function formatOf(table: NamedTable): TaxonomyFormat | undefined {
  return FORMATS.find(({ fits }) => fits(table));
}

function each(table: NamedTable, read: (cells: readonly string[]) => boolean): number {
  let count = 0;
  for (const row of table.rows) if (read(row)) count += 1;
  return count;
}

function add(
  concepts: Concepts,
  id: string | undefined,
  label: string | undefined,
  altLabels: readonly string[] = [],
  parents: readonly string[] = [],
): boolean {
  const [key, name] = [id?.trim() ?? '', label?.trim() ?? ''];
  if (key === '' || name === '') return false;
  concepts.add(key, name, altLabels, parents);
  return true;
}

function relate(concepts: Concepts, id: string | undefined, parent: string | undefined): boolean {
  const [own, above] = [id?.trim() ?? '', parent?.trim() ?? ''];
  if (own === '' || above === '') return false;
  concepts.addParent(own, above);
  return true;
}
