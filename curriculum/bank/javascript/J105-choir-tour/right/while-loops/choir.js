export function countdown(from) {
  const numbers = [];
  while (from > 0) {
    numbers.push(from--);
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
  let weeks = 0;
  for (let viewers = start; viewers < goal; viewers += viewers) {
    weeks++;
  }
  return weeks;
}
