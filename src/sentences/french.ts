import { type ErrorIssue, expectObject, expectText } from '../errors';
import { PLACES_FR, placeInWords } from '../messages';
import { SENTENCES_FR } from './fr';
import { Interpreter } from './sentences';

let known: Interpreter | undefined;

/** Made with the first sentence: most programs have none to translate. */
function french(): Interpreter {
  known ??= new Interpreter(SENTENCES_FR, (place) =>
    place.includes(': ') ? placeInFrench(place) : wordsInFrench(place),
  );
  return known;
}

/**
 * A sentence that comes with data as English text, in French: a problem or check of `verifyMatching`, or a part of an
 * error. What French does not have stays as it is, such as words of the caller's own. O(sentences). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no text.
 *
 * @example
 * ```ts
 * import { matchCohort, verifyMatching } from 'mentor-match';
 * import { textInFrench } from 'mentor-match/fr';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const found = verifyMatching(cohort, {}, matchCohort(cohort));
 * found.ok && textInFrench(found.checks[0]!); // => 'le résultat appartient à cette cohorte et à cette politique'
 * ```
 */
export function textInFrench(english: string): string {
  expectText('english', english);
  return french().translate(english);
}

/**
 * A problem of a `MentorMatchError` in French: where it is, what it is, what was found and what is expected. Codes and
 * the names of fields stay as they are. O(sentences). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no problem of an error.
 *
 * @example
 * ```ts
 * import { checkCohort } from 'mentor-match';
 * import { issueInFrench } from 'mentor-match/fr';
 *
 * const { problems } = checkCohort({ mentors: [{ id: ' ' }], mentees: [] });
 * problems.map((problem) => issueInFrench(problem).message); // => ['l’identifiant est vide']
 * ```
 */
export function issueInFrench(issue: ErrorIssue): ErrorIssue {
  expectObject('issue', issue, 'one of the issues of a MentorMatchError');
  const { path, message, received, expected } = issue;
  for (const [name, text] of Object.entries({ path, message, received, expected }))
    expectText(`issue.${name}`, text);
  return {
    ...issue,
    path: placeInFrench(path),
    message: textInFrench(message),
    received: textInFrench(received),
    expected: textInFrench(expected),
  };
}

/** Places that are a side and a person on it. */
const FRENCH_SIDES: { readonly [side: string]: string } = { mentees: 'personnes à accompagner' };

/**
 * Where something stands in a file, in French: `mentees.csv : ligne 4, colonne "manager"`. Paths of JSON stay as they
 * are. O(length). Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no text.
 *
 * @example
 * ```ts
 * import { placeInFrench } from 'mentor-match/fr';
 *
 * placeInFrench('mentees.csv: row 4, column "manager"'); // => 'mentees.csv\u00a0: ligne 4, colonne "manager"'
 * placeInFrench('mentees[2].manager'); // => 'mentees[2].manager'
 * ```
 */
export function placeInFrench(path: string): string {
  expectText('path', path);
  const at = path.indexOf(': ');
  if (at < 0) return path;
  const file = path.slice(0, at);
  return `${FRENCH_SIDES[file] ?? file}\u00a0: ${wordsInFrench(path.slice(at + 2))}`;
}

function wordsInFrench(place: string): string {
  return placeInWords({ places: PLACES_FR }, place).replace(/, mentee$/, ', personne accompagnée');
}
