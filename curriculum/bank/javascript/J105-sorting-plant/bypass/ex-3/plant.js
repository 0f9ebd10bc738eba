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
  return bottles.filter((bottle) => bottle !== "broken").length;
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
