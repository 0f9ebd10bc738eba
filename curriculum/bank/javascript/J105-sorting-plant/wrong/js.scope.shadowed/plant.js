export function labels(boxes) {
  const texts = [];
  for (let number = 1; number <= boxes; number++) {
    texts.push(`box ${number}`);
  }
  return texts;
}

export function weight(loads) {
  let sum = 0;
  for (const load of loads) {
    sum += load;
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
  let place = 1;
  for (let shelf = 1; shelf <= shelves; shelf++) {
    for (; place <= perShelf; place++) {
      texts.push(`${shelf}-${place}`);
    }
  }
  return texts;
}
