// Writes pairs.csv: 60 pairs of 30 mentors in 3 programs, with weights, for learn.R. Deterministic.
import { writeFileSync } from 'node:fs';

let state = 12345;
const uniform = () => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x7fffffff;
};
const rows = Array.from({ length: 60 }, (_, at) => {
  const values = [0, 1, 2, 3].map(() => Number(uniform().toFixed(3)));
  const score = 0.5 * values[0] + 0.3 * values[1] + 0.2 * values[2];
  const outcome = 3 + (at % 3) / 4 + 2.5 * score + 0.6 * (uniform() + uniform() - 1);
  return [
    outcome.toFixed(3),
    `p${at % 3}`,
    `m${Math.floor(at / 2)}`,
    (0.5 + uniform()).toFixed(3),
    ...values,
  ].join(',');
});
writeFileSync(
  new URL('pairs.csv', import.meta.url),
  `outcome,program,cluster,weight,a,b,c,d\n${rows.join('\n')}\n`,
);
