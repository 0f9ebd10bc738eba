use crate::paint::Paint;

pub fn mix(first: Paint, second: Paint) -> Paint {
    Paint::Mix(litres(&first) + litres(&second), 0)
}

pub fn litres(paint: &Paint) -> u32 {
    match paint {
        Paint::Tin(litres) => *litres,
        Paint::Mix(first, second) => first + second,
    }
}

pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    match paint {
        Paint::Tin(litres) => litres,
        Paint::Mix(first, _) => first,
    }
}

pub fn first_part(paint: Paint) -> Paint {
    match paint {
        Paint::Mix(first, _) => Paint::Tin(first),
        tin => tin,
    }
}
