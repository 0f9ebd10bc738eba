export function countdown(from) {
  const numbers = [];
  for (let i = 0; i < from; i++) {
    numbers.push(from - i);
  }
  return numbers;
}

export function distance(legs) {
  let sum = 0;
  for (let i = 0; i < legs.length; i++) sum += legs[i];
  return sum;
}

export function firstLong(legs, limit) {
  let found = -1;
  for (const leg of legs) {
    if (leg > limit) {
      found = leg;
      break;
    }
  }
  return found;
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
