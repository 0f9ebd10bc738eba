// The drawings of an architect's office.

pub mod scan;

use scan::Scan;

pub const USUAL_SCALE: u32 = 100;

#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub title: String,
    pub sheet: u32,
    pub scale: u32,
    pub scan: Scan,
}

pub fn filed(title: String, scan: Scan) -> Drawing {
    Drawing {
        title,
        sheet: 1,
        scale: USUAL_SCALE,
        scan,
    }
}

pub fn taken_apart(drawing: Drawing) -> (String, Scan) {
    let caption = format!("{}, 1:{}", drawing.title, drawing.scale);
    (caption, drawing.scan)
}

pub fn corrected(drawing: Drawing, scale: u32) -> Drawing {
    let mut drawing = drawing;
    drawing.scale = scale;
    drawing.sheet += 1;
    drawing
}

pub fn renamed(drawing: Drawing, title: String) -> Drawing {
    Drawing { title, ..drawing }
}
