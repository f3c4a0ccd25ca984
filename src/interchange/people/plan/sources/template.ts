import { printValue } from '../../../../errors';
import { wordIn } from '../../../cells';
import { textAt } from '../../../csv';
import type { FieldColumn } from '../../../fields';
import type { ColumnSource } from '../../../mapping';
import { notationOf } from '../columns';
import type { FieldPlan } from '../field-plan';
import type { SourceContext } from './context';

/** A part of a template between separators of a list, which is left out where its columns are blank. */
interface TemplatePart {
  /** Text at even places, columns between. */
  readonly texts: readonly string[];
  readonly columns: readonly number[];
}

/** Reads text that is composed of columns. */
export function planTemplate(
  field: FieldColumn,
  source: ColumnSource,
  context: SourceContext,
): FieldPlan | undefined {
  const { header, path, report } = context;
  const template = source.template ?? '';
  const parts: TemplatePart[] = [];
  let missing = false;
  // Only a list has parts: in a text a `;` is a sign like any other.
  for (const text of field.list ? template.split(/(?<=[;|\n])(?![^{}]*\})/) : [template]) {
    const texts = text.split(/\{([^{}]*)\}/);
    const columns: number[] = [];
    for (let at = 1; at < texts.length; at += 2) {
      const index = header.require(texts[at] ?? '', path, report);
      if (index === undefined) missing = true;
      else columns.push(index);
    }
    parts.push({ texts: texts.filter((_, at) => at % 2 === 0), columns });
  }
  if (missing) return undefined;
  const known = parts.flatMap((part) => part.columns);
  if (known.length === 0) {
    report({
      path,
      message: 'the template names no column, so it would be the same for everybody',
      received: printValue(source.template),
      expected: 'headers in braces, as "{first name} {last name}"; or "value" for a constant',
    });
    return undefined;
  }
  const { blank, ...plan } = notationOf(field, known, source, context);
  const { format } = plan;
  const textOf = (cells: readonly string[], index: number) => {
    const text = textAt(cells, index);
    if (text === '') return '';
    const word = format.values === undefined ? undefined : wordIn(format.values, text);
    return word ?? (blank(text) ? '' : text);
  };
  return {
    ...plan,
    read(cells, problem) {
      let text = '';
      let filled = false;
      for (const part of parts) {
        const found = part.columns.map((index) => textOf(cells, index));
        const empty = found.every((one) => one === '');
        if (part.columns.length > 0 && empty && parts.length > 1) continue;
        if (!empty) filled = true;
        text += part.texts.map((before, at) => `${before}${found[at] ?? ''}`).join('');
      }
      if (!filled) return source.default;
      const line = (field.list ? text.replace(/[^\S\n]+/g, ' ') : text.replace(/\s+/g, ' ')).trim();
      return field.read(line, format, problem);
    },
  };
}
