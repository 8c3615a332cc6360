//! The ways mail leaves the machine: a server, a folder, or the memory of a test.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::{SmtpTransport, Transport};
use suivi_kernel::{Error, Result, new_id};

/// A letter ready to leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Whom it is for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text; plain, nothing else.
    pub text: String,
    /// The address at which one click ends letters of this kind (RFC 8058); none for letters that cannot be ended.
    pub unsubscribe: Option<String>,
}

/// A header that `lettre` has no type for.
macro_rules! text_header {
    ($(#[$doc:meta])* $type:ident = $name:literal) => {
        $(#[$doc])*
        #[derive(Clone)]
        struct $type(String);

        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok($type(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}

text_header! {
    /// Where letters of a kind can be ended (RFC 2369).
    ListUnsubscribe = "List-Unsubscribe"
}
text_header! {
    /// That one click is enough (RFC 8058).
    ListUnsubscribePost = "List-Unsubscribe-Post"
}

/// A way for mail to leave.
#[derive(Clone)]
pub enum Mailer {
    /// Through a mail server.
    Smtp(SmtpTransport),
    /// As `.eml` files in a folder, for a machine without a mail server.
    Folder(PathBuf),
    /// Into memory, for tests.
    Memory(Arc<Mutex<Vec<Mail>>>),
}

impl Mailer {
    /// Through the mail server of an address: `smtps://user:password@host`, `smtp://host?tls=required`, or
    /// `smtp://localhost` for one on the same machine. Nothing is sent yet.
    pub fn smtp(address: &str) -> Result<Self> {
        let server = SmtpTransport::from_url(address)
            .map_err(|e| Error::from(e).while_doing("reading the address of the mail server"))?;
        Ok(Mailer::Smtp(server.timeout(Some(Duration::from_secs(20))).build()))
    }
}

/// All that sending needs: the way, who it is from, and where the site's links lead. Cheap to clone.
#[derive(Clone)]
pub struct Post {
    mailer: Mailer,
    from: Mailbox,
    site: String,
}

impl Post {
    /// Sends by `mailer` as `from` (`Suivi <suivi@example.org>`); links lead to `site` (`https://suivi.example.org`).
    pub fn new(mailer: Mailer, from: &str, site: &str) -> Result<Self> {
        let from = from.parse().map_err(|e| Error::from(e).while_doing("reading the sender's address"))?;
        Ok(Post { mailer, from, site: site.trim_end_matches('/').to_owned() })
    }

    /// Where the site's links lead, without a slash at the end.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// What was sent into memory, oldest first; nothing for the other ways.
    pub fn sent(&self) -> Vec<Mail> {
        match &self.mailer {
            Mailer::Memory(sent) => sent.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Mailer::Smtp(_) | Mailer::Folder(_) => Vec::new(),
        }
    }

    /// Whether mail can leave now: asks a mail server without sending anything; the other ways always can.
    pub fn answers(&self) -> Result<bool> {
        match &self.mailer {
            Mailer::Smtp(server) => {
                server.test_connection().map_err(|e| Error::from(e).while_doing("asking the mail server"))
            }
            Mailer::Folder(_) | Mailer::Memory(_) => Ok(true),
        }
    }

    /// Sends one letter.
    pub fn send(&self, mail: &Mail) -> Result<()> {
        match &self.mailer {
            Mailer::Memory(sent) => {
                sent.lock().unwrap_or_else(PoisonError::into_inner).push(mail.clone());
            }
            Mailer::Folder(folder) => {
                std::fs::create_dir_all(folder)?;
                let message = self.message(mail)?.formatted();
                let name = new_id();
                // Under its final name only once it is whole: somebody may be watching the folder.
                let unfinished = folder.join(format!("{name}.part"));
                std::fs::write(&unfinished, message)?;
                std::fs::rename(unfinished, folder.join(format!("{name}.eml")))?;
            }
            Mailer::Smtp(server) => {
                server.send(&self.message(mail)?).map_err(|e| Error::from(e).while_doing("sending mail"))?;
            }
        }
        Ok(())
    }

    fn message(&self, mail: &Mail) -> Result<Message> {
        // Named after the sender: the machine's own name is nobody's business.
        let name = format!("<{}@{}>", new_id(), self.from.email.domain());
        let mut letter = Message::builder()
            .message_id(Some(name))
            .from(self.from.clone())
            .to(Mailbox::new(None, mail.to.parse()?))
            .subject(mail.subject.clone())
            .header(AutoSubmitted)
            .header(ContentType::TEXT_PLAIN);
        if let Some(address) = &mail.unsubscribe {
            letter = letter
                .header(ListUnsubscribe(format!("<{address}>")))
                .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
        }
        Ok(letter.body(mail.text.clone())?)
    }
}

/// Says that a machine wrote the letter (RFC 3834), so that no machine answers it.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_a_mail_server_keeps_its_mail_in_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let folder_of_mail = Mailer::Folder(folder.path().join("mail"));
        let post =
            Post::new(folder_of_mail, "Suivi <suivi@sama.example>", "https://suivi.sama.example/").unwrap();
        let mail = Mail {
            to: "amina@sama.example".into(),
            subject: "Добро пожаловать".into(),
            text: "Один\nДва".into(),
            unsubscribe: Some("https://suivi.sama.example/en/subscriptions/t0k3n".into()),
        };
        post.send(&mail).unwrap();
        let files: Vec<_> = std::fs::read_dir(folder.path().join("mail")).unwrap().collect();
        assert_eq!(files.len(), 1);
        let path = files[0].as_ref().unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(path.extension().is_some_and(|end| end == "eml"));
        assert!(text.contains("To: amina@sama.example") && text.contains("<suivi@sama.example>"), "{text}");
        assert!(text.contains("Content-Type: text/plain; charset=utf-8"), "{text}");
        assert!(
            text.contains("List-Unsubscribe: <https://suivi.sama.example/en/subscriptions/t0k3n>"),
            "{text}"
        );
        assert!(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{text}");
    }

    #[test]
    fn an_address_that_is_no_mail_server_is_refused_at_once() {
        assert!(Mailer::smtp("https://example.org").is_err());
        assert!(Mailer::smtp("smtps://user:secret@mail.example.org").is_ok());
    }
}
