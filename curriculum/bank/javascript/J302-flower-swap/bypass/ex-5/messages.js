export function pack(offer) {
  return JSON.stringify(offer, null, 2);
}

export function unpack(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error("not readable", { cause: error });
  }
}

export function offer(text) {
  const value = unpack(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError("an offer is an object");
  }
  const { plant, count } = value;
  if (typeof plant !== "string" || plant === "") {
    throw new TypeError("plant: expected a name");
  }
  if (!Number.isInteger(count) || count < 1) {
    throw new TypeError("count: expected a whole number from 1 on");
  }
  return { plant, count };
}

export function withoutSecrets(user) {
  return JSON.stringify(user, (key, value) => (key === "password" ? undefined : value));
}

export class Visit {
  constructor(plant, date) {
    this.plant = plant;
    this.day = date.toISOString().slice(0, 10);
  }
}
