/** A message as data: the id of a template with its parameters, and its English text. */
export interface ReportText {
  readonly id: string;
  readonly params: { readonly [name: string]: ReportJson };
  readonly text: string;
}

/** Plain JSON. */
export type ReportJson =
  | string
  | number
  | boolean
  | null
  | readonly ReportJson[]
  | { readonly [name: string]: ReportJson };
