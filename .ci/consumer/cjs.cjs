// Prints what each entry point exports, and checks that all of them share one error class.
const { MentorMatchError } = require('mentor-match');
const { generateCohort } = require('mentor-match/synthetic');

for (const name of process.argv.slice(2)) {
  const names = Object.keys(require(name));
  if (names.length === 0) throw new Error(`${name} exports nothing`);
  console.log(`${name}: ${names.sort()}`);
}

try {
  generateCohort({ mentors: -1, mentees: 0 });
  throw new Error('a bad option was accepted');
} catch (error) {
  if (!(error instanceof MentorMatchError)) throw error;
}
