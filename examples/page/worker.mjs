// Runs beside the page, which stays free: files come in, progress and the matching go out.
import { MentorMatchError } from 'mentor-match';
import { matchFiles } from './match-files.mjs';

const stop = new AbortController();

addEventListener('message', async ({ data }) => {
  if (data.stop) return stop.abort();
  try {
    const onProgress = ({ phase, fraction }) => postMessage({ phase, fraction });
    postMessage(
      await matchFiles(data.mentors, data.mentees, data.policy, { onProgress, signal: stop.signal }),
    );
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw error;
    postMessage({ status: 'failed', issues: error.issues });
  }
});
