"""Small JavaScript projects, each with what it shows: passing, failing, not building, hanging, crashing."""

from __future__ import annotations

HEAD = """import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it, mock, test } from "node:test";
import { f } from "../src/a.js";
"""
RIGHT = "export const f = (n) => n * 2;\n"
ADDS = 'test("doubles", () => { assert.equal(f(4), 8); });\n'

PASSING: dict[str, tuple[str, str]] = {
    "one test": (RIGHT, ADDS),
    "several tests": (RIGHT, ADDS + 'test("none", () => { assert.equal(f(0), 0); });\n'),
    "groups": (
        RIGHT,
        'describe("f", () => { describe("in", () => { it("x", () => { f(1); }); }); });\n',
    ),
    "subtests": (
        RIGHT,
        'test("all", async (t) => { for (const n of [1, 2]) await t.test(`of ${n}`, () => {'
        " assert.equal(f(n), 2 * n); }); });\n",
    ),
    "awaited": (
        "export const f = async (n) => { await null; return n * 2; };\n",
        'test("later", async () => { assert.equal(await f(4), 8); });\n',
    ),
    "a promise given back": (
        "export const f = (n) => Promise.resolve(n * 2);\n",
        'test("later", () => f(4).then((found) => { assert.equal(found, 8); }));\n',
    ),
    "a callback": (
        "export const f = (n, done) => { setTimeout(() => done(null, n * 2), 2); };\n",
        'test("later", (t, done) => { f(4, (error, n) => { assert.equal(n, 8); done(error); }); });\n',
    ),
    "hooks": (
        RIGHT,
        "let n = 0;\nbefore(() => { n += 1; });\nbeforeEach(() => { n += 10; });\nafterEach(() => {});\n"
        'after(() => {});\ntest("set up", () => { assert.equal(f(n), 22); });\n',
    ),
    "mocks": (
        "export const f = () => console.log(Math.random());\n",
        'test("prints", (t) => { const log = t.mock.method(console, "log", () => {});'
        ' t.mock.method(Math, "random", () => 0.5); f(); assert.deepEqual(log.mock.calls[0].arguments, [0.5]);'
        " });\n",
    ),
    "mocked timers": (
        "export const f = (done) => { setTimeout(done, 1000); };\n",
        'test("waits", (t) => { t.mock.timers.enable({ apis: ["setTimeout"] }); const done = mock.fn();'
        " f(done); t.mock.timers.tick(1000); assert.equal(done.mock.callCount(), 1); });\n",
    ),
    "errors": (
        'export const f = () => { throw new RangeError("too much"); };\n',
        'test("throws", async () => { assert.throws(() => f(), RangeError);'
        ' await assert.rejects(async () => f(), { name: "RangeError", message: "too much" }); });\n',
    ),
    "classes": (
        "export class f extends Array { static #made = 0; constructor() { super(); f.#made += 1; }"
        " get made() { return f.#made; } toString() { return `f${this.length}`; } }\n",
        'test("is one", () => { const a = new f(); a.push(1); assert.equal(`${a}`, "f1"); });\n',
    ),
    "old prototypes": (
        "export function f(n) { this.n = n; }\nf.prototype.toString = function () { return `f${this.n}`; };\n"
        "f.prototype.constructor = f;\nArray.prototype.lastOne = function () { return this.at(-1); };\n",
        'test("is one", () => { assert.equal(String(new f(2)), "f2"); assert.equal([1, 2].lastOne(), 2); });\n',
    ),
    "its own errors": (
        "export class f extends Error { constructor(m, o) { super(m, o); this.name = 'Odd'; } }\n"
        "f.prototype.code = 7;\n",
        'test("is one", () => { assert.throws(() => { throw new f("x"); }, { name: "Odd", code: 7 }); });\n',
    ),
    "generators and maps": (
        "export function* f(n) { yield* new Map([[1, n]]).values(); }\n",
        'test("walks", () => { assert.deepEqual([...f(4)], [4]); });\n',
    ),
    "prints a report": (
        'export const f = (n) => { console.log("not ok 1 - x\\n# fail 1"); return n * 2; };\n',
        ADDS,
    ),
    "one left out": (RIGHT, ADDS + 'test.skip("later", () => { assert.equal(1, 2); });\n'),
    "one to do": (
        RIGHT,
        ADDS + 'test("later", { todo: "soon" }, () => { assert.equal(1, 2); });\n',
    ),
    "one that leaves itself out": (RIGHT, ADDS + 'test("later", (t) => { t.skip("no"); });\n'),
    "a group left out": (
        RIGHT,
        ADDS + 'describe.skip("g", () => { it("x", () => { f.g(); }); });\n',
    ),
    "a timer that is over soon": (
        "export const f = (n) => { setTimeout(() => {}, 20); return n * 2; };\n",
        ADDS,
    ),
    "an exit status of its own": (
        "export const f = (n) => { process.exitCode = 0; return n * 2; };\n",
        ADDS,
    ),
}

