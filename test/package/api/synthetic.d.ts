export function generateCohort(options: SyntheticCohortOptions): Cohort;

export const SYNTHETIC_GRADES: readonly string[];

export interface SyntheticCohortOptions {
    readonly blankRate?: number;
    readonly bothRate?: number;
    readonly mentees: number;
    readonly mentors: number;
    readonly minimumRate?: number;
    readonly multipleRate?: number;
    readonly neverRate?: number;
    readonly priorityRate?: number;
    readonly rankedRate?: number;
    readonly seed?: string;
    readonly ventureRate?: number;
}
