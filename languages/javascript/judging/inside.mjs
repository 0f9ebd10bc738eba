// Knows how one test file is run and watched: loaded before anything of the exercise, which it keeps
// from its words and from what JavaScript and the tests are made of. Laid into a private copy.
//
// Whatever could be replaced later is taken here, by name, before the exercise is loaded.

import assert from "node:assert";
import fs from "node:fs";
import inspector from "node:inspector";
import modules from "node:module";
import * as tests from "node:test";
import { pathToFileURL } from "node:url";
import util from "node:util";
import v8 from "node:v8";
import threads from "node:worker_threads";

const JUDGE = 3;
const WORD_CHARS = 32;
const LENGTH_CHARS = 4;
const READY = "learn: ready";
const LATE = /asynchronous activity after the test ended/;
const SHOWN = {
  __proto__: null, depth: 6, breakLength: 76, maxArrayLength: 200, maxStringLength: 4000, customInspect: false,
};
const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const { freeze } = Object;
const { stringify } = JSON;
const { writeSync, readSync } = fs;
const { inspect } = util;
const { AssertionError } = assert;
const resources = process.getActiveResourcesInfo;

// Here a process stands still that was started before there was anything to test.
const word = take(WORD_CHARS);

function take(length) {
  const taken = Buffer.alloc(length);
  let had = 0;
  while (had < length) had += readSync(JUDGE, taken, had, length - had, null);
  const text = taken.toString("utf8");
  taken.fill(0);
  return text;
}

/** The path of the test file, which the judge tells after its word: the number of its bytes, and it. */
export function takePath() {
  return take(parseInt(take(LENGTH_CHARS), 10));
}

/** Tell the judge. Records are flat and hold plain values only: nothing of the exercise has a say in them. */
function tell(record) {
  writeSync(JUDGE, `${word}${stringify({ __proto__: null, ...record })}\n`);
}

// What tests rely on stays what it is: the objects of the language, assertions, node:test.

/** A property that stays as it is; objects that inherit it may still have one of their own by assignment. */
function lock(holder, key, inherited) {
  const found = getOwnPropertyDescriptor(holder, key);
  if (found === undefined || !found.configurable) return;
  const { value } = found;
  if (!("value" in found)) {
    defineProperty(holder, key, { __proto__: null, configurable: false });
  } else if (!inherited) {
    defineProperty(holder, key, { __proto__: null, configurable: false, writable: false });
  } else {
    defineProperty(holder, key, {
      __proto__: null,
      configurable: false,
      get: () => value,
      set(other) {
        if (this === holder) throw new TypeError(`Cannot assign to read only property '${String(key)}' of object`);
        defineProperty(this, key, { __proto__: null, value: other, writable: true, enumerable: true, configurable: true });
      },
    });
  }
}

function lockAll(holder, { except = [], inherited = false } = {}) {
  for (const key of ownKeys(holder)) if (!except.includes(key)) lock(holder, key, inherited);
}

const TypedArray = getPrototypeOf(Uint8Array);
const GLOBAL = [
  "Object", "Function", "Array", "String", "Number", "Boolean", "Symbol", "BigInt", "RegExp", "Map", "Set", "WeakMap",
  "WeakSet", "WeakRef", "Promise", "Proxy", "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError",
  "SyntaxError", "TypeError", "URIError", "ArrayBuffer", "SharedArrayBuffer", "DataView", "Int8Array", "Uint8Array",
  "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
  "BigInt64Array", "BigUint64Array", "Iterator",
];
const SPACES = ["JSON", "Math", "Reflect", "Atomics"];
const PLAIN = ["parseInt", "parseFloat", "isNaN", "isFinite", "structuredClone", "eval"];
const MOCKED = ["random"];
/** What the language itself asks for, when an array or a promise makes another one. */
const MAKERS = ["Array", "Promise", "RegExp", "ArrayBuffer"];
/** Of prototypes: what many programs assign to their own, or set on a class that they make. */
const OWN = ["constructor", "name", "message", "stack"];

