// Importing the package adds no global name: each of these is an error, as it is without the package.
import 'mentor-match';

// @ts-expect-error no such global
export const worker: unknown = globalThis.MENTOR_MATCH_SCAN_WORKER;
// @ts-expect-error the types of Node are not pulled in
export const node: unknown = process;
// @ts-expect-error nor those of another package
export const z: unknown = globalThis.z;
