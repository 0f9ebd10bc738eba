// Takes the text of a guide book apart: into words, and into numbered pages.

pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut word = String::new();
    for sign in text.chars() {
        if sign.is_alphanumeric() {
            word.extend(sign.to_lowercase());
        } else if !word.is_empty() {
            found.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        found.push(word);
    }
    found
}

pub fn parse_page(line: &str) -> Option<(u32, &str)> {
    match line.split_once(':') {
        Some((number, text)) => match number.trim().parse::<u32>() {
            Ok(number) => Some((number, text.trim())),
            Err(_) => None,
        },
        None => None,
    }
}
