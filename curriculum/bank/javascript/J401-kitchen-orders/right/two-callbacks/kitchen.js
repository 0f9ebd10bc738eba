export function served(order) {
  return order.then((dish) => `${dish}, served`);
}

export function chain(cook, names) {
  return cook(names[0]).then((first) => cook(names[1]).then((second) => [first, second]));
}

export function orElse(order, spare) {
  return order.then(
    (dish) => dish,
    (error) => (error.name === "SoldOut" ? spare : Promise.reject(error)),
  );
}

export function table(orders) {
  return new Promise((resolve, reject) => {
    const dishes = new Array(orders.length);
    let open = orders.length;
    if (open === 0) resolve(dishes);
    orders.forEach((order, place) => {
      order.then((dish) => {
        dishes[place] = dish;
        open -= 1;
        if (open === 0) resolve(dishes);
      }, reject);
    });
  });
}

export function ready(orders) {
  return Promise.allSettled(orders).then((reports) => {
    const good = reports.filter((report) => report.status === "fulfilled");
    return { dishes: good.map((report) => report.value), failed: reports.length - good.length };
  });
}
