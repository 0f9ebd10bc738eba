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
  return legs.filter((leg) => leg > limit)[0] ?? -1;
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
