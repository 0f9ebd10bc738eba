export const order = {
  pages: 0,
  extras: [],
  print(count) {
    this.pages += count;
    return this;
  },
  add(extra) {
    this.extras.push(extra);
    return this;
  },
  cost() {
    return this.pages * 5 + this.extras.length * 100;
  },
};

export function copyOf(original) {
  const copy = Object.create(original);
  copy.pages = original.pages;
  copy.extras = [...original.extras];
  return copy;
}

export function borrowed(method, object, ...args) {
  return method.bind(object, ...args);
}

export function later(object, name) {
  return (...args) => object[name](...args);
}
