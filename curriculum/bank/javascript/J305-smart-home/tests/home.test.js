import { test } from "node:test";
import assert from "node:assert/strict";
import { Bell } from "../src/bell.js";
import { Alarm, Door, House, Lamp } from "../src/home.js";

// ex-1
test("Lamp goes on and off by the bell", () => {
  const bell = new Bell();
  const lamp = new Lamp();
  lamp.hangOn(bell);
  bell.press();
  assert.equal(lamp.on, true, "called hangOn(bell), press(), then looked at on");
  bell.press();
  assert.equal(lamp.on, false, "called hangOn(bell), press() twice, then looked at on");
});

test("Lamp of its own is switched", () => {
  const bell = new Bell();
  const lamp = new Lamp();
  const other = new Lamp();
  lamp.hangOn(bell);
  bell.press();
  assert.deepEqual([lamp.on, other.on], [true, false], "called hangOn(bell) of one lamp, press(), looked at both lamps");
});

test("Lamp hangs its toggle on the bell", () => {
  class Loud extends Lamp {
    clicks = 0;
    toggle() {
      this.clicks += 1;
    }
  }
  const bell = new Bell();
  const loud = new Loud();
  loud.hangOn(bell);
  bell.press();
  assert.equal(loud.clicks, 1, "called hangOn(bell), press() of a lamp with another toggle: how often that was called");
});

// ex-2
test("Door counts its visits", () => {
  const bell = new Bell();
  const door = new Door();
  door.hangOn(bell);
  bell.press("Ida");
  bell.press("Bo");
  assert.equal(door.visits, 2, 'called hangOn(bell), press("Ida"), press("Bo"), looked at visits');
  assert.equal(door.last, "Bo", 'called hangOn(bell), press("Ida"), press("Bo"), looked at last');
});

test("Door shares nothing with another door", () => {
  const bell = new Bell();
  const front = new Door();
  const back = new Door();
  front.hangOn(bell);
  bell.press("Ida");
  assert.deepEqual([front.visits, back.visits], [1, 0], 'called hangOn(bell) of one door, press("Ida"), looked at both doors');
});

test("Door uses an arrow and this", () => {
  const code = String(Door).replace(/\/\/.*/g, "");
  assert.doesNotMatch(code, /\bfunction\b|\bbind\b|=\s*this\s*;/, "called Door: its code should need no function, no bind and no second name for this");
  assert.match(code, /=>/, "called Door: its code should have an arrow function");
});

// ex-3
test("House reports every room", () => {
  assert.deepEqual(new House("home", ["hall", "attic"]).report(), ["home: hall", "home: attic"]);
});

test("House without rooms", () => {
  assert.deepEqual(new House("empty", []).report(), []);
});

test("House reports its name of the moment", () => {
  const house = new House("old", ["hall"]);
  house.name = "new";
  assert.deepEqual(house.report(), ["new: hall"], 'called new House("old", ["hall"]), set name to "new", called report()');
});

test("House keeps to map", () => {
  const code = String(House).replace(/\/\/.*/g, "");
  assert.match(code, /\.map\(/, "called House: its code should use map");
  assert.doesNotMatch(code, /=\s*this\s*;|=\s*this\.name\s*;/, "called House: its code should need no second name for this");
});

// ex-4
test("Alarm counts while it is on", () => {
  const bell = new Bell();
  const alarm = new Alarm();
  alarm.start(bell);
  bell.press();
  bell.press();
  assert.equal(alarm.count, 2, "called start(bell), press() twice, looked at count");
});

test("Alarm is silent after stop", () => {
  const bell = new Bell();
  const alarm = new Alarm();
  alarm.start(bell);
  bell.press();
  alarm.stop(bell);
  bell.press();
  assert.equal(alarm.count, 1, "called start(bell), press(), stop(bell), press(), looked at count");
});

test("Alarm leaves other listeners on the bell", () => {
  const bell = new Bell();
  const first = new Alarm();
  const second = new Alarm();
  first.start(bell);
  second.start(bell);
  first.stop(bell);
  bell.press();
  assert.deepEqual([first.count, second.count], [0, 1], "called start of two alarms, stop of the first, press(), looked at both counts");
});
