export function countdown(from) {
  const numbers = [];
  for (let number = from; number > 0; number -= 1) {
    numbers.push(number);
  }
  return numbers;
}

export function distance(legs) {
  return legs.reduce((sum, leg) => sum + leg, 0);
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
