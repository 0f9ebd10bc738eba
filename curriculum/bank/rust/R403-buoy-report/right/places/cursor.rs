pub struct Cursor<'text> {
    text: &'text str,
    at: usize,
}

impl<'text> Cursor<'text> {
    pub fn new(text: &'text str) -> Self {
        Self { text, at: 0 }
    }

    pub fn next_line(&mut self) -> Option<&'text str> {
        let start = self.at;
        if start == self.text.len() {
            return None;
        }
        match self.text[start..].find('\n') {
            Some(length) => {
                self.at = start + length + 1;
                Some(&self.text[start..start + length])
            }
            None => {
                self.at = self.text.len();
                Some(&self.text[start..])
            }
        }
    }

    pub fn rest(&self) -> &'text str {
        &self.text[self.at..]
    }
}
