// The sorting plant. Each of these loops is wrong.

// ex-1: A condition with < stops before its border.
// Lesson section: The last round
// Test: labels of three boxes
// Start here: what is number in the last round?
export function labels(boxes) {
  const texts = [];
  for (let number = 1; number < boxes; number++) {
    texts.push(`box ${number}`);
  }
  return texts;
}

// ex-2: for … in gives the keys, and they are texts; for … of gives the values.
// Lesson section: Keys and values
// Test: weight of three loads
// Start here: what does this loop put into load?
export function weight(loads) {
  let sum = 0;
  for (const load in loads) {
    sum += load;
  }
  return sum;
}

// ex-3: break ends the loop, continue only the round.
// Lesson section: One round or the whole loop
// Test: intact skips broken bottles
// Start here: what becomes of the bottles behind a broken one?
export function intact(bottles) {
  let count = 0;
  for (const bottle of bottles) {
    if (bottle === "broken") {
      break;
    }
    count++;
  }
  return count;
}

// ex-4: the inner loop runs from its start to its end in each round of the outer one, with a counter of its own.
// Lesson section: A loop in a loop
// Test: places of three shelves
// Start here: how many counters are there?
export function places(shelves, perShelf) {
  const texts = [];
  let number = 1;
  for (let shelf = 1; shelf <= shelves; shelf++) {
    while (number <= perShelf) {
      texts.push(`${shelf}-${number}`);
      number++;
    }
  }
  return texts;
}
