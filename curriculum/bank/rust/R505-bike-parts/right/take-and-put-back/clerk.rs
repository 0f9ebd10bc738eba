use std::cell::RefCell;
use std::rc::Rc;

/// The sales book on the counter. All clerks write into the same one.
pub type Book = Rc<RefCell<Vec<String>>>;

pub struct Clerk {
    name: String,
    book: Book,
}

impl Clerk {
    pub fn new(name: &str, book: &Book) -> Clerk {
        Clerk {
            name: name.to_string(),
            book: book.clone(),
        }
    }

    pub fn note(&self, text: &str) {
        let line = format!("{}: {text}", self.name);
        self.book.borrow_mut().push(line);
    }
}
