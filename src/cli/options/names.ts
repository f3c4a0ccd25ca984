/** The options that a command takes, by what follows them. */
export interface OptionNames {
  /** A text: `--seed TEXT`. */
  readonly texts?: readonly string[];
  /** A text; the option may be repeated. */
  readonly lists?: readonly string[];
  /** Nothing. */
  readonly flags?: readonly string[];
}
