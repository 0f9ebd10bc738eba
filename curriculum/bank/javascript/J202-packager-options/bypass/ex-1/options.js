export function command(settings) {
  return `${settings.name} --target ${settings.target ?? "web"} --jobs ${settings.jobs ?? 4}`;
}

export function merged(base, own) {
  return { ...base, ...own };
}

export function joined(...arrays) {
  return [].concat(...arrays);
}

export function versions(text) {
  const [major, minor = "0", patch = "0"] = text.split(".");
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
