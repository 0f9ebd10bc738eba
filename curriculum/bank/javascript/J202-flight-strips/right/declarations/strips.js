export function bounds(heights) {
  let [low, high] = heights;
  if (low > high) {
    [low, high] = [high, low];
  }
  return [low, high];
}

export function title(flight) {
  const { to, number, gate = "?" } = flight;
  return number + " to " + to + ", gate " + gate;
}

export function runway(flight) {
  const { plan = {} } = flight;
  const { runway: strip = "none" } = plan;
  return strip;
}

export function leaders(first, second, ...waiting) {
  return { next: [first, second], waiting };
}

export function masked(flight) {
  const { pilot, ...rest } = flight;
  return rest;
}
