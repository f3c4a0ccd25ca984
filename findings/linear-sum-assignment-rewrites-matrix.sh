#!/usr/bin/env bash
# Subject: linear-sum-assignment 1.0.9 with a Matrix of ml-matrix 6.15.1
#
# Guess:   a solver leaves the cost matrix of its caller alone, or says that it does not.
# Seen:    a Matrix with at least as many rows as columns is overwritten with shifted costs; a Matrix with more columns
#          than rows, and an array of arrays, are left alone. Nothing in the README or the types says so.
# Why:     scores are looked up after the matching to explain it. Whoever does that in the matrix that was solved
#          reports wrong scores, and only in programs with as many mentees as mentors or more.
# Source:  https://github.com/mljs/linear-sum-assignment (README), `Matrix#subtract` of ml-matrix works in place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . linear-sum-assignment@1.0.9 ml-matrix@6.15.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { linearSumAssignment } from 'linear-sum-assignment';
import { Matrix } from 'ml-matrix';
const after = (costs) => {
  const matrix = new Matrix(costs);
  linearSumAssignment(matrix, { maximaze: false });
  return matrix.to2DArray();
};
const tall = [[4, 1], [2, 3], [5, 5]];
const square = [[4, 1], [2, 3]];
const wide = [[4, 1, 7], [2, 3, 8]];
for (const costs of [tall, square, wide]) console.log(JSON.stringify(costs), '->', JSON.stringify(after(costs)));
assert.deepEqual(after(tall), [[3, 0], [1, 2], [4, 4]]);
assert.deepEqual(after(square), [[3, 0], [1, 2]]);
assert.deepEqual(after(wide), wide);
const arrays = structuredClone(tall);
linearSumAssignment(arrays, { maximaze: false });
assert.deepEqual(arrays, tall);
JS
node probe.mjs
echo 'As described: tall and square matrices of the caller are overwritten, wide ones are not.'
