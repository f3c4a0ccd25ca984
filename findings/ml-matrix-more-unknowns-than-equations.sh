#!/usr/bin/env bash
# Subject: ml-matrix 6.15.1, systems with more unknowns than equations
#
# Guess:   `solve(matrix, right, true)` gives the shortest solution, as singular values do, and `linearDependencies` finds which
#          rows say what others say, however many rows there are.
# Seen:    the solution is NaN throughout unless the matrix is decomposed with `autoTranspose`. `linearDependencies` solves such
#          systems as soon as there are at least two rows more than columns: then all it says is NaN, of independent rows as well.
# Why:     it is the way to see that criteria carry the same information before weights are learnt from them. NaN is neither 0
#          nor above any threshold: whichever way the test is written, the answer is one and the same for every row.
# Source:  https://github.com/mljs/matrix/issues/203 (on what the decomposition leaves out; not on `solve`).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . ml-matrix@6.15.1
cat >probe.cjs <<'JS'
const assert = require('node:assert/strict');
const { Matrix, SVD, linearDependencies, pseudoInverse, solve } = require('ml-matrix');
console.warn = () => {}; // It advises `autoTranspose`.
const wide = new Matrix([[1, 0, 0], [0, 1, 1]]);
const right = Matrix.columnVector([1, 2]);
const rounded = (column) => column.to1DArray().map((value) => Math.round(value * 1e9) / 1e9);
const solved = solve(wide, right, true).to1DArray();
const dependencies = linearDependencies(new Matrix([[1, 0], [0, 1], [1, 1], [2, 0]])).to2DArray();
console.log('x = 1, y + z = 2:', solved, 'dependencies of four rows:', dependencies);
assert.ok(solved.every(Number.isNaN));
assert.deepEqual(rounded(new SVD(wide, { autoTranspose: true }).solve(right)), [1, 1, 1]);
assert.deepEqual(rounded(pseudoInverse(wide).mmul(right)), [1, 1, 1]);
dependencies.forEach((row, at) => row.forEach((value, of) => assert.ok(at === of ? value === 0 : Number.isNaN(value))));
// With three rows of two columns no such system occurs.
const three = linearDependencies(new Matrix([[1, 0], [2, 0], [0, 1]])).to2DArray();
assert.ok(Math.abs(three[1][0] - 2) < 1e-9 && three[2].every((value) => value === 0));
JS
node probe.cjs
echo 'As described: NaN for systems with more unknowns than equations.'
