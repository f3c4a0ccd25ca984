#!/usr/bin/env bash
# Subject: read-excel-file 9.3.17, cells with a date and a time of day
#
# Guess:   a cell that shows 10:00 is read as 10:00:00.000; the last bit of the stored fraction of a day is rounded away.
# Seen:    it is cut off: 448 of the 1440 minutes of a day are read one millisecond early, 10:00 as 09:59:59.999, and whoever
#          prints hours and minutes prints 09:59. The same file read by exceljs 4.4.0 has all 1440 right.
# Why:     times of availability and of meetings come from such cells. A slot of 09:30 to 09:59 is no half hour, and a length
#          counted from two such cells is a millisecond short.
# Source:  https://gitlab.com/catamphetamine/read-excel-file (the README tells of number precision, not of times).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . read-excel-file@9.3.17 exceljs@4.4.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import readExcelFile from 'read-excel-file/node';
// 15 January 2026 is day 46037; the time of day is the fraction, as spreadsheets store it.
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet('times');
const meant = [];
for (let minute = 0; minute < 1440; minute++) {
  sheet.addRow([46037 + minute / 1440]).getCell(1).numFmt = 'yyyy-mm-dd hh:mm';
  meant.push(Date.UTC(2026, 0, 15, 0, minute));
}
const file = Buffer.from(await workbook.xlsx.writeBuffer());

const times = (await readExcelFile(file))[0].data.map(([cell]) => cell.getTime());
const early = times.filter((time, minute) => time === meant[minute] - 1).length;
console.log(`${early} of ${times.length} times are one millisecond early; 10:00 is ${new Date(times[600]).toISOString()}`);
assert.equal(times.length, 1440);
assert.equal(early, 448);
assert.equal(times[600], meant[600] - 1);
assert.equal(times.filter((time, minute) => time === meant[minute]).length, 1440 - early);

const again = new ExcelJS.Workbook();
await again.xlsx.load(file);
again.getWorksheet('times').eachRow((row, number) => {
  assert.equal(row.getCell(1).value.getTime(), meant[number - 1]);
});
JS
node probe.mjs
echo 'As described: times of day are cut, not rounded, to milliseconds.'
