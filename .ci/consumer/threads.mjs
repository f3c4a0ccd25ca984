// Matches in three threads and in one; the program must then end by itself.
import { matchCohort, matchCohortAsync } from 'mentor-match';
import { generateCohort } from 'mentor-match/synthetic';

const cohort = generateCohort({
  mentors: 700,
  mentees: 700,
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});
const threaded = await matchCohortAsync(cohort, {}, { storage: 'implicit', threads: 3 });
const alone = matchCohort(cohort, {}, { storage: 'implicit' });
if (JSON.stringify(threaded) !== JSON.stringify(alone)) throw new Error('threads change the result');
console.log(`in threads: ${threaded.summary.matches} matches`);
