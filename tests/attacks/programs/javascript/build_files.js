// Brings a package.json and settings of Node that decide the outcome.
// Stopped by: only the build files of the exercise are obeyed.
export const nothing = 0;

export function twice(n) {
  return 0;
}

==> package.json <==
{ "type": "module", "imports": { "#x": "./x.js" }, "exports": "./none.js", "scripts": { "test": "true" } }
==> .npmrc <==
node-options="--import=./src/nothing.js"
==> test.js <==
process.exit(0);
==> tests/t.test.js <==
import "node:test";
