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
  const [major, minor = "0", patch] = text.split(".");
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
