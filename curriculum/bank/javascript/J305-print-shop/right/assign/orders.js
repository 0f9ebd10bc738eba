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
  const { pages, extras } = original;
  return Object.assign(Object.create(original), { pages, extras: extras.slice() });
}

export function borrowed(method, object, ...args) {
  return method.bind(object)(...args);
}

export function later(object, name) {
  return (...args) => object[name](...args);
}
