/**
 * Message templates as data against `intl-messageformat` and against plain functions per message: processor time a message
 * (median, in turns) and size, minified and gzipped. The functions are made here from the very templates, so both say the same.
 *
 *     npm install --no-save intl-messageformat@11
 *     node bench/run.mjs messages/formats
 */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { EN } from '../../src/messages';
import { formatTemplate } from '../../src/messages/format';

const { IntlMessageFormat } = createRequire(import.meta.url)('intl-messageformat');

const TEMPLATE =
  'wants {skill} from level {current} to {target}; mentor is at {level}, {years, plural, one {# year} other {# years}} ahead';
const params = (turn: number) => ({
  skill: 'SQL',
  current: turn % 5,
  target: 4,
  level: 2.5,
  years: turn % 7,
});

/** How a value is written, and the function that would write it. */
const NOTATIONS = new Map([
  ['percent', 'c'],
  ['label', 'b'],
  ['place', 'w'],
]);

/** A template as the source of a plain function of its parameters. */
function asFunction(template: string): string {
  let at = 0;
  const blanks = () => {
    while (template[at] === ' ') at++;
  };
  const word = () => {
    blanks();
    const found = /^[\w=-]*/.exec(template.slice(at))?.[0] ?? '';
    at += found.length;
    blanks();
    return found;
  };
  const text = (owner: string | undefined): string => {
    let code = '';
    for (; at < template.length && template[at] !== '}'; ) {
      const char = template[at++]!;
      if (char === '{') code += `\${${argument(owner)}}`;
      else
        code += char === '#' && owner !== undefined ? `\${v(p.${owner})}` : char.replace(/[`\\$]/g, '\\$&');
    }
    at++;
    return `\`${code}\``;
  };
  const argument = (owner: string | undefined): string => {
    const name = word();
    if (template[at++] === '}') return `v(p.${name})`;
    const kind = word();
    at++;
    const as = NOTATIONS.get(kind);
    if (as !== undefined) return `${as}(p.${name})`;
    if (kind === 'given') {
      blanks();
      at++;
      const body = text(name);
      blanks();
      at++;
      return `g(p.${name})?${body}:''`;
    }
    let code = '';
    for (blanks(); template[at] !== '}'; blanks()) {
      const branch = word();
      if (template[at++] !== '{') throw new Error(`not read: ${template}`);
      const body = text(kind === 'plural' ? name : owner);
      if (branch === 'other') {
        code += body;
        continue;
      }
      const test =
        kind === 'select' ? `p.${name}` : branch.startsWith('=') ? `'='+p.${name}` : `l(p.${name})`;
      code += `${test}==='${branch}'?${body}:`;
    }
    at++;
    return code;
  };
  return `p=>${text(undefined)}`;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });
const plural = new Intl.PluralRules('en');
const printed = new Map<number, string>();
const value = (given: unknown) => {
  if (typeof given !== 'number') return String(given);
  const known = printed.get(given) ?? number.format(given);
  printed.set(given, known);
  return known;
};
const make = new Function('v', 'l', `return ${asFunction(TEMPLATE)}`);
const byFunction: (params: object) => string = make(value, (count: number) => plural.select(count));
const byLibrary = new IntlMessageFormat(TEMPLATE, 'en');

const WAYS: { readonly [name: string]: (turn: number) => string } = {
  template: (turn) => formatTemplate(TEMPLATE, EN, params(turn)),
  'intl-messageformat': (turn) => byLibrary.format(params(turn)),
  function: (turn) => byFunction(params(turn)),
};

const [first = '', ...others] = Object.values(WAYS).map((way) => way(3));
if (others.some((text) => text !== first))
  throw new Error(`not the same text: ${first} | ${others.join(' | ')}`);

const TIMES = 100_000;
const times: { [name: string]: number[] } = {};
for (let round = 0; round < 7; round++) {
  for (const [name, way] of Object.entries(WAYS)) {
    const start = process.cpuUsage();
    for (let turn = 0; turn < TIMES; turn++) way(turn);
    const { user, system } = process.cpuUsage(start);
    times[name] = [...(times[name] ?? []), (user + system) / TIMES];
  }
}
for (const [name, list] of Object.entries(times)) {
  list.sort((a, b) => a - b);
  console.log(`${name.padEnd(20)} ${list[3]?.toFixed(2)} µs a message`);
}

const compressed = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  return `${(gzipSync(outputFiles[0]!.contents).length / 1000).toFixed(1)} kB`;
};
console.log('formatter       ', await compressed("export { formatTemplate } from './src/messages/format'"));
console.log('library         ', await compressed("export { IntlMessageFormat } from 'intl-messageformat'"));
console.log('all as templates', await compressed(`export const texts = ${JSON.stringify(EN.templates)}`));
const functions = Object.entries(EN.templates).map(([id, text]) => `'${id}': ${asFunction(text)}`);
console.log('all as functions', await compressed(`export const texts = {${functions.join(',')}}`));
