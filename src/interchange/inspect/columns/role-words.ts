import { plainWords } from './words';

/** Words for mentors, in plain words of English and French. */
export const MENTOR_WORDS = /\b(?:mentors?|parrains?|marraines?)\b/;
const MENTEE =
  /\b(?:mentees?|mentore|mentoree|mentores|mentorees|filleule?s?|proteges?|mentored|be coached)\b/;
const BOTH = /\b(?:both|les deux|either|two roles)\b/;
/** More words are a sentence, not a choice of role. */
const MOST_WORDS = 10;

/** Which role a cell speaks of: `I would like to be a mentor`, `Both`. */
export function roleInWords(cell: string): 'mentor' | 'mentee' | 'both' | undefined {
  if (cell.length > 100) return undefined;
  const words = plainWords(cell);
  if (words.split(' ').length > MOST_WORDS) return undefined;
  if (BOTH.test(words)) return 'both';
  const [mentor, mentee] = [MENTOR_WORDS.test(words), MENTEE.test(words)];
  if (mentor && mentee) return 'both';
  return mentor ? 'mentor' : mentee ? 'mentee' : undefined;
}
