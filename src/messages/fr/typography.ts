/** The no-break space of French typography: within « », and before what ends a sentence in two parts. */
export const S = '\u00a0';

/** A word as it is written, in quotation marks. */
export const quoted = (text: string): string => `«${S}${text}${S}»`;
