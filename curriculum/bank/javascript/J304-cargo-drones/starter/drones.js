// Cargo drones.

// ex-1: what the constructor sets belongs to each object; methods are shared by all.
// Lesson section: Fields, methods, getters
// Test: Drone has name and limit
// Start here: what does each drone have for itself?
export class Drone {
  constructor(name, limit) {}

  load(kilos) {}
}

// ex-2: A field with # can be reached inside of the class only.
// Lesson section: Private fields
// Test: Battery begins full and goes down
// Start here: how is a value kept from others?
export class Battery {
  charge = 100;

  use(percent) {
    this.charge -= percent;
  }
}

// ex-3: extends takes over everything; super reaches the version of the class above.
// Lesson section: Building on another class
// Test: NightDrone is a drone with a lamp
// Start here: what is different from a drone?
export class NightDrone extends Drone {}

// ex-4: A property is looked for on the object, then on its prototype, and so on up the chain.
// Lesson section: Where a name is found
// Test: owner of a field is the object
// Start here: object, prototype, prototype of that …
export function owner(object, key) {
  return object;
}
