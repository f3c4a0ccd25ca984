import type { Random } from './random';

/** What a text is about. */
export interface Subject {
  readonly role: string;
  readonly department: string;
  readonly years: number;
  readonly skills: readonly string[];
  readonly goals: readonly string[];
}

type Sentence = (about: { readonly [K in keyof Subject]: string }) => string;

const MOTIVATIONS: readonly Sentence[] = [
  ({ role, goals }) => `I work as a ${role} and would like to ${goals}.`,
  ({ skills }) => `Above all I hope to get better at ${skills}, with somebody who has done it for real.`,
  ({ goals }) => `My aim for this year is to ${goals}; so far I have only read about it.`,
  ({ skills, department }) => `In ${department} we hardly ever talk about ${skills}, and I miss that.`,
  ({ skills }) => `I am not looking for another course on ${skills}, but for an honest conversation.`,
  ({ role }) => `After some time as a ${role} I wonder what comes next.`,
];
const BIOGRAPHIES: readonly Sentence[] = [
  ({ years, department, role }) => `${years} years in ${department}, today as a ${role}.`,
  ({ skills }) => `People come to me with questions about ${skills}.`,
  ({ goals }) => `I have helped several colleagues to ${goals}, and learned as much as they did.`,
  ({ department, skills }) =>
    `I moved from consulting to ${department} because I wanted to do more ${skills}.`,
  ({ goals }) => `It took me a long time to ${goals}; I would gladly save somebody else the detours.`,
  ({ skills }) => `Outside my own team I teach ${skills} to newcomers.`,
];

/** Two to four sentences on why somebody takes part. */
export function drawMotivation(subject: Subject, random: Random): string {
  return write(MOTIVATIONS, subject, random);
}

/** Two to four sentences on what somebody has done. */
export function drawBiography(subject: Subject, random: Random): string {
  return write(BIOGRAPHIES, subject, random);
}

function write(sentences: readonly Sentence[], subject: Subject, random: Random): string {
  const count = 2 + random.below(3);
  const first = random.below(sentences.length);
  const one = (list: readonly string[]) => list[random.below(Math.max(1, list.length))] ?? 'something new';
  return Array.from({ length: count }, (_, at) =>
    sentences[(first + at) % sentences.length]!({
      role: subject.role,
      department: subject.department,
      years: String(Math.round(subject.years)),
      skills: one(subject.skills),
      goals: one(subject.goals),
    }),
  ).join(' ');
}
