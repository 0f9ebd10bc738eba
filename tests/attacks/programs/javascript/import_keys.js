// Has node read the learner's private key as a module and print it as an error.
// Stopped by: the root holds only what a run needs.
try {
  await import("file://@HOME@/.ssh/id_ed25519", { with: { type: "json" } });
} catch (error) {
  console.log(error.message);
}
try {
  process.loadEnvFile?.("@HOME@/.ssh/id_ed25519");
  console.log(process.env);
} catch {}

export function twice(n) {
  return 0;
}
