use std::cell::RefCell;
use std::rc::Rc;

/// The sales book on the counter. All clerks write into the same one.
pub type Book = Rc<RefCell<Vec<String>>>;

pub struct Clerk {
    name: String,
    book: Book,
}

impl Clerk {
    // ex-4: Rc shares one RefCell, so all its owners see each change.
    // Lesson: "Rc and RefCell together".
    // Test: new_clerks_write_into_the_same_book.
    // Start: how many books are there after this line?
    pub fn new(name: &str, book: &Book) -> Clerk {
        Clerk {
            name: name.to_string(),
            book: Rc::new(RefCell::clone(book)),
        }
    }

    pub fn note(&self, text: &str) {
        let line = format!("{}: {text}", self.name);
        self.book.borrow_mut().push(line);
    }
}
