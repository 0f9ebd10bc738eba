export function parse(line) {
  const [service, code = "", ms = "0", ...more] = line.split(" ");
  if (!service || code === "" || more.length > 0 || !Number.isInteger(Number(code))) {
    return null;
  }
  return { service, code: Number(code), ms: Number(ms) };
}

export function describe({ service, code, ms }, { limit = 1000 }) {
  if (code >= 500) {
    return `${service} is down`;
  }
  const state = ms > limit ? "slow" : "up";
  return `${service} is ${state} (${ms} ms)`;
}
