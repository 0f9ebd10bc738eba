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
  const { plant, count } = unpack(text) ?? {};
  if (!plant || !count) throw new TypeError("no offer");
  return { plant, count };
}

export function withoutSecrets(user) {
  return JSON.stringify(user, (key, value) => (key === "password" ? undefined : value));
}

export class Visit {
  constructor(plant, date) {
    this.plant = plant;
    this.date = date;
  }

  toJSON() {
    return { plant: this.plant, day: this.date.toISOString().slice(0, 10) };
  }
}
