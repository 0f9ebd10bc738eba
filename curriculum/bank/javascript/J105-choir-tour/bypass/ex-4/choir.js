export function countdown(from) {
  const numbers = [];
  for (let number = from; number > 0; number -= 1) {
    numbers.push(number);
  }
  return numbers;
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
  return Math.max(0, Math.ceil(Math.log2(goal / start)));
}
