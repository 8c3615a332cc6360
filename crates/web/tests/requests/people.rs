//! People of the site as their browsers act: each signs in once, reads pages and sends forms.

use std::cell::RefCell;
use std::collections::HashMap;

use axum::body::Body;
use axum::http::{Request, header};
use suivi_domain::accounts::NewSession;
use suivi_kernel::Role;

use crate::world::{Answer, World, signed_in};

/// The site, and one person in each role that is asked for.
pub struct People {
    pub world: World,
    sessions: RefCell<HashMap<&'static str, NewSession>>,
}

impl People {
    pub fn of(world: World) -> Self {
        People { world, sessions: RefCell::default() }
    }

    pub fn session(&self, role: Role) -> NewSession {
        let mut sessions = self.sessions.borrow_mut();
        let made = sessions
            .entry(role.code())
            .or_insert_with(|| self.world.sign_in(&self.world.person(Some(role)).unwrap()));
        made.clone()
    }

    pub fn get(&self, role: Role, path: &str) -> Answer {
        let request = signed_in(Request::get(path), &self.session(role));
        self.world.ask(request.body(Body::empty()).unwrap())
    }

    pub fn post(&self, role: Role, path: &str, fields: &[(&str, &str)]) -> Answer {
        let session = self.session(role);
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.append_pair("csrf", &session.csrf).extend_pairs(fields);
        let request = signed_in(Request::post(path), &session)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.world.ask(request.body(Body::from(body.finish())).unwrap())
    }

    /// Sends a form as a browser does that has a file in it.
    pub fn upload(&self, role: Role, path: &str, fields: &[(&str, &str)], file: (&str, &str)) -> Answer {
        let session = self.session(role);
        let mut body = String::new();
        for (name, value) in [("csrf", session.csrf.as_str())].iter().chain(fields) {
            body += &format!("--piece\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        }
        let (name, content) = file;
        body += &format!(
            "--piece\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{content}\r\n--piece--\r\n"
        );
        let request = signed_in(Request::post(path), &session)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=piece");
        self.world.ask(request.body(Body::from(body)).unwrap())
    }
}