FAILING: dict[str, tuple[str, str]] = {
    "a wrong value": ("export const f = (n) => n;\n", ADDS),
    "an error": ("export const f = (n) => n.x.y;\n", ADDS),
    "a text thrown": ("export const f = () => { throw 'no'; };\n", ADDS),
    "nothing thrown": ("export const f = () => { throw undefined; };\n", ADDS),
    "one of two": (RIGHT, ADDS + 'test("no", () => { assert.equal(f(1), 3); });\n'),
    "in a group": (
        RIGHT,
        'describe("g", () => { it("no", () => { assert.equal(f(1), 3); }); });\n',
    ),
    "a subtest": (
        RIGHT,
        'test("g", async (t) => { await t.test("no", () => { assert.ok(!f(1)); }); });\n',
    ),
    "a rejection": (
        "export const f = async () => { throw new Error('no'); };\n",
        'test("x", () => f(4));\n',
    ),
    "an uncaught error": (
        "export const f = (n) => { setTimeout(() => { throw new Error('late'); }, 1); return n * 2; };\n",
        'test("x", async () => { f(4); await new Promise((go) => setTimeout(go, 20)); });\n',
    ),
    "an unhandled rejection": (
        "export const f = (n) => { Promise.reject(new Error('lost')); return n * 2; };\n",
        'test("x", async () => { f(4); await new Promise((go) => setTimeout(go, 20)); });\n',
    ),
    "an error after the tests": (
        "export const f = (n) => { setTimeout(() => { throw new Error('late'); }, 5); return n * 2; };\n",
        ADDS,
    ),
    "a hook": (RIGHT, "afterEach(() => { throw new Error('hook'); });\n" + ADDS),
    "a promise that is never settled": (
        "export const f = () => new Promise(() => {});\n",
        'test("x", async () => { await f(4); });\n',
    ),
    "a time limit of its own": (
        "export const f = () => new Promise((go) => setTimeout(go, 300));\n",
        'test("x", { timeout: 20 }, async () => { await f(4); });\n',
    ),
    "a stack that is full": ("export const f = (n) => f(n + 1) + 1;\n", ADDS),
    "an exit status": ("export const f = (n) => { process.exitCode = 3; return n * 2; };\n", ADDS),
}

NOT_BUILDING: dict[str, tuple[str, str]] = {
    "a bracket": ("export const f = (n) => { return (n * 2; };\n", ADDS),
    "a quote": ('export const f = (n) => "n;\n', ADDS),
    "no such export": ("export const g = (n) => n * 2;\n", ADDS),
    "no such file": ('import { g } from "./none.js";\nexport const f = g;\n', ADDS),
    "no such package": ('import g from "left-pad";\nexport const f = g;\n', ADDS),
    "an error while it is loaded": ("export const f = g(2);\n", ADDS),
    "declared twice": ("export const f = 1;\nconst f = 2;\n", ADDS),
    "never loaded": ("export const f = (n) => n * 2;\nawait new Promise(() => {});\n", ADDS),
}

CRASHING: dict[str, tuple[str, str]] = {
    "an exit with an error": ("export const f = () => process.exit(2);\n", ADDS),
    "an abort": ("export const f = () => process.abort();\n", ADDS),
    "a signal": ("export const f = () => { process.kill(process.pid, 'SIGKILL'); };\n", ADDS),
}

HANGING: dict[str, tuple[str, str]] = {
    "a loop": ("export const f = () => { for (;;); };\n", ADDS),
    "a timer left open": (
        "export const f = (n) => { setInterval(() => {}, 50); return n * 2; };\n",
        ADDS,
    ),
}

NOTHING_SHOWN: dict[str, tuple[str, str]] = {
    "no test": (RIGHT, ""),
    "every test left out": (RIGHT, 'test.skip("x", () => { f.g(); });\n'),
    "an end with status 0 before the tests": ("export const f = 1;\nprocess.exit(0);\n", ADDS),
    "an end with status 0 in a test": ("export const f = () => process.exit(0);\n", ADDS),
}
"""Node calls these passed, as it asks the status alone; nothing was shown, so we do not."""
