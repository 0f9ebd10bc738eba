// Names and addresses on a post round. Nothing is copied.

/// What stands before the first comma.
pub fn street(address: &str) -> &str {
    address.split(',').next().unwrap_or(address).trim()
}

/// The name without the title in front.
pub fn without_title<'n>(name: &'n str, title: &str) -> &'n str {
    name.strip_prefix(title).map_or(name, str::trim_start)
}

/// The first name that begins with this text.
pub fn first_with<'n>(names: &[&'n str], start: &str) -> &'n str {
    names
        .iter()
        .copied()
        .find(|name| name.starts_with(start))
        .unwrap_or("")
}

/// The last words of both names.
pub fn family_names<'s, 'r>(sender: &'s str, receiver: &'r str) -> (&'s str, &'r str) {
    (last_word(sender), last_word(receiver))
}

fn last_word(name: &str) -> &str {
    name.split_whitespace().last().unwrap_or(name)
}
