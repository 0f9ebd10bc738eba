export function labels(boxes) {
  const texts = [];
  for (let number = 1; number <= boxes; number++) {
    texts.push(`box ${number}`);
  }
  return texts;
}

export function weight(loads) {
  return loads.reduce((sum, load) => sum + load, 0);
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
