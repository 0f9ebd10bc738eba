export function command({ name, target = "web", jobs = 4 }) {
  return `${name} --target ${target} --jobs ${jobs}`;
}

export const merged = (base, own) => ({ ...base, ...own });

export function joined(...arrays) {
  let all = [];
  for (const array of arrays) {
    all = [...all, ...array];
  }
  return all;
}

export function versions(text) {
  const [major, minor = "0", patch = "0"] = text.split(".").map(Number);
  return { major, minor: Number(minor), patch: Number(patch) };
}
