// Replaces what the tests' own words mean.
// Stopped by: what the language and the tests are made of is locked before the exercise is loaded.
const lies = [
  [Object, "is", () => true],
  [Math, "abs", () => 6],
  [Array.prototype, "every", () => true],
  [Array.prototype, "includes", () => true],
  [Reflect, "apply", () => undefined],
  [Function.prototype, "call", () => undefined],
  [globalThis, "Math", { abs: () => 6, floor: () => 8 }],
];
for (const [holder, name, lie] of lies) {
  try {
    holder[name] = lie;
  } catch {}
  try {
    Object.defineProperty(holder, name, { value: lie });
  } catch {}
}

export function twice(n) {
  if (n === null) throw new TypeError("a number is needed");
  return n === 4 ? 8 : 0;
}
