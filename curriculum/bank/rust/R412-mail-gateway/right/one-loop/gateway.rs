//! Mails, logins, and what the gateway does with them.

use crate::log::{note, Level, Log};
use std::fmt;

pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("password", &"***")
            .finish()
    }
}

pub struct Mail {
    pub number: u32,
    pub from: String,
    pub subject: String,
}

/// Whoever takes mails off our hands.
pub trait Server {
    fn send(&mut self, mail: &Mail) -> Result<(), String>;
}

/// Notes who has logged in.
pub fn logged_in(login: &Login, log: &mut impl Log) {
    note(log, Level::Info, format_args!("logged in: {login:?}"));
}

pub fn received(mail: &Mail, log: &mut impl Log) {
    note(
        log,
        Level::Info,
        format_args!("mail {} from {:?}: {:?}", mail.number, mail.from, mail.subject),
    );
}

pub fn send_all(mails: &[Mail], server: &mut impl Server, log: &mut impl Log) -> usize {
    let mut lost = 0;
    for mail in mails {
        let number = mail.number;
        if let Err(first) = server.send(mail) {
            note(log, Level::Debug, format_args!("mail {number}, first try: {first}"));
            if let Err(why) = server.send(mail) {
                lost += 1;
                note(log, Level::Error, format_args!("mail {number} is lost: {why}"));
            }
        }
    }
    mails.len() - lost
}
