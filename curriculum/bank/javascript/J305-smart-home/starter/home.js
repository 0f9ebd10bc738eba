// Things in a smart home that hang on bells. Methods lose their object here.

// ex-1: A method that is handed over without a call has lost its object; bind ties it.
// Lesson section: Handed over without its object
// Test: Lamp goes on and off by the bell
// Start here: what stands in front of the dot when the bell calls?
export class Lamp {
  on = false;

  toggle() {
    this.on = !this.on;
  }

  hangOn(bell) {
    bell.on(this.toggle);
  }
}

// ex-2: an arrow function takes this from around it; function has its own with each call.
// Lesson section: Arrows have no this of their own
// Test: Door counts its visits
// Start here: whose this is it in the inner function?
export class Door {
  visits = 0;
  last = "";

  hangOn(bell) {
    const door = { visits: 0 };
    bell.on(function (visitor) {
      door.visits += 1;
      door.last = visitor;
    });
  }
}

// ex-3: A callback of map is called without an object, too.
// Lesson section: Methods of arrays call too
// Test: House reports every room
// Start here: who calls the callback of map?
export class House {
  constructor(name, rooms) {
    this.name = name;
    this.rooms = rooms;
  }

  report() {
    return this.rooms.map(function (room) {
      return `${this?.name}: ${room}`;
    });
  }
}

// ex-4: each bind and each arrow makes a new function; keep it, if it has to be found again.
// Lesson section: The same function twice
// Test: Alarm counts while it is on
// Start here: how many functions are made?
export class Alarm {
  count = 0;

  ring() {
    this.count += 1;
  }

  start(bell) {
    bell.on(this.ring.bind(this));
  }

  stop(bell) {
    bell.off(this.ring.bind(this));
  }
}
