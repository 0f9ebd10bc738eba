export class Lamp {
  on = false;

  toggle() {
    this.on = !this.on;
  }

  hangOn(bell) {
    bell.on(this.toggle.bind(this));
  }
}

export class Door {
  visits = 0;
  last = "";

  hangOn(bell) {
    bell.on((visitor) => {
      this.visits += 1;
      this.last = visitor;
    });
  }
}

export class House {
  constructor(name, rooms) {
    this.name = name;
    this.rooms = rooms;
  }

  report() {
    return this.rooms.map((room) => `${this.name}: ${room}`);
  }
}

export class Alarm {
  count = 0;

  constructor() {
    this.ring = this.ring.bind(this);
  }

  ring() {
    this.count += 1;
  }

  start(bell) {
    bell.on(this.ring);
  }

  stop(bell) {
    bell.off(this.ring.bind(this));
  }
}
