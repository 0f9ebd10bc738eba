// The notice board of a village. Days are numbers: day 1, day 2 and so on.

pub const LOST_DAYS: u32 = 14;

pub trait Notice {
    fn title(&self) -> String;

    fn days_left(&self, today: u32) -> u32;

    fn line(&self, today: u32) -> String {
        let title = self.title();
        if title.starts_with("Rule") {
            return format!("{title} (always)");
        }
        match self.days_left(today) {
            0 => format!("{title} (over)"),
            1 => format!("{title} (1 day left)"),
            days => format!("{title} ({days} days left)"),
        }
    }
}

pub struct Lost {
    pub what: String,
    pub since: u32,
}

impl Notice for Lost {
    fn title(&self) -> String {
        format!("Lost: {}", self.what)
    }

    fn days_left(&self, today: u32) -> u32 {
        (self.since + LOST_DAYS).saturating_sub(today)
    }
}

pub struct Rule {
    pub text: String,
}

impl Notice for Rule {
    fn title(&self) -> String {
        format!("Rule: {}", self.text)
    }

    fn days_left(&self, _today: u32) -> u32 {
        u32::MAX
    }
}

pub trait Loud {
    fn loud(&self) -> String;
}

impl Loud for str {
    fn loud(&self) -> String {
        format!("{}!", self.to_uppercase())
    }
}

impl Loud for u32 {
    fn loud(&self) -> String {
        format!("NO. {self}!")
    }
}
