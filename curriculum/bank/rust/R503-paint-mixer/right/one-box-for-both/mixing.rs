use crate::paint::Paint;

pub fn mix(first: Paint, second: Paint) -> Paint {
    Paint::Mix(Box::new((first, second)))
}

pub fn litres(paint: &Paint) -> u32 {
    match paint {
        Paint::Tin(litres) => *litres,
        Paint::Mix(both) => {
            let (first, second) = &**both;
            litres(first) + litres(second)
        }
    }
}

pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    match paint {
        Paint::Tin(litres) => litres,
        Paint::Mix(both) => first_tin(&mut both.0),
    }
}

pub fn first_part(paint: Paint) -> Paint {
    match paint {
        Paint::Tin(_) => paint,
        Paint::Mix(both) => both.0,
    }
}
