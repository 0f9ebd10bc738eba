export function command({ name, target = "web", jobs = 4 }) {
  return `${name} --target ${target} --jobs ${jobs}`;
}

export function merged(base, own) {
  return { ...base, ...own };
}

export function joined(...arrays) {
  return [].concat(...arrays);
}

export function versions(text) {
  const parts = `${text}.0.0`.split(".");
  return { major: Number(parts[0]), minor: Number(parts[1]), patch: Number(parts[2]) };
}
