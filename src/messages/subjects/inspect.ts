import type { None } from '../params';

/**
 * Texts about a table that is inspected, apart from the messages about matchings: who only matches does not load them.
 * Ids and the parameters of their templates.
 */
export interface InspectMessages {
  'source.survey': { readonly source: string; readonly rows: number };
  'source.own': None;
  'source.plain': { readonly rows: number };
  'source.json': None;
  'source.ndjson': None;

  /** What cells hold, as part of a reason. */
  'cells.emails': None;
  'cells.dates': None;
  'cells.yes-no': None;
  'cells.levels': None;
  'cells.times': None;
  'cells.zones': None;
  'cells.languages': None;
  'cells.years': None;
  'cells.counts': None;
  'cells.lists': { readonly separator: string };
  'cells.roles': None;
  'cells.ids': None;
  'cells.names': None;
  'cells.texts': None;
  'cells.ticks': { readonly count: number };
  'cells.grid': { readonly count: number };
  'cells.days': { readonly count: number };
  'cells.matrix': { readonly count: number };

  'reason.own-name': { readonly field: string };
  'reason.header': { readonly words: string; readonly cells: string };
  'reason.cells': { readonly cells: string };
  'reason.guess': { readonly cells: string };
  'reason.id': { readonly cells: string };
  'reason.id-composed': { readonly count: number };
  'reason.same-words': { readonly column: string };
  'reason.role-of-person': None;
  'reason.level-beside': { readonly column: string };
  'reason.filter-any': None;
  'reason.filter': { readonly words: readonly string[] };
  'reason.time': None;
  'reason.tool': { readonly source: string };
  'reason.counter': None;
  'reason.protected': { readonly name: string };
  'reason.blank': None;
  'reason.consent': None;
  'reason.prose': None;
  'reason.taken': { readonly field: string };
  'reason.unknown': None;

  'doubt.guess': { readonly column: string; readonly field: string };
  'doubt.direction': { readonly column: string; readonly field: string };
  'doubt.near-name': { readonly column: string; readonly field: string };
  'doubt.prose': { readonly column: string; readonly field: string };
  'doubt.times-of-words': { readonly column: string; readonly words: readonly string[] };
  'doubt.id-response': { readonly column: string };
  'doubt.id-counter': { readonly column: string };
  'doubt.id-name': None;
  'doubt.id-not-unique': { readonly column: string; readonly count: number };
  'doubt.id-blank': { readonly column: string; readonly count: number };
  'doubt.as-of': { readonly column: string; readonly day: string };
  'doubt.manager-names': { readonly column: string };
  'doubt.nothing-to-score': None;
  'doubt.duplicates': { readonly count: number; readonly column: string };
  'doubt.reversed': { readonly column: string };
  'doubt.wishes-names': { readonly column: string };
  'doubt.merged': { readonly count: number };
  'doubt.filtered': { readonly column: string; readonly count: number };
  'doubt.swapped': { readonly file: string; readonly given: string; readonly found: string };
  'doubt.roles': { readonly mentors: string; readonly mentees: string };
  'doubt.ids-apart': { readonly mentors: string; readonly mentees: string };

  'ask.id': None;
  'ask.role': { readonly file: string };
  'ask.as-of': { readonly column: string; readonly example: string };
  'ask.availability': { readonly column: string; readonly example: string };
  'ask.time-zone': { readonly column: string; readonly example: string };
  'ask.codes': { readonly column: string; readonly codes: readonly string[] };
  'ask.wishes': { readonly column: string };
  'ask.levels': { readonly column: string; readonly count: number };
  'ask.reversed': { readonly column: string };
  'ask.who-left': { readonly column: string; readonly words: readonly string[]; readonly count: number };
  'ask.answers': { readonly role: string };

  'ids.shared': { readonly count: number };
  'ids.apart': None;
  'role.mentors': None;
  'role.mentees': None;
  'role.both': None;
  'role.unknown': None;

  'report.first-rows': { readonly count: number };
  'report.rows': { readonly count: number };
  'report.columns': None;
  'report.more': { readonly count: number };
  'report.as': { readonly role: string };
  'report.example': { readonly example: string };
  'report.unused': None;
  'report.people': None;
  'report.doubts': None;
  'report.questions': None;
  'report.warnings': None;
  'report.problems': { readonly count: number };
  'report.mapping': None;
  'report.written': { readonly path: string };
  'report.save': None;
  'report.next': None;
  'report.found': { readonly received: string; readonly expected: string };
  'report.stopped': None;
}
