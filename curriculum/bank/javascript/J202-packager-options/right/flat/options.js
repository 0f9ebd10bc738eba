export function command(settings) {
  const { name, target = "web", jobs = 4 } = settings;
  return name + " --target " + target + " --jobs " + jobs;
}

export function merged(base, own) {
  return { ...base, ...own };
}

export function joined(...arrays) {
  return arrays.flat();
}

export function versions(text) {
  const [major, minor = "0", patch = "0"] = text.split(".");
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
