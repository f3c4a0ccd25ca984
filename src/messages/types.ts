/**
 * Who may read evidence beside administrators. `everyone`: it is good news, or about both. `mentor` and `mentee`: it
 * shows a blank, a rank or a plan of that person, who alone may see it. `administrator`: it would show one person's
 * side to the other, such as a wish that is not met. No message but evidence of a pair is ever shown to one of the two.
 */
export type Visibility = 'everyone' | 'mentor' | 'mentee' | 'administrator';

/** One template per message of a subject. */
export type Templates<M> = { readonly [Id in keyof M]: string };

/** Who may read each message of a subject. */
export type Visibilities<M> = { readonly [Id in keyof M]: Visibility };

/**
 * What evidence says of a pair: it speaks `for` it, it tells what is `missing`, or `neither`; that of a criterion of
 * the caller's own speaks for the pair where the criterion's value is at least one half (`by-value`).
 */
export type Bearing = 'for' | 'missing' | 'neither' | 'by-value';
