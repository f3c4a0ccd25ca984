import { printValue } from '../../../errors';
import { BUILT_IN_CRITERIA, IMPORTANCE_GRADE, type Importance } from '../../../model';
import { type CellFormat, type Notation, type ReportProblem, sameValue } from '../notation';
import { jsonCell } from '../words';

const GRADES = IMPORTANCE_GRADE;

/** How much a wish, or a criterion, matters, in a word: as of the weights of a policy. */
const IMPORTANCE: ReadonlyMap<string, keyof typeof GRADES> = new Map(
  (
    [
      ['must', 'must, must have, required, essential, obligatoire, indispensable, essentiel, essentielle'],
      [
        'high',
        'high, important, very important, élevé, élevée, haute, fort, forte, important, importante, très important, très importante',
      ],
      ['medium', 'medium, normal, moyen, moyenne'],
      ['low', 'low, nice to have, faible, basse'],
    ] as const
  ).flatMap(([meant, words]) => words.split(', ').map((word) => [word, meant] as const)),
);

/**
 * The weight that a word after an item stands for: `high` 3, `medium` 2, `low` 1, and none for `must`; `undefined` for
 * other words. What was read is said.
 */
export function weightOfWord(
  written: string,
  item: string,
  format: CellFormat,
): { readonly weight?: number } | undefined {
  const word = written.trim();
  const meant = IMPORTANCE.get(word.toLowerCase());
  if (meant === undefined) return undefined;
  // No weight, but what a rule says.
  if (meant === 'must') {
    format.notice?.('must-unread', item);
    return {};
  }
  const weight = GRADES[meant];
  format.notice?.('weight-word', `${word} = ${weight}`);
  return { weight };
}

const GRADE = `must, high, medium, low, or a number from 0 to ${GRADES.high}`;

/** One criterion's importance: a word, or a number on the scale of the words. */
export const importanceCell: Notation<Importance> = {
  expected: `how important the criterion is: ${GRADE}`,
  list: false,
  read: (text, _format, problem) => gradeIn(text, text, problem),
  write: (importance) => importance,
};

/** What does not matter at all, in words. */
const NOTHING = /^(?:none|not important|unimportant|pas important|pas importante|aucune)$/;

function gradeIn(written: string, whole: string, problem: ReportProblem): Importance | undefined {
  const text = written.trim();
  const plain = text.toLowerCase().replace(/[\s-]+/g, ' ');
  const word = IMPORTANCE.get(plain);
  if (word !== undefined) return word;
  if (NOTHING.test(plain)) return 0;
  const number = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (number <= GRADES.high) return number;
  problem('no importance', printValue(whole), GRADE);
  return undefined;
}

type ByCriterion = { readonly [criterion: string]: Importance };

/** The importance of several criteria: `skills: high; interests: low`. */
export const importanceList: Notation<ByCriterion> = {
  expected: `criteria with their importance, as "skills: high; interests: low" (${GRADE})`,
  list: false,
  read: (text, format, problem) =>
    text.startsWith('{') ? jsonCell.read(text, format, problem) : readList(text, format, problem),
  write: (importance) => {
    const text = Object.entries(importance)
      .map(([criterion, grade]) => `${criterion}: ${grade}`)
      .join('; ');
    let isPlain = text !== '';
    const back = readList(text, {}, () => {
      isPlain = false;
    });
    return isPlain && sameValue(back, importance) ? text : JSON.stringify(importance);
  },
};

function readList(text: string, format: CellFormat, problem: ReportProblem): ByCriterion {
  const separator = format.list ?? (/[;|\n]/.test(text) ? /[;|\n]/ : ',');
  const found = new Map<string, Importance>();
  for (const written of text.split(separator)) {
    const item = written.trim();
    if (item === '') continue;
    // The ids of stated criteria have a colon themselves.
    const cut = Math.max(item.lastIndexOf(':'), item.lastIndexOf('='));
    const name = item.slice(0, Math.max(0, cut)).trim();
    if (name === '') {
      problem('no criterion with its importance', printValue(item), 'as "skills: high"');
      continue;
    }
    const grade = gradeIn(item.slice(cut + 1), item, problem);
    const id = criterionNamed(name);
    const before = found.get(id);
    if (grade !== undefined && before !== undefined && before !== grade)
      problem('a criterion with two grades', printValue(text), 'each criterion once');
    if (grade !== undefined) found.set(id, grade);
  }
  return Object.fromEntries(found);
}

/** The id of a criterion as people write it: those that are built in also in capitals. */
export function criterionNamed(name: string): string {
  return BUILT_IN_CRITERIA.find((criterion) => criterion === name.toLowerCase()) ?? name;
}
