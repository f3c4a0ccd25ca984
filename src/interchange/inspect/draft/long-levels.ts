import { type Column, shortened } from '../columns';
import type { Draft } from './draft';

const LEVEL =
  /^(?:(?:skill|self|my|your|current|target|desired|wanted) )?(?:levels?|rating|rate|score|proficiency|niveau|note|evaluation|expertise level)(?: (?:actuel|cible|vise|souhaite|now|wanted|of skill|1 5|0 5))?$/;
const NOW = /\b(?:current|now|self|actuel)\b/;
const WANTED = /\b(?:target|desired|wanted|cible|vise|souhaite)\b/;

/** A table with a skill a row has its level in a column beside it: both are one item, `SQL: 4`. */
export function readLevelsBeside(draft: Draft): void {
  const { say, view } = draft.context;
  for (const field of ['skills', 'skillsWanted'] as const) {
    const source = draft.fields.get(field);
    if (Array.isArray(source)) readPairs(draft, field, source.map(String));
    const skill = view.columns.find(({ reference }) => reference === source);
    // A list has no level for each of its items in another column.
    if (skill === undefined || skill.cells.some((cell) => /[;|\n]/.test(cell)) || skill.kinds.list > 0.5)
      continue;
    const levels = draft.free.filter(isLevel);
    const target = levels.find(({ words }) => WANTED.test(words));
    // "Current level" alone may be a grade; beside "Target level" it is not.
    const grade = view.columns.find(({ reference }) => reference === draft.fields.get('grade'));
    if (target !== undefined && grade !== undefined && isLevel(grade) && NOW.test(grade.words)) {
      draft.release(grade, 'grade');
      levels.push(grade);
    }
    const now = levels.find(({ words }) => NOW.test(words));
    const [plain] = levels;
    if (plain === undefined || [skill, ...levels].some(({ reference }) => /[{}]/.test(reference))) continue;
    const both = field === 'skillsWanted' && now !== undefined && target !== undefined;
    if (!both && levels.length > 1) continue;
    const columns = both ? [now, target] : [plain];
    const level = columns.map(({ reference }) => `{${reference}}`).join(' > ');
    draft.fields.set(field, { template: `{${skill.reference}}: ${level}`, list: '\n' });
    draft.claim(columns, field, say('reason.level-beside', { column: shortened(skill.reference) }));
  }
}

/** Skills in columns of their own, each with its level in the column after it: `Skill 1`, `Level 1`, `Skill 2`, ... */
function readPairs(draft: Draft, field: string, sources: readonly string[]): void {
  const { say, view } = draft.context;
  const skills = view.columns.filter(({ reference }) => sources.includes(reference));
  const levels = skills.map(({ index }) => draft.free.find((column) => column.index === index + 1));
  const known = levels.flatMap((column) =>
    column !== undefined && LEVEL.test(column.words.replace(/ \d+$/, '')) ? [column] : [],
  );
  if (known.length < skills.length || !known.some((column) => column.cells.length > 0)) return;
  if ([...skills, ...known].some(({ reference }) => /[{};|]/.test(reference))) return;
  if (skills.some(({ kinds }) => kinds.list > 0.5)) return;
  const parts = skills.map(({ reference }, at) => `{${reference}}: {${known[at]?.reference ?? ''}}`);
  draft.fields.set(field, { template: parts.join('\n'), list: '\n' });
  draft.claim(known, field, say('reason.level-beside', { column: shortened(skills[0]?.question ?? '') }));
}

const isLevel = ({ words, kinds, cells }: Column) =>
  LEVEL.test(words) &&
  cells.length > 0 &&
  (kinds.level > 0.8 || cells.every((cell) => /^(?:10|\d)(?:[.,]\d)?(?:\s?\/\s?\d{1,2})?$/.test(cell)));
