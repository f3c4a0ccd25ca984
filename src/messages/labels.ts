/** What a language is to labels. */
export interface LabelSource {
  readonly templates: { readonly [id: string]: string | undefined };
  readonly labels?: { readonly [name: string]: string } | undefined;
}

/** Where the labels of a name are looked for. */
const KINDS = ['field', 'criterion', 'objective', 'rule'] as const;

/**
 * What people call something that the policy, a rule or a column names: a field (`skillsWanted`), an attribute
 * (`attributes.site`), a criterion, an objective, or a rule or criterion by its id (`different:department`). The
 * caller's labels go first; an attribute without one is shown as its words (`attributes.homeOffice`: home office);
 * whatever else is not known, such as an id of the caller's own, stays as it is.
 */
export function labelIn(source: LabelSource, name: string): string {
  const known = labelGiven(source, name);
  if (known !== undefined) return known;
  const attribute = /^(?:attributes|protectedAttributes)\.(.+)$/s.exec(name)?.[1];
  if (attribute !== undefined) return given(source.labels, attribute) ?? wordsOf(attribute);
  const colon = name.indexOf(':');
  const kind = name.slice(0, Math.max(0, colon));
  const compared = given(source.templates, `rule.${kind}`) ?? given(source.templates, `criterion.${kind}`);
  return compared === undefined
    ? name
    : compared.replace('{field}', () => labelIn(source, name.slice(colon + 1)));
}

/** The label that the caller or the language has for exactly this name. */
export function labelGiven(source: LabelSource, name: string): string | undefined {
  const own = given(source.labels, name);
  if (own !== undefined) return own;
  for (const kind of KINDS) {
    const known = given(source.templates, `${kind}.${name}`);
    // A label of what compares a field is none without it: somebody else's id is spelt as the kind is.
    if (known !== undefined && !known.includes('{field}')) return known;
  }
  return undefined;
}

function given(
  record: { readonly [name: string]: string | undefined } | undefined,
  name: string,
): string | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * The words of a name that a program wrote: `homeOffice` and `home_office` are two; what people wrote stays as it is.
 */
function wordsOf(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(name)) return name;
  return name
    .replaceAll('_', ' ')
    .replace(
      /([a-z0-9])([A-Z][a-z])/g,
      (_, before: string, word: string) => `${before} ${word.toLowerCase()}`,
    )
    .replace(/([a-z0-9])([A-Z]+)/g, '$1 $2');
}
