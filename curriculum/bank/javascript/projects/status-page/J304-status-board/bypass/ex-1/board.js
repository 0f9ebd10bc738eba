import { latest, uptime } from "./history.js";
import { describe, parse } from "./probes.js";

export class Board {
  probes = [];
  get #probes() {
    return this.probes;
  }
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
    const last = [...latest(this.#probes).values()];
    return last.filter((probe) => probe.code >= 500).map((probe) => probe.service);
  }

  report() {
    const shares = uptime(this.#probes);
    return [...latest(this.#probes)].map(
      ([service, probe]) => `${describe(probe, this.#options)}, ${shares.get(service)} %`,
    );
  }
}
