/** Every built-in criterion with a weight. */
export const ALL_WEIGHTS = {
  goals: 0.2,
  skills: 0.3,
  experience: 0.1,
  interests: 0.1,
  preferences: 0.1,
  logistics: 0.1,
  career: 0.05,
  venture: 0.05,
  text: 0.05,
};
