export class Drone {
  constructor(name, limit) {
    this.name = name;
    this.limit = limit;
    this.parcels = [];
  }

  load(kilos) {
    if (this.weight + kilos > this.limit) {
      throw new RangeError(`${this.name} cannot carry that`);
    }
    this.parcels.push(kilos);
    return this;
  }

  get weight() {
    return this.parcels.reduce((sum, kilos) => sum + kilos, 0);
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
    this.lamp = lamp;
    super(name, limit);
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
