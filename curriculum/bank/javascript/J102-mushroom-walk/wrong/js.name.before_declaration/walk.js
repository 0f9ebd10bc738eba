export function found(first, second) {
  let sum = first;
  sum += second;
  return sum;
}

export function label(grams) {
  const weight = grams;
  const text = `${weight} g`;
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
  {
    sum = small;
    sum += large * 2;
  }
  let sum = 0;
  return sum;
}
