/**
 * Texts about a table that is inspected, apart from the messages about matchings: who only matches does not load them.
 * Ids and the parameters of their templates.
 */
export interface InspectMessages {
  'source.survey': { readonly source: string; readonly rows: number };
  'source.own': Record<never, never>;
  'source.plain': { readonly rows: number };
  'source.json': Record<never, never>;
  'source.ndjson': Record<never, never>;

  /** What cells hold, as part of a reason. */
  'cells.emails': Record<never, never>;
  'cells.dates': Record<never, never>;
  'cells.yes-no': Record<never, never>;
  'cells.levels': Record<never, never>;
  'cells.times': Record<never, never>;
  'cells.zones': Record<never, never>;
  'cells.languages': Record<never, never>;
  'cells.years': Record<never, never>;
  'cells.counts': Record<never, never>;
  'cells.lists': { readonly separator: string };
  'cells.roles': Record<never, never>;
  'cells.ids': Record<never, never>;
  'cells.names': Record<never, never>;
  'cells.texts': Record<never, never>;
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
  'reason.role-of-person': Record<never, never>;
  'reason.level-beside': { readonly column: string };
  'reason.filter-any': Record<never, never>;
  'reason.filter': { readonly words: readonly string[] };
  'reason.time': Record<never, never>;
  'reason.tool': { readonly source: string };
  'reason.counter': Record<never, never>;
  'reason.protected': { readonly name: string };
  'reason.blank': Record<never, never>;
  'reason.consent': Record<never, never>;
  'reason.prose': Record<never, never>;
  'reason.taken': { readonly field: string };
  'reason.unknown': Record<never, never>;

  'doubt.guess': { readonly column: string; readonly field: string };
  'doubt.direction': { readonly column: string; readonly field: string };
  'doubt.near-name': { readonly column: string; readonly field: string };
  'doubt.prose': { readonly column: string; readonly field: string };
  'doubt.times-of-words': { readonly column: string; readonly words: readonly string[] };
  'doubt.id-response': { readonly column: string };
  'doubt.id-counter': { readonly column: string };
  'doubt.id-name': Record<never, never>;
  'doubt.id-not-unique': { readonly column: string; readonly count: number };
  'doubt.id-blank': { readonly column: string; readonly count: number };
  'doubt.as-of': { readonly column: string; readonly day: string };
  'doubt.manager-names': { readonly column: string };
  'doubt.nothing-to-score': Record<never, never>;
  'doubt.duplicates': { readonly count: number; readonly column: string };
  'doubt.merged': { readonly count: number };
  'doubt.filtered': { readonly column: string; readonly count: number };
  'doubt.swapped': { readonly file: string; readonly given: string; readonly found: string };
  'doubt.roles': { readonly mentors: string; readonly mentees: string };
  'doubt.ids-apart': { readonly mentors: string; readonly mentees: string };

  'ask.id': Record<never, never>;
  'ask.role': { readonly file: string };
  'ask.as-of': { readonly column: string; readonly example: string };
  'ask.availability': { readonly column: string; readonly example: string };
  'ask.time-zone': { readonly column: string; readonly example: string };
  'ask.codes': { readonly column: string; readonly codes: readonly string[] };
  'ask.wishes': { readonly column: string };
  'ask.answers': { readonly role: string };

  'ids.shared': { readonly count: number };
  'ids.apart': Record<never, never>;
  'role.mentors': Record<never, never>;
  'role.mentees': Record<never, never>;
  'role.both': Record<never, never>;
  'role.unknown': Record<never, never>;

  'report.first-rows': { readonly count: number };
  'report.rows': { readonly count: number };
  'report.columns': Record<never, never>;
  'report.more': { readonly count: number };
  'report.as': { readonly role: string };
  'report.example': { readonly example: string };
  'report.unused': Record<never, never>;
  'report.people': Record<never, never>;
  'report.doubts': Record<never, never>;
  'report.questions': Record<never, never>;
  'report.warnings': Record<never, never>;
  'report.problems': { readonly count: number };
  'report.mapping': Record<never, never>;
  'report.written': { readonly path: string };
  'report.save': Record<never, never>;
  'report.next': Record<never, never>;
  'report.found': { readonly received: string; readonly expected: string };
  'report.stopped': Record<never, never>;
}
