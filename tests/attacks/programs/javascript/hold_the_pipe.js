// Leaves a process behind that holds the run's output and the judge's socket open.
// Stopped by: a run has ended when its first process has.
import { spawn } from "node:child_process";

function attack() {
  spawn("sleep", ["25"], { detached: true, stdio: ["ignore", "inherit", "inherit", 3] }).unref();
  process.reallyExit(1);
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
