import { test } from "node:test";
import assert from "node:assert/strict";
import { Battery, Drone, NightDrone, owner } from "../src/drones.js";

// ex-1
test("Drone has name and limit", () => {
  const { name, limit } = new Drone("D7", 5);
  assert.deepEqual([name, limit], ["D7", 5], 'called new Drone("D7", 5), looked at name and limit');
});

test("Drone adds its parcels up", () => {
  const drone = new Drone("D7", 5);
  assert.equal(drone.weight, 0, 'called new Drone("D7", 5).weight');
  drone.load(2).load(1.5);
  assert.equal(drone.weight, 3.5, "called load(2).load(1.5), then weight");
});

test("Drone takes parcels up to its limit", () => {
  const drone = new Drone("D7", 5);
  drone.load(5);
  assert.equal(drone.weight, 5, "called load(5) with a limit of 5, then weight");
  assert.throws(() => drone.load(0.1), RangeError, "called load(5), load(0.1) with a limit of 5");
  assert.equal(drone.weight, 5, "called load(5), load(0.1) with a limit of 5, then weight");
});

test("Drone shares no parcels", () => {
  const first = new Drone("D1", 9);
  const second = new Drone("D2", 9);
  first.load(4);
  assert.equal(second.weight, 0, "called load(4) on one drone, weight on another");
});

test("Drone has its methods in one place", () => {
  assert.equal(new Drone("D1", 9).load, new Drone("D2", 9).load, "called load of two drones: is it the same function?");
  assert.equal(typeof new Drone("D1", 9).load, "function", "called new Drone(...): the type of load");
});

// ex-2
test("Battery begins full and goes down", () => {
  const battery = new Battery();
  assert.equal(battery.charge, 100, "called new Battery().charge");
  assert.equal(battery.use(30), 70, "called use(30) on a full battery");
  assert.equal(battery.charge, 70, "called use(30), then charge");
});

test("Battery never goes below zero", () => {
  const battery = new Battery();
  battery.use(80);
  assert.equal(battery.use(50), 0, "called use(80), then use(50)");
  assert.equal(battery.charge, 0, "called use(80), use(50), then charge");
});

test("Battery cannot be charged by assignment", () => {
  const battery = new Battery();
  battery.use(60);
  assert.throws(() => { battery.charge = 100; }, TypeError, "called use(60), then assigned 100 to charge");
  assert.equal(battery.charge, 40, "called use(60), then tried to assign to charge");
});

test("Battery keeps its value private", () => {
  const battery = new Battery();
  assert.deepEqual(Object.keys(battery), [], "called Object.keys(new Battery())");
  assert.deepEqual(Object.getOwnPropertyNames(battery), [], "called Object.getOwnPropertyNames(new Battery())");
});

// ex-3
test("NightDrone is a drone with a lamp", () => {
  const drone = new NightDrone("N1", 3, 800);
  assert.deepEqual([drone.name, drone.limit, drone.lamp], ["N1", 3, 800], 'called new NightDrone("N1", 3, 800)');
  assert.equal(drone instanceof Drone, true, "called new NightDrone(...): is it a Drone?");
});

test("NightDrone weighs its lamp too", () => {
  const drone = new NightDrone("N1", 3, 800);
  assert.equal(drone.weight, 0.5, 'called new NightDrone("N1", 3, 800).weight');
  assert.equal(drone.load(2).weight, 2.5, "called load(2).weight on a night drone");
});

test("NightDrone counts the lamp in its limit", () => {
  const drone = new NightDrone("N1", 3, 800);
  drone.load(2.5);
  assert.throws(() => drone.load(0.1), RangeError, "called load(2.5), load(0.1) on a night drone with a limit of 3");
});

test("NightDrone does not write load again", () => {
  assert.equal(Object.hasOwn(NightDrone.prototype, "load"), false, "called Object.hasOwn(NightDrone.prototype, load)");
  assert.match(String(NightDrone), /super\.weight/, "called NightDrone: its code should read super.weight");
});

// ex-4
test("owner of a field is the object", () => {
  const object = { a: undefined };
  assert.equal(owner(object, "a"), object, "called owner({ a: undefined }, a): is it the object?");
});

test("owner of a method is the prototype", () => {
  assert.equal(owner([1], "push"), Array.prototype, "called owner([1], push): is it Array.prototype?");
  assert.equal(owner([1], "toString"), Array.prototype, "called owner([1], toString): is it Array.prototype?");
});

test("owner is found two steps up", () => {
  assert.equal(owner([1], "hasOwnProperty"), Object.prototype, "called owner([1], hasOwnProperty): is it Object.prototype?");
});

test("owner of an unknown key is null", () => {
  assert.equal(owner({}, "wings"), null);
  assert.equal(owner(Object.create(null), "toString"), null, "called owner of an object without a prototype, toString");
});
