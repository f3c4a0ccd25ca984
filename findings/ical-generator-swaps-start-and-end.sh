#!/usr/bin/env bash
# Subject: ical-generator 11.1.2, an event that ends before it starts
#
# Guess:   an error, or the two times as they were given.
# Seen:    they are exchanged without a word: of a meeting from 10:00 to 09:00 the file says 09:00 to 10:00. Reading `start()`
#          exchanges them as well, so that the object answers with another start than it was given.
# Why:     an end before the start is a slip (the wrong day, or 09:00 for 19:00). The invitation would go out for another hour
#          than was agreed, and nobody would be told.
# Source:  https://github.com/sebbo2002/ical-generator (README and the types of `start` and `end` do not say so).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . ical-generator@11.1.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import ical from 'ical-generator';
const start = new Date('2026-03-02T10:00:00Z');
const calendar = ical();
const event = calendar.createEvent({ id: 'm1', stamp: start, start, end: new Date('2026-03-02T09:00:00Z'), summary: 'First meeting' });
const lines = calendar.toString().split('\r\n').filter((line) => /^DT(START|END)/.test(line));
console.log(lines.join('\n'));
assert.deepEqual(lines, ['DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z']);
assert.equal(event.start().toISOString(), '2026-03-02T09:00:00.000Z');
JS
node probe.mjs
echo 'As described: start and end are exchanged without an error.'
