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
  const isObject = value !== null && typeof value === "object" && !Array.isArray(value);
  const good =
    isObject &&
    typeof value.plant === "string" &&
    value.plant.length > 0 &&
    Number.isInteger(value.count) &&
    value.count >= 1;
  if (!good) throw new TypeError(`no offer: ${text}`);
  return { plant: value.plant, count: value.count };
}

export function withoutSecrets(user) {
  return JSON.stringify(user, (key, value) => (key === "password" ? undefined : value));
}

export class Visit {
  constructor(plant, date) {
    Object.assign(this, { plant, date });
  }

  toJSON() {
    const [day] = this.date.toISOString().split("T");
    return { plant: this.plant, day };
  }
}
