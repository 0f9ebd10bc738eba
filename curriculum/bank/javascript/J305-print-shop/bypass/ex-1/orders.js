export const order = {
  pages: 0,
  extras: [],
  print(count) {
    order.pages += count;
    return order;
  },
  add(extra) {
    order.extras.push(extra);
    return order;
  },
  cost() {
    return order.pages * 5 + order.extras.length * 100;
  },
};

export function copyOf(original) {
  const copy = Object.create(original);
  copy.pages = original.pages;
  copy.extras = [...original.extras];
  return copy;
}

export function borrowed(method, object, ...args) {
  return method.call(object, ...args);
}

export function later(object, name) {
  return (...args) => object[name](...args);
}
