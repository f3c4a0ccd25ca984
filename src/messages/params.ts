/** Parameters of a message that has none. */
export type None = Record<never, never>;

/** A count that decides on the plural, and how it is shown. */
export interface Counted {
  readonly count: number;
  readonly shown: string;
}

/** The role of somebody. */
export interface Role {
  readonly role: 'mentor' | 'mentee';
}
