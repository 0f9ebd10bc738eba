export function labels(boxes) {
  const texts = [];
  for (let number = 1; number <= boxes; number++) {
    texts.push(`box ${number}`);
  }
  return texts;
}

export function weight(loads) {
  let sum = 0;
  for (const load in loads) {
    sum += Number(load);
  }
  return sum;
}

export function intact(bottles) {
  let count = 0;
  for (const bottle of bottles) {
    if (bottle !== "broken") {
      count++;
    }
  }
  return count;
}

export function places(shelves, perShelf) {
  const texts = [];
  for (let shelf = 1; shelf <= shelves; shelf++) {
    for (let place = 1; place <= perShelf; place++) {
      texts.push(`${shelf}-${place}`);
    }
  }
  return texts;
}
