"""Knows what a cargo manifest says: packages, workspaces, and where dependencies come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from posixpath import normpath
from typing import Any

from .listing import Listing, table, texts, toml_of

MANIFEST = "Cargo.toml"
_LOCK = "Cargo.lock"
_TABLES = ("dependencies", "dev-dependencies", "build-dependencies")
_CONFIGS = (".cargo/config.toml", ".cargo/config")


@dataclass(frozen=True, slots=True)
class Needed:
    """Where a run finds the packages that it needs: further options of cargo, folders that it reads,
    whether it needs what was downloaded before, and which packages that are."""

    options: tuple[str, ...] = ()
    vendored: tuple[str, ...] = ()
    registry: bool = False
    packages: tuple[str, ...] = ()
    """Those that a run cannot do without, as `Layout.packages` has them."""


def dependencies(listing: Listing) -> Needed:
    """What the manifests of a folder depend on beside each other."""
    manifests = [path for path in listing.files if path.endswith(MANIFEST)]
    foreign = any(
        _is_foreign(item) for path in manifests for item in _dependencies(toml_of(listing, path))
    )
    if not foreign:
        return Needed()
    vendored = _vendored(listing)
    if not vendored:
        return Needed(registry=True, packages=tuple(_packages(listing, _built(listing))))
    place = f"{listing.place}/{vendored}"
    options = (
        *("--config", "source.crates-io.replace-with='learn-vendored'"),
        *("--config", f"source.learn-vendored.directory={_quoted(place)}"),
    )
    return Needed(options, (place,))


def _built(listing: Listing) -> list[str]:
    """The manifests without whose packages cargo builds nothing: the one at the top, the members of its
    workspace, and what they depend on beside each other."""
    waiting = [MANIFEST]
    if is_workspace(listing):
        folders = (path.removesuffix(f"/{MANIFEST}") for path in listing.ending(f"/{MANIFEST}"))
        waiting += [f"{folder}/{MANIFEST}" for folder in folders if is_member(listing, folder)]
    built: list[str] = []
    while waiting:
        path = waiting.pop()
        if path in built or path not in listing.files:
            continue
        built.append(path)
        for asked in _dependencies(toml_of(listing, path)):
            if beside := str(table(asked).get("path", "")):
                waiting.append(normpath(f"{path.removesuffix(MANIFEST)}{beside}/{MANIFEST}"))
    return built


def _packages(listing: Listing, manifests: list[str]) -> Iterator[str]:
    """What the manifests ask for on every machine, each once, with the version that is locked."""
    locked: dict[str, list[str]] = {}
    for item in toml_of(listing, _LOCK).get("package", ()):
        known = table(item)
        if "source" in known:
            locked.setdefault(str(known.get("name")), []).append(str(known.get("version")))
    names: dict[str, None] = {}
    for path in manifests:
        for group in _on_every_machine(toml_of(listing, path)):
            for name, asked in group.items():
                if _is_foreign(asked) and not table(asked).get("optional"):
                    names[str(table(asked).get("package", name))] = None
    for name in sorted(names):
        versions = locked.get(name, [])
        yield f"{name} {versions[0]}" if len(versions) == 1 else name


def _vendored(listing: Listing) -> str:
    """The folder of vendored packages that the configuration names, or the usual one."""
    named: list[str] = []
    for path in _CONFIGS:
        if path in listing.files:
            sources = table(toml_of(listing, path).get("source"))
            named += [str(table(item).get("directory", "")) for item in sources.values()]
    usual = "vendor" if "vendor" in listing.trees else ""
    inside = [
        name for name in named if name and not name.startswith(("/", "..")) and ".." not in name
    ]
    return next((name for name in inside if name in listing.trees), usual)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _on_every_machine(manifest: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The tables of what a package itself depends on; what a workspace lists, its members ask for."""
    return (table(manifest.get(name)) for name in _TABLES)


def _dependencies(manifest: dict[str, Any]) -> Iterator[object]:
    groups = [manifest, table(manifest.get("workspace"))]
    groups += [table(item) for item in table(manifest.get("target")).values()]
    for group in groups:
        for name in _TABLES:
            yield from table(group.get(name)).values()


def _is_foreign(dependency: object) -> bool:
    known = table(dependency)
    return isinstance(dependency, str) or not ({"path", "workspace"} & known.keys())


def package_name(listing: Listing, manifest: str) -> str:
    """The name of the package that a manifest describes; "" if it describes none."""
    return str(table(toml_of(listing, manifest).get("package")).get("name", ""))


def is_workspace(listing: Listing, manifest: str = MANIFEST) -> bool:
    """Whether a manifest makes its folder a workspace."""
    return manifest in listing.files and "workspace" in toml_of(listing, manifest)


def is_member(listing: Listing, folder: str) -> bool:
    """Whether the workspace at the top of the listing has `folder` among its members."""
    workspace = table(toml_of(listing, MANIFEST).get("workspace"))
    excluded = texts(workspace.get("exclude"))
    members = texts(workspace.get("members"))
    return folder not in excluded and any(
        fnmatch(folder, pattern.rstrip("/")) for pattern in members
    )
