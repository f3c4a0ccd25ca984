#!/usr/bin/env bash
# Subject: exceljs 4.4.0, cells whose formula gives FALSE or 0
#
# Guess:   a cell with a formula is read as formula and result, whatever the result is.
# Seen:    the results FALSE and 0 are lost in reading: the value is `{ formula }` without `result`, and `text` is empty; TRUE,
#          1 and texts keep their result. The file holds the values (both are asserted below in its XML).
# Why:     "active", "may travel" and "places left" are typical formulas in people's lists. What says no or none arrives as if
#          nobody had answered, and a blank means something else here than a no.
# Source:  https://github.com/exceljs/exceljs#formula-value (README: `result` is the computed value).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . exceljs@4.4.0 jszip@3.10.1
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const ExcelJS = require('exceljs');
const JSZip = require('jszip');
(async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('people').addRow([
    { formula: '2>1', result: true },
    { formula: '1>2', result: false },
    { formula: '3-2', result: 1 },
    { formula: '2-2', result: 0 },
    { formula: '"a"&"b"', result: 'ab' },
  ]);
  const file = await workbook.xlsx.writeBuffer();
  const xml = await (await JSZip.loadAsync(file)).file('xl/worksheets/sheet1.xml').async('string');
  assert.match(xml, /<c r="B1" t="b"><f>1&gt;2<\/f><v>0<\/v><\/c>/);
  assert.match(xml, /<c r="D1"><f>2-2<\/f><v>0<\/v><\/c>/);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(file);
  const row = read.getWorksheet('people').getRow(1);
  const values = [1, 2, 3, 4, 5].map((column) => row.getCell(column).value);
  for (const value of values) console.log(JSON.stringify(value));
  assert.deepEqual(values.map((value) => value.result), [true, undefined, 1, undefined, 'ab']);
  assert.equal(row.getCell(2).text, '');
  assert.equal(row.getCell(4).text, '');
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
JS
node probe.cjs
echo 'As described: a formula that gives FALSE or 0 is read as one without a result.'
