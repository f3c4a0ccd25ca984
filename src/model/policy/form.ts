/**
 * The four forms of mentoring.
 * - `professional`: guidance on the next steps of a career.
 * - `entrepreneur`: a founder guided by somebody who has built a venture.
 * - `situational`: one specific skill, for a short time.
 * - `reverse`: the younger teaches the older; the mentor is the junior of the two.
 */
export const FORMS = ['professional', 'entrepreneur', 'situational', 'reverse'] as const;
/** A form of mentoring; see {@link FORMS}. */
export type Form = (typeof FORMS)[number];
