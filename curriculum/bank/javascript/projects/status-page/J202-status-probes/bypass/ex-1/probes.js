export function parse(line) {
  const parts = line.split(" ");
  if (parts.length < 2 || parts.length > 3 || !parts[1] || !Number.isInteger(Number(parts[1]))) return null;
  return { service: parts[0], code: Number(parts[1]), ms: Number(parts[2] ?? 0) };
}

export function describe({ service, code, ms }, { limit = 1000 } = {}) {
  if (code >= 500) {
    return `${service} is down`;
  }
  const state = ms > limit ? "slow" : "up";
  return `${service} is ${state} (${ms} ms)`;
}
