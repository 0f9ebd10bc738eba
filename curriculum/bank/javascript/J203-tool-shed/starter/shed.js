// The tool shed. All results are right; say them by methods.

// ex-1: A loop that chooses and transforms is a filter and a map.
// Lesson section: One step, one method
// Test: dear says the same as before
// Start here: which line chooses, which one transforms?
export function dear(tools, limit) {
  const names = [];
  for (const tool of tools) {
    if (tool.price > limit) {
      names.push(tool.name);
    }
  }
  return names;
}

// ex-2: some and every ask a question about a whole array and stop as soon as the answer is known.
// Lesson section: Asking about all at once
// Test: hasSaw says the same as before
// Start here: which question is asked about the whole array?
export function hasSaw(tools) {
  let found = false;
  for (const tool of tools) {
    if (tool.name === "saw") {
      found = true;
      break;
    }
  }
  return found;
}

// ex-3: the accumulator of reduce may be an item: the best so far.
// Lesson section: The best so far, by reduce
// Test: cheapest says the same as before
// Start here: what is carried from round to round?
export function cheapest(tools) {
  let best;
  for (const tool of tools) {
    if (best === undefined || tool.price < best.price) {
      best = tool;
    }
  }
  return best;
}

// ex-4: what differs between two sums becomes a function that is handed over.
// Lesson section: A function that takes the difference
// Test: total adds what pick gives
// Start here: what differs from sum to sum?
export function total(tools, pick) {
  let sum = 0;
  tools.forEach((tool) => {
    sum += pick(tool);
  });
  return sum;
}

export function income(tools) {
  let sum = 0;
  for (const tool of tools) {
    sum += tool.days * tool.price;
  }
  return sum;
}
