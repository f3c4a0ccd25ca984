/** Why something was not asked: `size`, `kind` or `option`. */
export interface Why {
  readonly why: string;
}
