#!/usr/bin/env bash
# Subject: linear-sum-assignment 1.0.9 and munkres 2.0.4, forbidden pairs written as Infinity
#
# Guess:   where no assignment avoids the forbidden pairs, a solver throws, says so in a field, or leaves rows out.
# Seen:    linear-sum-assignment answers with an unfinished assignment and `gain: -1`, a value that feasible problems
#          have as well; munkres (whose README says that it supports Infinity) answers with a complete list of pairs
#          in which a forbidden one stands like any other.
# Why:     a forbidden pair is somebody's manager, or a person who was refused. It would reach people as a match; and
#          a total of -1 is an ordinary total where costs are negated scores.
# Source:  https://github.com/mljs/linear-sum-assignment, https://github.com/havelessbemore/munkres (READMEs).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . linear-sum-assignment@1.0.9 munkres@2.0.4
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { linearSumAssignment } from 'linear-sum-assignment';
import { munkres } from 'munkres';
// The first two rows may take the first column only: one of them must stay alone.
const no = Number.POSITIVE_INFINITY;
const costs = [[1, no, no], [2, no, no], [no, 3, 4]];

const first = linearSumAssignment(costs, { maximaze: false });
console.log('linear-sum-assignment:', [...first.rowAssignments], 'gain', first.gain);
assert.equal(first.gain, -1);
assert.deepEqual([...first.rowAssignments], [0, -1, 1]);
const feasible = linearSumAssignment([[-1]], { maximaze: false });
console.log('a feasible problem:   ', [...feasible.rowAssignments], 'gain', feasible.gain);
assert.equal(feasible.gain, -1);

const pairs = munkres(costs);
console.log('munkres:', pairs.map(([row, column]) => `${row}-${column} at ${costs[row][column]}`).join(', '));
assert.equal(pairs.length, 3);
assert.equal(pairs.filter(([row, column]) => costs[row][column] === no).length, 1);
JS
node probe.mjs
echo 'As described: neither solver says that the problem has no solution.'
