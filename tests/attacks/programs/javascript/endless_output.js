// Prints without end.
// Stopped by: output is cut off at 8 MiB.
import fs from "node:fs";

function attack() {
  for (;;) fs.writeSync(1, "attacked ".repeat(1000));
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
