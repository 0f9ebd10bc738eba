//! What Cargo makes of the files of a package.

/// Ready-made: whether a file lies in this folder, and not in a folder below it.
fn directly_in(path: &str, folder: &str) -> bool {
    match path.strip_prefix(folder) {
        Some(rest) => rest.starts_with('/') && !rest[1..].contains('/'),
        None => false,
    }
}

/// What Cargo makes of a file.
pub fn role_of(path: &str) -> &'static str {
    if path == "src/lib.rs" {
        "library"
    } else if path == "src/main.rs" || directly_in(path, "src/bin") {
        "binary"
    } else if path.starts_with("src/") {
        "module"
    } else if path.starts_with("tests/") {
        "test"
    } else if directly_in(path, "examples") {
        "example"
    } else {
        "other"
    }
}
