export function latest(probes) {
  const last = new Map();
  for (const probe of probes) {
    last.set(probe.service, probe);
  }
  return last;
}

export function uptime(probes) {
  const services = new Set();
  for (const { service } of probes) services.add(service);
  return new Map([...services].map((service) => {
    const own = [...probes].filter((probe) => probe.service === service);
    return [service, Math.round((own.filter((probe) => probe.code < 500).length / own.length) * 100)];
  }));
}
