// Writes 900 MB wherever it may.
// Stopped by: what a run writes goes to memory of a limited size.
import fs from "node:fs";

function attack() {
  for (const place of [".", process.env.TMPDIR, "/dev/shm", "@OUT@"]) {
    try {
      const fd = fs.openSync(`${place}/attack-filler`, "w");
      for (let count = 0; count < 900; count++) fs.writeSync(fd, Buffer.alloc(1 << 20));
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
