export class OrderError extends Error {
  constructor(message, id, options) {
    super(message, options);
    this.name = "OrderError";
    this.id = id;
  }
}

export function amount(order) {
  if (!Number.isInteger(order.cents)) {
    throw new OrderError("no whole number", order.id);
  }
  return order.cents;
}

export function check(order) {
  if (!order.customer) {
    throw new OrderError("no customer", order.id);
  }
  return true;
}

export function importAll(orders, save) {
  const failed = [];
  let saved = 0;
  for (let at = 0; at < orders.length; at++) {
    try {
      for (; at < orders.length; at++) {
        save(orders[at]);
        saved += 1;
      }
    } catch {
      failed.push(orders[at].id);
    }
  }
  return { saved, failed };
}

export function parse(text, read) {
  try {
    return read(text);
  } catch (error) {
    throw new OrderError("cannot read", undefined, { cause: error });
  }
}
