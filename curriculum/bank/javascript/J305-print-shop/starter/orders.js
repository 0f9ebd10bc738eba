// Orders in a print shop.

// ex-1: in a method called on an object, this is that object; giving it back allows a chain.
// Lesson section: this is what stands in front of the dot
// Test: order begins empty
// Start here: what must each method give back?
export const order = {
  pages: 0,
  extras: [],
  print(count) {},
  add(extra) {},
  cost() {
    return 0;
  },
};

// ex-2: A method found through the prototype runs with the object it was called on.
// Lesson section: One method, many objects
// Test: copyOf is equal at first
// Start here: what is its own, what comes through the prototype?
export function copyOf(original) {
  return original;
}

// ex-3: call and apply carry out a function with the this that you hand over.
// Lesson section: Choosing this by hand
// Test: borrowed sets this
// Start here: which method of functions sets this?
export function borrowed(method, object, ...args) {
  return method(...args);
}

// ex-4: object[name](...) finds the method at the moment of the call, with the right this; bind fixes it before.
// Lesson section: Looked up at the call
// Test: later calls the method on its object
// Start here: when is the method looked up?
export function later(object, name) {
  return object[name];
}
