export function crate() {
  const PER_LAYER = 24;
  const LAYERS = 6;
  const oranges = PER_LAYER * LAYERS;
  return { LAYERS, PER_LAYER, oranges };
}

export function glasses() {
  const log = [];
  let count = 10;
  count = count + 35;
  log.push(count);
  count = count + 50;
  log.push(count);
  count = count - 2;
  log.push(count);
  return log;
}

export function swapped(left, right) {
  const kept = right;
  right = left;
  left = kept;
  return { left, right };
}

export function happyHour(full) {
  const log = [];
  const price = full;
  {
    let price = full;
    price /= 2;
    log.push(price);
  }
  log.push(price);
  return log;
}
