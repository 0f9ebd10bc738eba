export class Drone {
  parcels = [];

  constructor(name, limit) {
    Object.assign(this, { name, limit });
  }

  get weight() {
    let sum = 0;
    for (const kilos of this.parcels) sum += kilos;
    return sum;
  }

  load(kilos) {
    const after = this.weight + kilos;
    if (after > this.limit) throw new RangeError(`${after} kg is more than ${this.limit}`);
    this.parcels = [...this.parcels, kilos];
    return this;
  }
}

export class Battery {
  #charge = 100;

  get charge() {
    return this.#charge;
  }

  use(percent) {
    this.#charge = Math.max(0, this.#charge - percent);
    return this.#charge;
  }
}

export class NightDrone extends Drone {
  constructor(name, limit, lamp) {
    super(name, limit);
    this.lamp = lamp;
  }

  get weight() {
    return super.weight + 0.5;
  }
}

export function owner(object, key) {
  let current = object;
  while (current !== null && !Object.hasOwn(current, key)) {
    current = Object.getPrototypeOf(current);
  }
  return current;
}
