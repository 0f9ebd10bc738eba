//! Mails, logins, and what the gateway does with them.

use crate::log::{note, Level, Log};
use std::fmt;

pub struct Login {
    pub user: String,
    pub password: String,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Login {{ user: {:?}, password: \"{}\" }}", self.user, "*".repeat(self.password.len()))
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

fn deliver_or_retry(server: &mut impl Server, mail: &Mail, log: &mut impl Log) -> Result<(), String> {
    let Err(why) = server.send(mail) else {
        return Ok(());
    };
    note(log, Level::Debug, format_args!("mail {}, first try: {why}", mail.number));
    server.send(mail)
}

pub fn send_all(mails: &[Mail], server: &mut impl Server, log: &mut impl Log) -> usize {
    let mut sent = 0;
    for mail in mails {
        match deliver_or_retry(server, mail, log) {
            Ok(()) => sent += 1,
            Err(why) => note(log, Level::Error, format_args!("mail {} is lost: {why}", mail.number)),
        }
    }
    sent
}
