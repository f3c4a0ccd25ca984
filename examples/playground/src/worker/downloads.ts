/** What people take away: files, made on this machine. */
import { runAsync } from 'mentor-match';
import { writeLetters, writeMatches } from 'mentor-match/interchange';
import type { Calls, Download, DownloadKind } from '../protocol';
import { type Control, type Desk, hasPairs, localeOf, need, type Run, type WithPairs } from './desk';
import { openRun } from './match';

export async function download(
  desk: Desk,
  [kind, day]: Parameters<Calls['download']>,
  { progress }: Control,
): Promise<Download> {
  return await MAKERS[kind](desk, day, progress);
}

type Maker = (desk: Desk, day: string, progress: Control['progress']) => Download | Promise<Download>;

const MAKERS: { readonly [K in DownloadKind]: Maker } = {
  mapping: ({ columns }) => json('mapping.json', columns),
  policy: (desk) => json('policy.json', runOf(desk).policy),
  json: (desk) => json('matching.json', runOf(desk).result),
  csv: (desk) => {
    const text = writeMatches(pairsOf(desk), namesOfRun(runOf(desk)), { byteOrderMark: true });
    return { name: 'matches.csv', blob: new Blob([text], { type: 'text/csv' }) };
  },
  letters: async (desk, _day, progress) => {
    const { letterSheets } = await import('mentor-match/report');
    const html = letterSheets(await lettersOf(desk, progress), localeOf(desk));
    return { name: 'letters.html', blob: new Blob([html], { type: 'text/html' }) };
  },
  'mail-merge': async (desk, _day, progress) => {
    const text = writeLetters(await lettersOf(desk, progress), { byteOrderMark: true });
    return { name: 'letters.csv', blob: new Blob([text], { type: 'text/csv' }) };
  },
  workbook: async (desk) => {
    const { decisionWorkbook } = await import('mentor-match/workbook');
    const bytes = await decisionWorkbook(await openRun(desk), localeOf(desk));
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name: 'matching.xlsx', blob: new Blob([new Uint8Array(bytes)], { type }) };
  },
  report: async (desk, date, progress) => {
    const { renderReport, reportData } = await import('mentor-match/report');
    const { before } = runOf(desk);
    const data = await runAsync(reportData, [await openRun(desk), { date, ...(before && { before }) }], {
      onProgress: ({ phase, fraction }) => progress(phase, fraction),
    });
    const html = renderReport(data, localeOf(desk));
    return { name: 'report.html', blob: new Blob([html], { type: 'text/html' }) };
  },
};

const json = (name: string, value: unknown): Download => ({
  name,
  blob: new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }),
});

async function lettersOf(desk: Desk, progress: Control['progress']) {
  const { renderLetters } = await import('mentor-match/report');
  return await runAsync(renderLetters, [await openRun(desk), localeOf(desk)], {
    onProgress: ({ phase, fraction }) => progress(phase, fraction),
  });
}

const runOf = (desk: Desk): Run => need(desk.run, 'matching');

function pairsOf(desk: Desk): WithPairs {
  const { result } = runOf(desk);
  if (!hasPairs(result)) throw new Error('there is no matching to write');
  return result;
}

function namesOfRun({ cohort }: Run) {
  const named = (people: readonly { readonly id: string; readonly name?: string }[]) =>
    Object.fromEntries(people.map(({ id, name }) => [id, name ?? '']));
  return { mentors: named(cohort.mentors), mentees: named(cohort.mentees) };
}
