/**
 * Users of SCIM 2.0 (RFC 7643), as identity systems (Entra ID, Okta, OneLogin) give them: the id that managers refer
 * to, the name, title, department, manager, place and time zone.
 */

const USER = 'urn:ietf:params:scim:schemas:core:2.0:user';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

type Fields = { readonly [field: string]: unknown };

/** What a resource of SCIM is. */
export type ScimKind = 'user' | 'inactive' | 'other' | undefined;

/** Whether an object is a user who counts, one who does not, another resource, or no resource of SCIM at all. */
export function scimKind(value: Fields): ScimKind {
  const { schemas } = value;
  if (!Array.isArray(schemas)) return undefined;
  const names = schemas.filter((one) => typeof one === 'string').map((one) => one.toLowerCase());
  if (!names.some((one) => one.startsWith('urn:ietf:params:scim:schemas:'))) return undefined;
  if (!names.includes(USER)) return 'other';
  return value['active'] === false ? 'inactive' : 'user';
}

/** A user as a person of the model. What the model has no field for and tells people apart is an attribute. */
export function scimPerson(user: Fields): Fields {
  const name = fieldsOf(user['name']);
  const enterprise = fieldsOf(user[ENTERPRISE]);
  const address = primaryOf(user['addresses']);
  const email = textOf(primaryOf(user['emails'])['value']) ?? mailIn(textOf(user['userName']));
  const given = [textOf(name['givenName']), textOf(name['familyName'])].filter((part) => part !== undefined);
  const called = textOf(user['displayName']) ?? textOf(name['formatted']) ?? given.join(' ');
  const attributes = present({
    email,
    userName: textOf(user['userName']),
    userType: textOf(user['userType']),
    employeeNumber: textOf(enterprise['employeeNumber']),
    costCenter: textOf(enterprise['costCenter']),
    organization: textOf(enterprise['organization']),
    division: textOf(enterprise['division']),
    preferredLanguage: textOf(user['preferredLanguage']),
  });
  const manager = enterprise['manager'];
  return present({
    id: user['id'] ?? textOf(user['externalId']) ?? textOf(user['userName']),
    name: called === '' ? undefined : called,
    role: textOf(user['title']),
    department: textOf(enterprise['department']),
    location: textOf(address['locality']) ?? textOf(address['country']),
    manager: typeof manager === 'string' ? textOf(manager) : textOf(fieldsOf(manager)['value']),
    timeZone: textOf(user['timezone']),
    attributes: Object.keys(attributes).length > 0 ? attributes : undefined,
    // Read where a file holds both sides, and nowhere else.
    side: user['side'] ?? sideOf(user),
  });
}

/** `mentor`, `mentee` or `both`, by the type of the user or by roles; `undefined` where neither says it. */
function sideOf(user: Fields): string | undefined {
  const roles = Array.isArray(user['roles']) ? user['roles'] : [];
  const words = [user['userType'], ...roles.map((role: unknown) => fieldsOf(role)['value'] ?? role)]
    .filter((word) => typeof word === 'string')
    .map((word) => word.trim().toLowerCase());
  const [mentor, mentee] = [words.includes('mentor'), words.includes('mentee')];
  if (words.includes('both') || (mentor && mentee)) return 'both';
  return mentor ? 'mentor' : mentee ? 'mentee' : undefined;
}

function primaryOf(list: unknown): Fields {
  if (!Array.isArray(list)) return {};
  const entries = list.map(fieldsOf);
  return (
    entries.find((one) => one['primary'] === true) ??
    entries.find((one) => one['type'] === 'work') ??
    entries[0] ??
    {}
  );
}

const mailIn = (text: string | undefined) => (text?.includes('@') === true ? text : undefined);

/** An object's fields; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The fields that have a value. */
export function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
