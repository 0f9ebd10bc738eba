export function save(state) {
  return JSON.stringify(state, (key, value) =>
    value instanceof Set || value instanceof Map ? [...value] : value,
  );
}

export function load(text) {
  return JSON.parse(text, (key, value) => {
    if (key === "items") return new Set(value);
    if (key === "seen") return new Map(value);
    return key === "at" ? new Date(value) : value;
  });
}

export function loadAll(texts) {
  const states = [];
  const broken = [];
  for (const [position, text] of texts.entries()) {
    try {
      states.push(load(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) {
        throw error;
      }
      broken.push(position);
    }
  }
  return { states, broken };
}

export function sameSave(one, other) {
  const first = JSON.parse(one);
  const second = JSON.parse(other);
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && first[key] === second[key])
  );
}
