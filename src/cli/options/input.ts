import { TEXT_HELP, TEXT_OPTIONS } from './text';

/** Options of every command that reads a cohort. */
export const INPUT_TEXTS = [
  'mentors',
  'mentees',
  'people',
  'managers',
  'join',
  'on',
  'locks',
  'history',
  'exclusions',
  'sheet',
  'policy',
  'mapping',
  'extensions',
  ...TEXT_OPTIONS,
  'seed',
] as const;
export const INPUT_FLAGS = ['strict'] as const;

/** What they say. */
export type InputOptions = { readonly [Name in (typeof INPUT_TEXTS)[number]]?: string | undefined } & {
  readonly [Name in (typeof INPUT_FLAGS)[number]]?: boolean | undefined;
};

export const INPUT_HELP = `People and policy:
  --mentors FILE      mentors: CSV, a sheet of a workbook (.xlsx), or JSON: a
                      list, a person a line, SCIM 2.0 users, JSON Resume
  --mentees FILE      mentees, likewise
  --people FILE       one sheet with both; a column "side" says mentor, mentee
                      or both
  --managers FILE     managers of people outside the cohort: columns id and
                      manager; nothing in "manager" says that there is none
  --join FILE         a table about the same people, such as an HR list: grade,
                      department and manager are read from its columns too
  --on COLUMN         the column that both tables have, as "Email"; HERE=THERE
                      where it is called otherwise in the joined table. Default:
                      the id, or the one column of mail addresses
  --locks FILE        pairs that must be matched: CSV, workbook or JSON, with
                      columns "mentor id" and "mentee id" ("mentor email" too)
  --history FILE      pairs of earlier rounds, likewise; a matches.csv or
                      matching.json will do
  --exclusions FILE   pairs that must not be matched, likewise
  --sheet NAME        sheet of the workbooks, by name or number. A file can also
                      name its own: people.xlsx#Mentors. Without it: a sheet
                      called after the role, or else the first that holds
                      something
  --policy FILE       JSON: form, weights, rules, objectives, ...; may hold the
                      column mapping under "columns". Or a matching.json, whose
                      policy is used
  --mapping FILE      JSON: which column fills which field, when the headers are
                      not the field names
  --extensions FILE   JavaScript module with your own criteria and rules:
                      export default { criteria: [...], rules: [...] }
${TEXT_HELP}
  --seed TEXT         breaks ties; replaces the policy's seed
  --strict            warnings are errors`;
