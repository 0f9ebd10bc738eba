// Ends with status 0 at every signal, and raises one in a test.
// Stopped by: every test must have come to its end.
import os from "node:os";

for (const name of Object.keys(os.constants.signals)) {
  try {
    process.on(name, () => process.reallyExit(0));
  } catch {}
}

function attack() {
  process.kill(process.pid, "SIGTERM");
  const until = Date.now() + 200;
  while (Date.now() < until);
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
