#!/usr/bin/env bash
# Subject: node 22.23.3 beside node 24.21.0, powers of ten
#
# Guess:   10 ** -5 is the number 0.00001, and one program gives the same digits in both, for both are supported.
# Seen:    in 22 it is 0.000009999999999999999, and 10 ** -4, -17, -20 and -21 are wrong in the last place as well; in 24 all of
#          10 ** -22 to 10 ** 22 are right. 0.7 ** 0.3 differs between them too. Squares, cubes of integers and powers of 2 agree.
# Why:     results that are compared byte for byte, signed or kept by their hash would depend on the version of Node that
#          computed them; and rounding to a number of decimals by a power of ten gives digits that were not there.
# Source:  https://github.com/nodejs/node/issues/30083 (of version 12, closed as mended).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent --prefix . node@22.23.3
mkdir later && (cd later && npm install --no-audit --no-fund --silent --prefix . node@24.21.0)
cat >probe.mjs <<'JS'
const exponents = Array.from({ length: 45 }, (_, index) => index - 22);
const wrong = exponents.filter((exponent) => 10 ** exponent !== Number(`1e${exponent}`));
let exact = true;
for (let x = 1; x < 100_000; x++) {
  exact &&= (x / 7) ** 2 === (x / 7) * (x / 7) && x ** 3 === x * x * x;
}
for (let n = 0, power = 1; n < 1023; n++, power *= 2) exact &&= 2 ** n === power && 2 ** -n === 1 / power;
console.log(JSON.stringify({ version: process.version, small: String(10 ** -5), wrong, root: 0.7 ** 0.3, exact }));
JS
node_modules/node/bin/node probe.mjs | tee earlier.json
later/node_modules/node/bin/node probe.mjs | tee later.json
cat >compare.cjs <<'JS'
const assert = require('node:assert/strict');
const earlier = require('./earlier.json');
const later = require('./later.json');
assert.deepEqual([earlier.version, later.version], ['v22.23.3', 'v24.21.0']);
assert.equal(earlier.small, '0.000009999999999999999');
assert.deepEqual(earlier.wrong, [-21, -20, -17, -5, -4]);
assert.equal(later.small, '0.00001');
assert.deepEqual(later.wrong, []);
assert.notEqual(earlier.root, later.root);
assert.ok(earlier.exact && later.exact);
JS
node compare.cjs
echo 'As described: powers of ten differ between two versions of Node.'
