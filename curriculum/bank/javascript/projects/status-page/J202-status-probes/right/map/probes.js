export function parse(line) {
  const [service, ...rest] = line.split(" ");
  const [code = NaN, ms = 0] = rest.map((text) => (text === "" ? NaN : Number(text)));
  return service && rest.length < 3 && Number.isInteger(code) ? { service, code, ms } : null;
}

export function describe({ service, code, ms }, { limit = 1000 } = {}) {
  if (code >= 500) {
    return `${service} is down`;
  }
  const state = ms > limit ? "slow" : "up";
  return `${service} is ${state} (${ms} ms)`;
}
