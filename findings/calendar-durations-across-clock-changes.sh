#!/usr/bin/env bash
# Subject: ical.js 2.2.1 and node-ical 0.27.2, DURATION across the change to summer time
#
# Guess:   both follow RFC 5545 (3.3.6: days and weeks are nominal, hours exact): "P1D" from 10:00 ends at 10:00 on the next
#          day's clock, "PT24H" 24 hours later, which is at 11:00 when the clock went forward in the night between.
# Seen:    the one reads both as days on the clock, the other both as exact hours: ical.js lets PT24H last 23 hours, node-ical
#          lets P1D end at 11:00. Of the same file two programs show two ends, each wrong once.
# Why:     a deadline or an event written with DURATION moves by an hour for some readers twice a year.
# Source:  https://www.rfc-editor.org/rfc/rfc5545#section-3.3.6
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . ical.js@2.2.1 node-ical@0.27.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
const calendar = (duration) => `BEGIN:VCALENDAR
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
DTSTART;TZID=Europe/Paris:20260328T100000
DURATION:${duration}
SUMMARY:Preparation
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');
const withIcalJs = (duration) => {
  const component = new ICAL.Component(ICAL.parse(calendar(duration)));
  ICAL.TimezoneService.register(new ICAL.Timezone(component.getFirstSubcomponent('vtimezone')));
  return new ICAL.Event(component.getFirstSubcomponent('vevent')).endDate.toJSDate().toISOString();
};
const withNodeIcal = (duration) => nodeIcal.sync.parseICS(calendar(duration))['1'].end.toISOString();
// The clock in Paris goes from 02:00 to 03:00 on 29 March 2026. Ten o'clock on the day is 08:00Z, 24 hours later 09:00Z.
for (const duration of ['P1D', 'PT24H']) {
  console.log(`${duration}: ical.js ${withIcalJs(duration)}, node-ical ${withNodeIcal(duration)}`);
}
assert.equal(withIcalJs('P1D'), '2026-03-29T08:00:00.000Z');
assert.equal(withIcalJs('PT24H'), '2026-03-29T08:00:00.000Z');
assert.equal(withNodeIcal('P1D'), '2026-03-29T09:00:00.000Z');
assert.equal(withNodeIcal('PT24H'), '2026-03-29T09:00:00.000Z');
JS
node probe.mjs
echo 'As described: P1D and PT24H mean the same to either reader, and the readers differ.'
