export function latest(probes) {
  const last = new Map();
  for (const probe of probes) {
    if (!last.has(probe.service)) last.set(probe.service, probe);
  }
  return last;
}

export function uptime(probes) {
  const counts = new Map();
  for (const { service, code } of probes) {
    if (!counts.has(service)) {
      counts.set(service, { all: 0, good: 0 });
    }
    const count = counts.get(service);
    count.all += 1;
    count.good += code < 500 ? 1 : 0;
  }
  const shares = new Map();
  for (const [service, { all, good }] of counts) {
    shares.set(service, Math.round((good / all) * 100));
  }
  return shares;
}
