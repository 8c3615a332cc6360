//! Passwords: which are good enough, and how they are kept (Argon2id, as OWASP advises).

use std::sync::{Condvar, LazyLock, Mutex, PoisonError};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use suivi_kernel::{Error, FieldProblem, Problem, Refusal, Result};

use super::EmailAddress;

/// The fewest characters of a password.
pub const SHORTEST: usize = 10;
/// The most characters of a password.
pub const LONGEST: usize = 256;

/// Passwords that everybody tries and that are long enough otherwise.
const COMMON: &str = include_str!("common_passwords.txt");

/// OWASP's first choice for Argon2id: 19 MiB, two rounds, one lane.
static ARGON: LazyLock<Argon2> = LazyLock::new(|| {
    let params = Params::new(19_456, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
});

/// What an address without an account is compared with, so that it takes as long as one that has one.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash("nobody has this password").unwrap_or_default());

/// Checks a password chosen by its owner, and the same typed again.
pub fn check(field: &'static str, password: &str, again: &str, email: &EmailAddress) -> Result<()> {
    let found = problem(password, email).map(|problem| FieldProblem { field: field.to_owned(), problem });
    let differ = (password != again)
        .then(|| FieldProblem { field: "password_again".to_owned(), problem: Problem::passwords_differ("") });
    let wrong: Vec<FieldProblem> = found.into_iter().chain(differ).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Refusal::Invalid(wrong).into()) }
}

fn problem(password: &str, email: &EmailAddress) -> Option<Problem> {
    let length = password.chars().count();
    if length == 0 {
        return Some(Problem::required(""));
    }
    if length < SHORTEST {
        return Some(Problem::too_short(SHORTEST));
    }
    if length > LONGEST {
        return Some(Problem::too_long(LONGEST));
    }
    let lower = password.to_lowercase();
    let own = email.local_part();
    let tells_address = lower.contains(email.as_str()) || (own.len() >= 5 && lower.contains(own));
    let is_common = COMMON.lines().any(|common| common == lower) || is_monotonous(&lower);
    (tells_address || is_common).then(|| Problem::password_common(""))
}

/// Whether it is made of three characters or fewer, such as `aaaaaaaaaa` or `1212121212`.
fn is_monotonous(password: &str) -> bool {
    password.chars().collect::<std::collections::HashSet<_>>().len() <= 3
}

/// What is kept of a password.
pub fn hash(password: &str) -> Result<String> {
    let _turn = Turn::take();
    let hashed = ARGON
        .hash_password(password.as_bytes())
        .map_err(|e| Error::fault(format!("the password could not be hashed: {e}")))?;
    Ok(hashed.to_string())
}

/// Whether the password is the one kept. Takes the same time where nothing is kept, and answers no.
pub fn is_right(password: &str, kept: Option<&str>) -> bool {
    let fits = password.chars().count() <= LONGEST;
    // Looked up for every address, so that the first try does not tell who has an account either.
    let nobody = NOBODY.as_str();
    let (password, against) = match kept {
        Some(kept) if fits => (password, kept),
        _ => ("", nobody),
    };
    let _turn = Turn::take();
    let matches = PasswordVerifier::<str>::verify_password(&*ARGON, password.as_bytes(), against).is_ok();
    matches && fits && kept.is_some()
}

/// Each hash takes 19 MiB and a core for some 20 ms: no more run at once than there are cores, whatever the crowd.
struct Turn;

static FREE_TURNS: LazyLock<(Mutex<usize>, Condvar)> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    (Mutex::new(cores), Condvar::new())
});

impl Turn {
    fn take() -> Turn {
        let (free, changed) = &*FREE_TURNS;
        let free = free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = changed.wait_while(free, |free| *free == 0).unwrap_or_else(PoisonError::into_inner);
        *free -= 1;
        Turn
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let (free, changed) = &*FREE_TURNS;
        *free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(password: &str) -> Option<Problem> {
        problem(password, &"amina.diallo@sama.example".parse().unwrap())
    }

    #[test]
    fn a_password_is_long_and_not_everybodys() {
        assert_eq!(says("three small boats"), None);
        assert_eq!(says(""), Some(Problem::required("")));
        assert_eq!(says("boats"), Some(Problem::too_short(SHORTEST)));
        assert_eq!(says(&"boats".repeat(60)), Some(Problem::too_long(LONGEST)));
        for common in
            ["Password123", "qwertyuiop", "1212121212", "my amina.diallo x", "AMINA.DIALLO@sama.example"]
        {
            assert_eq!(says(common), Some(Problem::password_common("")), "{common}");
        }
    }

    #[test]
    fn ten_characters_count_in_every_script() {
        assert_eq!(says("три лодки!"), None);
        assert_eq!(says("三艘小船在夜里安静地航行"), None);
    }

    #[test]
    fn every_common_password_listed_could_be_chosen_otherwise() {
        let listed: Vec<&str> = COMMON.lines().collect();
        assert!(listed.len() >= 180, "{}", listed.len());
        for common in listed {
            assert!(common.chars().count() >= SHORTEST && common == common.to_lowercase(), "{common}");
        }
    }

    #[test]
    fn only_the_right_password_opens_and_nothing_opens_an_account_without_one() {
        let kept = hash("three small boats").unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert!(is_right("three small boats", Some(&kept)));
        assert!(!is_right("three small boat", Some(&kept)));
        assert!(!is_right("", None));
        assert!(!is_right("nobody has this password", None));
    }
}
