export class Drone {
  constructor(name, limit) {
    const parcels = [];
    this.name = name;
    this.limit = limit;
    this.load = (kilos) => {
      if (this.weight + kilos > limit) throw new RangeError("too heavy");
      parcels.push(kilos);
      return this;
    };
    this.total = () => parcels.reduce((sum, kilos) => sum + kilos, 0);
  }

  get weight() {
    return this.total();
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
