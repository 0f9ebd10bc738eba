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
    match path {
        "src/lib.rs" => "library",
        "src/main.rs" => "binary",
        _ if directly_in(path, "src/bin") => "binary",
        _ if directly_in(path, "tests") => "test",
        _ if directly_in(path, "examples") => "example",
        _ if path.starts_with("src/") => "module",
        _ => "other",
    }
}
