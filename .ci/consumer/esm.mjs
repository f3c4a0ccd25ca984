// Prints what each entry point exports, and checks that all of them share one error class.
import { MentorMatchError } from 'mentor-match';
import { generateCohort } from 'mentor-match/synthetic';

for (const name of process.argv.slice(2)) {
  const names = Object.keys(await import(name));
  if (names.length === 0) throw new Error(`${name} exports nothing`);
  console.log(`${name}: ${names.filter((key) => !/^(default|module\.exports)$/.test(key)).sort()}`);
}

try {
  generateCohort({ mentors: -1, mentees: 0 });
  throw new Error('a bad option was accepted');
} catch (error) {
  if (!(error instanceof MentorMatchError)) throw error;
}
