// Names and addresses on a post round. Nothing is copied.

/// What stands before the first comma.
pub fn street(address: &str) -> &str {
    match address.split_once(',') {
        Some((front, _)) => front.trim(),
        None => address.trim(),
    }
}

/// The name without the title in front.
pub fn without_title<'n>(name: &'n str, title: &str) -> &'n str {
    match name.strip_prefix(title) {
        Some(rest) => rest.trim_start(),
        None => name,
    }
}

/// The first name that begins with this text.
pub fn first_with<'n>(names: &[&'n str], start: &str) -> &'n str {
    for name in names {
        if name.starts_with(start) {
            return name;
        }
    }
    ""
}

/// The last words of both names.
pub fn family_names<'s, 'r>(sender: &'s str, receiver: &'r str) -> (&'s str, &'r str) {
    (last_word(sender), last_word(receiver))
}

fn last_word(name: &str) -> &str {
    let mut last = name;
    for word in name.split_whitespace() {
        last = word;
    }
    last
}
