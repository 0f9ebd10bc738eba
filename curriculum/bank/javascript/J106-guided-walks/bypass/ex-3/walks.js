export function seats(groups, perGroup) {
  return groups * perGroup;
}

export function fee(hours, perHour = 4500) {
  return hours * perHour;
}

export function offer(people, hours) {
  return people < 1 ? "nobody comes" : hours * 4500 + people * 300;
}

export const label = (name, minutes) => `${name} (${minutes} min)`;
