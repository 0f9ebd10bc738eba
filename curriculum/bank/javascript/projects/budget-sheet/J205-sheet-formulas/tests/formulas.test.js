import { test } from "node:test";
import assert from "node:assert/strict";
import { SheetError, evaluate } from "../src/formulas.js";

// What a call throws, or undefined.
function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

// The values of three cells; a RangeError for all others.
function valueOf(name) {
  const values = { A1: 10, B2: 4, C3: 0 };
  if (!Object.hasOwn(values, name)) throw new RangeError(`no cell ${name}`);
  return values[name];
}

// The code of the error that a formula ends in.
function codeOf(formula) {
  return thrown(() => evaluate(formula, valueOf, "D4"))?.code;
}

// ex-1
test("SheetError has message, name and code", () => {
  const error = new SheetError("#NAME", "B2");
  assert.equal(String(error), "SheetError: #NAME in B2", 'called String(new SheetError("#NAME", "B2"))');
  assert.equal(error.code, "#NAME", 'called new SheetError("#NAME", "B2").code');
});

test("SheetError is an Error", () => {
  assert.equal(new SheetError("#DIV", "A1") instanceof Error, true, 'called new SheetError("#DIV", "A1"): is it an Error?');
  assert.equal(typeof new SheetError("#DIV", "A1").stack, "string", 'called new SheetError("#DIV", "A1"): the type of stack');
});

test("SheetError is a class of its own", () => {
  assert.equal(Object.getPrototypeOf(SheetError), Error, "called Object.getPrototypeOf(SheetError): is it Error?");
  assert.equal(new SheetError("#DIV", "A1").constructor, SheetError, 'called new SheetError("#DIV", "A1").constructor');
});

// ex-2
test("evaluate goes from the left to the right", () => {
  assert.equal(evaluate("=1+2*3", valueOf, "D4"), 9, 'called evaluate("=1+2*3", ...)');
  assert.equal(evaluate("=10-4-3", valueOf, "D4"), 3, 'called evaluate("=10-4-3", ...)');
  assert.equal(evaluate("=9/2", valueOf, "D4"), 4.5, 'called evaluate("=9/2", ...)');
});

test("evaluate asks for the values of cells", () => {
  assert.equal(evaluate("=A1", valueOf, "D4"), 10, 'called evaluate("=A1", ...), A1 is 10');
  assert.equal(evaluate("=A1*B2+0.5", valueOf, "D4"), 40.5, 'called evaluate("=A1*B2+0.5", ...), A1 is 10, B2 is 4');
});

test("evaluate refuses what is no formula", () => {
  assert.equal(codeOf("1+2"), "#SYNTAX", 'called evaluate("1+2", ...): the code of the error');
  assert.equal(codeOf("=1%2"), "#SYNTAX", 'called evaluate("=1%2", ...): the code of the error');
});

test("evaluate wants values and signs in turn", () => {
  for (const formula of ["=", "=1+", "=+1", "=1 2", "=1 2 3", "=1++2", "=A1 B2 C3"]) {
    assert.equal(codeOf(formula), "#SYNTAX", `called evaluate("${formula}", ...): the code of the error`);
  }
});

test("evaluate refuses brackets and colons", () => {
  assert.equal(codeOf("=(1)"), "#SYNTAX", 'called evaluate("=(1)", ...): the code of the error');
  assert.equal(codeOf("=A1:B2"), "#SYNTAX", 'called evaluate("=A1:B2", ...): the code of the error');
});

test("evaluate does not divide by zero", () => {
  assert.equal(codeOf("=1/0"), "#DIV", 'called evaluate("=1/0", ...): the code of the error');
  assert.equal(codeOf("=A1/C3"), "#DIV", 'called evaluate("=A1/C3", ...), C3 is 0: the code of the error');
  assert.equal(evaluate("=C3/A1", valueOf, "D4"), 0, 'called evaluate("=C3/A1", ...), C3 is 0');
});

test("evaluate says where and why a name failed", () => {
  const error = thrown(() => evaluate("=A1+Z9", valueOf, "D4"));
  assert.equal(error?.message, "#NAME in D4", 'called evaluate("=A1+Z9", ...) in D4: the message');
  assert.equal(error.cause instanceof RangeError, true, 'called evaluate("=A1+Z9", ...): is the cause the RangeError?');
});

test("evaluate lets other errors go on", () => {
  const broken = new TypeError("broken");
  const error = thrown(() => evaluate("=A1", () => { throw broken; }, "D4"));
  assert.equal(error, broken, "called evaluate with a valueOf that throws a TypeError: what comes out");
  const inner = new SheetError("#DIV", "A1");
  assert.equal(thrown(() => evaluate("=A1", () => { throw inner; }, "D4")), inner, "called evaluate with a valueOf that throws a SheetError: what comes out");
});
