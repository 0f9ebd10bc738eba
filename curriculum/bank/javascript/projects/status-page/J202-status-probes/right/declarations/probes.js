export function parse(line) {
  const [service, code, ms = "0", extra] = line.split(" ");
  if (extra !== undefined || !service || !code) return null;
  const status = Number(code);
  return Number.isInteger(status) ? { service, code: status, ms: Number(ms) } : null;
}

export function describe(found, settings = {}) {
  const { service, code, ms } = found;
  const { limit = 1000 } = settings;
  if (code >= 500) return service + " is down";
  return ms > limit ? `${service} is slow (${ms} ms)` : `${service} is up (${ms} ms)`;
}
