export function parse(line) {
  const [service, code = "", ms = "0", ...more] = line.split(" ");
  if (!service || code === "" || more.length > 0 || !Number.isInteger(Number(code))) {
    return null;
  }
  return { service, code: Number(code), ms: Number(ms) };
}

export function describe(probe, options) {
  if (probe.code >= 500) return `${probe.service} is down`;
  const state = probe.ms > (options?.limit ?? 1000) ? "slow" : "up";
  return `${probe.service} is ${state} (${probe.ms} ms)`;
}
