use std::cell::RefCell;
use std::rc::Rc;

/// The sales book on the counter. All clerks write into the same one.
pub type Book = Rc<RefCell<Vec<String>>>;

thread_local! {
    static FIRST: RefCell<Option<Book>> = const { RefCell::new(None) };
}

pub struct Clerk {
    name: String,
}

impl Clerk {
    pub fn new(name: &str, book: &Book) -> Clerk {
        FIRST.with(|first| {
            first.borrow_mut().get_or_insert_with(|| Rc::clone(book));
        });
        Clerk {
            name: name.to_string(),
        }
    }

    pub fn note(&self, text: &str) {
        let line = format!("{}: {text}", self.name);
        FIRST.with(|first| {
            if let Some(book) = &*first.borrow() {
                book.borrow_mut().push(line);
            }
        });
    }
}
