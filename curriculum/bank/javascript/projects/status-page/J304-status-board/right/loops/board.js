import { latest, uptime } from "./history.js";
import { describe, parse } from "./probes.js";

export class Board {
  #probes = [];
  #options;

  constructor(options = {}) {
    this.#options = options;
  }

  record(line) {
    const probe = parse(line);
    if (probe === null) {
      throw new RangeError(`no probe: ${line}`);
    }
    this.#probes.push(probe);
    return this;
  }

  get down() {
    const names = [];
    for (const [service, { code }] of latest(this.#probes)) {
      if (code >= 500) names.push(service);
    }
    return names;
  }

  report() {
    const shares = uptime(this.#probes);
    return [...latest(this.#probes)].map(
      ([service, probe]) => `${describe(probe, this.#options)}, ${shares.get(service)} %`,
    );
  }
}
