export * from './cadence';
export * from './day';
export { type Holiday, holidayConcerns, holidayCovers, holidaySchema, isFor, isIn } from './holiday';
export * from './milestone';
export { type PhaseSpan, PROGRAM_PHASES, type ProgramPhase, phaseOn, phaseSpans } from './phase';
export * from './time-frame';
