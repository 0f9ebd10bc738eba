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
  for (const order of orders) {
    try {
      save(order);
      saved += 1;
    } catch (error) {
      if (!(error instanceof OrderError)) {
        throw error;
      }
      failed.push(order.id);
    }
  }
  return { saved, failed };
}

export function parse(text, read) {
  try {
    return read(text);
  } catch (error) {
    throw new OrderError("cannot read", undefined, { cause: error.message });
  }
}
