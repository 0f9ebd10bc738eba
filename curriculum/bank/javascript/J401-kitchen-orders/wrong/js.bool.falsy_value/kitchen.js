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

export function ready(orders) {
  return Promise.allSettled(orders).then((reports) => {
    const good = reports.filter((report) => report.value);
    return { dishes: good.map((report) => report.value), failed: reports.length - good.length };
  });
}
