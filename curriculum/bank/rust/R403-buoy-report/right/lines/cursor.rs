pub struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str) -> Self {
        let rest = text;
        Cursor { rest }
    }

    pub fn next_line(&mut self) -> Option<&'a str> {
        let line = self.rest.lines().next()?;
        self.rest = match self.rest.split_once('\n') {
            Some((_, behind)) => behind,
            None => "",
        };
        Some(line)
    }

    pub fn rest(&self) -> &'a str {
        let Cursor { rest } = self;
        rest
    }
}
