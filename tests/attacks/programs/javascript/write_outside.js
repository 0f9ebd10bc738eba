// Writes to the learner's files and to the state of the shell.
// Stopped by: nothing of this machine is writable but the report.
import fs from "node:fs";

function attack() {
  for (const name of ["@STATE@", "@HOME@/.bashrc", "@OUT@/written"]) {
    try {
      fs.appendFileSync(name, "attacked");
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
