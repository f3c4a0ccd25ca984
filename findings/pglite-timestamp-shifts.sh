#!/usr/bin/env bash
# Subject: @electric-sql/pglite 0.5.17, a moment in a column of type `timestamp`
#
# Guess:   a Date that is written and read again is the same Date, as with pg, which uses the local time both ways.
# Seen:    it is written in UTC and read as local time. Away from UTC every time round shifts it by the distance of the zone:
#          in Paris 10:00Z comes back as 09:00Z and, written again, as 08:00Z. `timestamptz` gives back what it was given.
# Why:     PGlite stands in for PostgreSQL where a service of mentoring runs on one machine or is tested. Meetings would move an
#          hour or two with each save, and not at all on a server whose zone is UTC.
# Source:  https://github.com/electric-sql/pglite/issues/532
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . @electric-sql/pglite@0.5.17
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
const database = await PGlite.create();
await database.exec('CREATE TABLE meetings (plain timestamp, zoned timestamptz)');
async function around(moment) {
  const { rows } = await database.query(
    'INSERT INTO meetings VALUES ($1, $2) RETURNING plain, zoned, plain::text AS stored',
    [moment, moment],
  );
  return rows[0];
}
const first = await around(new Date('2026-03-02T10:00:00Z'));
const second = await around(first.plain);
console.log(`given 10:00Z, stored ${first.stored}, read ${first.plain.toISOString()}, then ${second.plain.toISOString()}`);
assert.equal(first.stored, '2026-03-02 10:00:00');
assert.equal(first.plain.toISOString(), '2026-03-02T09:00:00.000Z');
assert.equal(second.plain.toISOString(), '2026-03-02T08:00:00.000Z');
assert.equal(first.zoned.toISOString(), '2026-03-02T10:00:00.000Z');
await database.close();
JS
TZ=Europe/Paris node probe.mjs
echo 'As described: a moment is shifted each time it is written and read.'
