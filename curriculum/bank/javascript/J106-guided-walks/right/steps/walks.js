export function seats(groups, perGroup) {
  return groups * perGroup;
}

export function fee(hours, perHour = 4500) {
  return hours * perHour;
}

export function offer(people, hours) {
  if (people >= 1) {
    const guide = fee(hours);
    const entry = 300 * people;
    return guide + entry;
  }
  return "nobody comes";
}

export const label = (name, minutes) => name + " (" + minutes + " min)";
