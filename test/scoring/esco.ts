import { readFileSync } from 'node:fs';
import type { Concept } from '../../src/model';

/** The ESCO skill groups S4 and S5 with the root S; see test/fixtures/esco/SOURCE.md. The id is the group's code. */
export function readEscoGroups(): Concept[] {
  const file = new URL('../fixtures/esco/skill-groups-S4-S5.csv', import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const match = /^([^,]+),("(?:[^"]|"")*"|[^,]*),([^,]+),([^,]*)$/.exec(line);
    const [, id = '', label = '', , parent = ''] = match ?? [];
    return {
      id,
      label: label.replace(/^"|"$/g, '').replaceAll('""', '"'),
      ...(parent === '' ? {} : { parentIds: [parent] }),
    };
  });
}
