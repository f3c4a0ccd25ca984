/** Who may see a message beside administrators; see `MESSAGE_VISIBILITY`. */
export type Visibility = 'everyone' | 'mentor' | 'mentee' | 'administrator';

/** One template per message of a room. */
export type Templates<M> = { readonly [Id in keyof M]: string };

/** Who may see each message of a room. */
export type Visibilities<M> = { readonly [Id in keyof M]: Visibility };
