export function served(order) {
  return order.then((dish) => `${dish}, served`);
}

export function chain(cook, [one, other]) {
  let first;
  return cook(one)
    .then((dish) => {
      first = dish;
      return cook(other);
    })
    .then((second) => [first, second]);
}

export function orElse(order, spare) {
  return order.catch((error) => {
    if (error.name === "SoldOut") {
      return spare;
    }
    throw error;
  });
}

export function table(orders) {
  return Promise.all(orders);
}

export function ready(orders) {
  const FAILED = Symbol("failed");
  const safe = orders.map((order) => order.catch(() => FAILED));
  return Promise.all(safe).then((all) => {
    const dishes = all.filter((dish) => dish !== FAILED);
    return { dishes, failed: all.length - dishes.length };
  });
}
