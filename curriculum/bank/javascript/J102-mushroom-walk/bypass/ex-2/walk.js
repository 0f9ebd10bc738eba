export function found(first, second) {
  let sum = first;
  sum += second;
  return sum;
}

export function label(grams) {
  const text = `${grams} g`;
  return text;
}

export function report(count) {
  let basket = "not full";
  if (count >= 20) {
    basket = "full";
  }
  return basket;
}

export function total(small, large) {
  let sum = 0;
  {
    sum = small;
    sum += large * 2;
  }
  return sum;
}
