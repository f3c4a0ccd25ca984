import { IssueList, MentorMatchError, printValue } from '../../errors';
import { type JsonValue, type Mentee, type Mentor, SIDES, type Side } from '../../model';
import { fieldKey } from '../tables';

/** A first look at an address: no program that imports pairs takes more than one, or one with a name around it. */
const ADDRESS = /^[\p{L}\p{N}_][^\s@,;:<>"()[\]\\]*@[^\s@,;:<>"()[\]\\]+\.[\p{L}\p{N}-]{2,}$/u;
/** Headers under which forms and HR systems keep addresses, as attributes. */
const NAMES: ReadonlySet<string> = new Set(
  [
    'email',
    'mail',
    'email address',
    'e-mail address',
    'work email',
    'adresse e-mail',
    'courriel',
    'adresse mail',
  ].map(fieldKey),
);
/** Longest address that mail knows (RFC 5321). */
const LONGEST = 254;

/** Where addresses of people stand: an attribute by its name; default one that is called so, or the id. */
export interface EmailOptions {
  /** The attribute that holds the address, as `work email`, or `id`. */
  readonly email?: string;
}

type Read = (person: Mentor | Mentee) => string | undefined;

const isAddress = (text: JsonValue | undefined): text is string =>
  typeof text === 'string' && text.length <= LONGEST && ADDRESS.test(text);

/** The address of a person, `undefined` where there is none, or none that is one. */
export function emailColumn(people: readonly (Mentor | Mentee)[], { email }: EmailOptions = {}): Read {
  if (email === 'id') return ({ id }) => (isAddress(id) ? id : undefined);
  const wanted = email === undefined ? undefined : fieldKey(email.replace(/^attributes\./, ''));
  const names = new Set<string>();
  for (const { attributes = {} } of people)
    for (const name of Object.keys(attributes))
      if (wanted === undefined ? NAMES.has(fieldKey(name)) : fieldKey(name) === wanted) names.add(name);
  return ({ id, attributes = {} }) => {
    for (const name of names) if (isAddress(attributes[name])) return attributes[name];
    return wanted === undefined && isAddress(id) ? id : undefined;
  };
}

/**
 * The addresses of people, all of whom need one that no other of their side has.
 *
 * @throws MentorMatchError `invalid-input` naming who has none and who shares one: no row is left blank or doubtful.
 */
export function requireEmails(
  sides: { readonly [S in Side]: readonly (Mentor | Mentee)[] },
  read: Read,
): void {
  const issues = new IssueList();
  for (const side of SIDES) {
    const first = new Map<string, string>();
    for (const person of sides[side]) {
      const address = read(person);
      const path = `${side}: ${labelOf(person)}`;
      if (address === undefined) {
        issues.add({
          path,
          message: 'has no e-mail address, which the format needs',
          received: 'none',
          expected:
            'an address as the id or in an attribute "email"; or "email": the attribute that holds it',
        });
        continue;
      }
      const before = first.get(address.toLowerCase());
      if (before === undefined) first.set(address.toLowerCase(), labelOf(person));
      else
        issues.add({
          path,
          message: `has the e-mail address of ${before}, by which the format cannot tell the two apart`,
          received: printValue(address),
          expected: 'an address for each person',
        });
    }
  }
  if (issues.total > 0) throw new MentorMatchError('invalid-input', [...issues]);
}

/** How a person is called in messages. */
export function labelOf({ id, name }: Pick<Mentor, 'id' | 'name'>): string {
  return name === undefined || name === id ? id : `${name} (${id})`;
}
