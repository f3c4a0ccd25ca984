/** Level today and level to reach; `target > current`. */
export interface Climb {
  readonly current: number;
  readonly target: number;
}

/** Share of the climb that somebody at `level` can guide, in [0, 1]. */
export function climbCredit(level: number, climb: Climb): number {
  return Math.max(0, Math.min(1, (level - climb.current) / (climb.target - climb.current)));
}