function lockLanguage() {
  const iterators = [[][Symbol.iterator](), ""[Symbol.iterator](), new Map().keys(), new Set().keys(), "".matchAll(/./g)];
  const generators = [function* () {}, async function* () {}, async function () {}];
  const prototypes = [...iterators, ...generators].map(getPrototypeOf);
  prototypes.push(getPrototypeOf(prototypes[0]), TypedArray.prototype);
  for (const made of [function* () {}, async function* () {}]) {
    prototypes.push(getPrototypeOf(made).prototype, getPrototypeOf(getPrototypeOf(made).prototype));
  }
  lockAll(TypedArray, { except: ["name"] });
  for (const name of GLOBAL) {
    const known = globalThis[name];
    if (known === undefined) continue;
    if (known.prototype) prototypes.push(known.prototype);
    // `instanceof` asks a class, also for an answer that somebody gave it later.
    defineProperty(known, Symbol.hasInstance, { __proto__: null, value: known[Symbol.hasInstance] });
    lockAll(known, { except: ["name", "stackTraceLimit", "prepareStackTrace", "captureStackTrace"] });
    lock(globalThis, name);
  }
  for (const name of SPACES) {
    lockAll(globalThis[name], { except: MOCKED });
    lock(globalThis, name);
  }
  for (const name of PLAIN) lock(globalThis, name);
  for (const name of MAKERS) lock(globalThis[name].prototype, "constructor");
  lockAll(Object.prototype, { except: OWN, inherited: true });
  lock(Function.prototype, "toString", true);
  for (const prototype of new Set(prototypes)) lockAll(prototype, { except: OWN });
}

function lockTools() {
  lockAll(AssertionError.prototype, { except: OWN });
  for (const known of [assert, assert.strict, AssertionError]) freeze(known);
  const refused = () => {
    throw new Error("this is not there while tests run");
  };
  const shut = { __proto__: null, value: refused, configurable: false, writable: false };
  // Another thread could debug this one.
  const doors = [
    [threads, ["Worker"]],
    [modules, ["register"]],
    [inspector.Session.prototype, ["connect", "connectToMainThread", "post"]],
    [inspector, ["open"]],
    [v8, ["setFlagsFromString", "getHeapSnapshot", "writeHeapSnapshot", "setHeapSnapshotNearHeapLimit"]],
    [process, ["binding", "_linkedBinding", "_debugProcess", "_debugEnd", "dlopen"]],
  ];
  for (const [holder, names] of doors) for (const name of names) defineProperty(holder, name, shut);
  modules.syncBuiltinESMExports();
  // It would start a debugger. The judge sends it to hear what keeps the process from its end.
  process.on("SIGUSR1", () => tell({ is: "open", open: stringify(resources()) }));
}

// The functions of node:test as tests get them: each test bears witness of its beginning and its end.

const path = [];
let made = 0;

function named(name, options, fn) {
  const given = [name, options, fn];
  const body = given.find((item) => typeof item === "function");
  const chosen = given.find((item) => typeof item === "object" && item !== null);
  const called = typeof name === "string" ? name : body?.name || "<anonymous>";
  return { called: called === "" ? "<anonymous>" : called, chosen: { __proto__: null, ...chosen }, body };
}

/** The body with a witness around it, of as many parameters as the body has: node:test counts them. */
function witnessed(number, names, body) {
  const inside = (context) => sealContext(context, names);
  const begin = () => tell({ is: "begun", number, name: stringify(names) });
  const end = () => tell({ is: "ended", number });
  if (body.length > 1) {
    return function (context, done) {
      begin();
      return apply(body, this, [inside(context), (error) => {
        if (!error) end();
        done(error);
      }]);
    };
  }
  return async function (context) {
    begin();
    const result = await apply(body, this, [inside(context)]);
    end();
    return result;
  };
}

/** A test that is expected to come to its end, unless its author leaves it out. */
function sealed(real, names, { called, chosen, body }, how) {
  const here = [...names, called];
  const left = how === "skip" || how === "todo" || chosen.skip || chosen.todo;
  if (body === undefined || left) return real(called, chosen, body);
  const number = ++made;
  tell({ is: "made", number });
  return real(called, chosen, witnessed(number, here, body));
}

function sealContext(context, names) {
  const real = context.test;
  const test = (name, options, fn) => sealed((...given) => apply(real, context, given), names, named(name, options, fn));
  defineProperty(context, "test", { __proto__: null, value: test });
  return context;
}

const WAYS = ["skip", "todo", "only"];

function testFunction(real) {
  const made = (how) => (name, options, fn) => sealed(how ? real[how] : real, path, named(name, options, fn), how);
  return complete(made);
}

/** The plain function, with `skip`, `todo` and `only` upon it. */
function complete(made) {
  const plain = made();
  for (const how of WAYS) plain[how] = made(how);
  return plain;
}

