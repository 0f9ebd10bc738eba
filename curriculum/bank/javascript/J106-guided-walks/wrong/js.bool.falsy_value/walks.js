export function seats(groups, perGroup) {
  return groups * perGroup;
}

export function fee(hours, perHour = 4500) {
  return hours * (perHour || 4500);
}

export function offer(people, hours) {
  if (people < 1) {
    return "nobody comes";
  }
  return fee(hours) + people * 300;
}

export const label = (name, minutes) => `${name} (${minutes} min)`;
