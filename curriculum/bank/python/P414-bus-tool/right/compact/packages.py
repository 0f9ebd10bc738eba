import tomllib


def _project(folder):
    return tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def facts(project):
    table = {"version": "dynamic", "dependencies": [], **_project(project)}
    return table["name"], table["version"], table["dependencies"]


def commands(project):
    scripts = _project(project).get("scripts") or {}
    for name, entry in scripts.items():
        if entry.count(":") != 1 or entry.startswith(":") or entry.endswith(":"):
            raise ValueError(f"the command {name} has a bad entry point")
    return {name: tuple(entry.split(":")) for name, entry in scripts.items()}


def newest(versions):
    longest = max(version.count(".") for version in versions)

    def key(version):
        parts = [int(part) for part in version.split(".")]
        return parts + [0] * (longest + 1 - len(parts))

    return sorted(versions, key=key, reverse=True)[0]


def origin(module, roots):
    top = module.partition(".")[0]
    for root in roots:
        if (root / top / "__init__.py").exists() or (root / f"{top}.py").exists():
            if "." in module and not (root / top / "__init__.py").exists():
                return None
            base = root / module.replace(".", "/")
            for path in (base / "__init__.py", base.parent / (base.name + ".py")):
                if path.exists():
                    return path
            return None