function suiteFunction(real) {
  const made = (how) => (name, options, fn) => {
    const { called, chosen, body } = named(name, options, fn);
    const left = how === "skip" || how === "todo";
    const inner = body && !left && function (context) {
      path.push(called);
      try {
        return apply(body, this, [context]);
      } finally {
        path.pop();
      }
    };
    return (how ? real[how] : real)(called, chosen, inner || body);
  };
  return complete(made);
}

lockLanguage();
lockTools();
const real = { __proto__: null, ...tests };
const test = testFunction(real.test);
const describe = suiteFunction(real.describe);
const { mock, before, after, beforeEach, afterEach } = real;
Object.assign(test, { test, it: test, describe, suite: describe, mock, before, after, beforeEach, afterEach });
for (const known of [real.test, real.describe, test, describe]) {
  for (const how of WAYS) freeze(known[how]);
  freeze(known);
}
export { test, describe, mock, before, after, beforeEach, afterEach };

// What node:test reports goes to the judge; nothing is printed.

let reporting = () => {};
const reported = new Promise((resolve) => { reporting = resolve; });
let taken = false;

export default async function* report(events) {
  if (taken) return;
  taken = true;
  reporting();
  const names = [];
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === "test:start") {
      names.length = data.nesting;
      names[data.nesting] = data.name;
    } else if (type === "test:pass" || type === "test:fail") {
      names.length = data.nesting;
      const whole = [...names, data.name];
      names[data.nesting] = data.name;
      const fails = type === "test:fail" && data.todo === undefined;
      failed += fails;
      if (data.name !== READY || data.nesting) tell(told(type, data, whole));
    } else if (type === "test:diagnostic" && LATE.test(data.message)) {
      tell({ is: "late", message: data.message });
    }
  }
  tell({ is: "over", failed });
}

function told(type, data, names) {
  const record = {
    __proto__: null,
    is: "result",
    name: stringify(names),
    passed: type === "test:pass",
    suite: data.details?.type === "suite",
    line: data.line ?? 0,
    column: data.column ?? 0,
  };
  if (data.skip !== undefined) record.skip = `${data.skip === true ? "" : data.skip}`;
  if (data.todo !== undefined) record.todo = `${data.todo === true ? "" : data.todo}`;
  const error = data.details?.error;
  if (error !== undefined) addError(record, error.failureType, error.cause ?? error);
  return record;
}

/** What an error says, whoever made it: asking it may run code of the exercise, and fail. */
function addError(record, kind, error) {
  record.kind = `${kind}`;
  const asked = (name) => {
    try {
      const value = typeof error === "object" && error !== null ? error[name] : undefined;
      return value === undefined ? undefined : typeof value === "string" ? value : inspect(value, SHOWN);
    } catch {
      return undefined;
    }
  };
  record.error = asked("name");
  record.message = asked("message");
  record.code = asked("code");
  record.stack = asked("stack");
  if (record.message === undefined) record.message = typeof error === "string" ? error : shown(error);
  if (error instanceof AssertionError) {
    record.operator = error.operator;
    record.generated = error.generatedMessage;
    record.expected = shown(error.expected);
    record.actual = shown(error.actual);
  }
}

function shown(value) {
  try {
    return inspect(value, SHOWN);
  } catch {
    return undefined;
  }
}

/** Errors that nothing caught are told with their place, which node:test leaves out once a test has ended. */
function hearUncaught() {
  const { emit } = process;
  process.emit = function (event, ...given) {
    if (event === "unhandledRejection" || event === "uncaughtException") {
      const record = { __proto__: null, is: "uncaught" };
      addError(record, event, given[0]);
      tell(record);
    }
    return apply(emit, this, [event, ...given]);
  };
}

let begun = false;

/** Bring up the runner, then load the test file, once. What the file throws goes the usual way. */
export async function run(file) {
  if (begun) return;
  begun = true;
  await real.test(READY, (context) => lockAll(getPrototypeOf(context), { except: OWN }));
  await reported;
  hearUncaught();
  try {
    await import(pathToFileURL(file));
  } catch (error) {
    const record = { __proto__: null, is: "broken" };
    addError(record, "load", error);
    tell(record);
    // Only Node itself shows the line; node:test would take the error to itself.
    for (const name of ["uncaughtException", "unhandledRejection"]) process.removeAllListeners(name);
    throw error;
  }
  tell({ is: "loaded" });
}
