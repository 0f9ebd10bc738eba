// Ignores every polite signal and never ends.
// Stopped by: a run that does not end when asked is killed.
function attack() {
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => {});
  for (;;);
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
