export function served(order) {
  return order.then((dish) => `${dish}, served`);
}

export function chain(cook, names) {
  return cook(names[0]).then((first) => cook(names[1]).then((second) => [first, second]));
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

export async function ready(orders) {
  const dishes = [];
  let failed = 0;
  for (const report of await Promise.allSettled(orders)) {
    if (report.status === "fulfilled") dishes.push(report.value);
    else failed += 1;
  }
  return { dishes, failed };
}
