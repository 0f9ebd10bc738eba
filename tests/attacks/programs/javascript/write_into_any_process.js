// Opens the memory and the output of every process it finds, its own apart.
// Stopped by: a test's process is in a layer of Landlock of its own, outside of which it looks into nobody.
import fs from "node:fs";

function attack() {
  for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    for (const part of ["mem", "fd/1", "environ", "maps"]) {
      try {
        const fd = fs.openSync(`/proc/${pid}/${part}`, part === "mem" || part === "fd/1" ? "r+" : "r");
        const read = part === "mem" || part === "fd/1" || fs.readSync(fd, Buffer.alloc(1)) > 0;
        if (read) console.log("@GOT@", pid, part);
        fs.closeSync(fd);
      } catch {}
    }
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
