// Starts a process that outlives the run.
// Stopped by: a run has process numbers of its own, and its first process takes all with it.
import { spawn } from "node:child_process";

function attack() {
  spawn("sleep", ["@DAEMON@"], { detached: true, stdio: "ignore", env: {} }).unref();
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
