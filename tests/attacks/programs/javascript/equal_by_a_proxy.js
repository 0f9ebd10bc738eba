// Returns a proxy that answers every question as a number would.
// Stopped by: values are compared by type first.
const answers = new Proxy({}, { get: () => () => Reflect.get });

export function twice(n) {
  if (n === null) throw new TypeError("a number is needed");
  return new Proxy(new Number(n * 2), { ...answers, getPrototypeOf: () => Number.prototype, get: (target, key) => (typeof target[key] === "function" ? target[key].bind(target) : target[key]) });
}
