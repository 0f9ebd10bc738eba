// The nightly import of a shop. Each function below the class has a fault.

// An order that cannot be imported. The class is right.
export class OrderError extends Error {
  constructor(message, id, options) {
    super(message, options);
    this.name = "OrderError";
    this.id = id;
  }
}

// ex-1: A catch around a whole function hides errors that nobody meant.
// Lesson section: Too much in the catch
// Test: amount of a good order
// Start here: which errors does the catch meet?
export function amount(order) {
  try {
    if (!Number.isInteger(order.cents)) {
      throw new Error("no whole number");
    }
    return order.cents;
  } catch {
    return 0;
  }
}

// ex-2: what is thrown should be an Error: only that has a message, a kind and a stack trace.
// Lesson section: Errors are objects
// Test: check of a good order
// Start here: what is thrown here?
export function check(order) {
  if (!order.customer) {
    throw "no customer";
  }
  return true;
}

// ex-3: A try around the loop ends it at the first error; inside the loop, the next round goes on.
// Lesson section: Where the try belongs
// Test: importAll of good orders
// Start here: what happens to the orders behind a bad one?
export function importAll(orders, save) {
  const failed = [];
  let saved = 0;
  try {
    for (const order of orders) {
      save(order);
      saved += 1;
    }
  } catch (error) {
    failed.push(error.id);
  }
  return { saved, failed };
}

// ex-4: A new error can carry the old one as its cause.
// Lesson section: The reason behind the reason
// Test: parse gives back what was read
// Start here: where does the first error go?
export function parse(text, read) {
  try {
    return read(text);
  } catch (error) {
    throw new OrderError("cannot read");
  }
}
