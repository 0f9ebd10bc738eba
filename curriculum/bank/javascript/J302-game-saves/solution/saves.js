export function save(state) {
  return JSON.stringify({ ...state, items: [...state.items], seen: [...state.seen] });
}

export function load(text) {
  const { items, seen, at, ...rest } = JSON.parse(text);
  return { ...rest, items: new Set(items), seen: new Map(seen), at: new Date(at) };
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
