// Kills and stops processes of this machine.
// Stopped by: a run has process numbers of its own.
function attack() {
  for (const name of ["SIGSTOP", "SIGTERM", "SIGKILL"]) {
    try {
      process.kill(@VICTIM@, name);
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
