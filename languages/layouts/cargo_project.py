"""Knows a cargo package, a workspace, and one member of a workspace."""

from __future__ import annotations

from schemas.content import Layout

from .commands import CARGO
from .crates import MANIFEST, dependencies, is_workspace, package_name
from .listing import Listing


def package(listing: Listing) -> Layout | None:
    """A folder with a manifest, or the member of a workspace that was asked for."""
    if MANIFEST not in listing.files:
        return None
    needed = dependencies(listing)
    member = f"{listing.focus}/{MANIFEST}" if listing.focus else ""
    name = package_name(listing, member) if member in listing.files else ""
    whole = is_workspace(listing) and not name
    chosen = ("-p", name) if name else ("--workspace",) if whole else ()
    title = "a cargo workspace" if whole else "a cargo package"
    head = f"{listing.focus}/" if name else ""
    found = [path for path in listing.below(head) if path.endswith(".rs")]
    tests = [path for path in found if path.startswith(f"{head}tests/") or "/tests/" in path]
    return Layout(
        "cargo",
        f"{title}, of its workspace the member {name}" if name else title,
        "rust",
        (*CARGO, *chosen, *needed.options),
        "cargo:own",
        tuple(path for path in found if path not in tests),
        tuple(tests),
        vendored=needed.vendored,
        registry=needed.registry,
        packages=needed.packages,
    )
