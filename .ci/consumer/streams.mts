// What a page or a service has in its hands: files that a person chose, the answer of a server, a way to stop.
import { matchCohortAsync } from 'mentor-match';
import { readCohortStream, readPeopleStream } from 'mentor-match/interchange';

export async function fromFiles(mentors: File, mentees: File, signal: AbortSignal) {
  const { cohort } = await readCohortStream({
    mentors: { content: mentors.stream() },
    mentees: { content: mentees.stream() },
  });
  return await matchCohortAsync(cohort, {}, { signal });
}

export async function fromServer(address: string): Promise<number> {
  const { body } = await fetch(address);
  if (body === null) return 0;
  let people = 0;
  for await (const { person } of readPeopleStream(body, { side: 'mentors' }))
    people += person.id.length > 0 ? 1 : 0;
  return people;
}
