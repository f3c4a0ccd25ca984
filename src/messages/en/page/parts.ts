/** After the subject of a sentence: why it has no answer here. */
export const LEFT_OUT =
  '{why, select, size {was not asked: the cohort is large.} kind {has no answer for a matching of this kind.} own {could not be asked: a criterion or rule of the program’s own fails for a mentor who is not in the cohort.} other {was not asked.}}';
