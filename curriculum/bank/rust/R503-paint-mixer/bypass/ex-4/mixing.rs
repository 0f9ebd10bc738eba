use crate::paint::Paint;

pub fn mix(first: Paint, second: Paint) -> Paint {
    Paint::Mix(Box::new(first), Box::new(second))
}

pub fn litres(paint: &Paint) -> u32 {
    match paint {
        Paint::Tin(litres) => *litres,
        Paint::Mix(first, second) => litres(first) + litres(second),
    }
}

pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    match paint {
        Paint::Tin(litres) => litres,
        Paint::Mix(first, _) => first_tin(first),
    }
}

fn copied(paint: &Paint) -> Paint {
    match paint {
        Paint::Tin(litres) => Paint::Tin(*litres),
        Paint::Mix(first, second) => mix(copied(first), copied(second)),
    }
}

pub fn first_part(paint: Paint) -> Paint {
    match paint {
        Paint::Mix(first, _) => copied(&first),
        tin => tin,
    }
}
