export function latest(probes) {
  const last = new Map();
  for (const probe of probes) {
    last.set(probe.service, probe);
  }
  return last;
}

export function uptime(probes) {
  const all = new Map();
  const good = new Map();
  for (const { service, code } of probes) {
    all.set(service, (all.get(service) ?? 0) + 1);
    good.set(service, (good.get(service) ?? 0) + (code < 500 ? 1 : 0));
  }
  return new Map([...all].map(([service, count]) => [service, Math.round((100 * good.get(service)) / count)]));
}
