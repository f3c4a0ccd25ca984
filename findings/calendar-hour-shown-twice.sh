#!/usr/bin/env bash
# Subject: ical.js 2.2.1 and node-ical 0.27.2, a local time that the clock shows twice
#
# Guess:   RFC 5545 (3.3.5) settles it: a local time that occurs twice is its first occurrence, one that does not occur is read
#          with the offset before the gap. Readers follow it.
# Seen:    both take the second occurrence (02:30 in Paris on 25 October 2026 is 01:30Z to them, 00:30Z by the standard). In the
#          gap of spring node-ical is right and ical.js one hour early (00:30Z for 02:30 on 29 March, 01:30Z by the standard).
# Why:     a meeting across continents in that hour is shown an hour late by programs that build on these readers, though the
#          file with its TZID is right.
# Source:  https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . ical.js@2.2.1 node-ical@0.27.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
const calendar = (start) => `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//probe//EN
BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Paris:${start}
DURATION:PT15M
SUMMARY:Call
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const withIcalJs = (start) => {
  const component = new ICAL.Component(ICAL.parse(calendar(start)));
  ICAL.TimezoneService.register(new ICAL.Timezone(component.getFirstSubcomponent('vtimezone')));
  return new ICAL.Event(component.getFirstSubcomponent('vevent')).startDate.toJSDate().toISOString();
};
const withNodeIcal = (start) => nodeIcal.sync.parseICS(calendar(start))['1'].start.toISOString();
const show = (start) => {
  const read = [withIcalJs(start), withNodeIcal(start)];
  console.log(`${start} in Paris: ical.js ${read[0]}, node-ical ${read[1]}`);
  return read;
};
assert.deepEqual(show('20260701T100000'), ['2026-07-01T08:00:00.000Z', '2026-07-01T08:00:00.000Z']);
assert.deepEqual(show('20261025T023000'), ['2026-10-25T01:30:00.000Z', '2026-10-25T01:30:00.000Z']);
assert.deepEqual(show('20260329T023000'), ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']);
JS
node probe.mjs
echo 'As described: the hour that occurs twice is read as its second occurrence.'
