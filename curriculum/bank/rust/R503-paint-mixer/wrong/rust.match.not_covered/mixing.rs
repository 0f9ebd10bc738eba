use crate::paint::Paint;

pub fn mix(first: Paint, second: Paint) -> Paint {
    Paint::Mix(Box::new(first), Box::new(second))
}

pub fn litres(paint: &Paint) -> u32 {
    match paint {
        Paint::Tin(litres) => *litres,
    }
}

pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    match paint {
        Paint::Tin(litres) => litres,
        Paint::Mix(first, _) => first_tin(first),
    }
}

pub fn first_part(paint: Paint) -> Paint {
    match paint {
        Paint::Mix(first, _) => *first,
        tin => tin,
    }
}
