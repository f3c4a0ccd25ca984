/** The no-break space of French typography: within « », and before what ends a sentence in two parts. */
export const S = '\u00a0';
