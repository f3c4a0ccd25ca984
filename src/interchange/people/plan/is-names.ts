/** Whether a list of names was given, not an object with more about each. */
export const isNames = (given: readonly string[] | object): given is readonly string[] =>
  Array.isArray(given);
