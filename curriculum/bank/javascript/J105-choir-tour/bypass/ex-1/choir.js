export function countdown(from) {
  return Array.from({ length: from }, (_, index) => from - index);
}

export function distance(legs) {
  let sum = 0;
  for (const leg of legs) {
    sum += leg;
  }
  return sum;
}

export function firstLong(legs, limit) {
  for (const leg of legs) {
    if (leg > limit) {
      return leg;
    }
  }
  return -1;
}

export function weeksUntil(start, goal) {
  let viewers = start;
  let weeks = 0;
  while (viewers < goal) {
    viewers *= 2;
    weeks += 1;
  }
  return weeks;
}
