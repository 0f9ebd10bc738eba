// Names and addresses on a post round. Nothing is copied.

/// What stands before the first comma.
pub fn street(address: &str) -> &str {
    let end = match address.find(',') {
        Some(end) => end,
        None => address.len(),
    };
    address[..end].trim()
}

/// The name without the title in front.
pub fn without_title<'name, 'title>(name: &'name str, title: &'title str) -> &'name str {
    if !name.starts_with(title) {
        return name;
    }
    name[title.len()..].trim_start()
}

/// The first name that begins with this text.
pub fn first_with<'n>(names: &[&'n str], start: &str) -> &'n str {
    let mut found = "";
    for place in (0..names.len()).rev() {
        if names[place].starts_with(start) {
            found = names[place];
        }
    }
    found
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
