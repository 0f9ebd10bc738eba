export function labels(boxes) {
  const texts = [];
  for (let i = 0; i < boxes; i++) texts.push("box " + (i + 1));
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
  for (let shelf = 1; shelf <= shelves; shelf++) {
    let number = 1;
    while (number <= perShelf) {
      texts.push(`${shelf}-${number}`);
      number++;
    }
  }
  return texts;
}
