export const seats = (groups, perGroup) => groups * perGroup;

export const fee = (hours, perHour = 4500) => hours * perHour;

export const offer = (people, hours) =>
  people < 1 ? "nobody comes" : fee(hours) + people * 300;

export const label = (name, minutes) => `${name} (${minutes} min)`;
