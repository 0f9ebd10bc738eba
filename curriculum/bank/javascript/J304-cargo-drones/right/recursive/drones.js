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
  #used = 0;

  get charge() {
    return 100 - this.#used;
  }

  use(percent) {
    this.#used = Math.min(100, this.#used + percent);
    return this.charge;
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
  if (object === null || Object.hasOwn(object, key)) return object;
  return owner(Object.getPrototypeOf(object), key);
}
